// Posts: who holds which post, and where nobody does; absences, attendance, handovers, staff, posts, duty,
// entries to be looked at; and the sheets about people, printed.
#pragma once

#include "ui/place.h"

#include <QHash>

class QStackedWidget;

namespace bm {

class Chip;
class ErrorBanner;
class AttendancePane;
class PeopleActions;
class PeopleList;
class PeopleSheets;
class WeekPane;

class PostsPlace final : public Place
{
    Q_OBJECT

public:
    explicit PostsPlace(UiContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activated() override;
    // "week", "absences", "attendance", "handovers", "staff", "posts", "duty", "review"
    void open(const QString& page) override;
    [[nodiscard]] QList<ShortcutInfo> shortcuts() const override;

private:
    void ask();
    void askHours();
    void askWindows();
    void present(const PeopleView& people);
    void showPage(const QString& page);
    void takeFocus();
    void step(int by);
    void makePages();
    [[nodiscard]] GiveHandover ownPost() const;
    PeopleList* addList(const char* page, const QString& label, const QStringList& headers,
                        const QString& emptyTitle, const QString& emptyText);
    void addPage(const QString& page, const QString& label, QWidget* widget);

    PeopleSheets* m_sheets;
    PeopleActions* m_actions;
    ErrorBanner* m_banner;
    WeekPane* m_week;
    AttendancePane* m_attendance;
    QWidget* m_tabs;
    QStackedWidget* m_stack;
    QStringList m_pages;
    QHash<QString, Chip*> m_chips;
    QHash<QString, PeopleList*> m_lists;
    QString m_page;
    std::vector<ClaimLine> m_claims;
};

} // namespace bm
