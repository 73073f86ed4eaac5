// ExportCard: the one big action of the place: this week's data onto the stick; what came of it, and how far
// the county has it.
#pragma once

#include "core/desk/exchange_views.h"
#include "ui/context.h"
#include "ui/exchange/media.h"
#include "ui/widgets/widgets.h"

class QTimer;

class QCheckBox;

namespace bm {

class PaperDesk;

class ExportCard final : public Card
{
    Q_OBJECT

public:
    explicit ExportCard(UiContext& context, QWidget* parent = nullptr);

    void present(const ExchangeStatus& status);
    void lookForSticks(); // asks the file system, in the pool
    void run();           // the big action
    [[nodiscard]] QPushButton* button() const { return m_export; }

Q_SIGNALS:
    void told(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void chooseFolder();
    void exportTo(const QString& folder);
    void showTarget();
    void showMade(const QString& folder, const std::vector<PackageMade>& packages);
    void printCovers();
    void saveSheet();
    void followKeeper(); // the week's export by itself

    UiContext& m_context;
    PaperDesk* m_papers;
    ErrorBanner* m_banner;
    BigLine* m_age;
    PrimaryButton* m_export;
    QLabel* m_where;
    QPushButton* m_choose;
    QPushButton* m_sheet;
    QCheckBox* m_weekly;
    QLabel* m_counts;
    QWidget* m_result;
    QLabel* m_made;
    SecondaryButton* m_covers;
    QTimer* m_sticks;
    ExportTarget m_target;
    std::vector<PackageMade> m_packages; // of the newest export of this window
    bool m_busy = false;
};

} // namespace bm
