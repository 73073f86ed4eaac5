#include "core/desk/paper_number.h"

#include "core/base/text.h"
#include "core/cases/paper_forms.h"

#include <algorithm>

namespace bm {

std::optional<TypedNumber> typedNumber(const std::string& typed, const StationInfo& info,
                                       std::span<const std::string_view> forms)
{
    static const std::string end = "号";
    static const std::string open = "〔";
    std::string text = trimmed(halfWidth(typed));
    if (text.ends_with(end))
        text.resize(text.size() - end.size());
    if (text.empty() || text.size() > 60)
        return std::nullopt;
    if (text.find(open) != std::string::npos) {
        const bool office = text.front() >= '0' && text.front() <= '9';
        return TypedNumber{(office ? std::string() : info.office) + text + end, {}, {}};
    }
    std::string_view kind;
    for (const std::string_view form : forms) {
        const std::string_view letter = paperLetter(form);
        if (text.starts_with(letter)) {
            kind = form;
            text.erase(0, letter.size());
            break;
        }
    }
    const auto dash = text.rfind('-');
    const std::string serial = dash == std::string::npos ? text : text.substr(dash + 1);
    const std::string label = dash == std::string::npos ? info.label : text.substr(0, dash);
    const auto allOf = [](const std::string& part, const auto& ok) {
        return !part.empty() && part.size() <= 9 && std::all_of(part.begin(), part.end(), ok);
    };
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    const auto mark = [&digit](char c) { return digit(c) || (c >= 'A' && c <= 'Z'); };
    if (!allOf(serial, digit) || !allOf(label, mark))
        return std::nullopt;
    const auto first = serial.find_first_not_of('0');
    return TypedNumber{{}, label + '-' + (first == std::string::npos ? "0" : serial.substr(first)), kind};
}

std::string speakableNumber(const std::string& typed)
{
    const bool number = typed.size() <= 40 && std::all_of(typed.begin(), typed.end(), [](char c) {
                            return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '-';
                        });
    const bool dashed = typed.find('-') != std::string::npos || typed.size() <= 7;
    return number && dashed ? typed : std::string("…");
}

} // namespace bm
