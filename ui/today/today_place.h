// Today: what the day asks for. Due today, soon, late, waiting, ready; what needs a person; who is here; what
// was done; how old the last exchange is. Every count opens its list.
#pragma once

#include "ui/place.h"

#include <QHash>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bm {

class Card;
class Chip;
class ErrorBanner;
class PostsNow;
class PrimaryButton;
class Tile;

class TodayPlace final : public Place
{
    Q_OBJECT

public:
    explicit TodayPlace(UiContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activated() override;
    [[nodiscard]] QList<ShortcutInfo> shortcuts() const override;

    void present(const TodayView& today, const std::vector<CaseLine>& next); // also from tests

private:
    void ask();
    void askExchange();
    void showTiles(const TodayView& today);
    void showNeeds(const TodayView& today);
    void showExchange(const TodayView& today);
    void showNext(const std::vector<CaseLine>& next);
    void showDone(const TodayView& today);
    void confirmClock();
    void review();
    void addNeed(const QString& text, Tone tone, const QString& action, const std::function<void()>& run);
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeTiles();
    [[nodiscard]] QWidget* makeWaiting();

    ErrorBanner* m_banner;
    QLabel* m_day;
    QLabel* m_dayMore;
    PrimaryButton* m_accept;
    QHash<QString, Tile*> m_tiles;
    QHash<QString, Chip*> m_waiting; // what waits for somebody else; hidden at 0
    QWidget* m_waitingBox = nullptr;
    Card* m_next;
    Card* m_needs;
    PostsNow* m_posts;
    QLabel* m_people;
    QLabel* m_done;
    QPushButton* m_advice;
    QPushButton* m_exchange;
    std::optional<ExchangeStatus> m_exchangeStatus;
    TodayView m_today;
};

} // namespace bm
