#include "app/ctl/answer.h"

#include "core/base/one_of.h"
#include "reports/words/words.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace bm::ctl {

namespace {

// What somebody typed and can type again.
constexpr std::array<std::string_view, 21> usage = {
    "promise-syntax", "range-syntax",    "range-backwards",   "day-out-of-range", "range-too-long",
    "batch-item",     "batch-too-large", "paper-unknown",     "form-unknown",     "market-syntax",
    "login-needed",   "password-needed", "now-only-on-trial", "material-number",  "file-missing",
    "not-a-file",     "batch-file",      "unknown-queue",     "no-such-material", "account-needed",
    "phrase-use",
};
// What cannot be read, or not be trusted.
constexpr std::array<std::string_view, 13> unreadable = {
    "damaged",     "storage",        "too-new",       "bad-json",        "wal-replaced",
    "seal-broken", "person-missing", "file-failed",   "form-values-bad", "read-back-differs",
    "medium-gone", "bad-segment",    "no-such-entry",
};

// What people type to name a thing.
constexpr std::array<std::string_view, 9> typed = {"case", "number", "matter", "account", "text",
                                                   "form", "paper",  "queue",  "label"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Identity numbers have runs of 15 digits and more, mobile telephones of 11; ours have at most 12 (an
// office).
bool looksPersonal(const std::string& value)
{
    // The numbers of papers are the only ones with Chinese in them.
    const bool ascii = std::all_of(value.begin(), value.end(), [](char c) { return c > ' ' && c < 0x7f; });
    if (!ascii && value.find("〔") == std::string::npos)
        return true;
    for (std::size_t i = 0; i < value.size(); ++i) {
        std::size_t run = 0;
        while (i + run < value.size() && isDigit(value[i + run]))
            ++run;
        if (run >= 13 || (run == 11 && value[i] == '1'))
            return true;
        i += run;
    }
    return false;
}

} // namespace

Error withoutPersons(Error error)
{
    for (auto& [key, value] : error.args) {
        if (oneOf(typed, key) && looksPersonal(value))
            value = "…";
    }
    return error;
}

Error spoken(Error error)
{
    for (auto& [key, value] : error.args) {
        const std::string group = key == "form" ? "paper" : key;
        if (Words::knows(group, value))
            value = "@" + group + ":" + value;
    }
    return error;
}

int exitCodeOf(const Error& error)
{
    if (error.code.starts_with("usage") || oneOf(usage, error.code))
        return wrongUsage;
    return oneOf(unreadable, error.code) ? damaged : refused;
}

} // namespace bm::ctl
