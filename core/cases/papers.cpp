#include "core/cases/papers.h"

#include <algorithm>

namespace bm {

const CasePaper* findPaper(const std::vector<CasePaper>& papers, std::string_view number)
{
    const auto it =
        std::find_if(papers.rbegin(), papers.rend(), [&](const CasePaper& p) { return p.number == number; });
    return it == papers.rend() ? nullptr : &*it;
}

CasePaper* findPaper(std::vector<CasePaper>& papers, std::string_view number)
{
    return const_cast<CasePaper*>(findPaper(std::as_const(papers), number));
}

bool handedOver(const std::vector<CasePaper>& papers, const std::string& step)
{
    return std::any_of(papers.begin(), papers.end(), [&](const CasePaper& p) {
        return p.rests == step && (p.state == "handed" || p.state == "corrected");
    });
}

} // namespace bm
