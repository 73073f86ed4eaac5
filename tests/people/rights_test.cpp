// Who leads now: by role, on duty, or by holding the post of one who leads; nobody else, and never a reader.
#include "core/people/rights.h"
#include "core/people/roles.h"

#include <catch2/catch.hpp>

#include <random>

using namespace bm;

namespace {

const Day monday = Day::of(2026, 11, 23);
const Instant nine = Instant::at(monday, 9 * 60);

Post postOf(const std::string& code, const std::string& a, const std::vector<std::string>& backups)
{
    PostVersion v;
    v.name = code;
    v.windows = {code};
    v.a = a;
    v.backups = backups;
    return Post{code, "511324101", {v}};
}

Leave away(const std::string& account, Instant from, Instant to)
{
    Leave l;
    l.account = account;
    l.from = from;
    l.to = to;
    return l;
}

RoleOf rolesOf(std::map<std::string, std::string> roles)
{
    return [roles = std::move(roles)](const std::string& account) {
        const auto it = roles.find(account);
        return it == roles.end() ? std::string() : it->second;
    };
}

} // namespace

TEST_CASE("who leads by role, and for which office")
{
    for (const std::string_view role : staffRoles) {
        const RoleOf roles = rolesOf({{"x", std::string(role)}});
        INFO(role);
        CHECK(leadsBy({}, roles, "x", nine, false) == (isLeader(role) ? "role" : ""));
        CHECK(leadsBy({}, roles, "x", nine, false, Lead::Office) == (leadsOffice(role) ? "role" : ""));
        CHECK(leadsBy({}, roles, "nobody", nine, false).empty());
    }
}

TEST_CASE("the leader on duty leads for his days and no longer, unless he only reads or is switched off")
{
    Roster roster;
    roster.duties.push_back({"leader", "x", "", monday, monday + 1});
    const RoleOf clerk = rolesOf({{"x", "clerk"}, {"y", "clerk"}});
    CHECK(leadsBy(roster, clerk, "x", nine, false) == "duty");
    CHECK(leadsBy(roster, clerk, "x", nine, false, Lead::Office) == "duty");
    CHECK(leadsBy(roster, clerk, "y", nine, false).empty());
    CHECK(leadsBy(roster, clerk, "x", Instant::at(monday + 2, 0), false).empty());
    CHECK(leadsBy(roster, clerk, "x", Instant{Instant::at(monday + 2, 0).ms - 1}, false) == "duty");
    CHECK(leadsBy(roster, rolesOf({{"x", "supervisor"}}), "x", nine, false).empty());
    CHECK(leadsBy(roster, rolesOf({{"x", "county"}}), "x", nine, false).empty());
    CHECK(leadsBy(roster, rolesOf({}), "x", nine, false).empty());
    // A weekend duty is no lead.
    roster.duties.front().kind = "weekend";
    CHECK(leadsBy(roster, clerk, "x", nine, true).empty());
}

TEST_CASE("who covers the post of a leader leads while he covers it, to the minute")
{
    const RoleOf roles = rolesOf({{"head", "director"}, {"b", "clerk"}, {"c", "clerk"}, {"a", "clerk"}});
    Roster roster;
    roster.posts = {postOf("主任", "head", {"b", "c"}), postOf("民政", "a", {"c"})};
    CHECK(leadsBy(roster, roles, "b", nine, false).empty());
    const Instant noon = Instant::at(monday, 12 * 60);
    roster.add(away("head", nine, noon));
    CHECK(leadsBy(roster, roles, "b", Instant{nine.ms - 1}, false).empty());
    CHECK(leadsBy(roster, roles, "b", nine, false) == "post");
    CHECK(leadsBy(roster, roles, "b", Instant{noon.ms - 1}, false) == "post");
    CHECK(leadsBy(roster, roles, "b", noon, false).empty());
    CHECK(leadsBy(roster, roles, "c", nine, false).empty());
    // The next of them when B is away too; a cover of somebody who does not lead gives nothing.
    roster.add(away("b", nine, noon));
    roster.add(away("a", nine, noon));
    CHECK(leadsBy(roster, roles, "c", nine, false) == "post");
    roster.posts.erase(roster.posts.begin());
    CHECK(leadsBy(roster, roles, "c", nine, false).empty());
    // The head of the organ is no leader of the office, and so is not who covers him.
    const RoleOf organ = rolesOf({{"head", "organ-head"}, {"b", "clerk"}, {"c", "clerk"}});
    roster.posts = {postOf("镇长", "head", {"c"})};
    CHECK(leadsBy(roster, organ, "c", nine, false) == "post");
    CHECK(leadsBy(roster, organ, "c", nine, false, Lead::Office).empty());
}
