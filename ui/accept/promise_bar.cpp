#include "ui/accept/promise_bar.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/widgets.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bm {

// One exit in two weights; only one of them is on show, so its key works once.
class ExitButton final : public QWidget
{
public:
    ExitButton(const QString& name, const QString& label, const QKeySequence& key, QWidget* parent)
        : QWidget(parent)
        , m_first(new PrimaryButton(label, key, this))
        , m_other(new SecondaryButton(label, key, this))
    {
        m_first->setObjectName(name);
        m_other->setObjectName(name);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_first);
        row->addWidget(m_other);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        setFirst(false);
    }
    void setFirst(bool first)
    {
        const bool focus = m_first->hasFocus() || m_other->hasFocus();
        m_first->setVisible(first);
        m_other->setVisible(!first);
        if (focus)
            shown()->setFocus();
    }
    void setLabel(const QString& label)
    {
        m_first->setLabel(label);
        m_other->setLabel(label);
    }
    void setHelp(const QString& text)
    {
        setToolTip(text);
        m_first->setAccessibleDescription(text);
        m_other->setAccessibleDescription(text);
    }
    [[nodiscard]] QPushButton* shown() const
    {
        return m_first->isHidden() ? static_cast<QPushButton*>(m_other) : m_first;
    }
    template <class F> void whenClicked(QObject* context, F run)
    {
        QObject::connect(m_first, &QPushButton::clicked, context, run);
        QObject::connect(m_other, &QPushButton::clicked, context, run);
    }

private:
    PrimaryButton* m_first;
    SecondaryButton* m_other;
};

PromiseBar::PromiseBar(UiContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_line(new BigLine({}, this))
    , m_below(new Hint({}, this))
    , m_explain(new SecondaryButton(tr("Explain"), QKeySequence(Qt::Key_F4), this))
    , m_accept(new ExitButton(QStringLiteral("exitAccept"), tr("Accept"), QKeySequence(Qt::Key_F9), this))
    , m_receive(new ExitButton(QStringLiteral("exitReceive"), tr("Take in and tell"),
                               QKeySequence(Qt::Key_F5), this))
    , m_tell(new ExitButton(QStringLiteral("exitTell"), tr("Tell"), QKeySequence(Qt::Key_F10), this))
    , m_refer(new ExitButton(QStringLiteral("exitRefer"), tr("Refer"), QKeySequence(Qt::Key_F11), this))
{
    const Theme& theme = context.theme;
    setStyleProperty(this, "look", QStringLiteral("title-bar"));
    m_line->setObjectName(QStringLiteral("promiseLine"));
    m_below->setObjectName(QStringLiteral("promiseBelow"));
    m_explain->setObjectName(QStringLiteral("explain"));
    m_accept->setHelp(tr("The papers are complete: accept the case and print its slip"));
    m_receive->setHelp(tr("Take the papers in with the person and tell once, in writing, what is missing"));
    m_tell->setHelp(
        tr("Nothing is left here: print what is still missing, without a name and without a case"));
    m_refer->setHelp(tr("Not ours: print where to go"));

    auto* words = new QVBoxLayout;
    words->setSpacing(theme.px(2));
    words->addWidget(m_line);
    words->addWidget(m_below);
    auto* exits = new FlowLayout(theme.grid(1));
    exits->addWidget(m_explain);
    for (ExitButton* button : {m_accept, m_receive, m_tell, m_refer})
        exits->addWidget(button);
    m_layout->setContentsMargins(theme.grid(3), theme.grid(1), theme.grid(3), theme.grid(1));
    m_layout->setSpacing(theme.grid(2));
    m_layout->addLayout(words, 1);
    m_layout->addLayout(exits);

    connect(m_explain, &QPushButton::clicked, this, &PromiseBar::explainWanted);
    m_accept->whenClicked(this, [this] { Q_EMIT wanted(m_gap ? Exit::Gap : Exit::Accept); });
    m_receive->whenClicked(this, [this] { Q_EMIT wanted(Exit::Receive); });
    m_tell->whenClicked(this, [this] { Q_EMIT wanted(Exit::Tell); });
    m_refer->whenClicked(this, [this] { Q_EMIT wanted(Exit::Refer); });
}

void PromiseBar::show(const PromiseLine& line, const QString& missing, bool explainable)
{
    m_line->setText(line.text);
    m_line->setTone(line.tone);
    m_line->setAccessibleName(line.text);
    m_missing = !missing.isEmpty();
    m_below->setText(m_missing ? missing : line.below);
    m_explain->setVisible(explainable);
    fit();
}

void PromiseBar::showIdle(const QString& text)
{
    m_line->setTone(Tone::Neutral);
    m_line->clear();
    m_missing = true;
    m_below->setText(text);
    m_explain->hide();
    fit();
}

void PromiseBar::setExits(const Exits& exits)
{
    const Exit first = exits.first;
    m_matterChosen = exits.matterChosen;
    m_gap = exits.gap;
    m_rare = exits.rare;
    m_accept->setLabel(exits.accept);
    m_receive->setLabel(exits.receive);
    m_accept->setFirst(first == Exit::Accept || first == Exit::Gap);
    m_receive->setFirst(first == Exit::Receive);
    m_tell->setFirst(first == Exit::Tell);
    m_refer->setFirst(first == Exit::Refer);
    m_receive->setVisible(m_matterChosen && !(m_narrow && m_rare));
    setBusy(false);
}

void PromiseBar::setBusy(bool busy)
{
    m_accept->setEnabled(!busy && m_matterChosen);
    m_receive->setEnabled(!busy && m_matterChosen);
    m_tell->setEnabled(!busy && m_matterChosen);
    m_refer->setEnabled(!busy);
}

void PromiseBar::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_receive->setVisible(m_matterChosen && !(m_narrow && m_rare));
    fit();
}

// In a narrow window how the day was counted is left to F4; what is missing is always said.
void PromiseBar::fit()
{
    m_below->setVisible((!m_narrow || m_missing) && !m_below->text().isEmpty());
    m_line->setVisible(!m_line->text().isEmpty());
}

QString PromiseBar::lineText() const
{
    return m_line->text();
}

QPushButton* PromiseBar::button(Exit exit) const
{
    switch (exit) {
    case Exit::Accept:
    case Exit::Gap:
        return m_accept->shown();
    case Exit::Receive:
        return m_receive->shown();
    case Exit::Tell:
        return m_tell->shown();
    case Exit::Refer:
        break;
    }
    return m_refer->shown();
}

} // namespace bm
