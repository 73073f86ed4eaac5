// The command line as a tree of commands: each file of this folder adds its own and says what to do.
//
// Every text of the help is given in both languages. What the parser itself complains about is said in our
// own words: its messages quote what was typed, and that may be somebody's number.
#pragma once

#include "app/ctl/answer.h"
#include "app/ctl/context.h"

#include <CLI/CLI.hpp>
#include <functional>
#include <string>
#include <vector>

namespace bm::ctl {

struct Help
{
    const char* chinese;
    const char* english;
};

using Action = std::function<Result<Answer>(Context&)>;

class Commands
{
public:
    explicit Commands(Language language);

    [[nodiscard]] CLI::App& root() { return m_root; }
    [[nodiscard]] Settings& settings() { return m_settings; }

    CLI::App& group(CLI::App& parent, const std::string& name, const Help& help); // wants a command after it
    CLI::App& command(CLI::App& parent, const std::string& name, const Help& help, Action action,
                      bool paints = false);
    CLI::Option* text(CLI::App& app, const std::string& name, std::string& target, const Help& help);
    CLI::Option* list(CLI::App& app, const std::string& name, std::vector<std::string>& target,
                      const Help& help);
    // All words that are left over: CASE…
    CLI::Option* rest(CLI::App& app, const std::string& name, std::vector<std::string>& target,
                      const Help& help);
    CLI::Option* number(CLI::App& app, const std::string& name, int& target, const Help& help);
    CLI::Option* flag(CLI::App& app, const std::string& name, bool& target, const Help& help);

    // Errors: usage… . An empty action with help text: the help was asked for.
    struct Parsed
    {
        Action action;
        bool paints = false;
        std::string help;
    };
    [[nodiscard]] Result<Parsed> parse(int argc, char** argv);
    // The help of every command, one after the other.
    [[nodiscard]] std::string manual() const;

private:
    [[nodiscard]] std::string pick(const Help& help) const;
    void setUp(CLI::App& app) const;
    void addGlobals();
    [[nodiscard]] Error complaint(const CLI::ParseError& error) const;
    [[nodiscard]] Result<Settings> checkedSettings() const;

    Language m_language;
    CLI::App m_root;
    Settings m_settings;
    std::string m_folder, m_now, m_lang;
    Action m_action;
    bool m_paints = false;
};

// One function per file.
void addInit(Commands& commands);
void addMatter(Commands& commands);
void addDue(Commands& commands);
void addCase(Commands& commands);
void addCaseSteps(Commands& commands, CLI::App& parent);
void addCaseQuestions(Commands& commands, CLI::App& parent);
void addCaseImport(Commands& commands, CLI::App& parent);
void addOffice(Commands& commands);
void addPhrase(Commands& commands);
void addPrint(Commands& commands);
void addPaper(Commands& commands);
void addAdvice(Commands& commands);
void addStaff(Commands& commands);
void addLeave(Commands& commands);
void addRoster(Commands& commands);
void addTrip(Commands& commands);
void addLogin(Commands& commands);
void addStation(Commands& commands);
void addExchange(Commands& commands);
void addReview(Commands& commands, CLI::App& parent);
void addRetention(Commands& commands);
void addBackup(Commands& commands);
void addAccess(Commands& commands);
void addCare(Commands& commands);
void addManual(Commands& commands);

} // namespace bm::ctl
