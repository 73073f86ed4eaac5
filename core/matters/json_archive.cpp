#include "core/matters/json_archive.h"

namespace bm::describe {

std::string promiseText(const Promise& promise)
{
    std::string text = promise.text();
    if (!promise.words.empty())
        text += ":" + promise.words;
    return text;
}

std::optional<Promise> promiseFromText(std::string_view text)
{
    const std::size_t colon = text.find(':');
    const std::string_view words = colon == std::string_view::npos ? "" : text.substr(colon + 1);
    return promiseFrom(text.substr(0, colon), words);
}

std::size_t characters(std::string_view utf8)
{
    return static_cast<std::size_t>(std::count_if(
        utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

bool plainText(std::string_view utf8)
{
    return std::none_of(utf8.begin(), utf8.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\n') || byte == 0x7F;
    });
}

bool isMonthDay(std::string_view text)
{
    return text.size() == 5 && Day::parse("2024-" + std::string(text)).has_value();
}

std::string JsonReader::where(std::string_view key) const
{
    return m_path.empty() ? std::string(key) : m_path + "." + std::string(key);
}

void JsonReader::fail(const char* code, std::string_view key,
                      std::vector<std::pair<std::string, std::string>> args)
{
    args.insert(args.begin(), {"field", where(key)});
    m_errors.push_back(Error(code, std::move(args)));
}

json::Value JsonReader::take(const char* key)
{
    m_seen.insert(key);
    return m_object[key];
}

bool JsonReader::ofType(const char* key, json::Value value, bool right, const char* expected)
{
    if (value.isNull())
        return false;
    if (!right)
        fail("matter-wrong-type", key, {{"expected", expected}});
    return right;
}

bool JsonReader::within(const char* key, std::size_t count, std::size_t max)
{
    if (count > max)
        fail("matter-too-many", key, {{"max", std::to_string(max)}});
    return count <= max;
}

void JsonReader::checkText(const std::string& path, std::string_view value, std::size_t max)
{
    if (characters(value) > max)
        m_errors.push_back(Error("matter-too-long", {{"field", path}, {"max", std::to_string(max)}}));
    if (!plainText(value))
        m_errors.push_back(Error("matter-bad-value", {{"field", path}, {"value", "control character"}}));
}

void JsonReader::text(const char* key, const char*, std::string& v, std::size_t max, bool need)
{
    const json::Value value = take(key);
    if (ofType(key, value, value.isString(), "string")) {
        v = value.str();
        checkText(where(key), v, max);
    }
    if (need && v.empty())
        fail("matter-missing-field", key);
}

void JsonReader::texts(const char* key, const char*, std::vector<std::string>& v, std::size_t count,
                       std::size_t max)
{
    const json::Value value = take(key);
    if (!ofType(key, value, value.isArray(), "array") || !within(key, value.size(), count))
        return;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const std::string path = where(key) + "[" + std::to_string(i) + "]";
        if (!value.at(i).isString())
            m_errors.push_back(Error("matter-wrong-type", {{"field", path}, {"expected", "string"}}));
        v.push_back(value.at(i).str());
        checkText(path, v.back(), max);
        if (v.back().empty())
            m_errors.push_back(Error("matter-missing-field", {{"field", path}}));
    }
}

std::optional<std::int64_t> JsonReader::integer(const char* key, std::int64_t min, std::int64_t max)
{
    const json::Value value = take(key);
    if (!ofType(key, value, value.isInteger(), "integer"))
        return std::nullopt;
    const std::int64_t got = value.integer();
    if (got < min || got > max) {
        fail("matter-out-of-range", key, {{"min", std::to_string(min)}, {"max", std::to_string(max)}});
        return std::nullopt;
    }
    return got;
}

void JsonReader::flag(const char* key, const char*, bool& v, bool)
{
    const json::Value value = take(key);
    if (ofType(key, value, value.isBool(), "bool"))
        v = value.boolean();
}

void JsonReader::choice(const char* key, const char*, std::string& v, std::span<const Word> words, bool need,
                        std::string_view)
{
    const json::Value value = take(key);
    if (!ofType(key, value, value.isString(), "string")) {
        if (need && value.isNull() && !m_like)
            fail("matter-missing-field", key);
        return;
    }
    const bool known =
        std::any_of(words.begin(), words.end(), [&](const Word& word) { return word.code == value.text(); });
    if (known)
        v = value.str();
    else
        fail("matter-bad-value", key, {{"value", value.str().substr(0, 60)}});
}

void JsonReader::promise(const char* key, const char*, Promise& v)
{
    const json::Value value = take(key);
    if (!ofType(key, value, value.isString(), "string")) {
        if (value.isNull())
            fail("matter-missing-field", key);
        return;
    }
    const std::optional<Promise> got = promiseFromText(value.text());
    if (!got || characters(got->words) > 100 || !plainText(got->words))
        fail("matter-bad-value", key, {{"value", value.str().substr(0, 60)}});
    else
        v = *got;
}

void JsonReader::optPromise(const char* key, const char* title, std::optional<Promise>& v)
{
    if (!m_object.has(key)) {
        m_seen.insert(key);
        return;
    }
    Promise got;
    promise(key, title, got);
    v = got;
}

void JsonReader::day(const char* key, const char*, Day& v)
{
    const json::Value value = take(key);
    if (!ofType(key, value, value.isString(), "string")) {
        if (value.isNull())
            fail("matter-missing-field", key);
        return;
    }
    if (const auto got = Day::parse(value.text()))
        v = *got;
    else
        fail("matter-bad-value", key, {{"value", value.str().substr(0, 60)}});
}

void JsonReader::optDay(const char* key, const char* title, std::optional<Day>& v)
{
    if (!m_object.has(key)) {
        m_seen.insert(key);
        return;
    }
    Day got;
    day(key, title, got);
    v = got;
}

void JsonReader::monthDay(const char* key, const char*, std::string& v)
{
    const json::Value value = take(key);
    if (!ofType(key, value, value.isString(), "string"))
        return;
    if (isMonthDay(value.text()))
        v = value.str();
    else
        fail("matter-bad-value", key, {{"value", value.str().substr(0, 60)}});
}

void JsonReader::startLike(LawProfile& v)
{
    if (!m_shorthand || !m_object.has("like"))
        return;
    const json::Value like = take("like");
    if (const auto law = lawFromCode(like.text())) {
        v = shippedProfile(*law);
        m_like = true;
    } else {
        fail("matter-bad-value", "like", {{"value", like.str().substr(0, 60)}});
    }
}

void JsonReader::finish()
{
    for (const auto& [key, value] : m_object.members()) {
        if (!m_seen.contains(key))
            fail("matter-unknown-field", key.substr(0, 60));
        else if (value.isNull())
            fail("matter-wrong-type", key, {{"expected", "value"}});
    }
}

} // namespace bm::describe
