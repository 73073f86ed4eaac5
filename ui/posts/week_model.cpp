#include "ui/posts/week_model.h"

#include "reports/words/dates.h"
#include "ui/posts/people_words.h"

#include <QLocale>

#include <algorithm>
#include <tuple>

namespace bm {

namespace {

constexpr int noon = 13 * 60; // a morning may last till then; no office opens its afternoon earlier

auto keyOf(const HalfDay& half)
{
    return std::tie(half.post, half.day, half.afternoon);
}

QString shortDay(Day day, Language language)
{
    const QLocale locale(language == Language::Chinese ? QLocale::Chinese : QLocale::English);
    return locale.dayName(day.weekday(), QLocale::ShortFormat);
}

} // namespace

std::vector<HalfDay> halfDays(const std::vector<RosterLine>& lines)
{
    std::vector<HalfDay> out;
    for (const RosterLine& line : lines) {
        const Day day = line.from.day();
        const Instant cut = Instant::at(day, noon);
        for (const bool afternoon : {false, true}) {
            RosterLine part = line;
            part.from = afternoon ? std::max(line.from, cut) : line.from;
            part.to = afternoon ? line.to : std::min(line.to, cut);
            if (part.to <= part.from)
                continue;
            HalfDay half{line.post, day, afternoon, {}};
            auto at = std::lower_bound(out.begin(), out.end(), half, [](const HalfDay& a, const HalfDay& b) {
                return keyOf(a) < keyOf(b);
            });
            if (at == out.end() || keyOf(*at) != keyOf(half))
                at = out.insert(at, std::move(half));
            if (!at->parts.empty() && at->parts.back().holding == part.holding)
                at->parts.back().to = part.to; // a pause of the office is no change of holder
            else
                at->parts.push_back(std::move(part));
        }
    }
    return out;
}

WeekModel::WeekModel(Words words, QObject* parent) : QAbstractTableModel(parent), m_words(words) {}

void WeekModel::present(Day first, Day today, const std::vector<WeekPost>& posts,
                        const std::vector<RosterLine>& lines, const std::map<std::string, std::string>& names)
{
    beginResetModel();
    m_today = today;
    m_posts = posts;
    m_names = names;
    m_halves = halfDays(lines);
    m_days.clear();
    for (int i = 0; i < 7; ++i) {
        const Day day = first + i;
        const bool open = std::any_of(m_halves.begin(), m_halves.end(),
                                      [day](const HalfDay& half) { return half.day == day; });
        if (open || !day.isWeekend())
            m_days.push_back(day);
    }
    endResetModel();
}

std::vector<HalfDay>::const_iterator WeekModel::find(const QModelIndex& index) const
{
    if (!index.isValid())
        return m_halves.end();
    const HalfDay wanted{
        postAt(index.row()), m_days[static_cast<std::size_t>(index.column())], index.row() % 2 == 1, {}};
    const auto at = std::lower_bound(m_halves.begin(), m_halves.end(), wanted,
                                     [](const HalfDay& a, const HalfDay& b) { return keyOf(a) < keyOf(b); });
    return at != m_halves.end() && keyOf(*at) == keyOf(wanted) ? at : m_halves.end();
}

const HalfDay* WeekModel::at(const QModelIndex& index) const
{
    const auto found = find(index);
    return found == m_halves.end() ? nullptr : &*found;
}

std::string WeekModel::postAt(int row) const
{
    return m_posts[static_cast<std::size_t>(row / 2)].code;
}

QString WeekModel::postName(int row) const
{
    return qs(m_posts[static_cast<std::size_t>(row / 2)].name);
}

QString WeekModel::halfName(bool afternoon)
{
    return afternoon ? tr("p.m.") : tr("a.m.");
}

QModelIndex WeekModel::indexOf(const std::string& post, Day day, bool afternoon) const
{
    const auto row = std::find_if(m_posts.begin(), m_posts.end(),
                                  [&post](const WeekPost& one) { return one.code == post; });
    const auto column = std::find(m_days.begin(), m_days.end(), day);
    if (row == m_posts.end() || column == m_days.end())
        return {};
    return index(static_cast<int>(row - m_posts.begin()) * 2 + (afternoon ? 1 : 0),
                 static_cast<int>(column - m_days.begin()));
}

QModelIndexList WeekModel::between(const QModelIndex& one, const QModelIndex& other) const
{
    QModelIndexList out;
    if (!one.isValid() || !other.isValid())
        return out;
    const int top = one.row() - one.row() % 2; // the morning of its post
    const auto placeOf = [top](const QModelIndex& index) {
        return 2 * index.column() + std::clamp(index.row() - top, 0, 1);
    };
    const auto [first, last] = std::minmax({placeOf(one), placeOf(other)});
    for (int place = first; place <= last; ++place) {
        const QModelIndex cell = index(top + place % 2, place / 2);
        if (at(cell) != nullptr)
            out << cell;
    }
    return out;
}

int WeekModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 2 * static_cast<int>(m_posts.size());
}

int WeekModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_days.size());
}

// Who; where it changes within the half day, each stretch with its hours.
QString WeekModel::textOf(const HalfDay& half, bool narrow) const
{
    if (half.parts.size() == 1)
        return narrow ? holdingLines(m_words, m_names, half.parts.front().holding)
                      : holdingWords(m_words, m_names, half.parts.front().holding).text;
    QStringList lines;
    for (const RosterLine& part : half.parts)
        lines << QStringLiteral("%1–%2 %3")
                     .arg(clockText(part.from.minuteOfDay()), clockText(part.to.minuteOfDay()),
                          holdingWords(m_words, m_names, part.holding).text);
    return lines.join(u'\n');
}

QString WeekModel::aloud(const QModelIndex& index) const
{
    return QStringLiteral("%1, %2 %3: %4")
        .arg(postName(index.row()),
             dateWithWeekday(m_days[static_cast<std::size_t>(index.column())], m_words.language()),
             halfName(index.row() % 2 == 1), index.data().toString());
}

QVariant WeekModel::data(const QModelIndex& index, int role) const
{
    const HalfDay* half = at(index);
    switch (role) {
    case Qt::DisplayRole:
        return half ? textOf(*half, false) : tr("closed");
    case NarrowRole:
        return half ? textOf(*half, true) : tr("closed");
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return aloud(index);
    case ToneRole: {
        Tone tone = Tone::Neutral;
        for (const RosterLine& part : half ? half->parts : std::vector<RosterLine>{}) {
            const Tone one = holdingWords(m_words, m_names, part.holding).tone;
            if (tone != Tone::Bad && one != Tone::Neutral)
                tone = one;
        }
        return static_cast<int>(half ? tone : Tone::Wait);
    }
    case TodayRole:
        return m_days[static_cast<std::size_t>(index.column())] == m_today;
    case FirstRole:
        return index.row() % 2 == 0;
    default:
        return {};
    }
}

QVariant WeekModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        const Day day = m_days[static_cast<std::size_t>(section)];
        if (role == TodayRole)
            return day == m_today;
        if (role == NarrowRole)
            return tr("today") + u'\n' + shortDate(day, m_words.language());
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
            return {};
        const QString name = shortDay(day, m_words.language());
        return (day == m_today ? tr("%1 · today").arg(name) : name) + u'\n' +
               shortDate(day, m_words.language());
    }
    if (role == Qt::DisplayRole)
        return halfName(section % 2 == 1);
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1, %2").arg(postName(section), halfName(section % 2 == 1));
    return {};
}

} // namespace bm
