// StepPalette: every step of the window in one list: the likeliest next ones, what else is allowed, and what
// is not, with the reason. A letter does the step at once; Enter does the chosen one; / searches by word or
// by the initials of its pinyin.
#pragma once

#include "ui/context.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace bm {

class StepPalette final : public QDialog
{
    Q_OBJECT

public:
    StepPalette(const UiContext& context, const CaseView& shown, QWidget* parent = nullptr);
    [[nodiscard]] std::string chosen() const { return m_chosen; } // verb; empty: none

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill(const CaseView& shown);
    void addHeading(const QString& text);
    void addStep(const std::string& verb, const QString& reason = {}, const QString& why = {});
    void search(const QString& text);
    void take(const QListWidgetItem* item);
    [[nodiscard]] bool typed(const QString& key);
    void chooseFirst();

    const UiContext& m_context;
    QLineEdit* m_search;
    QListWidget* m_list;
    QLabel* m_why;
    std::string m_chosen;
};

} // namespace bm
