#include "ui/guides/catalogue_file.h"

#include "core/base/durable_write.h"
#include "core/base/read_file.h"
#include "ui/in_pool.h"
#include "ui/text.h"

#include <algorithm>

namespace bm {

namespace {

constexpr std::size_t largestFile = std::size_t{64} * 1024 * 1024;

Result<std::string> encoded(const std::vector<Matter>& matters, CatalogueFormat format)
{
    switch (format) {
    case CatalogueFormat::CsvUtf8:
        return catalogueToCsv(matters, CsvCoding::Utf8Bom);
    case CatalogueFormat::CsvGb18030:
        return catalogueToCsv(matters, CsvCoding::Gb18030);
    case CatalogueFormat::Xlsx:
        return catalogueToXlsx(matters);
    case CatalogueFormat::Json:
        break;
    }
    return catalogueToJson(matters);
}

} // namespace

QString suffixOf(CatalogueFormat format)
{
    if (format == CatalogueFormat::Json)
        return QStringLiteral("json");
    return format == CatalogueFormat::Xlsx ? QStringLiteral("xlsx") : QStringLiteral("csv");
}

QFuture<Result<Done>> writeCatalogue(std::vector<std::shared_ptr<const Matter>> matters,
                                     CatalogueFormat format, const QString& file)
{
    return inPool<Result<Done>>(
        [matters = std::move(matters), format, path = file.toStdString()]() -> Result<Done> {
            std::vector<Matter> all;
            all.reserve(matters.size());
            for (const auto& matter : matters)
                all.push_back(*matter);
            const Result<std::string> bytes = encoded(all, format);
            if (!bytes)
                return bytes.error();
            return durableWrite(path, *bytes);
        });
}

QFuture<CatalogueImport> readCatalogue(const QString& file)
{
    return inPool<CatalogueImport>([path = file.toStdString()] {
        const Result<std::string> bytes = readFile(path, largestFile);
        if (bytes)
            return catalogueFromFile(*bytes);
        CatalogueImport failed;
        failed.errors.push_back(bytes.error());
        return failed;
    });
}

CatalogueChanges compareCatalogue(const std::vector<Matter>& file,
                                  const std::vector<std::shared_ptr<const Matter>>& here)
{
    CatalogueChanges changes;
    for (const Matter& matter : file) {
        const auto found =
            std::find_if(here.begin(), here.end(), [&](const auto& m) { return m->code == matter.code; });
        const QString line = qs(matter.code) + u' ' + qs(matter.name);
        Matter next = matter;
        if (found == here.end()) {
            changes.added.push_back(line);
        } else {
            next.version = (*found)->version;
            if (next == **found) {
                ++changes.same;
                continue;
            }
            next.version = (*found)->version + 1;
            changes.changed.push_back(line);
        }
        changes.toPublish.push_back(std::move(next));
    }
    return changes;
}

} // namespace bm
