#include "reports/template.h"

#include <QStringView>

namespace bm {

struct Template::Node
{
    enum class Kind
    {
        Text,
        Value,
        List,
        If,
        IfNot
    };
    Kind kind = Kind::Text;
    QString text; // the text itself, or the name
    std::vector<Node> children;
};

namespace {

using Node = Template::Node;

struct Tag
{
    Node::Kind kind = Node::Kind::Value;
    bool closes = false;
    QString name;
};

bool validName(QStringView name)
{
    if (name.isEmpty() || name.size() > 40)
        return false;
    for (const QChar c : name) {
        const bool letter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
        if (!letter && !(c >= u'0' && c <= u'9') && c != u'-')
            return false;
    }
    return true;
}

Tag readTag(QStringView inner)
{
    Tag tag;
    if (!inner.isEmpty()) {
        const QChar first = inner.front();
        tag.closes = first == u'/';
        if (first == u'#')
            tag.kind = Node::Kind::List;
        else if (first == u'?')
            tag.kind = Node::Kind::If;
        else if (first == u'^')
            tag.kind = Node::Kind::IfNot;
        if (tag.closes || tag.kind != Node::Kind::Value)
            inner = inner.mid(1);
    }
    tag.name = inner.toString();
    return tag;
}

class Parser
{
public:
    explicit Parser(const QString& text) : m_text(text) {}

    Result<std::vector<Node>> run()
    {
        std::vector<Node> nodes;
        if (!block(nodes, {}, 0))
            return m_error;
        return nodes;
    }

private:
    static constexpr int maxDepth = 8;

    bool fail(const char* why)
    {
        const auto line = m_text.left(m_at).count(u'\n') + 1;
        m_error = Error("form-syntax", {{"line", std::to_string(line)}, {"why", why}});
        return false;
    }

    void addText(std::vector<Node>& nodes, qsizetype from, qsizetype to)
    {
        if (to > from)
            nodes.push_back({Node::Kind::Text, m_text.mid(from, to - from), {}});
    }

    // Reads until the closing tag of `name` (or the end of the text when it has none).
    bool block(std::vector<Node>& nodes, const QString& name, int depth)
    {
        if (depth > maxDepth)
            return fail("nested too deep");
        while (true) {
            const qsizetype open = m_text.indexOf(u"{{"_qs, m_at);
            if (open < 0) {
                addText(nodes, m_at, m_text.size());
                m_at = m_text.size();
                return name.isEmpty() || fail("a section is not closed");
            }
            const qsizetype close = m_text.indexOf(u"}}"_qs, open);
            addText(nodes, m_at, open);
            m_at = open;
            if (close < 0)
                return fail("{{ without }}");
            const Tag tag = readTag(QStringView(m_text).mid(open + 2, close - open - 2));
            if (!validName(tag.name))
                return fail("not a name between {{ and }}");
            m_at = close + 2;
            if (tag.closes)
                return tag.name == name || fail("a section is closed that is not open");
            nodes.push_back({tag.kind, tag.name, {}});
            if (tag.kind != Node::Kind::Value && !block(nodes.back().children, tag.name, depth + 1))
                return false;
        }
    }

    const QString& m_text;
    qsizetype m_at = 0;
    Error m_error;
};

void collect(const std::vector<Node>& nodes, const QString& list, Template::Names& names)
{
    for (const Node& node : nodes) {
        switch (node.kind) {
        case Node::Kind::Text:
            break;
        case Node::Kind::Value:
        case Node::Kind::If:
        case Node::Kind::IfNot:
            if (!list.isEmpty())
                names.fields.insert(list + u'.' + node.text);
            else if (node.kind == Node::Kind::Value)
                names.values.insert(node.text);
            else
                names.tests.insert(node.text);
            collect(node.children, list, names);
            break;
        case Node::Kind::List:
            names.lists.insert(node.text);
            collect(node.children, node.text, names);
            break;
        }
    }
}

const QString* find(const std::map<QString, QString>* map, const QString& name)
{
    if (map == nullptr)
        return nullptr;
    const auto found = map->find(name);
    return found == map->end() ? nullptr : &found->second;
}

QString valueOf(const FormScope& scope, const QString& name)
{
    if (const QString* field = find(scope.row, name))
        return *field;
    if (scope.masked) {
        if (const QString* masked = find(scope.values, name + u".masked"_qs))
            return *masked;
    }
    const QString* value = find(scope.values, name);
    return value == nullptr ? QString() : *value;
}

bool truthOf(const FormScope& scope, const QString& name)
{
    if (scope.flags->contains(name))
        return true;
    if (!valueOf(scope, name).isEmpty())
        return true;
    const auto list = scope.lists->find(name);
    return list != scope.lists->end() && !list->second.empty();
}

void expandInto(QString& out, const std::vector<Node>& nodes, const FormScope& scope)
{
    for (const Node& node : nodes) {
        switch (node.kind) {
        case Node::Kind::Text:
            out += node.text;
            break;
        case Node::Kind::Value:
            out += escapeForForm(valueOf(scope, node.text));
            break;
        case Node::Kind::If:
        case Node::Kind::IfNot:
            if (truthOf(scope, node.text) == (node.kind == Node::Kind::If))
                expandInto(out, node.children, scope);
            break;
        case Node::Kind::List: {
            const auto list = scope.lists->find(node.text);
            if (list == scope.lists->end())
                break;
            FormScope inner = scope;
            for (const FormRow& row : list->second) {
                inner.row = &row;
                expandInto(out, node.children, inner);
            }
            break;
        }
        }
    }
}

} // namespace

QString escapeForForm(const QString& value)
{
    QString escaped = value.toHtmlEscaped();
    escaped.replace(u'\'', u"&#39;"_qs);
    escaped.replace(u"\r\n"_qs, u"\n"_qs);
    escaped.replace(u'\n', u"<br>"_qs); // a line separator would count as a blank
    return escaped;
}

Result<Template> Template::parse(const QString& text)
{
    Result<std::vector<Node>> nodes = Parser(text).run();
    if (!nodes)
        return nodes.error();
    Template result;
    collect(*nodes, {}, result.m_names);
    result.m_nodes = std::make_shared<const std::vector<Node>>(std::move(nodes).value());
    return result;
}

QString Template::expand(const FormScope& scope) const
{
    QString out;
    out.reserve(16 * 1024);
    expandInto(out, *m_nodes, scope);
    return out;
}

} // namespace bm
