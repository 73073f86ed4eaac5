// How values look in a cell, and how people write them.
#include "core/matters/cell_archive.h"
#include "core/matters/json_archive.h"

#include <charconv>

namespace bm::describe {

namespace {

bool dropSuffix(std::string_view& text, std::string_view suffix)
{
    if (!text.ends_with(suffix))
        return false;
    text.remove_suffix(suffix.size());
    return true;
}

// The separator's bytes at this place: 0 when there is none.
std::size_t separatorAt(std::string_view text, std::size_t at, Separator separator)
{
    const std::string_view rest = text.substr(at);
    switch (separator) {
    case Separator::Items:
        return rest[0] == '\n' || rest[0] == ';' ? 1 : rest.starts_with("\uFF1B") ? 3 : 0;
    case Separator::Parts:
        return rest[0] == '|' ? 1 : rest.starts_with("\uFF5C") ? 3 : 0;
    case Separator::Inner:
        return rest[0] == '+' ? 1 : 0;
    }
    return 0;
}

// "2026/1/1", "2026年1月1日" → its numbers.
std::vector<int> numbers(std::string_view text)
{
    std::vector<int> out;
    for (std::size_t at = 0; at < text.size();) {
        int value = 0;
        const auto [end, fault] = std::from_chars(text.data() + at, text.data() + text.size(), value);
        if (fault == std::errc() && text[at] != '-') {
            out.push_back(value);
            at = static_cast<std::size_t>(end - text.data());
        }
        if (at < text.size()) {
            const std::string_view rest = text.substr(at);
            const bool mark = rest[0] == '-' || rest[0] == '/' || rest[0] == '.';
            const bool word = rest.starts_with("年") || rest.starts_with("月") || rest.starts_with("日");
            if (!mark && !word)
                return {};
            at += mark ? 1 : 3;
        }
    }
    return out;
}

std::string twoDigits(int n)
{
    return (n < 10 ? "0" : "") + std::to_string(n);
}

} // namespace

std::string_view trimmed(std::string_view cell)
{
    const std::size_t first = cell.find_first_not_of(" \t\n\r");
    if (first == std::string_view::npos)
        return {};
    return cell.substr(first, cell.find_last_not_of(" \t\n\r") - first + 1);
}

std::string promiseCell(const Promise& promise)
{
    const std::string n = std::to_string(promise.n);
    switch (promise.unit) {
    case Unit::Instant:
        return "即办";
    case Unit::WorkingDays:
        return n + "个工作日";
    case Unit::CalendarDays:
        return n + "个自然日";
    case Unit::Months:
        return n + "个月";
    case Unit::Yearly:
        return "每年:" + promise.words;
    case Unit::Other:
        return "其他:" + promise.words;
    }
    return {};
}

std::optional<Promise> promiseFromCell(std::string_view cell)
{
    cell = trimmed(cell);
    for (const auto& [word, stored] : {std::pair("每年", "yearly"), std::pair("其他", "other")}) {
        std::string_view rest = cell;
        if (!rest.starts_with(word))
            continue;
        rest.remove_prefix(std::string_view(word).size());
        rest = rest.starts_with(":") ? rest.substr(1) : rest.starts_with("\uFF1A") ? rest.substr(3) : rest;
        return promiseFrom(stored, rest);
    }
    if (cell == "即办" || cell == "当场" || cell == "当日")
        return Promise{};
    if (cell.ends_with("次/年"))
        return promiseFrom("yearly", cell);
    // "15日" is left out on purpose: it does not say which days.
    std::string_view number = cell;
    const char* unit = "";
    if (dropSuffix(number, "个工作日") || dropSuffix(number, "工作日"))
        unit = "wd";
    else if (dropSuffix(number, "个自然日") || dropSuffix(number, "自然日") || dropSuffix(number, "个日历日"))
        unit = "cd";
    else if (dropSuffix(number, "个月"))
        unit = "mo";
    return Promise::parse(std::string(trimmed(number)) + unit);
}

std::optional<Day> dayFromCell(std::string_view cell)
{
    const std::vector<int> n = numbers(trimmed(cell));
    if (n.size() != 3 || n[0] < 1000 || n[1] < 1 || n[1] > 12 || n[2] < 1 || n[2] > 31)
        return std::nullopt;
    return Day::parse(std::to_string(n[0]) + "-" + twoDigits(n[1]) + "-" + twoDigits(n[2]));
}

std::optional<std::string> monthDayFromCell(std::string_view cell)
{
    const std::vector<int> n = numbers(trimmed(cell));
    if (n.size() != 2 || n[0] < 0 || n[0] > 99 || n[1] < 0 || n[1] > 99)
        return std::nullopt;
    std::string text = twoDigits(n[0]) + "-" + twoDigits(n[1]);
    return isMonthDay(text) ? std::optional(text) : std::nullopt;
}

std::optional<bool> flagFromCell(std::string_view cell)
{
    cell = trimmed(cell);
    for (const std::string_view yes : {"是", "有", "1", "√", "true", "TRUE"}) {
        if (cell == yes)
            return true;
    }
    for (const std::string_view no : {"否", "无", "0", "×", "false", "FALSE"}) {
        if (cell == no)
            return false;
    }
    return std::nullopt;
}

std::optional<std::int64_t> integerFromCell(std::string_view cell)
{
    cell = trimmed(cell);
    std::int64_t value = 0;
    const auto [end, fault] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (cell.empty() || fault != std::errc() || end != cell.data() + cell.size())
        return std::nullopt;
    return value;
}

std::string wordOf(std::span<const Word> words, std::string_view code)
{
    for (const Word& word : words) {
        if (word.code == code)
            return std::string(word.zh);
    }
    return std::string(code);
}

std::optional<std::string> codeOf(std::span<const Word> words, std::string_view cell)
{
    cell = trimmed(cell);
    for (const Word& word : words) {
        if (word.zh == cell || word.code == cell)
            return std::string(word.code);
    }
    return std::nullopt;
}

std::string escaped(std::string_view text, bool inItem, bool inList)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t length = separatorAt(text, at, Separator::Items);
        if (length == 0 && inItem)
            length = separatorAt(text, at, Separator::Parts);
        if (length == 0 && inList)
            length = separatorAt(text, at, Separator::Inner);
        if (text[at] == '\n') {
            out += "\\n";
            ++at;
            continue;
        }
        if (length != 0 || text[at] == '\\')
            out += '\\';
        length = std::max<std::size_t>(length, 1);
        out += text.substr(at, length);
        at += length;
    }
    return out;
}

std::string unescaped(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\\' || at + 1 == text.size()) {
            out += text[at];
            continue;
        }
        ++at;
        out += text[at] == 'n' ? '\n' : text[at];
    }
    return out;
}

std::vector<std::string_view> split(std::string_view text, Separator separator)
{
    std::vector<std::string_view> pieces;
    std::size_t begin = 0;
    const auto piece = [&](std::size_t end) {
        const std::string_view one = text.substr(begin, end - begin);
        if (separator != Separator::Items || !trimmed(one).empty())
            pieces.push_back(one);
    };
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '\\' && at + 1 < text.size()) {
            at += 2;
            continue;
        }
        if (const std::size_t length = separatorAt(text, at, separator)) {
            piece(at);
            at += length;
            begin = at;
        } else {
            ++at;
        }
    }
    piece(text.size());
    return pieces;
}

} // namespace bm::describe
