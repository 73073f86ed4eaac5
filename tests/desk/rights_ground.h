// The ground of the table of rights: one file with a case in every state a command needs, and account a in
// every position a person can have towards a post. The table asks as account a; what is not his own is in the
// hands of b.
#pragma once

#include "core/desk/station_file.h"
#include "tests/journal/stations.h"

#include <array>

namespace bm::test {

// Where account a stands towards the office's one post.
inline constexpr std::array positions{
    "A",             // he holds it
    "B in cover",    // b holds it and is away
    "B outside",     // b holds it and is there
    "nobody",        // he is on no post
    "duty leader",   // nor here, but leader on duty today
    "leader's cover" // the director holds it and is away
};

class RightsGround
{
public:
    // Which cases are wanted, and how many of each: counted while the rows are made once for nothing.
    std::string next(const std::string& state);
    // Papers, lists and slips that rows name: "slip" (of next("slip")), "handed", "list", "handover" …
    [[nodiscard]] std::string named(const std::string& what) const;

    void prepare();
    void startAgain() { m_used.clear(); }
    // A copy of the prepared file with a in this role and position, logged in.
    std::unique_ptr<Stations::One> as(const std::string& role, const std::string& position);

private:
    std::string make(const std::string& state);
    std::string take(const std::string& matter, bool accept, bool all = true);
    void run(const CaseCommand& command);
    std::string disputed();
    void people(); // handovers, an absence

    Stations m_world{7};
    std::unique_ptr<Stations::One> m_one, m_other; // two windows of one hall
    std::map<std::string, int> m_used;
    std::map<std::string, std::vector<std::string>> m_made;
    std::map<std::string, std::string> m_named;
    int m_count = 0;
};

[[nodiscard]] PaperFiller plainFiller();

} // namespace bm::test
