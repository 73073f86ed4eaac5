// Cases: chips of queues with counts, a search box, the list, and the chosen case beside it; with large text
// the list or the case, one at a time (Enter opens, Esc goes back). Several chosen rows take a step together.
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
class ManyActions;
class TripPane;
struct ManyCase;

class CasesPlace final : public Place
{
    Q_OBJECT

public:
    explicit CasesPlace(UiContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activated() override;
    void open(const QString& number) override;
    [[nodiscard]] QList<ShortcutInfo> shortcuts() const override;

    void showQueue(const QString& queue); // "" : all; "advice": given without a case; "lists": of trips

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
    [[nodiscard]] bool listsShown() const;
    void backToList();
    // ---- several cases (cases_place_many.cpp)
    [[nodiscard]] QWidget* makeManyBar();
    void showMany();
    void chooseAgain();
    [[nodiscard]] bool actOnMany(const QString& action);
    [[nodiscard]] std::vector<ManyCase> chosenCases() const;
    void choose(const QString& number);
    [[nodiscard]] QString chosen() const;

    CaseListModel* m_model;
    QTableView* m_list;
    CaseDetail* m_detail;
    AdvicePane* m_advice;
    TripPane* m_lists;
    ManyActions* m_many;
    QWidget* m_manyBar = nullptr;
    QLabel* m_manyCount = nullptr;
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
    bool m_sameList = false;    // the rows that are asked for are those of the same filter
    QStringList m_chosenBefore; // several, while the list is made anew
};

} // namespace bm
