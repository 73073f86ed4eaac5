#include "tests/arch/sources.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

namespace bm::test {

namespace {

// Walks the text once, telling comments, literals and code apart.
class Scanner
{
public:
    explicit Scanner(Source& source) : m_source(source), m_text(source.text) {}
    void run()
    {
        while (m_at < m_text.size()) {
            if (starts("//"))
                skipTo("\n", false);
            else if (starts("/*"))
                skipTo("*/", true);
            else if (starts("R\"") && !partOfWord())
                rawLiteral();
            else if (m_text[m_at] == '"')
                literal('"');
            else if (m_text[m_at] == '\'' && !partOfWord())
                literal('\'');
            else
                m_source.code.push_back(m_text[m_at++]);
        }
    }

private:
    [[nodiscard]] bool starts(const char* what) const { return m_text.compare(m_at, 2, what) == 0; }
    [[nodiscard]] bool partOfWord() const // R of a longer name; the ' inside 1'000
    {
        return m_at > 0 &&
               (std::isalnum(static_cast<unsigned char>(m_text[m_at - 1])) || m_text[m_at - 1] == '_') &&
               !(m_text[m_at - 1] == 'u' || m_text[m_at - 1] == '8' || m_text[m_at - 1] == 'L');
    }
    void skipTo(const char* end, bool take)
    {
        const auto found = m_text.find(end, m_at + 2);
        const auto to = found == std::string::npos ? m_text.size() : found + (take ? 2 : 0);
        // Line breaks stay, so that lines keep their numbers.
        for (; m_at < to; ++m_at) {
            if (m_text[m_at] == '\n')
                m_source.code.push_back('\n');
        }
    }
    void rawLiteral()
    {
        const auto open = m_text.find('(', m_at);
        std::string end(1, ')');
        end.append(m_text, m_at + 2, open - m_at - 2).push_back('"');
        const auto close = std::min(m_text.find(end, open), m_text.size());
        m_source.literals.push_back(m_text.substr(open + 1, close - open - 1));
        m_source.code += "\"\"";
        m_at = std::min(close + end.size(), m_text.size());
    }
    void literal(char quote)
    {
        std::string content;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != quote && m_text[m_at] != '\n'; ++m_at) {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                content.push_back(m_text[m_at++]);
            content.push_back(m_text[m_at]);
        }
        ++m_at;
        if (quote == '"')
            m_source.literals.push_back(content);
        m_source.code += quote == '"' ? "\"\"" : "' '";
    }

    Source& m_source;
    const std::string& m_text;
    std::size_t m_at = 0;
};

void readIncludes(Source& source)
{
    std::istringstream in(source.text);
    std::string line;
    while (std::getline(in, line)) {
        ++source.lines;
        const auto hash = line.find_first_not_of(" \t");
        if (hash == std::string::npos || line.compare(hash, 8, "#include") != 0)
            continue;
        const auto open = line.find_first_of("<\"", hash);
        if (open == std::string::npos)
            continue;
        const auto close = line.find_first_of(">\"", open + 1);
        source.includes.push_back({line.substr(open + 1, close - open - 1), line[open] == '<', source.lines});
    }
}

} // namespace

Source sourceOf(std::string path, std::string text)
{
    Source source;
    source.path = std::move(path);
    source.text = std::move(text);
    Scanner(source).run();
    readIncludes(source);
    return source;
}

const std::vector<Source>& productSources()
{
    static const std::vector<Source> sources = [] {
        namespace fs = std::filesystem;
        std::vector<Source> out;
        const fs::path root = BM_SOURCE_DIR;
        for (const char* folder : {"app", "core", "reports", "ui"}) {
            for (const auto& file : fs::recursive_directory_iterator(root / folder)) {
                const auto extension = file.path().extension();
                if (!file.is_regular_file() || (extension != ".h" && extension != ".cpp"))
                    continue;
                std::ifstream in(file.path(), std::ios::binary);
                out.push_back(sourceOf(fs::relative(file.path(), root).string(),
                                       std::string(std::istreambuf_iterator<char>(in), {})));
            }
        }
        std::sort(out.begin(), out.end(), [](const Source& a, const Source& b) { return a.path < b.path; });
        return out;
    }();
    return sources;
}

} // namespace bm::test
