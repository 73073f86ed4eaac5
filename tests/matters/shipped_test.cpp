// The matters the program carries, against the handbook's own words and the traps of its text.
#include "core/matters/shipped.h"
#include "tests/matters/samples.h"
#include "tests/support/check.h"

#include <fstream>
#include <set>
#include <sstream>

using namespace bm;
using bm::test::shipped;

namespace {

std::vector<std::string> parts(const std::string& text, const std::string& separator)
{
    std::vector<std::string> out;
    std::size_t begin = 0;
    for (std::size_t at; (at = text.find(separator, begin)) != std::string::npos;
         begin = at + separator.size())
        out.push_back(text.substr(begin, at - begin));
    out.push_back(text.substr(begin));
    return out;
}

std::vector<std::string> list(const std::string& text)
{
    return text.empty() ? std::vector<std::string>{} : parts(text, "¦");
}

std::vector<std::vector<std::string>> handbook()
{
    std::ifstream in(BM_SOURCE_DIR "/tests/golden/matters/handbook.tsv");
    std::vector<std::vector<std::string>> rows;
    for (std::string line; std::getline(in, line);) {
        if (!line.empty() && line[0] != '#')
            rows.push_back(parts(line, "\t"));
    }
    return rows;
}

template <class T, class F> std::vector<std::string> namesOf(const std::vector<T>& values, F name)
{
    std::vector<std::string> out;
    for (const T& one : values)
        out.push_back(name(one));
    return out;
}

int count(const Matter& matter, bool ProcedureStep::*flag)
{
    int n = 0;
    for (const ProcedureStep& step : matter.steps)
        n += step.*flag ? 1 : 0;
    return n;
}

} // namespace

TEST_CASE("every shipped document is whole, publishable and written as it is read")
{
    const auto documents = shippedMatters();
    REQUIRE(documents.size() == 17);
    std::set<std::string> codes;
    for (const std::string& document : documents) {
        const auto matter = matterFromJson(document);
        REQUIRE_OK(matter);
        INFO(matter->code);
        CHECK(matterToJson(*matter) == document);
        CHECK(codes.insert(matter->code).second);
        const auto errors = checkMatter(*matter);
        CHECK(errors.empty());
        for (const Error& error : errors)
            UNSCOPED_INFO(error.code << " " << error.arg("field") << error.arg("code"));
        CHECK(!matter->law.source.empty());
        CHECK(!matter->law.refusalWord.empty());
        CHECK(!matter->source.empty());
        CHECK(!matter->shortNames.empty());
        CHECK(matter->accepts.level == "township"); // none of them is a village's own
    }
    CHECK(codes.contains("OTHER"));
}

TEST_CASE("the 16 matters keep every word of the handbook")
{
    const auto rows = handbook();
    REQUIRE(rows.size() == 16);
    for (const auto& row : rows) {
        REQUIRE(row.size() == 12);
        INFO(row[0]);
        const Matter matter = shipped(row[0]);
        CHECK(matter.window == row[1]);
        CHECK(matter.name == row[2]);
        CHECK(matter.nameInSource == (row[3] == "yes"));
        CHECK(matter.promiseVerbatim == row[4]);
        CHECK(matter.fee.kind == (row[5] == "免费" ? "free" : "unknown"));
        CHECK(matter.conditions == row[6]);
        CHECK(matter.basis == list(row[7]));
        CHECK(matter.handbook.labels == list(row[10]));
        for (std::string missing : list(row[11])) {
            if (missing == "procedure_steps")
                missing = "procedure";
            CHECK(std::count(matter.handbook.missing.begin(), matter.handbook.missing.end(), missing) == 1);
        }
        CHECK(matter.handbook.missing.size() ==
              list(row[11]).size() + (row[3] == "yes" || row[0] == "M16" ? 0 : 1) +
                  (row[0] == "M16" && row[11].find("name") == std::string::npos));
        CHECK(!matter.handbook.notes.empty());
        CHECK(matter.handbook.firstLine >= 120);
        CHECK(matter.handbook.lastLine <= 179);
    }
}

