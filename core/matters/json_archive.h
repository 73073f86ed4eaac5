// The archives that read and write the fields of describe.h as JSON. Private to core/matters.
#pragma once

#include "core/base/json.h"
#include "core/matters/describe.h"

#include <algorithm>
#include <set>

namespace bm::describe {

// Stored text of a promise: "30wd", "instant", "yearly:1次/年", "other:…".
[[nodiscard]] std::string promiseText(const Promise& promise);
[[nodiscard]] std::optional<Promise> promiseFromText(std::string_view text);
// Characters (code points) of a UTF-8 text; control characters other than the line break are not plain.
[[nodiscard]] std::size_t characters(std::string_view utf8);
[[nodiscard]] bool plainText(std::string_view utf8);
// "MM-DD" of an existing day (29 February counts).
[[nodiscard]] bool isMonthDay(std::string_view text);

class JsonWriter
{
public:
    explicit JsonWriter(json::Writer& out) : m_out(out) {}
    void text(const char* key, const char*, const std::string& v, std::size_t, bool need = false)
    {
        if (need || !v.empty())
            m_out.field(key, std::string_view(v));
    }
    void texts(const char* key, const char*, const std::vector<std::string>& v, std::size_t, std::size_t)
    {
        if (v.empty())
            return;
        m_out.key(key).beginArray();
        for (const std::string& one : v)
            m_out.text(one);
        m_out.endArray();
    }
    template <class N>
    void number(const char* key, const char*, N v, std::int64_t, std::int64_t, N otherwise = 0)
    {
        if (v != otherwise || otherwise != 0)
            m_out.field(key, static_cast<std::int64_t>(v));
    }
    void optNumber(const char* key, const char*, const std::optional<int>& v, std::int64_t, std::int64_t)
    {
        if (v)
            m_out.field(key, *v);
    }
    void flag(const char* key, const char*, bool v, bool otherwise = false)
    {
        if (v != otherwise)
            m_out.field(key, v);
    }
    void choice(const char* key, const char*, const std::string& v, std::span<const Word>, bool need = false,
                std::string_view otherwise = {})
    {
        if (need || v != otherwise)
            m_out.field(key, std::string_view(v));
    }
    void promise(const char* key, const char*, const Promise& v)
    {
        m_out.field(key, std::string_view(promiseText(v)));
    }
    void optPromise(const char* key, const char* title, const std::optional<Promise>& v)
    {
        if (v)
            promise(key, title, *v);
    }
    void day(const char* key, const char*, Day v) { m_out.field(key, std::string_view(v.text())); }
    void optDay(const char* key, const char* title, const std::optional<Day>& v)
    {
        if (v)
            day(key, title, *v);
    }
    void monthDay(const char* key, const char* title, const std::string& v) { text(key, title, v, 5); }
    template <class T> void part(const char* key, const char*, T& v)
    {
        if (v == T{})
            return;
        m_out.key(key).beginObject();
        fields(*this, v);
        m_out.endObject();
    }
    template <class T> void list(const char* key, const char*, std::vector<T>& v, std::size_t)
    {
        if (v.empty())
            return;
        m_out.key(key).beginArray();
        for (T& one : v) {
            m_out.beginObject();
            fields(*this, one);
            m_out.endObject();
        }
        m_out.endArray();
    }

private:
    json::Writer& m_out;
};

// Collects every error; a value that is wrong is left at its default. With `shorthand`, "law":"licence"
// stands for the shipped profile and {"like":"licence", …} for it with changes (catalogue files only: an
// entry is always whole).
class JsonReader
{
public:
    JsonReader(json::Value object, std::string path, bool shorthand, std::vector<Error>& errors)
        : m_object(object), m_path(std::move(path)), m_shorthand(shorthand), m_errors(errors)
    {
    }
    void text(const char* key, const char*, std::string& v, std::size_t max, bool need = false);
    void texts(const char* key, const char*, std::vector<std::string>& v, std::size_t count, std::size_t max);
    template <class N>
    void number(const char* key, const char*, N& v, std::int64_t min, std::int64_t max, N = 0)
    {
        if (const auto got = integer(key, min, max))
            v = static_cast<N>(*got);
    }
    void optNumber(const char* key, const char*, std::optional<int>& v, std::int64_t min, std::int64_t max)
    {
        if (const auto got = integer(key, min, max))
            v = static_cast<int>(*got);
    }
    void flag(const char* key, const char*, bool& v, bool = false);
    void choice(const char* key, const char*, std::string& v, std::span<const Word> words, bool need = false,
                std::string_view = {});
    void promise(const char* key, const char*, Promise& v);
    void optPromise(const char* key, const char* title, std::optional<Promise>& v);
    void day(const char* key, const char*, Day& v);
    void optDay(const char* key, const char* title, std::optional<Day>& v);
    void monthDay(const char* key, const char*, std::string& v);
    template <class T> void part(const char* key, const char*, T& v)
    {
        const json::Value value = take(key);
        if constexpr (std::is_same_v<T, LawProfile>) {
            if (m_shorthand && value.isString()) {
                if (const auto law = lawFromCode(value.text()))
                    v = shippedProfile(*law);
                else
                    fail("matter-bad-value", key, {{"value", value.str().substr(0, 60)}});
                return;
            }
        }
        if (!ofType(key, value, value.isObject(), "object"))
            return;
        JsonReader reader(value, where(key), m_shorthand, m_errors);
        if constexpr (std::is_same_v<T, LawProfile>)
            reader.startLike(v);
        fields(reader, v);
        reader.finish();
    }
    template <class T> void list(const char* key, const char*, std::vector<T>& v, std::size_t count)
    {
        const json::Value value = take(key);
        if (!ofType(key, value, value.isArray(), "array") || !within(key, value.size(), count))
            return;
        for (std::size_t i = 0; i < value.size(); ++i) {
            const std::string path = where(key) + "[" + std::to_string(i) + "]";
            T one;
            if (value.at(i).isObject()) {
                JsonReader reader(value.at(i), path, m_shorthand, m_errors);
                fields(reader, one);
                reader.finish();
            } else {
                m_errors.push_back(Error("matter-wrong-type", {{"field", path}, {"expected", "object"}}));
            }
            v.push_back(std::move(one));
        }
    }
    // Names every member that no field asked for, and every null.
    void finish();

private:
    // {"like":"licence", …}: the shipped profile with some fields changed.
    void startLike(LawProfile& v);
    [[nodiscard]] std::string where(std::string_view key) const;
    json::Value take(const char* key);
    // False when absent (no error) or of another type (error).
    bool ofType(const char* key, json::Value value, bool right, const char* expected);
    bool within(const char* key, std::size_t count, std::size_t max);
    void checkText(const std::string& path, std::string_view value, std::size_t max);
    std::optional<std::int64_t> integer(const char* key, std::int64_t min, std::int64_t max);
    void fail(const char* code, std::string_view key,
              std::vector<std::pair<std::string, std::string>> args = {});

    json::Value m_object;
    std::string m_path;
    bool m_shorthand;
    bool m_like = false;
    std::vector<Error>& m_errors;
    std::set<std::string, std::less<>> m_seen;
};

// Reads one object, collecting errors under `path` ("" at the top).
template <class T>
void readObject(json::Value value, const std::string& path, bool shorthand, T& v, std::vector<Error>& errors)
{
    if (!value.isObject()) {
        errors.push_back(Error("matter-wrong-type", {{"field", path}, {"expected", "object"}}));
        return;
    }
    JsonReader reader(value, path, shorthand, errors);
    fields(reader, v);
    reader.finish();
}

template <class T> [[nodiscard]] std::string writeObject(const T& value)
{
    json::Writer out;
    out.beginObject();
    JsonWriter writer(out);
    T copy = value; // fields() takes a reference for all archives; the writer changes nothing
    fields(writer, copy);
    out.endObject();
    return out.take();
}

// Rules between fields; appends to errors.
void crossCheck(const Matter& matter, std::vector<Error>& errors);
void promiseWithinLaw(const Matter& matter, std::vector<Error>& errors);

} // namespace bm::describe
