#include "reports/form_values.h"

#include "core/base/json.h"

namespace bm {

namespace {

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void writeMap(json::Writer& out, const std::map<QString, QString>& map)
{
    out.beginObject();
    for (const auto& [name, value] : map)
        out.field(name.toStdString(), value.toStdString());
    out.endObject();
}

Error bad(const char* why)
{
    return Error("form-values-bad", {{"why", why}});
}

Result<std::map<QString, QString>> readMap(const json::Value& object)
{
    if (!object.isObject())
        return bad("values are not an object");
    std::map<QString, QString> map;
    for (const auto& [name, value] : object.members()) {
        if (!value.isString())
            return bad("a value is not a string");
        map.emplace(qt(name), qt(value.text()));
    }
    return map;
}

Status readLists(const json::Value& object, FormValues& into)
{
    if (!object.isObject())
        return bad("lists are not an object");
    for (const auto& [name, rows] : object.members()) {
        if (!rows.isArray())
            return bad("a list is not an array");
        std::vector<FormRow>& list = into.lists[qt(name)];
        for (const json::Value& row : rows.elements()) {
            Result<FormRow> fields = readMap(row);
            if (!fields)
                return fields.error();
            list.push_back(std::move(fields).value());
        }
    }
    return Done{};
}

} // namespace

QString FormValues::allText() const
{
    QString all;
    for (const auto& [name, value] : values)
        all += value;
    for (const auto& [name, rows] : lists) {
        for (const FormRow& row : rows) {
            for (const auto& [field, value] : row)
                all += value;
        }
    }
    return all;
}

std::string toJson(const FormValues& values)
{
    json::Writer out;
    out.beginObject();
    out.key("flags").beginArray();
    for (const QString& flag : values.flags)
        out.text(flag.toStdString());
    out.endArray();
    out.key("lists").beginObject();
    for (const auto& [name, rows] : values.lists) {
        out.key(name.toStdString()).beginArray();
        for (const FormRow& row : rows)
            writeMap(out, row);
        out.endArray();
    }
    out.endObject();
    out.key("values");
    writeMap(out, values.values);
    out.endObject();
    return out.take();
}

Result<FormValues> formValuesFromJson(std::string_view text)
{
    const Result<json::Document> document = json::Document::parse(text);
    if (!document)
        return document.error();
    const json::Value root = document->root();
    if (!root.isObject() || root.size() != 3 || !root["flags"].isArray())
        return bad("flags, lists and values are wanted");
    FormValues result;
    for (const json::Value& flag : root["flags"].elements()) {
        if (!flag.isString())
            return bad("a flag is not a string");
        result.flags.insert(qt(flag.text()));
    }
    Result<std::map<QString, QString>> values = readMap(root["values"]);
    if (!values)
        return values.error();
    result.values = std::move(values).value();
    if (const Status lists = readLists(root["lists"], result); !lists)
        return lists.error();
    return result;
}

} // namespace bm