TEST_CASE("materials and steps of the handbook, with the readings of its traps")
{
    for (const auto& row : handbook()) {
        INFO(row[0]);
        const Matter matter = shipped(row[0]);
        std::vector<std::string> names;
        for (const std::string& one : list(row[8])) {
            const auto fields = parts(one, ":");
            if (row[0] == "M07" && fields[0] == "低保、五保证复印件") {
                names.insert(names.end(), {"低保证复印件", "五保证复印件"});
                continue;
            }
            names.push_back(fields[0] == "户口薄" ? "户口簿" : fields[0]);
            const auto found = std::find_if(matter.materials.begin(), matter.materials.end(),
                                            [&](const Material& m) { return m.name == names.back(); });
            REQUIRE(found != matter.materials.end());
            CHECK(found->form == fields[1]);
            const int people = found->perPerson ? 2 : 1; // 各一张: two people, two pieces in all
            CHECK(found->originals * people == std::stoi(fields[2]));
        }
        CHECK(namesOf(matter.materials, [](const Material& m) { return m.name; }) == names);
        auto steps = list(row[9]);
        if (row[0] == "M08")
            steps.erase(steps.begin()); // a way to apply, not a step
        if (row[0] == "M16")
            steps = {"个人申请", "林业站结办", "乡林业站审核", "送县林业局审批办理"};
        CHECK(namesOf(matter.steps, [](const ProcedureStep& s) { return s.name; }) == steps);
    }
}

TEST_CASE("promises of the 16")
{
    int workingDays = 0, instant = 0, yearly = 0;
    for (const auto& row : handbook()) {
        const Matter matter = shipped(row[0]);
        if (matter.starts == "materials_complete")
            continue;
        workingDays += matter.promise.unit == Unit::WorkingDays ? 1 : 0;
        instant += matter.promise.unit == Unit::Instant ? 1 : 0;
        yearly += matter.promise.unit == Unit::Yearly ? 1 : 0;
    }
    CHECK(workingDays == 11);
    CHECK(instant == 3);
    CHECK(yearly == 1);
    CHECK(shipped("M03").promise == Promise{Unit::WorkingDays, 90, ""});
    CHECK(shipped("M04").promise == Promise{Unit::WorkingDays, 40, ""});
    CHECK(shipped("M06").promise == Promise{Unit::WorkingDays, 5, ""});
}

TEST_CASE("M05 asks for 60 years; M06 counts no appraisal; M07 asks for one of two")
{
    CHECK(shipped("M05").minAge == 60);
    const Matter m06 = shipped("M06");
    const auto appraisal = std::find_if(m06.steps.begin(), m06.steps.end(),
                                        [](const ProcedureStep& s) { return s.pause == "appraisal"; });
    REQUIRE(appraisal != m06.steps.end());
    CHECK_FALSE(appraisal->counted);
    REQUIRE(m06.law.pause("appraisal"));
    CHECK(m06.law.pause("appraisal")->stopsPromise);
    CHECK(m06.privacy.secret);

    const Matter m07 = shipped("M07");
    const auto groups = requirements(m07.materials, {});
    REQUIRE(m07.materials.size() == 4);
    REQUIRE(groups.size() == 3);
    CHECK(groups[2] == std::vector<std::size_t>{2, 3});
    CHECK(missingMaterials(m07.materials, {true, true, false, true}, {}).empty());
    CHECK(missingMaterials(m07.materials, {true, true, false, false}, {}) == std::vector<std::size_t>{2});
    CHECK(!m07.prerequisite.empty());
    CHECK(m07.fee.kind == "unknown");
}

TEST_CASE("M08 and M09: what is instant, photos for each of two, three conditions")
{
    const Matter m08 = shipped("M08");
    CHECK(m08.mode == "instant");
    CHECK(!m08.instantScope.empty());
    CHECK(m08.applicant == "couple");
    CHECK(m08.steps.back().afterEnd);
    CHECK_FALSE(m08.steps.back().counted);
    CHECK(m08.materials.back().perPerson);
    CHECK(m08.materials.back().originals == 1);
    const Matter m09 = shipped("M09");
    CHECK(m09.conditionChoices.size() == 3);
    std::string joined;
    for (const std::string& one : m09.conditionChoices)
        joined += (joined.empty() ? "" : ";") + one;
    CHECK(joined == m09.conditions);
    CHECK(m09.materials.back().originals == 2);
    CHECK(m09.materials.back().perPerson);
}

