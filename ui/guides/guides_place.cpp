#include "ui/guides/guides_place.h"

#include "ui/ask.h"
#include "ui/guides/catalogue_file.h"
#include "ui/guides/guide_page.h"
#include "ui/print/paper_desk.h"
#include "ui/text.h"
#include "ui/when_done.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/widgets.h"

#include <QDir>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace bm {

namespace {

constexpr int codeRole = Qt::UserRole;

} // namespace

GuidesPlace::GuidesPlace(UiContext& context, QWidget* parent)
    : Place(context, parent)
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_banner(new ErrorBanner(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyHint(tr("No matter chosen"),
                            tr("Choose one on the left, or type its name, pinyin or initials."), this))
    , m_page(new GuidePage(context, this))
    , m_papers(new PaperDesk(context, this))
{
    const Theme& theme = context.theme;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_page);
    m_sides->setSpacing(theme.grid(1));
    m_sides->addWidget(makeList(), 2);
    m_sides->addWidget(m_stack, 5);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.grid(2), theme.grid(1), theme.grid(1), 0);
    column->addWidget(m_banner);
    column->addLayout(m_sides, 1);
    connect(m_page, &GuidePage::acceptWanted, this, &Place::openAccept);
    connect(m_page, &GuidePage::printWanted, this, [this] { m_papers->guide(m_page->shown()); });
    connect(m_papers, &PaperDesk::done, this, &Place::told);
    connect(m_papers, &PaperDesk::failed, this,
            [this](const Error& error) { m_banner->showError(this->context().words, error); });
    connect(&context.desk, &Desk::changed, this, [this](const ChangeSet& what) {
        if (what.matters || what.everything)
            ask();
    });
}

QWidget* GuidesPlace::makeList()
{
    const Theme& theme = context().theme;
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, theme.grid(1));
    m_search = new QLineEdit(side);
    m_search->setObjectName(QStringLiteral("guideSearch"));
    m_search->setAccessibleName(tr("Search a guide"));
    m_search->setPlaceholderText(tr("Name, pinyin, initials or code"));
    m_search->setMaxLength(100);
    m_search->installEventFilter(this);
    setStyleProperty(m_search, "look", QStringLiteral("search"));
    m_tree = new QTreeWidget(side);
    m_tree->setObjectName(QStringLiteral("guideTree"));
    m_tree->setAccessibleName(tr("Matters by window"));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(theme.px(16));
    m_tree->setUniformRowHeights(true);
    m_tree->setColumnCount(1);
    auto* buttons = new FlowLayout(theme.grid(1));
    auto* in = new SecondaryButton(tr("Import…"), {}, side);
    auto* out = new SecondaryButton(tr("Export…"), {}, side);
    in->setObjectName(QStringLiteral("importCatalogue"));
    out->setObjectName(QStringLiteral("exportCatalogue"));
    buttons->addWidget(in);
    buttons->addWidget(out);
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    column->addLayout(buttons);
    connect(m_search, &QLineEdit::textEdited, this, &GuidesPlace::search);
    connect(in, &QPushButton::clicked, this, &GuidesPlace::importCatalogue);
    connect(out, &QPushButton::clicked, this, &GuidesPlace::exportCatalogue);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item != nullptr && !item->data(0, codeRole).toString().isEmpty())
            showMatter(item->data(0, codeRole).toString());
    });
    return side;
}

QString GuidesPlace::title() const
{
    return tr("Guides");
}

QList<ShortcutInfo> GuidesPlace::shortcuts() const
{
    return {{QKeySequence(Qt::Key_Down), tr("In the search: next matter")},
            {QKeySequence(Qt::Key_F9), tr("Take a case of this matter")},
            {QKeySequence(Qt::CTRL | Qt::Key_P), tr("Print the guide sheet")}};
}

