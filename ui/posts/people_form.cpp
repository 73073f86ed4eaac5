#include "ui/posts/people_form.h"

#include "ui/posts/people_words.h"
#include "ui/when_done.h"
#include "ui/widgets/widgets.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

namespace bm {

PeopleForm::PeopleForm(const PeopleGround& ground, const QString& title, const QString& what,
                       const QString& verb, QWidget* parent)
    : FormDialog(title, what, verb, parent), m_ground(ground), m_banner(new ErrorBanner(this))
{
    addWide(m_banner);
}

void PeopleForm::accept()
{
    if (!button()->isEnabled() || !check())
        return;
    m_banner->clear();
    button()->setEnabled(false);
    whenDone(m_ground.context.desk.runPeople(command()), this, [this](const Result<Outcome>& outcome) {
        button()->setEnabled(true);
        if (!outcome) {
            say(outcome.error());
            return refused(outcome.error());
        }
        m_record = qs(outcome->number);
        QDialog::accept();
    });
}

void PeopleForm::say(const Error& error)
{
    const UiContext& context = m_ground.context;
    m_banner->showError(context.words,
                        readable(error, m_ground.people.names, m_ground.today(), context.language()));
    fit();
    bringUp(m_banner);
}

QComboBox* PeopleForm::staffBox(const char* name, const std::string& chosen, const QString& none)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(name));
    if (!none.isEmpty())
        box->addItem(none, QString());
    for (const StaffView& s : m_ground.people.staff) {
        if (s.active || s.account == chosen)
            box->addItem(QStringLiteral("%1 · %2").arg(qs(s.name.empty() ? s.account : s.name),
                                                       m_ground.context.say("role", s.role)),
                         qs(s.account));
    }
    box->setCurrentIndex(qMax(0, box->findData(qs(chosen))));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

QComboBox* PeopleForm::codeBox(const char* name, std::string_view group,
                               const std::vector<std::string>& codes, const std::string& chosen)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(name));
    for (const std::string& code : codes)
        box->addItem(code.empty() ? tr("not said") : m_ground.context.say(group, code), qs(code));
    box->setCurrentIndex(qMax(0, box->findData(qs(chosen))));
    return box;
}

QLineEdit* PeopleForm::line(const char* name, const std::string& text)
{
    auto* edit = new QLineEdit(qs(text), this);
    edit->setObjectName(QString::fromLatin1(name));
    return edit;
}

QPlainTextEdit* PeopleForm::lines(const char* name, int rows)
{
    auto* edit = new QPlainTextEdit(this);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(m_ground.context.theme.px(16 + 22 * rows));
    return edit;
}

std::string PeopleForm::chosen(const QComboBox* box)
{
    return box->currentData().toString().toStdString();
}

std::string PeopleForm::typed(const QLineEdit* line)
{
    return line->text().trimmed().toStdString();
}

std::vector<std::string> listTyped(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[,;\uff0c\u3001\uff1b]"));
    std::vector<std::string> out;
    for (const QString& one : text.split(between)) {
        if (const QString plain = one.trimmed(); !plain.isEmpty())
            out.push_back(plain.toStdString());
    }
    return out;
}

} // namespace bm
