#include "ui/cases/cases_place.h"

#include "ui/accept/told_sheet.h"
#include "ui/advice/advice_pane.h"
#include "ui/cases/case_detail.h"
#include "ui/cases/case_keys.h"
#include "ui/cases/case_list_model.h"
#include "ui/lists/trip_pane.h"
#include "ui/many/many_actions.h"
#include "ui/text.h"
#include "ui/when_done.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/widgets.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace bm {

namespace {

struct ChipSpec
{
    const char* queue;
    Tone tone;
    bool always; // also when its count is 0
};
constexpr ChipSpec chips[] = {
    {"", Tone::Neutral, true},         {"in-hand", Tone::Neutral, true},    {"due-today", Tone::Warn, true},
    {"due-soon", Tone::Warn, true},    {"late", Tone::Bad, true},           {"notify", Tone::Warn, false},
    {"supplement", Tone::Wait, false}, {"gap", Tone::Wait, false},          {"joint", Tone::Wait, false},
    {"survey", Tone::Wait, false},     {"posting", Tone::Wait, false},      {"upper", Tone::Wait, false},
    {"leader", Tone::Warn, false},     {"paused", Tone::Wait, false},       {"paused-over", Tone::Bad, false},
    {"ready", Tone::Accent, true},     {"rating", Tone::Neutral, false},    {"disputed", Tone::Bad, false},
    {"step", Tone::Wait, false},       {"relatives", Tone::Neutral, false},
};
// Not a queue of cases: telling sheets and referral slips, given without one.
const QString adviceQueue = QStringLiteral("advice");
// Nor this: transit lists and hand-out rolls.
const QString listsQueue = QStringLiteral("lists");
constexpr int typingPauseMs = 120;

} // namespace

CasesPlace::CasesPlace(UiContext& context, QWidget* parent)
    : Place(context, parent)
    , m_model(new CaseListModel(context, this))
    , m_list(new QTableView(this))
    , m_detail(new CaseDetail(context, this))
    , m_advice(new AdvicePane(context, this))
    , m_lists(new TripPane(context, this))
    , m_many(new ManyActions(context, this))
    , m_banner(new ErrorBanner(this))
    , m_empty(new EmptyHint({}, {}, this))
    , m_search(new QLineEdit(this))
    , m_matter(new QComboBox(this))
    , m_state(new QComboBox(this))
    , m_typing(new QTimer(this))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_back(new QPushButton(tr("Back to the list   Esc"), this))
    , m_single(context.theme.options().textFactor > 1.3)
{
    setObjectName(QStringLiteral("casesPlace"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 16, 0);
    column->setSpacing(12);
    m_filters = makeFilters();
    column->addWidget(m_filters);
    column->addWidget(m_banner);
    m_back->setProperty("look", QStringLiteral("link"));
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &CasesPlace::backToList);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    m_listBox = makeList();
    m_split->addWidget(m_listBox);
    m_split->addWidget(m_detail);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(12);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({600, 560});
    m_detail->setVisible(!m_single);
    m_detail->setMinimumWidth(context.theme.px(400));
    column->addWidget(m_split, 1);
    column->addWidget(m_advice, 1);
    m_advice->hide();
    column->addWidget(m_lists, 1);
    m_lists->hide();

    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPauseMs);
    connect(m_typing, &QTimer::timeout, this, &CasesPlace::applyFilter);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        adviceShown() ? m_advice->focusList() : listsShown() ? m_lists->focusList() : m_list->setFocus();
    });
    connect(m_matter, &QComboBox::currentIndexChanged, this, &CasesPlace::applyFilter);
    connect(m_state, &QComboBox::currentIndexChanged, this, &CasesPlace::applyFilter);
    connect(m_model, &CaseListModel::loaded, this, &CasesPlace::listLoaded);
    connect(m_model, &CaseListModel::failed, this,
            [this](const Error& error) { m_banner->showError(this->context().words, error); });
    connect(m_detail, &CaseDetail::told, this, &Place::told);
    connect(m_advice, &AdvicePane::told, this, &Place::told);
    connect(m_advice, &AdvicePane::takeWanted, this, &Place::openAccept);
    const auto oneShown = [this](bool one) {
        m_filters->setVisible(!one);
        m_back->setVisible(one);
    };
    connect(m_advice, &AdvicePane::oneShown, this, oneShown);
    connect(m_lists, &TripPane::told, this, &Place::told);
    connect(m_lists, &TripPane::caseWanted, this, &CasesPlace::open);
    connect(m_lists, &TripPane::oneShown, this, oneShown);
    connect(m_many, &ManyActions::told, this, &Place::told);
    connect(m_many, &ManyActions::failed, this,
            [this](const Error& error) { m_banner->showError(this->context().words, error); });
    connect(&context.desk, &Desk::changed, this, &CasesPlace::refresh);
    makeKeys();
}