void GuidesPlace::activated()
{
    if (m_matters.empty())
        ask();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void GuidesPlace::open(const QString& matterCode)
{
    m_wanted = matterCode;
    m_search->clear();
    ask();
}

void GuidesPlace::ask()
{
    whenDone(context().desk.matters(), this,
             [this](const Result<std::vector<std::shared_ptr<const Matter>>>& all) {
                 if (!all)
                     return m_banner->showError(context().words, all.error());
                 m_matters = *all;
                 const auto shown = m_page->shown();
                 if (m_wanted.isEmpty() && shown)
                     m_wanted = qs(shown->code);
                 search();
             });
}

void GuidesPlace::search()
{
    const std::string text = m_search->text().trimmed().toStdString();
    const int number = ++m_asked;
    if (text.empty()) {
        std::vector<std::string> codes;
        for (const auto& matter : m_matters)
            codes.push_back(matter->code);
        return fill(codes, true);
    }
    whenDone(context().desk.searchMatters(text), this,
             [this, number](const Result<std::vector<MatterHit>>& hits) {
                 if (number != m_asked || !hits)
                     return;
                 std::vector<std::string> codes;
                 for (const MatterHit& hit : *hits)
                     codes.push_back(hit.code);
                 m_wanted.clear();
                 fill(codes, false);
                 if (m_tree->topLevelItemCount() > 0)
                     m_tree->setCurrentItem(m_tree->topLevelItem(0));
             });
}

void GuidesPlace::fill(const std::vector<std::string>& codes, bool grouped)
{
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    m_tree->setRootIsDecorated(grouped);
    QHash<QString, QTreeWidgetItem*> windows;
    QTreeWidgetItem* wanted = nullptr;
    for (const std::string& code : codes) {
        const auto found =
            std::find_if(m_matters.begin(), m_matters.end(), [&](const auto& m) { return m->code == code; });
        if (found == m_matters.end())
            continue;
        const Matter& matter = **found;
        QTreeWidgetItem* above = m_tree->invisibleRootItem();
        if (grouped) {
            const QString window = matter.window.empty() ? tr("No window") : qs(matter.window);
            QTreeWidgetItem*& group = windows[window];
            if (group == nullptr) {
                group = new QTreeWidgetItem(m_tree, {window});
                group->setFlags(Qt::ItemIsEnabled);
                group->setExpanded(true);
                QFont bold = group->font(0);
                bold.setBold(true);
                group->setFont(0, bold);
            }
            above = group;
        }
        auto* item = new QTreeWidgetItem(above, {qs(matter.name)});
        item->setData(0, codeRole, qs(code));
        item->setToolTip(0, qs(matter.code) + u' ' + qs(matter.name));
        if (m_wanted == qs(code))
            wanted = item;
    }
    for (QTreeWidgetItem* group : std::as_const(windows))
        group->setExpanded(true);
    if (wanted != nullptr) {
        m_tree->setCurrentItem(wanted);
        showMatter(std::exchange(m_wanted, {}));
    }
}

void GuidesPlace::showMatter(const QString& code)
{
    const auto found =
        std::find_if(m_matters.begin(), m_matters.end(), [&](const auto& m) { return qs(m->code) == code; });
    if (found == m_matters.end())
        return;
    m_page->show(*found);
    m_stack->setCurrentWidget(m_page);
}

void GuidesPlace::exportCatalogue()
{
    const QStringList kinds{tr("CSV for Excel (UTF-8)"), tr("CSV for old Excel (GB18030)"),
                            tr("Excel sheet, to look at"), tr("JSON, complete")};
    const int kind = Ask::choose(this, tr("Export the catalogue"),
                                 tr("CSV can be edited and imported again; the sheet is to look at."), kinds);
    if (kind < 0)
        return;
    const auto format = static_cast<CatalogueFormat>(kind);
    const QString name = tr("catalogue") + u'.' + suffixOf(format);
    const QString file =
        Ask::saveFile(this, tr("Export the catalogue"), QDir(QDir::homePath()).filePath(name),
                      QStringLiteral("*.%1").arg(suffixOf(format)));
    if (file.isEmpty())
        return;
    m_banner->clear();
    whenDone(writeCatalogue(m_matters, format, file), this, [this, file](const Result<Done>& written) {
        if (written)
            Q_EMIT told(tr("The catalogue was saved as %1").arg(QDir::toNativeSeparators(file)));
        else
            m_banner->showError(context().words, written.error());
    });
}

void GuidesPlace::importCatalogue()
{
    const QString file =
        Ask::openFile(this, tr("Import a catalogue"), QDir::homePath(), tr("Catalogues (*.csv *.json)"));
    if (file.isEmpty())
        return;
    m_banner->clear();
    whenDone(readCatalogue(file), this,
             [this, file](const CatalogueImport& import) { imported(file, import); });
}

void GuidesPlace::imported(const QString& file, const CatalogueImport& import)
{
    const CatalogueChanges changes = compareCatalogue(import.matters, m_matters);
    ImportDialog dialog(context(), file, import, changes, this);
    if (Ask::run(dialog) && import.ok() && !changes.toPublish.empty())
        publish(changes);
}

void GuidesPlace::publish(const CatalogueChanges& changes)
{
    whenDone(context().desk.publishMatters(changes.toPublish), this, [this](const Result<Outcome>& outcome) {
        if (outcome)
            Q_EMIT told(tr("%n matter(s) published", nullptr, outcome->count));
        else
            m_banner->showError(context().words, outcome.error());
    });
}

bool GuidesPlace::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (key == Qt::Key_Down || key == Qt::Key_Up || enter) {
            QTreeWidgetItem* now = m_tree->currentItem();
            QTreeWidgetItem* next = now == nullptr      ? m_tree->topLevelItem(0)
                                    : key == Qt::Key_Up ? m_tree->itemAbove(now)
                                    : enter             ? now
                                                        : m_tree->itemBelow(now);
            // Over the name of a window to its first matter.
            if (next != nullptr && next->data(0, codeRole).toString().isEmpty())
                next = key == Qt::Key_Up ? m_tree->itemAbove(next) : m_tree->itemBelow(next);
            if (next != nullptr)
                m_tree->setCurrentItem(next);
            return true;
        }
    }
    return Place::eventFilter(watched, event);
}

void GuidesPlace::resizeEvent(QResizeEvent* event)
{
    Place::resizeEvent(event);
    m_sides->setDirection(width() < context().theme.px(760) ? QBoxLayout::TopToBottom
                                                            : QBoxLayout::LeftToRight);
}

} // namespace bm
