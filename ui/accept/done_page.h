// DonePage: what was just done, large: the number, the promise, the paper and what came of it; and the next
// steps, one key each.
#pragma once

#include "ui/context.h"

#include <QWidget>

class QLabel;

namespace bm {

class BigLine;
class ErrorBanner;
class Hint;
class PrimaryButton;
class SecondaryButton;
class StateLabel;

struct DoneWords
{
    QString title;      // "已受理"
    QString number;     // of the case, or of the paper that was given
    QString matter;     // with the applicant's name
    QString promise;    // the promise line, as it was read aloud
    bool isCase = true; // false: a telling sheet or a referral slip
};

class DonePage : public QWidget
{
    Q_OBJECT

public:
    explicit DonePage(UiContext& context, QWidget* parent = nullptr);

    void show(const DoneWords& words);
    void setPaper(const QString& text, Tone tone); // "受理通知书:已打印"
    void setHandOver(bool possible);
    void showError(const Error& error);
    void focusNext();
    [[nodiscard]] QString number() const;

Q_SIGNALS:
    void nextSameMatter();
    void newMatter();
    void printWanted();
    void handed();
    void openWanted();

private:
    UiContext& m_context;
    ErrorBanner* m_banner;
    QLabel* m_title;
    QLabel* m_number;
    QLabel* m_matter;
    BigLine* m_promise;
    StateLabel* m_paper;
    PrimaryButton* m_next;
    SecondaryButton *m_new, *m_print, *m_hand, *m_open;
};

} // namespace bm
