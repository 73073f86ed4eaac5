// PaperForm: a kind of paper: its template, its style sheet and the names that may be filled in.
//
// Ours are embedded (resources/forms/); a county's own template comes as bytes and replaces ours. Both are
// held to the same rules: names known in resources/forms/forms.json only, every value in its place, no
// pictures, links or styles from outside, at most 256 KiB of UTF-8. A form is an immutable value.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "reports/form_values.h"
#include "reports/template.h"

#include <QString>

#include <memory>
#include <string_view>

namespace bm {

struct FormSpec
{
    QString name;         // "promise-slip": a code of the vocabulary's group "paper"
    QString templateName; // of ours: two kinds may share one
    std::set<QString> required;
    std::set<QString> optional;
    std::map<QString, std::set<QString>> lists; // with their fields
    std::set<QString> requiredLists;            // a template must have a place for these too
    std::set<QString> flags;
    std::vector<QString> copies; // codes of the group "destination"; empty: one sheet without a label
    bool fitOnePage = false;     // drawn smaller rather than on a second page

    friend bool operator==(const FormSpec&, const FormSpec&) = default;
};

class PaperForm
{
public:
    [[nodiscard]] const FormSpec& spec() const { return m_spec; }
    [[nodiscard]] const Template& text() const { return m_template; }
    // SHA-256 over style sheet and template; an issued paper names it.
    [[nodiscard]] const Hash& hash() const { return m_hash; }
    // What of the style sheet may match in this template on a paper (a flag of painterFlags()).
    [[nodiscard]] const QString& styleSheet(const QString& paperFlag) const
    {
        return m_styleSheets.at(paperFlag);
    }

    // Only known names are given, and all that is wanted. (That every required value has its place was asked
    // when the template came.) Errors: form-unknown-name, form-value-missing (name).
    [[nodiscard]] Status check(const FormValues& values) const;

private:
    friend Result<PaperForm> makeForm(const FormSpec& spec, std::string_view bytes);
    FormSpec m_spec;
    Template m_template;
    std::map<QString, QString> m_styleSheets;
    Hash m_hash{};
};

using FormPtr = std::shared_ptr<const PaperForm>;

// The forms this program carries, by code. Parsed once. Error: form-unknown (form).
[[nodiscard]] Result<FormPtr> builtInForm(std::string_view name);
[[nodiscard]] std::vector<std::string> formNames();

// A county's own template for a kind of paper that exists. Errors: form-unknown, form-too-large,
// form-not-text, form-forbidden, form-syntax, form-unknown-name, form-unused-value (a required value has no
// place).
[[nodiscard]] Result<FormPtr> countyForm(std::string_view name, std::string_view bytes);
// The bytes of our template, for an office that wants to begin with it.
[[nodiscard]] Result<std::string> templateBytes(std::string_view name);

// Values that the painter itself sets: not in forms.json, known to every template.
//   stampWords  预览, 补打, 更正 …; every template must have a place for it
//   formTitle   办件承诺单: the kind of paper in words
// the list weekBlocks (n), see form_objects.h, and flags: applicant-copy, office-copy, carbon (one print for
// all three), a4 a5 full half third
[[nodiscard]] const std::set<QString>& painterValues();
[[nodiscard]] const std::set<QString>& painterFlags();

} // namespace bm
