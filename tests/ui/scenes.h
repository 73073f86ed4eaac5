// Scenes of the exchange that several tests begin with.
#pragma once

#include "tests/ui/exchange.h"

namespace bm::test {

// A second window of the counter's own office, which the county has certified and told it of.
struct Hall
{
    explicit Hall(double factor = 1.0, Language language = Language::Chinese)
        : screen(factor, language), county(countyRequest()), other(second())
    {
        screen.login();
        enrol(*screen.counter.desk, *county.desk);
        enrol(*other.desk, *county.desk);
        for (Desk* window : {screen.counter.desk.get(), other.desk.get()})
            imported(*county.desk, exported(*window, root() / ("up-" + window->station().label)));
        const QStringList down = exported(*county.desk, root() / "down");
        imported(*screen.counter.desk, down);
        imported(*other.desk, down);
        folder = QString::fromStdString(shared.path());
    }
    static InitRequest second()
    {
        InitRequest request = Counter::township();
        request.station = "W2";
        return request;
    }
    [[nodiscard]] std::filesystem::path root() const { return screen.counter.folder.path(); }
    int casesHere()
    {
        CaseFilter all;
        return static_cast<int>(good(answerOf(screen.counter.desk->cases(all))).lines.size());
    }
    // A case that both windows ended before they heard of each other; its number.
    std::string endedTwice()
    {
        const std::string number = good(answerOf(screen.counter.desk->run(oneCase("李小明")))).number;
        imported(*other.desk, exported(*screen.counter.desk, root() / "to-other"));
        (void)good(answerOf(screen.counter.desk->run(WithdrawCase{number, "不办了"})));
        (void)good(answerOf(other.desk->run(WithdrawCase{number, "也来说不办了"})));
        imported(*screen.counter.desk, exported(*other.desk, root() / "to-this"));
        return number;
    }
    ExchangeScreen screen;
    Neighbour county, other;
    TempDir shared;
    QString folder;
};

// A case of the township at the county, whose matter lets the county see the person; its number.
inline std::string spotCheckCase(ExchangeScreen& county, Neighbour& town)
{
    Desk& desk = *county.counter.desk;
    county.counter.context->session = good(answerOf(desk.login("director", "")));
    Matter open = *good(answerOf(desk.matterVersions("M14"))).back();
    open.version += 1;
    open.privacy.centre = "person";
    (void)good(answerOf(desk.publishMatters({open})));
    enrol(*town.desk, desk);
    const std::filesystem::path root = county.counter.folder.path();
    imported(desk, exported(*town.desk, root / "first"));
    imported(*town.desk, exported(desk, root / "down"));
    const std::string number = good(answerOf(town.desk->run(oneCase("李小明")))).number;
    imported(desk, exported(*town.desk, root / "up"));
    return number;
}

} // namespace bm::test
