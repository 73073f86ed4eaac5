#include "ui/posts/handover_dialog.h"

#include "ui/posts/moment_field.h"
#include "ui/posts/people_words.h"
#include "ui/when_done.h"
#include "ui/widgets/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>

#include <algorithm>
#include <climits>
#include <memory>

namespace bm {

namespace {

constexpr int casesListed = 300; // of a window; who gives more than that ticks "all of them"

const PostNow* postOf(const PeopleView& people, const std::string& code)
{
    for (const PostNow& post : people.posts) {
        if (post.post.code == code)
            return &post;
    }
    return nullptr;
}

} // namespace

HandoverDialog::HandoverDialog(const PeopleGround& ground, const GiveHandover& draft, QWidget* parent)
    : PeopleForm(ground, tr("Handover slip"),
                 tr("Open cases stay in the giver's name and are covered; a tick gives one to the receiver."),
                 tr("Give"), parent)
    , m_leave(draft.leave)
    , m_post(new QComboBox(this))
    , m_from(staffBox("handoverFrom", draft.from))
    , m_to(staffBox("handoverTo", draft.to, tr("nobody yet")))
    , m_begins(new MomentField(ground.calendar, ground.hours, ground.today(), this))
    , m_ends(new MomentField(ground.calendar, ground.hours, ground.today(), this))
    , m_cases(new QListWidget(this))
    , m_casesHint(new Hint(QString(), this))
    , m_all(new QCheckBox(tr("All of them go to the receiver's name"), this))
    , m_materials(lines("handoverMaterials", 1))
    , m_seals(lines("handoverSeals", 1))
    , m_receipts(lines("handoverReceipts", 1))
    , m_notes(lines("handoverNotes", 2))
{
    setObjectName(QStringLiteral("handoverDialog"));
    m_post->setObjectName(QStringLiteral("handoverPost"));
    m_begins->setObjectName(QStringLiteral("handoverBegins"));
    m_ends->setObjectName(QStringLiteral("handoverEnds"));
    m_cases->setObjectName(QStringLiteral("handoverCases"));
    m_all->setObjectName(QStringLiteral("handoverAll"));
    for (const PostNow& post : ground.people.posts)
        m_post->addItem(qs(post.version.name), qs(post.post.code));
    m_post->setCurrentIndex(qMax(0, m_post->findData(qs(draft.post))));
    m_begins->setMoment(draft.begins);
    m_ends->setEnd(draft.ends);
    const auto words = [&](const char* code) { return ground.context.say("handover-words", code); };
    addRow(tr("Post"), m_post)->setQuiet();
    addRow(tr("From"), m_from)->setQuiet();
    addRow(tr("To"), m_to)->setQuiet();
    m_beginsRow = addRow(tr("Away from"), m_begins);
    m_endsRow = addRow(tr("Back at"), m_ends);
    m_cases->setFixedHeight(ground.context.theme.px(148));
    m_cases->setSpacing(ground.context.theme.px(3));
    m_casesRow = addRow(tr("Open cases of the post"), m_cases);
    m_casesRow->setQuiet();
    addWide(m_casesHint);
    addWide(m_all);
    addRow(words("materials"), m_materials)->setQuiet();
    addRow(words("seals"), m_seals)->setQuiet();
    addRow(words("receipts"), m_receipts)->setQuiet();
    addRow(words("notes"), m_notes)->setQuiet();
    connect(m_post, &QComboBox::currentIndexChanged, this, &HandoverDialog::showPost);
    connect(m_all, &QCheckBox::toggled, this, [this](bool all) { m_cases->setEnabled(!all); });
    if (draft.from.empty() || draft.to.empty())
        showPost();
    else
        askCases();
    m_to->setFocus();
}

void HandoverDialog::showPost()
{
    if (const PostNow* post = postOf(ground().people, chosen(m_post))) {
        m_from->setCurrentIndex(qMax(0, m_from->findData(qs(post->version.a))));
        const std::string to = post->version.backups.empty() ? std::string() : post->version.backups.front();
        m_to->setCurrentIndex(qMax(0, m_to->findData(qs(to))));
    }
    askCases();
}

void HandoverDialog::askCases()
{
    const int round = ++m_round; // answers about a post that is no longer chosen are dropped
    const PostNow* post = postOf(ground().people, chosen(m_post));
    std::vector<std::string> windows = post ? post->version.windows : std::vector<std::string>{};
    if (std::find(windows.begin(), windows.end(), "*") != windows.end())
        windows = {std::string()}; // a filter for all of them
    m_lines.clear();
    auto left = std::make_shared<std::size_t>(windows.size());
    auto total = std::make_shared<int>(0);
    for (const std::string& window : windows) {
        CaseFilter filter;
        filter.queue = "open";
        filter.post = window;
        filter.limit = casesListed;
        whenDone(ground().context.desk.cases(filter), this,
                 [this, round, left, total](const Result<CasePage>& page) {
                     if (round != m_round)
                         return;
                     if (!page)
                         return say(page.error());
                     m_lines.insert(m_lines.end(), page->lines.begin(), page->lines.end());
                     *total += page->total.value_or(static_cast<int>(page->lines.size()));
                     if (--*left == 0)
                         showCases(*total);
                 });
    }
}

void HandoverDialog::showCases(int total)
{
    std::stable_sort(m_lines.begin(), m_lines.end(), [](const CaseLine& a, const CaseLine& b) {
        return a.due.value_or(Day{INT_MAX}) < b.due.value_or(Day{INT_MAX});
    });
    m_cases->clear();
    for (const CaseLine& line : m_lines) {
        auto* item = new QListWidgetItem(QStringLiteral("%1  %2  %3  %4")
                                             .arg(qs(line.number), qs(line.name), qs(line.matterName),
                                                  dueWords(ground().context.words, line).text),
                                         m_cases);
        item->setToolTip(item->text());
        item->setData(Qt::UserRole, qs(line.number));
        item->setCheckState(Qt::Unchecked);
    }
    m_casesHint->setText(total == 0 ? tr("The post has no open case.")
                         : total > m_cases->count()
                             ? tr("%1 open, %2 of them listed; all of them stand on the slip.")
                                   .arg(total)
                                   .arg(m_cases->count())
                             : tr("%1 open. Space sets a tick.").arg(total));
    m_all->setVisible(total > 0);
    m_casesRow->setVisible(total > 0);
    if (m_cases->count() > 0)
        m_cases->setCurrentRow(0);
    fit();
}

PeopleCommand HandoverDialog::command() const
{
    GiveHandover out;
    out.post = chosen(m_post);
    out.from = chosen(m_from);
    out.to = chosen(m_to);
    out.leave = m_leave;
    out.begins = m_begins->moment();
    out.ends = m_ends->moment();
    out.materials = m_materials->toPlainText().toStdString();
    out.seals = m_seals->toPlainText().toStdString();
    out.receipts = m_receipts->toPlainText().toStdString();
    out.notes = m_notes->toPlainText().toStdString();
    out.moveAll = m_all->isChecked();
    for (int i = 0; !out.moveAll && i < m_cases->count(); ++i) {
        if (m_cases->item(i)->checkState() == Qt::Checked)
            out.move.push_back(m_cases->item(i)->data(Qt::UserRole).toString().toStdString());
    }
    return out;
}

bool HandoverDialog::check()
{
    const QString wrong = tr("A day and a time, like 2026-11-25 and 9:00; or empty.");
    const bool badBegin = !m_begins->blank() && !m_begins->moment();
    const bool badEnd = !m_ends->blank() && !m_ends->moment();
    m_beginsRow->setError(badBegin ? wrong : QString());
    m_endsRow->setError(badEnd ? wrong : QString());
    if (badBegin || badEnd)
        (badBegin ? m_begins : m_ends)->setFocus();
    return !badBegin && !badEnd;
}

void HandoverDialog::refused(const Error& /*error*/)
{
    m_to->setFocus();
}

} // namespace bm