void CasesPlace::showSearchHint()
{
    m_search->setPlaceholderText(adviceShown() ? tr("End of the number, what was asked for, pinyin")
                                 : listsShown()
                                     ? tr("Number of the list, or its end")
                                     : tr("Number, name, pinyin, telephone's last four, identity number"));
}

QWidget* CasesPlace::makeFilters()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setProperty("look", QStringLiteral("search"));
    showSearchHint();
    m_search->setAccessibleName(tr("Search cases"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(
        context().theme.icon(QStringLiteral("search"), context().theme.colour(Role::TextMuted)),
        QLineEdit::LeadingPosition);
    row->addWidget(m_search, 3);
    m_matter->setObjectName(QStringLiteral("matterFilter"));
    m_matter->setAccessibleName(tr("Matter"));
    m_matter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_matter->setMinimumContentsLength(10);
    m_matter->addItem(tr("All matters"));
    row->addWidget(m_matter, 1);
    m_state->setObjectName(QStringLiteral("stateFilter"));
    m_state->setAccessibleName(tr("State"));
    m_state->addItem(tr("All states"));
    for (const std::string& state : Words::codes("state"))
        m_state->addItem(context().say("state", state), qs(state));
    row->addWidget(m_state);
    column->addLayout(row);

    auto* flow = new FlowLayout(8);
    for (const ChipSpec& spec : chips) {
        const QString queue = QString::fromLatin1(spec.queue);
        Chip* chip = addChip(queue, queue.isEmpty() ? tr("All") : context().say("queue", spec.queue), box);
        chip->setVisible(spec.always);
        flow->addWidget(chip);
    }
    flow->addWidget(addChip(adviceQueue, tr("Told, referred"), box));
    flow->addWidget(addChip(listsQueue, tr("Trips, rolls"), box));
    column->addLayout(flow);
    return box;
}

Chip* CasesPlace::addChip(const QString& queue, const QString& label, QWidget* box)
{
    auto* chip = new Chip(label, box);
    chip->setObjectName(u"chip-"_qs + (queue.isEmpty() ? QStringLiteral("all") : queue));
    chip->setAutoExclusive(true);
    connect(chip, &QPushButton::clicked, this, [this, queue] { showQueue(queue); });
    m_chips.insert(queue, chip);
    return chip;
}

void CasesPlace::act(const QString& action)
{
    if (!adviceShown() && !listsShown()) {
        if (!actOnMany(action))
            m_detail->act(action);
    } else if (action == u"print") {
        adviceShown() ? m_advice->reprint() : m_lists->reprint();
    } else if (action == u"act" && listsShown()) {
        m_lists->record();
    }
}

bool CasesPlace::listsShown() const
{
    return m_queue == listsQueue;
}

void CasesPlace::backToList()
{
    showOne(false);
    m_advice->back();
    m_lists->back();
}

bool CasesPlace::adviceShown() const
{
    return m_queue == adviceQueue;
}

QString CasesPlace::title() const
{
    return tr("Cases");
}

QList<ShortcutInfo> CasesPlace::shortcuts() const
{
    QList<ShortcutInfo> all{{QKeySequence(Qt::CTRL | Qt::Key_F), tr("Search; Enter goes to the list")},
                            {QKeySequence(Qt::Key_Down), tr("Next case in the list")},
                            {QKeySequence(Qt::SHIFT | Qt::Key_Down), tr("Choose several for one step")},
                            {QKeySequence::SelectAll, tr("Choose all in the list")}};
    for (const CaseKey& key : caseKeys())
        all.append({key.key, caseKeyLabel(key.action)});
    return all;
}

void CasesPlace::activated()
{
    showOne(false);
    m_search->setFocus();
    m_search->selectAll();
    showCounts();
    if (m_matter->count() == 1)
        fillMatters();
    if (m_stale)
        m_model->reload();
    if (m_chips.value(m_queue) != nullptr)
        m_chips.value(m_queue)->setChecked(true);
    m_stale = false;
}

void CasesPlace::open(const QString& number)
{
    if (number.contains(u"流〔"_qs) || number.contains(u"签〔"_qs)) {
        showQueue(listsQueue);
        return m_lists->open(number);
    }
    if (looksLikeAdvice(number)) {
        showQueue(adviceQueue);
        return m_advice->open(number);
    }
    if (adviceShown() || listsShown())
        showQueue({});
    m_detail->showNumber(number);
    choose(number);
    showOne(true);
    m_detail->setFocus();
}

void CasesPlace::showOne(bool one)
{
    if (!m_single || adviceShown() || listsShown())
        return;
    m_filters->setVisible(!one);
    m_listBox->setVisible(!one);
    m_detail->setVisible(one);
    m_back->setVisible(one);
    if (!one)
        m_list->setFocus();
}

void CasesPlace::showQueue(const QString& queue)
{
    backToList();
    m_queue = queue;
    if (Chip* chip = m_chips.value(queue); chip != nullptr) {
        chip->show();
        chip->setChecked(true);
    }
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    applyFilter();
}

void CasesPlace::applyFilter()
{
    m_typing->stop();
    const bool advice = adviceShown();
    const bool lists = listsShown();
    m_split->setVisible(!advice && !lists);
    m_advice->setVisible(advice);
    m_lists->setVisible(lists);
    m_state->setEnabled(!advice && !lists);
    m_matter->setEnabled(!lists);
    showSearchHint();
    if (advice)
        return m_advice->find(m_search->text().trimmed(), m_matter->currentData().toString());
    if (lists)
        return m_lists->find(m_search->text().trimmed());
    CaseFilter filter;
    filter.queue = m_queue.toStdString();
    filter.text = m_search->text().trimmed().toStdString();
    filter.matter = m_matter->currentData().toString().toStdString();
    filter.state = m_state->currentData().toString().toStdString();
    m_banner->clear();
    m_wanted = chosen();
    m_sameList = false;
    m_model->setFilter(filter);
}

void CasesPlace::fillMatters()
{
    whenDone(context().desk.matters(), this,
             [this](const Result<std::vector<std::shared_ptr<const Matter>>>& matters) {
                 if (!matters || m_matter->count() > 1)
                     return;
                 const QSignalBlocker quiet(m_matter);
                 for (const auto& matter : *matters)
                     m_matter->addItem(qs(matter->name), qs(matter->code));
             });
}

void CasesPlace::refresh(const ChangeSet& what)
{
    if (!what.everything && what.cases.empty() && !what.calendar)
        return;
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    m_wanted = m_detail->number();
    m_sameList = true;
    showCounts();
    m_model->reload();
    m_detail->reload();
}

void CasesPlace::showCounts()
{
    whenDone(context().desk.today(), this, [this](const Result<TodayView>& today) {
        if (!today)
            return;
        for (const QueueCount& queue : today->queues) {
            Chip* chip = m_chips.value(qs(queue.queue));
            if (chip == nullptr)
                continue;
            chip->setCount(queue.count);
            for (const ChipSpec& spec : chips) {
                if (queue.queue == spec.queue) {
                    chip->setTone(queue.count > 0 ? spec.tone : Tone::Neutral);
                    chip->setVisible(spec.always || queue.count > 0 || chip->isChecked());
                }
            }
        }
    });
}

void CasesPlace::listLoaded()
{
    const bool none = m_model->rowCount() == 0;
    m_list->setVisible(!none);
    m_empty->setVisible(none);
    if (none) {
        const bool searching = !m_model->filter().text.empty();
        if (searching)
            m_empty->setTexts(tr("Nothing found"),
                              tr("Search by the end of the number, the name, its pinyin or initials, the "
                                 "telephone's last four digits or the whole identity number."));
        else
            m_empty->setTexts(tr("No case here"),
                              tr("Press F2 to take a new case, or choose another queue above."));
    }
    const QString wanted = m_wanted.isEmpty() ? m_detail->number() : m_wanted;
    m_wanted.clear();
    choose(wanted);
    chooseAgain();
    // A search that finds one case has found it.
    if (m_model->rowCount() == 1 && !m_model->filter().text.empty())
        m_list->selectRow(0);
}

void CasesPlace::choose(const QString& number)
{
    const int row = number.isEmpty() ? -1 : m_model->rowOf(number);
    if (row >= 0)
        m_list->selectRow(row);
}

QString CasesPlace::chosen() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? index.data(CaseListModel::NumberRole).toString() : QString();
}

} // namespace bm
