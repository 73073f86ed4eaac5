// PeopleList: one list of the Posts place with its buttons: absences, slips, staff, posts, duty, entries to
// be looked at. Enter is the first button that works on a row, Delete the one that was given it.
#pragma once

#include "ui/theme/theme.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class QKeySequence;
class QPushButton;
class QTreeWidget;

namespace bm {

class EmptyHint;

class PeopleList final : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString id;
        QStringList cells;
        Tone tone = Tone::Neutral; // of the last cell, which says it in words
    };
    PeopleList(const Theme& theme, const QString& name, const QStringList& headers, const QString& emptyTitle,
               const QString& emptyText, QWidget* parent = nullptr);
    // `onRow`: works on the chosen row, whose id it is given.
    QPushButton* addButton(const QString& label, const char* name, const QKeySequence& key, bool onRow,
                           const std::function<void(const QString&)>& run);
    void setRows(const std::vector<Row>& rows);
    [[nodiscard]] QString current() const; // id; empty: none
    void choose(const QString& id);
    void takeFocus();

private:
    void showButtons();

    const Theme& m_theme;
    QTreeWidget* m_list;
    EmptyHint* m_empty;
    QWidget* m_buttons;
    std::vector<QPushButton*> m_onRow;
    QPushButton* m_first = nullptr;
};

} // namespace bm
