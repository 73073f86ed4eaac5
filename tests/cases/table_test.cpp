// Every state × every verb: what the rules say to a case of that state with nothing else about it, and
// whether the fold would let an entry of it count. The table is made from the code and compared with
// tests/cases/verbs.golden, which people have read line by line.
//
//   BM_WRITE_GOLDEN=1 writes the file anew, for reading.
#include "core/cases/case_verbs.h"
#include "tests/cases/bench_case.h"

#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>

using namespace bm;
using namespace bm::test;

namespace {

// The plainest case in each state.
Case inState(std::string_view state)
{
    CaseBench b("M14");
    Case c;
    c.id = b.entries.id;
    c.number = "511324101-2026-W1-00001";
    c.matter = "M14";
    c.office = "511324101";
    c.holder = b.station;
    c.mode = "promised";
    c.state = std::string(state);
    c.received = c.complete = Instant::at(Day::of(2026, 9, 1), 600);
    if (state != "received" && state != "supplement" && state != "closed")
        c.accepted = c.received;
    c.clock.promise = *Promise::parse("20wd");
    c.clock.notifyDays = 5;
    c.clock.silenceAccepts = true;
    c.clock.extendMax = 10;
    c.notifyDue = Day::of(2026, 9, 8);
    c.due.day = Day::of(2026, 9, 29);
    if (state == "decided" || state == "delivered")
        c.decided = c.received;
    if (state == "delivered")
        c.delivered = c.received;
    c.lastStep = "aa";
    return c;
}

std::string tableText()
{
    CaseBench b("M14");
    std::ostringstream out;
    out << "# verb | state: answer of the rules (ok or code) ; counts in the fold (+ or -)\n";
    for (const VerbRule& rule : verbRules()) {
        out << rule.verb << (rule.step ? " [step]" : "") << (rule.reach == Reach::Holder ? " [holder]" : "")
            << "\n";
        for (const std::string_view state : caseStates()) {
            std::string answer = "begins";
            if (!state.empty()) {
                const auto no = objection(b.facts, inState(state), rule.verb);
                answer = no ? no->code : "ok";
            } else if (!holds(rule.states, "")) {
                answer = "no-case";
            }
            out << "    " << (state.empty() ? std::string_view("(none)") : state) << ": " << answer << " "
                << (holds(rule.counts, state) ? '+' : '-') << "\n";
        }
    }
    return out.str();
}

} // namespace

TEST_CASE("every state and every verb: allowed, or refused with a code")
{
    const std::string path = std::string(BM_SOURCE_DIR) + "/tests/cases/verbs.golden";
    const std::string now = tableText();
    if (std::getenv("BM_WRITE_GOLDEN"))
        std::ofstream(path) << now;
    std::ifstream in(path);
    std::stringstream golden;
    golden << in.rdbuf();
    CHECK(golden.str() == now);
}

TEST_CASE("no verb without a rule, no rule without a fold")
{
    CaseBench b("M14");
    REQUIRE(b.take(CaseBench::takeAll("M14")) == "");
    for (const VerbRule& rule : verbRules()) {
        // An entry of each verb with empty facts: whatever else it lacks, the program knows it.
        CaseBench one("M14");
        REQUIRE(one.take(CaseBench::takeAll("M14")) == "");
        Draft d;
        d.kind = "case";
        d.subject = one.entries.id;
        d.verb = std::string(rule.verb);
        d.facts = "{}";
        (void)one.write({d});
        const FoldedCase folded = foldCase(one.entries, one.world);
        INFO(rule.verb);
        REQUIRE(folded.c);
        CHECK_FALSE(folded.c->newer);
    }
    Draft unknown;
    unknown.kind = "case";
    unknown.subject = b.entries.id;
    unknown.verb = "teleport";
    unknown.facts = "{}";
    CHECK(b.write({unknown}) == "verdict:newer-program");
    CHECK(b.now().newer);
}
