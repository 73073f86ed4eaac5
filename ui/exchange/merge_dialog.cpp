#include "ui/exchange/merge_dialog.h"

#include "ui/text.h"
#include "ui/when_done.h"
#include "ui/widgets/widgets.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace bm {

MergeDialog::MergeDialog(UiContext& context, const std::vector<StationState>& stations, QWidget* parent)
    : FormDialog(
          tr("Merge two townships"),
          tr("Its windows, the village rooms below it, their open cases and their people go over. What was "
             "written keeps its numbers. The stations hear of it with their next package."),
          tr("Merge"), parent)
    , m_context(context)
    , m_stations(stations)
    , m_from(new QComboBox(this))
    , m_into(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_shown(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("mergeDialog"));
    m_from->setObjectName(QStringLiteral("mergeFrom"));
    m_into->setObjectName(QStringLiteral("mergeInto"));
    m_reason->setObjectName(QStringLiteral("mergeReason"));
    m_shown->setObjectName(QStringLiteral("mergeShown"));
    std::map<std::string, std::string> towns;
    for (const StationState& s : stations) {
        if (s.level == "township")
            towns.emplace(s.office, s.officeName);
    }
    for (const auto& [code, name] : towns) {
        const QString text = QStringLiteral("%1 %2").arg(qs(name), qs(code));
        m_from->addItem(text, qs(code));
        m_into->addItem(text, qs(code));
    }
    m_into->setCurrentIndex(m_into->count() - 1);
    m_reason->setMaxLength(200);
    m_shown->setReadOnly(true);
    m_shown->setMinimumHeight(context.theme.px(120));
    addRow(tr("This one goes over"), m_from);
    m_intoRow = addRow(tr("Into this one"), m_into);
    m_reasonRow = addRow(tr("Document it rests on"), m_reason);
    addRow(tr("What goes over"), m_shown);
    for (QComboBox* box : {m_from, m_into})
        connect(box, &QComboBox::currentIndexChanged, this, &MergeDialog::look);
    look();
}

std::string MergeDialog::from() const
{
    return m_from->currentData().toString().toStdString();
}

std::string MergeDialog::into() const
{
    return m_into->currentData().toString().toStdString();
}

std::string MergeDialog::reason() const
{
    return m_reason->text().trimmed().toStdString();
}

void MergeDialog::look()
{
    m_good = false;
    m_intoRow->setError({});
    m_shown->clear();
    // The document is not yet known; nothing is written.
    whenDone(m_context.desk.mergeOffices(from(), into(), "-", true), this,
             [this](const Result<MergeReport>& report) {
                 if (!report)
                     return m_intoRow->setError(m_context.words.error(report.error()));
                 m_good = true;
                 m_shown->setPlainText(wordsOf(*report));
             });
}

// Each office with its new name and number, then each window with its new label; by the names people know.
QString MergeDialog::wordsOf(const MergeReport& report) const
{
    const auto nameOf = [this](const std::string& office) {
        const auto found = std::find_if(m_stations.begin(), m_stations.end(),
                                        [&office](const StationState& s) { return s.office == office; });
        return found == m_stations.end() ? QString() : qs(found->officeName);
    };
    QStringList lines;
    for (const MergedOffice& o : report.offices)
        lines << QStringLiteral("%1 %2 → %3 %4").arg(nameOf(o.from), qs(o.from), qs(o.name), qs(o.into));
    for (const MergedStation& s : report.stations) {
        const auto before =
            std::find_if(m_stations.begin(), m_stations.end(),
                         [&s](const StationState& each) { return each.station == s.station; });
        lines << tr("%1, window %2 → window %3")
                     .arg(nameOf(s.from), before == m_stations.end() ? QString() : qs(before->label),
                          qs(s.label));
    }
    return lines.join(u'\n');
}

bool MergeDialog::check()
{
    m_reasonRow->setError(reason().empty() ? tr("Name the document: it stands in the county's entries.")
                                           : QString());
    return m_good && !reason().empty();
}

} // namespace bm
