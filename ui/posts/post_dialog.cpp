#include "ui/posts/post_dialog.h"

#include "ui/posts/moment_field.h"
#include "ui/posts/people_words.h"
#include "ui/widgets/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace bm {

namespace {

constexpr std::size_t backupsShown = 3; // B, C, D
const std::string everyWindow = "*";

QString windowsText(const PostVersion* version)
{
    QStringList out;
    for (const std::string& window : version ? version->windows : std::vector<std::string>{}) {
        if (window != everyWindow)
            out << qs(window);
    }
    return out.join(u'、');
}

} // namespace

PostDialog::PostDialog(const PeopleGround& ground, const PostNow* post, const QStringList& windows,
                       QWidget* parent)
    : PeopleForm(
          ground, post ? tr("Change %1").arg(qs(post->version.name)) : tr("Add a post"),
          tr("At every moment one of these holds the post; what was before the change stays as it was."),
          tr("Save"), parent)
    , m_code(post ? post->post.code : std::string())
    , m_name(line("postName", post ? post->version.name : ""))
    , m_all(new QCheckBox(tr("A general window: every matter"), this))
    , m_windows(line("postWindows"))
    , m_a(staffBox("postA", post ? post->version.a : "", tr("nobody yet")))
    , m_group(new QListWidget(this))
    , m_alone(new QCheckBox(tr("One person alone, lawfully without a B (a village room)"), this))
    , m_from(new MomentField(ground.calendar, ground.hours, ground.today(), this))
{
    setObjectName(QStringLiteral("postDialog"));
    const PostVersion* version = post ? &post->version : nullptr;
    const auto backups = version ? version->backups : std::vector<std::string>{};
    if (backups.size() > backupsShown)
        m_further.assign(backups.begin() + static_cast<std::ptrdiff_t>(backupsShown), backups.end());
    m_all->setObjectName(QStringLiteral("postAll"));
    m_alone->setObjectName(QStringLiteral("postAlone"));
    m_from->setObjectName(QStringLiteral("postFrom"));
    m_windows->setText(windowsText(version));
    m_all->setChecked(version && std::find(version->windows.begin(), version->windows.end(), everyWindow) !=
                                     version->windows.end());
    m_alone->setChecked(version && version->alone);
    addRow(tr("Name of the post"), m_name)->setQuiet();
    addWide(m_all);
    m_windowsRow = addRow(tr("Windows it serves"), m_windows);
    m_windowsRow->setHint(windows.isEmpty() ? QString() : tr("Known: %1").arg(windows.join(u'、')));
    addRow(tr("A holder"), m_a)->setQuiet();
    for (std::size_t i = 0; i < backupsShown; ++i) {
        const QString letter(QChar(u'B' + static_cast<char16_t>(i)));
        QComboBox* box = staffBox(("post" + letter.toStdString()).c_str(),
                                  i < backups.size() ? backups[i] : std::string(), tr("nobody"));
        m_backups.push_back(box);
        addRow(tr("%1 holder: covers when those before are away").arg(letter), box)->setQuiet();
    }
    fillGroup(version ? version->group : std::vector<std::string>{});
    addRow(tr("Covering group: whoever of them is there, when all above are away"), m_group)->setQuiet();
    addWide(m_alone);
    m_fromRow = addRow(tr("From"), m_from);
    m_fromRow->setHint(tr("Empty: from now on."));
    m_windows->setEnabled(!m_all->isChecked());
    connect(m_all, &QCheckBox::toggled, this, [this](bool all) { m_windows->setEnabled(!all); });
    m_name->setFocus();
}

void PostDialog::fillGroup(const std::vector<std::string>& group)
{
    m_group->setObjectName(QStringLiteral("postGroup"));
    m_group->setSpacing(ground().context.theme.px(3));
    m_group->setFixedHeight(ground().context.theme.px(112));
    for (const StaffView& s : ground().people.staff) {
        const bool in = std::find(group.begin(), group.end(), s.account) != group.end();
        if (!s.active && !in)
            continue;
        auto* item = new QListWidgetItem(qs(s.name.empty() ? s.account : s.name), m_group);
        item->setData(Qt::UserRole, qs(s.account));
        item->setCheckState(in ? Qt::Checked : Qt::Unchecked);
    }
}

PeopleCommand PostDialog::command() const
{
    SetPost out;
    out.code = m_code;
    out.name = typed(m_name);
    out.windows = m_all->isChecked() ? std::vector<std::string>{everyWindow} : listTyped(m_windows->text());
    out.a = chosen(m_a);
    for (const QComboBox* box : m_backups) {
        if (!chosen(box).empty())
            out.backups.push_back(chosen(box));
    }
    out.backups.insert(out.backups.end(), m_further.begin(), m_further.end());
    for (int i = 0; i < m_group->count(); ++i) {
        if (m_group->item(i)->checkState() == Qt::Checked)
            out.group.push_back(m_group->item(i)->data(Qt::UserRole).toString().toStdString());
    }
    out.alone = m_alone->isChecked();
    out.from = m_from->moment();
    return out;
}

bool PostDialog::check()
{
    const bool bad = !m_from->blank() && !m_from->moment();
    m_fromRow->setError(bad ? tr("A day and a time, like 2026-11-25 and 9:00.") : QString());
    if (bad)
        m_from->setFocus();
    return !bad;
}

void PostDialog::refused(const Error& error)
{
    if (error.code == "post-needs-window")
        m_windows->isEnabled() ? m_windows->setFocus() : m_name->setFocus();
    else if (error.code == "post-needs-a")
        m_a->setFocus();
    else if (error.code == "post-needs-b" || error.code == "holder-twice")
        m_backups.front()->setFocus();
}

} // namespace bm
