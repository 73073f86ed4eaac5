// JSON in and out, on RapidJSON, which no other header shows.
//
// Reading is strict: RFC 8259, valid UTF-8, no duplicate keys, no fractions or exponents (the project stores
// integers only), depth at most 64, nothing after the document. A Value is a light handle into its Document
// and must not outlive it; asking a Value for what it is not gives the neutral answer ("" / 0 / null Value),
// so that readers check presence with has() where it matters.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace bm::json {

class Value
{
public:
    Value() = default;
    [[nodiscard]] bool isNull() const;
    [[nodiscard]] bool isString() const;
    [[nodiscard]] bool isInteger() const;
    [[nodiscard]] bool isBool() const;
    [[nodiscard]] bool isArray() const;
    [[nodiscard]] bool isObject() const;

    [[nodiscard]] std::string_view text() const;
    [[nodiscard]] std::string str() const { return std::string(text()); }
    [[nodiscard]] std::int64_t integer(std::int64_t otherwise = 0) const;
    [[nodiscard]] bool boolean(bool otherwise = false) const;

    [[nodiscard]] std::size_t size() const; // elements or members
    [[nodiscard]] Value at(std::size_t index) const;
    [[nodiscard]] Value operator[](std::string_view key) const;
    [[nodiscard]] bool has(std::string_view key) const { return !(*this)[key].isNull(); }
    [[nodiscard]] std::vector<Value> elements() const;
    [[nodiscard]] std::vector<std::pair<std::string_view, Value>> members() const;
    // This value written out again (compact). For copying a part of a document, never for hashing.
    [[nodiscard]] std::string compact() const;

private:
    friend class Document;
    explicit Value(const void* node) : m_node(node) {}
    const void* m_node = nullptr;
};

class Document
{
public:
    Document();
    ~Document();
    Document(Document&&) noexcept;
    Document& operator=(Document&&) noexcept;

    // Error "bad-json" with args offset and why.
    [[nodiscard]] static Result<Document> parse(std::string_view text);
    [[nodiscard]] Value root() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

// Builds compact JSON. Keys and values alternate by call order; begin/end must balance (asserted).
class Writer
{
public:
    Writer();
    ~Writer();
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    Writer& beginObject();
    Writer& endObject();
    Writer& beginArray();
    Writer& endArray();
    Writer& key(std::string_view name);
    Writer& text(std::string_view value);
    Writer& integer(std::int64_t value);
    Writer& boolean(bool value);
    Writer& null();
    Writer& raw(std::string_view json); // a ready JSON value
    // key + value in one; text fields that are empty are left out by the …If forms.
    Writer& field(std::string_view name, std::string_view value);
    Writer& field(std::string_view name, const char* value) { return field(name, std::string_view(value)); }
    Writer& field(std::string_view name, std::int64_t value);
    Writer& field(std::string_view name, int value) { return field(name, std::int64_t{value}); }
    Writer& field(std::string_view name, bool value);
    Writer& fieldIf(std::string_view name, std::string_view value);
    [[nodiscard]] std::string take(); // the document; the writer is empty again

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

// The document with line breaks and two-space indent, for people (catalogue files).
[[nodiscard]] std::string pretty(std::string_view document);

} // namespace bm::json
