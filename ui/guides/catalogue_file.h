// CatalogueFile: a catalogue of matters in and out of a file, away from the window's thread; and the dialog
// that shows what an import would do before it is done.
#pragma once

#include "core/matters/catalogue.h"
#include "ui/context.h"

#include <QDialog>
#include <QFuture>
#include <QString>

#include <memory>
#include <vector>

namespace bm {

enum class CatalogueFormat
{
    CsvUtf8,
    CsvGb18030,
    Xlsx,
    Json,
};
[[nodiscard]] QString suffixOf(CatalogueFormat format);

// Errors: those of the catalogue and of durableWrite().
[[nodiscard]] QFuture<Result<Done>> writeCatalogue(std::vector<std::shared_ptr<const Matter>> matters,
                                                   CatalogueFormat format, const QString& file);
// A file that cannot be read is an import with that one error.
[[nodiscard]] QFuture<CatalogueImport> readCatalogue(const QString& file);

struct CatalogueChanges
{
    std::vector<QString> added, changed; // "M01 农村居民最低生活保障"
    int same = 0;
    std::vector<Matter> toPublish; // with the next version numbers
};
[[nodiscard]] CatalogueChanges compareCatalogue(const std::vector<Matter>& file,
                                                const std::vector<std::shared_ptr<const Matter>>& here);

// Before an import: what is new, what changes; or every error by row and column, and nothing to confirm.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(UiContext& context, const QString& file, const CatalogueImport& import,
                 const CatalogueChanges& changes, QWidget* parent = nullptr);
};

} // namespace bm
