// GuidesPlace (指南): every matter in force, by window and by search, and the guide of the one chosen. From
// here a guide sheet is printed and the catalogue goes in and out.
#pragma once

#include "core/matters/matter.h"
#include "ui/place.h"

#include <memory>
#include <vector>

class QBoxLayout;
class QLineEdit;
class QStackedWidget;
class QTreeWidget;

namespace bm {

class EmptyHint;
class ErrorBanner;
class GuidePage;
class PaperDesk;
struct CatalogueChanges;
struct CatalogueImport;

class GuidesPlace final : public Place
{
    Q_OBJECT

public:
    explicit GuidesPlace(UiContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activated() override;
    void open(const QString& matterCode) override;
    [[nodiscard]] QList<ShortcutInfo> shortcuts() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeList();
    void ask();
    void search();
    void fill(const std::vector<std::string>& codes, bool grouped);
    void showMatter(const QString& code);
    void exportCatalogue();
    void importCatalogue();
    void imported(const QString& file, const CatalogueImport& import);
    void publish(const CatalogueChanges& changes);

    QBoxLayout* m_sides;
    ErrorBanner* m_banner;
    QLineEdit* m_search = nullptr;
    QTreeWidget* m_tree = nullptr;
    QStackedWidget* m_stack;
    EmptyHint* m_empty;
    GuidePage* m_page;
    PaperDesk* m_papers;
    std::vector<std::shared_ptr<const Matter>> m_matters;
    QString m_wanted; // to be shown when the list comes
    int m_asked = 0;
};

} // namespace bm
