// WeekModel: the posts of one week at a glance. Two rows per post (morning, afternoon), a column per day on
// which somebody works; each cell says who holds the post, who covers whom, or that nobody does and why.
#pragma once

#include "core/desk/people_views.h"
#include "reports/words/words.h"

#include <QAbstractTableModel>

#include <map>
#include <vector>

namespace bm {

// One half day of one post: the stretches of open time in it, by time.
struct HalfDay
{
    std::string post;
    Day day;
    bool afternoon = false;
    std::vector<RosterLine> parts; // empty: not open
    [[nodiscard]] Instant from() const { return parts.front().from; }
    [[nodiscard]] Instant to() const { return parts.back().to; }
};

struct WeekPost
{
    std::string code, name;
};

class WeekModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Roles
    {
        ToneRole = Qt::UserRole, // Tone
        TodayRole,               // bool
        NarrowRole,              // the words on two lines, where they do not fit on one
        FirstRole                // bool, rows: the morning, the first row of a post
    };
    explicit WeekModel(Words words, QObject* parent = nullptr);

    // Lines of [first, first + 7 days); weekend days stand only when somebody works then.
    void present(Day first, Day today, const std::vector<WeekPost>& posts,
                 const std::vector<RosterLine>& lines, const std::map<std::string, std::string>& names);
    [[nodiscard]] const HalfDay* at(const QModelIndex& index) const; // nullptr: not open then
    [[nodiscard]] std::string postAt(int row) const;
    [[nodiscard]] QModelIndex indexOf(const std::string& post, Day day, bool afternoon) const;
    // The open half days of the first one's post between the two, by time, both included; the second may lie
    // before the first, or in the row of another post.
    [[nodiscard]] QModelIndexList between(const QModelIndex& one, const QModelIndex& other) const;
    [[nodiscard]] QString postName(int row) const;
    [[nodiscard]] static QString halfName(bool afternoon);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] std::vector<HalfDay>::const_iterator find(const QModelIndex& index) const;
    [[nodiscard]] QString textOf(const HalfDay& half, bool narrow) const;
    [[nodiscard]] QString aloud(const QModelIndex& index) const;

    Words m_words;
    Day m_today{};
    std::vector<Day> m_days;
    std::vector<WeekPost> m_posts;
    std::vector<HalfDay> m_halves; // by post, day, half
    std::map<std::string, std::string> m_names;
};

// Lines cut at noon (13:00) into half days, by post, day and half.
[[nodiscard]] std::vector<HalfDay> halfDays(const std::vector<RosterLine>& lines);

} // namespace bm
