// TitleBar: where we are and who acts: office, station, window, person (B for A), date with weekday, lunar
// day and market day, the trial mark.
#pragma once

#include "ui/context.h"

#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;

namespace bm {

class ElidedLabel;

class TitleBar final : public QFrame
{
    Q_OBJECT

public:
    explicit TitleBar(UiContext& context, QWidget* parent = nullptr);
    void showSession(); // after a login
    void showDay(const TodayView& today);

Q_SIGNALS:
    void officeShown(const QString& name);     // another one: the county has merged the office into it
    void personChosen(const QString& account); // trial office: act as this one
    void coverWanted();
    void switchWanted();
    void passwordWanted();
    void pinWanted();
    void logoutWanted();

private:
    void showStation();
    void fillMenu();
    void addPeople(const std::vector<AccountView>& accounts, QAction* before);
    [[nodiscard]] bool roomy() const; // large text leaves room for the shorter words only

    UiContext& m_context;
    ElidedLabel* m_office;
    QLabel* m_station;
    ElidedLabel* m_day;
    QLabel* m_market;
    QPushButton* m_person;
    QMenu* m_menu;
};

// "A岗 · 民政窗口" of a session; empty when it holds no post.
[[nodiscard]] QString postText(const UiContext& context);

} // namespace bm
