#include "app/ctl/exchange_pdf.h"

#include "app/ctl/paper_pdf.h"
#include "reports/exchange_sheets.h"
#include "reports/paper_filler.h"

namespace bm::ctl {

Result<int> printCovers(const Context& context, Desk& desk, const std::vector<PackageMade>& packages,
                        const std::string& file)
{
    PrintSpec spec;
    spec.form = "package-cover";
    spec.output = file;
    const Result<std::string> own = wait(desk.templateFor(spec.form));
    if (!own)
        return own.error();
    spec.ownTemplate = *own;
    const Result<OfficeProfile> profile = wait(desk.officeProfile());
    if (!profile)
        return profile.error();
    return printFilled(spec,
                       packageCover(paperOffice(*profile), desk.station(), packages, context.now().day()));
}

} // namespace bm::ctl
