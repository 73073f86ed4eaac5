#include "ui/exchange/enrol_dialogs.h"

#include "core/base/read_file.h"
#include "ui/ask.h"
#include "ui/exchange/exchange_words.h"
#include "ui/in_pool.h"
#include "ui/when_done.h"
#include "ui/widgets/widgets.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QRadioButton>

#include <algorithm>

namespace bm {

namespace {

constexpr std::size_t fileLimit = 64U << 10U;
constexpr int branchShown = 16; // letters of its mark: enough to tell two apart

int digitsIn(const QString& text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }));
}

} // namespace

InstallDialog::InstallDialog(UiContext& context, QWidget* parent)
    : FormDialog(
          tr("Install the county's certificate"),
          tr("Choose the file that came back, and type the 24 digits from the county's paper. They are "
             "compared with the file: that is how this PC knows it is the county and nobody else."),
          tr("Compare and install"), parent)
    , m_context(context)
    , m_banner(new ErrorBanner(this))
    , m_choose(new QPushButton(tr("Choose the file…"), this))
    , m_digits(new QLineEdit(this))
{
    setObjectName(QStringLiteral("installDialog"));
    addWide(m_banner);
    m_choose->setObjectName(QStringLiteral("installFile"));
    m_choose->setAutoDefault(false);
    m_digits->setObjectName(QStringLiteral("installDigits"));
    m_digits->setPlaceholderText(QStringLiteral("0000 0000 0000 0000 0000 0000"));
    m_fileRow = addRow(tr("File from the county"), m_choose);
    m_digitsRow = addRow(tr("The 24 digits on the county's paper"), m_digits);
    m_digitsRow->setHint(context.desk.station().trial ? tr("A trial office may leave them out.")
                                                      : tr("Blanks between the groups do not matter."));
    connect(m_choose, &QPushButton::clicked, this, &InstallDialog::chooseFile);
    connect(m_digits, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_digitsRow->setError({});
        if (const int typed = digitsIn(text); typed > 0)
            m_digitsRow->setHint(tr("%1 of %2 digits").arg(typed).arg(fingerprintDigits));
    });
    m_choose->setFocus();
}

void InstallDialog::chooseFile()
{
    const QString file =
        Ask::openFile(this, tr("The certificate from the county"), m_context.settings.importFolder(),
                      tr("Enrolment (*.bme);;All files (*)"));
    if (file.isEmpty())
        return;
    m_file = file;
    m_choose->setText(QFileInfo(file).fileName());
    m_fileRow->setError({});
    m_digits->setFocus();
}

bool InstallDialog::check()
{
    m_fileRow->setError(m_file.isEmpty() ? tr("Choose the file first.") : QString());
    const int typed = digitsIn(m_digits->text());
    const bool leftOut = typed == 0 && m_context.desk.station().trial;
    m_digitsRow->setError(leftOut || typed == fingerprintDigits
                              ? QString()
                              : tr("%1 of %2 digits: type all of them from the paper, not from the file.")
                                    .arg(typed)
                                    .arg(fingerprintDigits));
    if (m_sent || m_file.isEmpty() || !m_digitsRow->error().isEmpty())
        return false;
    m_sent = true;
    button()->setEnabled(false);
    m_banner->clear();
    const std::function<std::shared_ptr<const Result<std::string>>()> read = [path = m_file.toStdString()] {
        return std::make_shared<const Result<std::string>>(readFile(path, fileLimit));
    };
    whenDone(inPool(read), this, [this](const std::shared_ptr<const Result<std::string>>& bytes) {
        if (!bytes->ok())
            return refuse(bytes->error());
        send(**bytes);
    });
    return false; // closed by the answer
}

void InstallDialog::send(const std::string& bytes)
{
    whenDone(m_context.desk.installCertificate(bytes, m_digits->text().toStdString()), this,
             [this](const Result<EnrolmentFile>& done) {
                 if (!done)
                     return refuse(done.error());
                 m_context.settings.setImportFolder(QFileInfo(m_file).absolutePath());
                 QDialog::accept();
             });
}

void InstallDialog::refuse(const Error& error)
{
    m_sent = false;
    button()->setEnabled(true);
    m_banner->showError(m_context.words, error);
    fit();
    bringUp(m_banner);
    if (error.code == "fingerprint-differs" || error.code == "fingerprint-needed")
        m_digits->setFocus();
    else
        m_choose->setFocus();
}

CertifyDialog::CertifyDialog(const UiContext& context, const EnrolmentFile& request, QWidget* parent)
    : FormDialog(tr("Certify this station?"),
                 tr("Compare the digits with those on the station's paper, one group after the other. If one "
                    "differs, sign nothing and call the office."),
                 tr("Sign the certificate"), parent)
    , m_compared(new QCheckBox(tr("All six groups are the same as on the paper"), this))
{
    setObjectName(QStringLiteral("certifyDialog"));
    auto* who = new QLabel(tr("%1 (%2, %3), window %4")
                               .arg(qs(request.officeName), qs(request.office),
                                    context.say("level", request.level), qs(request.label)),
                           this);
    who->setWordWrap(true);
    who->setObjectName(QStringLiteral("certifyWho"));
    addWide(who);
    auto* digits = new BigLine(qs(request.fingerprint), this);
    digits->setObjectName(QStringLiteral("certifyDigits"));
    digits->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addWide(digits);
    m_compared->setObjectName(QStringLiteral("certifyCompared"));
    m_row = addRow(tr("Compared"), m_compared);
    m_compared->setFocus();
}

bool CertifyDialog::check()
{
    m_row->setError(m_compared->isChecked() ? QString() : tr("Compare first, then tick this."));
    return m_compared->isChecked();
}

RulingDialog::RulingDialog(const ChainFork& fork, const QString& name, QWidget* parent)
    : FormDialog(
          tr("Two histories of %1").arg(name),
          tr("From entry %1 on there are %2 branches. Ask the office which PC is the real one. The other "
             "branch does not count any more; what it says is kept and can be read.")
              .arg(fork.at)
              .arg(fork.heads.size()),
          tr("Rule"), parent)
    , m_fork(fork)
    , m_reason(new QLineEdit(this))
{
    setObjectName(QStringLiteral("rulingDialog"));
    int n = 0;
    for (const std::string& head : fork.heads) {
        auto* branch = new QRadioButton(
            tr("Branch %1 (%2…) does not count").arg(++n).arg(qs(head).left(branchShown)), this);
        branch->setObjectName(QStringLiteral("branch%1").arg(n));
        addWide(branch);
        m_branches.push_back(branch);
    }
    m_reason->setObjectName(QStringLiteral("rulingReason"));
    m_reasonRow = addRow(tr("Reason"), m_reason);
    if (!m_branches.empty())
        m_branches.front()->setFocus();
}

std::string RulingDialog::head() const
{
    for (std::size_t i = 0; i < m_branches.size(); ++i) {
        if (m_branches[i]->isChecked())
            return m_fork.heads[i];
    }
    return {};
}

std::string RulingDialog::reason() const
{
    return m_reason->text().trimmed().toStdString();
}

bool RulingDialog::check()
{
    m_reasonRow->setError(head().empty()     ? tr("Choose the branch that does not count.")
                          : reason().empty() ? tr("Give a reason: it tells others later why this was done.")
                                             : QString());
    return m_reasonRow->error().isEmpty();
}

} // namespace bm
