// A case told from its beginning to its end through the real bianminctl, line by line as somebody would type
// it: "posting --step 村委会公示 --days 7".
#pragma once

#include "tests/app/ctl_runner.h"

#include <set>
#include <string>
#include <vector>

namespace bm::test {

class Story
{
public:
    explicit Story(const std::string& level = "township", const std::string& office = "511324101");

    void on(const std::string& now) { m_station.setNow(now); } // 2026-11-23T09:30
    [[nodiscard]] const Station& station() const { return m_station; }

    // `case …` with the number put in after the first word; "@2026-12-01T10:00" moves the clock, "director:…"
    // says who acts. REQUIREs that it is done.
    void tell(const std::string& number, const std::vector<std::string>& lines);
    Station::Answer done(const std::string& number, const std::string& line);
    // The code of the refusal; REQUIREs that it is one.
    [[nodiscard]] std::string refused(const std::string& number, const std::string& line);
    // `case accept …`, `case receive …`: the number of the case.
    std::string begin(const std::string& line);
    [[nodiscard]] std::string refusedToBegin(const std::string& line);

    [[nodiscard]] Station::Answer show(const std::string& number) const;
    [[nodiscard]] std::string text(const std::string& number) const;                  // as people read it
    [[nodiscard]] std::vector<std::string> verbs(const std::string& number) const;    // effective, in order
    [[nodiscard]] bool has(const std::string& number, const std::string& form) const; // may it be issued?
    [[nodiscard]] std::size_t count(const std::string& queue) const;
    // Issues every paper the case may have and nobody has looked at in this program; REQUIREs that each has
    // words. Gives back the forms the case may have.
    std::set<std::string> printAll(const std::string& number);
    Station::Answer print(const std::string& form, const std::string& number,
                          const std::vector<std::string>& more = {}) const;

private:
    [[nodiscard]] Station::Answer ask(const std::string& number, const std::string& line) const;

    Station m_station;
};

[[nodiscard]] std::vector<std::string> wordsOf(const std::string& line); // by blanks

} // namespace bm::test
