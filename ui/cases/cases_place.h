// Cases: chips of queues with counts, a search box, the list, and the chosen case beside it; with large text
// the list or the case, one at a time (Enter opens, Esc goes back).
#pragma once

#include "ui/place.h"

#include <QHash>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QTableView;
class QTimer;

namespace bm {

class AdvicePane;
class CaseDetail;
class CaseListModel;
class Chip;
class EmptyHint;
class ErrorBanner;

class CasesPlace final : public Place
{
    Q_OBJECT

public:
    explicit CasesPlace(UiContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activated() override;
    void open(const QString& number) override;
    [[nodiscard]] QList<ShortcutInfo> shortcuts() const override;

    void showQueue(const QString& queue); // "" : all; "advice": what was given without a case

private:
    [[nodiscard]] QWidget* makeFilters();
    [[nodiscard]] QWidget* makeList();
    void makeKeys();
    void fillMatters();
    void applyFilter();
    void refresh(const ChangeSet& what);
    void showCounts();
    void listLoaded();
    void showOne(bool one);
    void act(const QString& action);
    void showSearchHint();
    [[nodiscard]] Chip* addChip(const QString& queue, const QString& label, QWidget* box);
    [[nodiscard]] bool adviceShown() const;
    void choose(const QString& number);
    [[nodiscard]] QString chosen() const;

    CaseListModel* m_model;
    QTableView* m_list;
    CaseDetail* m_detail;
    AdvicePane* m_advice;
    ErrorBanner* m_banner;
    EmptyHint* m_empty;
    QLineEdit* m_search;
    QComboBox* m_matter;
    QComboBox* m_state;
    QTimer* m_typing;
    QSplitter* m_split;
    QWidget* m_filters = nullptr;
    QWidget* m_listBox = nullptr;
    QPushButton* m_back;
    QHash<QString, Chip*> m_chips;
    QString m_queue, m_wanted;
    bool m_single; // large text: list or case
    bool m_stale = true;
};

} // namespace bm
