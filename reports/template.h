// Template: the text of a form with places for values. The grammar, all of it:
//
//     {{name}}                          the value, escaped for HTML; escaping cannot be switched off
//     {{#list}} … {{/list}}             once for each row; inside, the row's fields stand before the values
//     {{?name}} … {{/name}}             only if the flag is set, the value not empty, the list not empty
//     {{^name}} … {{/name}}             only if not
//
// Names are letters, digits and dashes. Everything else is copied as it is.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace bm {

using FormRow = std::map<QString, QString>;

// What one expansion looks at. All pointers are owned by the caller.
struct FormScope
{
    const std::map<QString, QString>* values = nullptr;
    const std::map<QString, std::vector<FormRow>>* lists = nullptr;
    const std::set<QString>* flags = nullptr;
    const FormRow* row = nullptr;
    bool masked = false; // "<name>.masked" is taken where there is one
};

class Template
{
public:
    // Errors: form-syntax (line, why).
    [[nodiscard]] static Result<Template> parse(const QString& text);

    [[nodiscard]] QString expand(const FormScope& scope) const;

    // The names that appear, by use; fields appear as "list.field" for every list they stand in.
    struct Names
    {
        std::set<QString> values; // outside of lists
        std::set<QString> lists;
        std::set<QString> fields; // "list.field", may also mean a value: rows stand before values
        std::set<QString> tests;  // of ? and ^ outside of lists
    };
    [[nodiscard]] const Names& names() const { return m_names; }

    struct Node;

private:
    std::shared_ptr<const std::vector<Node>> m_nodes;
    Names m_names;
};

// & < > " ' made harmless; line breaks become line breaks of the paper.
[[nodiscard]] QString escapeForForm(const QString& value);

} // namespace bm
