#include "core/base/json.h"

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>

namespace bm::json {

namespace {

namespace rj = rapidjson;

const rj::Value* node(const void* p)
{
    return static_cast<const rj::Value*>(p);
}

constexpr int maxDepth = 64;

std::string_view textOf(const rj::Value& string)
{
    return {string.GetString(), string.GetStringLength()};
}

// RapidJSON turns an escaped half of a surrogate pair ("\ude00") into the bytes of one, which is not UTF-8.
bool holdsSurrogate(std::string_view text)
{
    for (auto at = text.find('\xed'); at != std::string_view::npos; at = text.find('\xed', at + 1)) {
        if (at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) >= 0xa0)
            return true;
    }
    return false;
}

bool hasDuplicate(const rj::Value::ConstObject& object)
{
    // Our own objects are small, where comparing each with each is quickest; a hostile one may not be.
    if (object.MemberCount() <= 32) {
        for (auto a = object.MemberBegin(); a != object.MemberEnd(); ++a) {
            for (auto b = object.MemberBegin(); b != a; ++b) {
                if (textOf(a->name) == textOf(b->name))
                    return true;
            }
        }
        return false;
    }
    std::vector<std::string_view> names;
    names.reserve(object.MemberCount());
    for (const auto& member : object)
        names.push_back(textOf(member.name));
    std::sort(names.begin(), names.end());
    return std::adjacent_find(names.begin(), names.end()) != names.end();
}

// Why a syntactically valid document is refused all the same, or nullptr.
const char* objection(const rj::Value& value, int depth)
{
    if (depth > maxDepth)
        return "too deep";
    if (value.IsNumber() && !value.IsInt64())
        return "not an integer";
    if (value.IsString() && holdsSurrogate(textOf(value)))
        return "half a surrogate pair";
    if (value.IsArray()) {
        for (const auto& element : value.GetArray()) {
            if (const char* why = objection(element, depth + 1))
                return why;
        }
    }
    if (value.IsObject()) {
        if (hasDuplicate(value.GetObject()))
            return "duplicate key";
        for (const auto& member : value.GetObject()) {
            const char* why = objection(member.name, depth + 1);
            why = why ? why : objection(member.value, depth + 1);
            if (why)
                return why;
        }
    }
    return nullptr;
}

// RapidJSON's recursion is bounded before it starts: a flat scan of the brackets outside strings.
bool nestsTooDeep(std::string_view text)
{
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > maxDepth)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

Error badJson(std::size_t offset, const char* why)
{
    return Error("bad-json", {{"offset", std::to_string(offset)}, {"why", why}});
}

} // namespace

struct Document::Impl
{
    char stack[2048];
    rj::MemoryPoolAllocator<> pool{stack, sizeof stack};
    rj::Document document{&pool};
};

Document::Document() = default;
Document::~Document() = default;
Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;

Result<Document> Document::parse(std::string_view text)
{
    if (nestsTooDeep(text))
        return badJson(0, "too deep");
    // RapidJSON would take a zero byte for the end, and read past a byte order mark.
    if (const auto zero = text.find('\0'); zero != std::string_view::npos)
        return badJson(zero, "zero byte");
    if (text.starts_with("\xef\xbb\xbf"))
        return badJson(0, "byte order mark");
    Document out;
    out.m_impl = std::make_unique_for_overwrite<Impl>();
    auto& document = out.m_impl->document;
    document.Parse<rj::kParseValidateEncodingFlag>(text.data(), text.size());
    if (document.HasParseError())
        return badJson(document.GetErrorOffset(), rj::GetParseError_En(document.GetParseError()));
    if (const char* why = objection(document, 0))
        return badJson(0, why);
    return out;
}

Value Document::root() const
{
    return m_impl ? Value(static_cast<const rj::Value*>(&m_impl->document)) : Value();
}

bool Value::isNull() const
{
    return !m_node || node(m_node)->IsNull();
}

bool Value::isString() const
{
    return m_node && node(m_node)->IsString();
}

bool Value::isInteger() const
{
    return m_node && node(m_node)->IsInt64();
}

bool Value::isBool() const
{
    return m_node && node(m_node)->IsBool();
}

bool Value::isArray() const
{
    return m_node && node(m_node)->IsArray();
}

bool Value::isObject() const
{
    return m_node && node(m_node)->IsObject();
}

