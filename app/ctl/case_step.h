// A step of a case on the command line, as data: its name, its options, the command they make. One function
// turns the rows of a table into commands, and runs them all in the same way: options → command → desk → what
// became of the case.
#pragma once

#include "app/ctl/cli.h"
#include "core/cases/commands.h"

#include <functional>
#include <map>
#include <span>

namespace bm::ctl {

enum class Kind
{
    Word,  // --name TEXT
    Flag,  // --name
    Place, // an argument by its place, needed: FILE
};

struct StepOption
{
    const char* name; // "--reason"
    Help help;
    Kind kind = Kind::Word;
    const char* choices = ""; // group of the vocabulary whose codes may be written
};

// What was written behind the options.
struct StepWords
{
    std::map<std::string, std::string> words;
    std::map<std::string, bool> flags;
};

// The same, read as the command wants it. The first thing that cannot be read is kept in error(); whoever
// asks further gets something empty.
class StepInput
{
public:
    // `path` is the command as typed, for complaints.
    StepInput(std::string path, const StepWords& written, Context& context);

    [[nodiscard]] std::string number() const { return text("CASE"); }
    [[nodiscard]] std::string text(const std::string& option, const char* otherwise = "") const;
    [[nodiscard]] bool flag(const std::string& option) const;
    [[nodiscard]] std::string onlyOne(const std::vector<std::string>& flags);      // which of them was given
    [[nodiscard]] std::vector<std::string> items(const std::string& option) const; // by ;
    [[nodiscard]] std::vector<std::string> names(const std::string& option) const; // by ; , and 、
    [[nodiscard]] std::optional<Day> day(const std::string& option);
    [[nodiscard]] Day neededDay(const std::string& option);
    [[nodiscard]] int integer(const std::string& option, int otherwise = 0);
    [[nodiscard]] std::optional<std::int64_t> cents(const std::string& option); // of yuan: 12.50
    [[nodiscard]] std::optional<bool> yesNo(const std::string& option);
    [[nodiscard]] std::vector<int> places(const std::string& option); // "1,3" of the tick list, from 0
    [[nodiscard]] std::string bytes(const std::string& option, std::size_t limit);
    [[nodiscard]] Day today() const { return m_context.now().day(); }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    void fail(Error error);
    void wrong(const std::string& option);

    std::string m_path;
    const StepWords& m_written;
    Context& m_context;
    std::optional<Error> m_error;
};

struct StepRow
{
    const char* name;
    Help help;
    std::vector<StepOption> options;
    CaseCommand (*make)(StepInput&);
    bool many = false; // also of all cases of a table: --batch FILE
};

void addSteps(Commands& commands, CLI::App& parent, std::span<const StepRow> rows);
// Runs it and tells what became of the case.
[[nodiscard]] Result<Answer> performStep(Context& context, const CaseCommand& command,
                                         const std::string& number);

// The tables, by subject.
[[nodiscard]] std::span<const StepRow> stepsBefore();
[[nodiscard]] std::span<const StepRow> stepsInHand();
[[nodiscard]] std::span<const StepRow> stepsElsewhere();
[[nodiscard]] std::span<const StepRow> stepsOfEnding();
[[nodiscard]] std::span<const StepRow> stepsAlways();

} // namespace bm::ctl