TEST_CASE("M11 is a yearly window set by the county; M13 comes back; M14 asks a question")
{
    const Matter m11 = shipped("M11");
    CHECK(m11.promise.unit == Unit::Yearly);
    CHECK_FALSE(m11.promise.hasDate());
    CHECK(m11.promise.words == "1次/年");
    CHECK(m11.yearlyFrom.empty());
    CHECK(!m11.yearlySetBy.empty());
    CHECK(!shipped("M13").returnLeg.empty());

    const Matter m14 = shipped("M14");
    const auto questions = conditionQuestions(m14.materials);
    REQUIRE(questions == std::vector<std::string>{"是否在城镇规划区内"});
    CHECK(requirements(m14.materials, {}).size() == 4);
    CHECK(requirements(m14.materials, questions).size() == 5);
    CHECK(count(m14, &ProcedureStep::survey) == 1);
    CHECK(m14.decides.level == "township"); // 土地管理法 62
}

TEST_CASE("M16: one working day from complete papers to end or forwarding; 30 trees fit both ways")
{
    const Matter m16 = shipped("M16");
    CHECK(m16.promise == Promise{Unit::WorkingDays, 1, ""});
    CHECK(m16.starts == "materials_complete");
    CHECK(m16.ends == "finished_or_forwarded");
    CHECK(branchesFor(m16, 29) == std::vector<std::string>{"small"});
    CHECK(branchesFor(m16, 30) == std::vector<std::string>{"small", "large"});
    CHECK(branchesFor(m16, 31) == std::vector<std::string>{"large"});
    CHECK(m16.branches[1].ends == "forwarded");
    CHECK_FALSE(m16.nameInSource);
    CHECK(!m16.nameSource.empty());
}

TEST_CASE("postings, law profiles and modern lists")
{
    for (const auto& [code, postings] : {std::pair("M01", 2), std::pair("M02", 3), std::pair("M04", 1),
                                         std::pair("M07", 1), std::pair("M11", 2), std::pair("M14", 0)}) {
        INFO(code);
        CHECK(count(shipped(code), &ProcedureStep::posting) == postings);
    }
    for (const char* code : {"M14", "M15", "M16"}) {
        const LawProfile law = shipped(code).law;
        CHECK(law.law == Law::Licence);
        CHECK(law.notifyDays == 5);
        CHECK(law.silenceAccepts);
        CHECK(law.deliverDays == 10);
        CHECK(law.extendMax == 10);
        CHECK(law.refusalWord == "不予许可");
    }
    const LawProfile card = shipped("M05").law;
    CHECK(card.law == Law::PublicService);
    CHECK_FALSE(card.silenceAccepts);
    CHECK(card.notifyDays == 0);
    CHECK(card.remedies.find("诉讼") == std::string::npos); // no litigation on the slip of a senior card
    const Matter m01 = shipped("M01");
    CHECK(m01.law.law == Law::Assistance);
    CHECK(m01.law.extendMax == 15);
    CHECK(m01.decides == Authority{"county", "县民政局"});
    CHECK(m01.takesIn.level == "village");
    CHECK(m01.modernMaterials.size() == 5);
    CHECK_FALSE(m01.useModern);
    CHECK(&tickList(m01) == &m01.materials);
    CHECK(m01.modernSource.find("待核") != std::string::npos);
    REQUIRE(m01.parameters.size() == 1);
    CHECK(m01.conditions.find(m01.parameters[0].value) != std::string::npos);
}

TEST_CASE("both window lists: 6 windows of the matters, 8 windows with 36 services")
{
    const auto documents = shippedWindows();
    REQUIRE(documents.size() == 14);
    std::size_t matters = 0, services = 0, registers = 0;
    std::set<std::string> codes;
    for (const std::string& document : documents) {
        const auto window = windowFromJson(document);
        REQUIRE_OK(window);
        CHECK(windowToJson(*window) == document);
        CHECK(codes.insert(window->code).second);
        for (const WindowService& one : window->services) {
            CHECK(codes.insert(window->code + "/" + one.code).second);
            (window->list == "matters" ? matters : services) += 1;
            registers += one.kind == "register" ? 1 : 0;
            CHECK((one.kind == "register" || one.kind == "log") == !one.registerCode.empty());
            if (!one.matter.empty())
                CHECK(shipped(one.matter).code == one.matter);
        }
    }
    CHECK(matters == 16);
    CHECK(services == 36);
    CHECK(registers >= 9);
}