std::string_view Value::text() const
{
    return isString() ? std::string_view(node(m_node)->GetString(), node(m_node)->GetStringLength())
                      : std::string_view{};
}

std::int64_t Value::integer(std::int64_t otherwise) const
{
    return isInteger() ? node(m_node)->GetInt64() : otherwise;
}

bool Value::boolean(bool otherwise) const
{
    return isBool() ? node(m_node)->GetBool() : otherwise;
}

std::size_t Value::size() const
{
    if (isArray())
        return node(m_node)->Size();
    return isObject() ? node(m_node)->MemberCount() : 0;
}

Value Value::at(std::size_t index) const
{
    return isArray() && index < size() ? Value(&(*node(m_node))[static_cast<rj::SizeType>(index)]) : Value();
}

Value Value::operator[](std::string_view key) const
{
    if (!isObject())
        return {};
    const rj::Value name(rj::StringRef(key.data() ? key.data() : "", key.size()));
    const auto it = node(m_node)->FindMember(name);
    return it == node(m_node)->MemberEnd() ? Value() : Value(&it->value);
}

std::vector<Value> Value::elements() const
{
    std::vector<Value> out;
    for (std::size_t i = 0; isArray() && i < size(); ++i)
        out.push_back(at(i));
    return out;
}

std::vector<std::pair<std::string_view, Value>> Value::members() const
{
    std::vector<std::pair<std::string_view, Value>> out;
    if (isObject()) {
        for (const auto& m : node(m_node)->GetObject())
            out.emplace_back(std::string_view(m.name.GetString(), m.name.GetStringLength()), Value(&m.value));
    }
    return out;
}

std::string Value::compact() const
{
    if (!m_node)
        return "null";
    rj::StringBuffer buffer;
    rj::Writer<rj::StringBuffer> writer(buffer);
    node(m_node)->Accept(writer);
    return {buffer.GetString(), buffer.GetSize()};
}

struct Writer::Impl
{
    rj::StringBuffer buffer;
    rj::Writer<rj::StringBuffer> writer{buffer};
};

Writer::Writer() : m_impl(std::make_unique<Impl>()) {}
Writer::~Writer() = default;

Writer& Writer::beginObject()
{
    m_impl->writer.StartObject();
    return *this;
}

Writer& Writer::endObject()
{
    m_impl->writer.EndObject();
    return *this;
}

Writer& Writer::beginArray()
{
    m_impl->writer.StartArray();
    return *this;
}

Writer& Writer::endArray()
{
    m_impl->writer.EndArray();
    return *this;
}

Writer& Writer::key(std::string_view name)
{
    m_impl->writer.Key(name.data() ? name.data() : "", static_cast<rj::SizeType>(name.size()));
    return *this;
}

Writer& Writer::text(std::string_view value)
{
    m_impl->writer.String(value.data() ? value.data() : "", static_cast<rj::SizeType>(value.size()));
    return *this;
}

Writer& Writer::integer(std::int64_t value)
{
    m_impl->writer.Int64(value);
    return *this;
}

Writer& Writer::boolean(bool value)
{
    m_impl->writer.Bool(value);
    return *this;
}

Writer& Writer::null()
{
    m_impl->writer.Null();
    return *this;
}

Writer& Writer::raw(std::string_view json)
{
    m_impl->writer.RawValue(json.data(), json.size(), rj::kObjectType);
    return *this;
}

Writer& Writer::field(std::string_view name, std::string_view value)
{
    return key(name).text(value);
}

Writer& Writer::field(std::string_view name, std::int64_t value)
{
    return key(name).integer(value);
}

Writer& Writer::field(std::string_view name, bool value)
{
    return key(name).boolean(value);
}

Writer& Writer::fieldIf(std::string_view name, std::string_view value)
{
    return value.empty() ? *this : field(name, value);
}

std::string Writer::take()
{
    std::string out(m_impl->buffer.GetString(), m_impl->buffer.GetSize());
    m_impl = std::make_unique<Impl>();
    return out;
}

std::string pretty(std::string_view document)
{
    rj::StringBuffer buffer;
    rj::PrettyWriter<rj::StringBuffer> writer(buffer);
    writer.SetIndent(' ', 2);
    writer.SetFormatOptions(rj::kFormatSingleLineArray);
    rj::Document parsed;
    parsed.Parse(document.data(), document.size());
    parsed.Accept(writer);
    return {buffer.GetString(), buffer.GetSize()};
}

} // namespace bm::json
