#include "reports/form.h"

#include "core/base/digest.h"
#include "core/base/json.h"
#include "core/base/text.h"
#include "reports/form_files.h"

#include <QRegularExpression>

#include <mutex>

namespace bm {

namespace {

constexpr std::size_t maxTemplateBytes = 256 * 1024;

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::set<QString> nameSet(const json::Value& array)
{
    std::set<QString> names;
    for (const json::Value& name : array.elements())
        names.insert(qt(name.text()));
    return names;
}

// The names of a form, or of a set that several forms use.
void addNames(FormSpec& spec, const json::Value& object)
{
    spec.required.merge(nameSet(object["required"]));
    spec.optional.merge(nameSet(object["optional"]));
    for (const auto& [list, fields] : object["lists"].members())
        spec.lists.emplace(qt(list), nameSet(fields));
    spec.requiredLists.merge(nameSet(object["requiredLists"]));
    spec.flags.merge(nameSet(object["flags"]));
}

FormSpec readSpec(const json::Value& object, const std::map<std::string, json::Value>& sets)
{
    FormSpec spec;
    spec.name = qt(object["form"].text());
    addNames(spec, object);
    for (const json::Value& used : object["uses"].elements())
        addNames(spec, sets.at(used.str()));
    for (const json::Value& copy : object["copies"].elements())
        spec.copies.push_back(qt(copy.text()));
    spec.templateName = object.has("template") ? qt(object["template"].text()) : spec.name;
    spec.fitOnePage = object["fitOnePage"].boolean();
    spec.fullNumbers = object["fullNumbers"].boolean();
    return spec;
}

const std::vector<FormSpec>& specs()
{
    static const std::vector<FormSpec> all = [] {
        const std::string text = formFile(u"forms.json"_qs);
        const Result<json::Document> document = json::Document::parse(text);
        if (!document)
            qFatal("forms.json is not valid");
        std::vector<FormSpec> list;
        std::map<std::string, json::Value> sets;
        for (const json::Value& object : document->root().elements()) {
            if (object.has("set"))
                sets.emplace(object["set"].str(), object);
            else
                list.push_back(readSpec(object, sets));
        }
        return list;
    }();
    return all;
}

Result<FormSpec> specOf(std::string_view name)
{
    for (const FormSpec& spec : specs()) {
        if (spec.name == qt(name))
            return spec;
    }
    return Error("form-unknown", {{"form", std::string(name)}});
}

Error named(const char* code, const QString& name)
{
    return Error(code, {{"name", name.toStdString()}});
}

// What could reach outside of the form, or is no part of a paper. Our own pictures are qr:, seal:, line:,
// weeks: and photo:.
Status checkHarmless(const QString& text)
{
    static const QRegularExpression forbidden(
        uR"(<\s*(script|link|iframe|object|embed|base|meta|form|input|a)\b|@import|url\s*\(|src\s*=\s*["']?(?!["']?(?:qr|seal|line|weeks|photo):))"_qs,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = forbidden.match(text);
    if (match.hasMatch())
        return Error("form-forbidden", {{"what", match.captured().trimmed().toStdString()}});
    return Done{};
}

bool knownField(const FormSpec& spec, const QString& dotted)
{
    const QString list = dotted.section(u'.', 0, 0);
    const QString field = dotted.section(u'.', 1);
    if (dotted == u"weekBlocks.n"_qs)
        return true;
    const auto found = spec.lists.find(list);
    if (found != spec.lists.end() && found->second.contains(field))
        return true;
    return spec.required.contains(field) || spec.optional.contains(field) || spec.flags.contains(field) ||
           painterValues().contains(field) || painterFlags().contains(field);
}

bool knownValue(const FormSpec& spec, const QString& name)
{
    return spec.required.contains(name) || spec.optional.contains(name) || painterValues().contains(name);
}

Status checkNames(const FormSpec& spec, const Template::Names& names)
{
    for (const QString& name : names.values) {
        if (!knownValue(spec, name))
            return named("form-unknown-name", name);
    }
    for (const QString& name : names.lists) {
        if (!spec.lists.contains(name) && name != u"weekBlocks"_qs)
            return named("form-unknown-name", name);
    }
    for (const QString& name : names.tests) {
        if (!knownValue(spec, name) && !spec.flags.contains(name) && !painterFlags().contains(name) &&
            !spec.lists.contains(name))
            return named("form-unknown-name", name);
    }
    for (const QString& field : names.fields) {
        if (!knownField(spec, field))
            return named("form-unknown-name", field);
    }
    for (const QString& name : spec.required) {
        if (!names.values.contains(name))
            return named("form-unused-value", name);
    }
    for (const QString& name : spec.requiredLists) {
        if (!names.lists.contains(name))
            return named("form-unused-value", name);
    }
    if (!names.values.contains(u"stampWords"_qs))
        return named("form-unused-value", u"stampWords"_qs);
    return Done{};
}

