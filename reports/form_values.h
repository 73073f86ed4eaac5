// FormValues: everything that is filled into a form, ready as strings. An issued paper freezes them in the
// person half of its entry; a reprint is painted from them alone, so nothing on a paper comes from elsewhere
// (but the stamp, and the label of the copy).
#pragma once

#include "core/base/result.h"
#include "reports/template.h"

#include <QString>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace bm {

struct FormValues
{
    // "<name>.masked" is what stands on copies that do not carry full numbers.
    std::map<QString, QString> values;
    std::map<QString, std::vector<FormRow>> lists;
    std::set<QString> flags;

    friend bool operator==(const FormValues&, const FormValues&) = default;

    void set(const char16_t* name, const QString& value)
    {
        values.insert_or_assign(QString::fromUtf16(name), value);
    }
    void flag(const char16_t* name, bool on = true)
    {
        if (on)
            flags.insert(QString::fromUtf16(name));
    }
    [[nodiscard]] QString value(const char16_t* name) const
    {
        const auto found = values.find(QString::fromUtf16(name));
        return found == values.end() ? QString() : found->second;
    }
    // Every character that will be drawn, for the glyph check.
    [[nodiscard]] QString allText() const;
};

// Compact JSON, keys in one fixed order: the same values give the same bytes.
[[nodiscard]] std::string toJson(const FormValues& values);
// Errors: bad-json, form-values-bad (why).
[[nodiscard]] Result<FormValues> formValuesFromJson(std::string_view text);

} // namespace bm
