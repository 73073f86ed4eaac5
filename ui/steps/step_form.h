// StepForm: what one step of a case asks for, as a value: fields with their presets, and how the answers
// become a command. Made from data (step_specs.h) and shown by the one StepDialog.
#pragma once

#include "core/base/day.h"
#include "core/cases/commands.h"

#include <QString>
#include <QVariant>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace bm {

enum class FieldKind
{
    Line,   // one line
    Text,   // several lines
    Phrase, // one line with usual answers to choose from
    Number, // whole number
    Money,  // yuan, "12.50"
    Day,    // a day; "+5" is the fifth working day from today
    Choice, // one of several
    Items,  // ticks, by number
    File,   // a file of this PC
    Tick,   // yes or no
};

struct StepChoice
{
    QString code, label;
    bool ticked = false; // Items: ticked at the beginning
};

struct StepField
{
    QString key; // object name of its widget
    FieldKind kind = FieldKind::Line;
    QString label;
    QString preset; // words, code, number or day; "1" for a tick
    std::vector<StepChoice> choices;
    QString hint;
    bool needed = false;
    int least = 0, most = 9999; // Number
    std::string phrases;        // use of the phrases that fit (group "phrase-use"); empty: none
    // Shown only while another field (a Choice or Tick) has one of these values.
    QString whenKey;
    QStringList whenValues;
};

// What was answered, by the keys of the fields. Hidden fields answer nothing.
class StepAnswers
{
public:
    void set(const QString& key, const QVariant& value) { m_values[key] = value; }
    [[nodiscard]] std::string text(const char* key) const; // trimmed
    [[nodiscard]] int number(const char* key) const;       // 0: nothing
    [[nodiscard]] std::optional<std::int64_t> cents(const char* key) const;
    [[nodiscard]] std::optional<Day> day(const char* key) const;
    [[nodiscard]] bool on(const char* key) const;
    [[nodiscard]] std::vector<int> ticked(const char* key) const;        // of Items, from 0
    [[nodiscard]] std::vector<std::string> names(const char* key) const; // split at 、 , ; and lines

private:
    [[nodiscard]] QVariant value(const char* key) const;
    std::map<QString, QVariant> m_values;
};

struct StepForm
{
    QString what;   // one sentence of what will happen
    QString button; // the verb; empty: the step's name
    std::vector<StepField> fields;
    std::function<Result<CaseCommand>(const StepAnswers&)> build;
};

// "12", "12.5", "12.50" yuan in cents; nothing for anything else.
[[nodiscard]] std::optional<std::int64_t> centsOf(const QString& yuan);
[[nodiscard]] QString yuanText(std::int64_t cents);
// The words between 、 , ; and line ends, without the empty ones.
[[nodiscard]] std::vector<std::string> namesOf(const QString& text);

} // namespace bm