QString plainName(const QString& name)
{
    return name.endsWith(u".masked"_qs) ? name.chopped(7) : name;
}

} // namespace

const std::set<QString>& painterValues()
{
    static const std::set<QString> names = {u"stampWords"_qs, u"formTitle"_qs};
    return names;
}

const std::set<QString>& painterFlags()
{
    static const std::set<QString> names = {
        u"applicant-copy"_qs, u"office-copy"_qs, u"carbon"_qs, u"a4"_qs, u"a5"_qs,
        u"full"_qs,           u"half"_qs,        u"third"_qs};
    return names;
}

Status PaperForm::check(const FormValues& given) const
{
    for (const auto& [name, value] : given.values) {
        const QString plain = plainName(name);
        if (!m_spec.required.contains(plain) && !m_spec.optional.contains(plain))
            return named("form-unknown-name", name);
    }
    for (const QString& name : m_spec.required) {
        const auto found = given.values.find(name);
        if (found == given.values.end() || found->second.isEmpty())
            return named("form-value-missing", name);
    }
    for (const auto& [name, rows] : given.lists) {
        const auto list = m_spec.lists.find(name);
        if (list == m_spec.lists.end())
            return named("form-unknown-name", name);
        for (const FormRow& row : rows) {
            for (const auto& [field, value] : row) {
                if (!list->second.contains(field))
                    return named("form-unknown-name", name + u'.' + field);
            }
        }
    }
    for (const QString& flag : given.flags) {
        if (!m_spec.flags.contains(flag))
            return named("form-unknown-name", flag);
    }
    return Done{};
}

Result<PaperForm> makeForm(const FormSpec& spec, std::string_view bytes)
{
    if (bytes.size() > maxTemplateBytes)
        return Error("form-too-large", {{"limit", std::to_string(maxTemplateBytes / 1024)}});
    if (bytes.empty() || !validUtf8(bytes))
        return Error("form-not-text");
    const QString text = qt(bytes);
    if (const Status harmless = checkHarmless(text); !harmless)
        return harmless.error();
    Result<Template> parsed = Template::parse(text);
    if (!parsed)
        return parsed.error();
    if (const Status known = checkNames(spec, parsed->names()); !known)
        return known.error();
    const std::string styleSheet = formFile(u"forms.css"_qs);
    PaperForm form;
    form.m_spec = spec;
    form.m_template = std::move(parsed).value();
    form.m_styleSheets = styleSheetsFor(text);
    form.m_hash = Sha256().addField(styleSheet).addField(bytes).finish();
    return form;
}

Result<std::string> templateBytes(std::string_view name)
{
    const Result<FormSpec> spec = specOf(name);
    if (!spec)
        return spec.error();
    return formText(spec->templateName);
}

Result<FormPtr> builtInForm(std::string_view name)
{
    static std::map<std::string, FormPtr, std::less<>> cache; // papers are made on one thread at a time …
    static std::mutex mutex;                                  // … but the window also previews on its own
    const std::lock_guard lock(mutex);
    if (const auto found = cache.find(name); found != cache.end())
        return found->second;
    const Result<std::string> bytes = templateBytes(name);
    if (!bytes)
        return bytes.error();
    Result<FormPtr> form = countyForm(name, *bytes);
    if (form)
        cache.emplace(name, *form);
    return form;
}

std::vector<std::string> formNames()
{
    std::vector<std::string> names;
    for (const FormSpec& spec : specs())
        names.push_back(spec.name.toStdString());
    return names;
}

Result<FormPtr> countyForm(std::string_view name, std::string_view bytes)
{
    const Result<FormSpec> spec = specOf(name);
    if (!spec)
        return spec.error();
    Result<PaperForm> form = makeForm(*spec, bytes);
    if (!form)
        return form.error();
    return FormPtr(std::make_shared<const PaperForm>(std::move(form).value()));
}

} // namespace bm
