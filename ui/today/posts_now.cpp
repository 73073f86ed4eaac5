#include "ui/today/posts_now.h"

#include "ui/posts/people_words.h"
#include "ui/when_done.h"
#include "ui/widgets/elided_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace bm {

namespace {

constexpr std::size_t shown = 8; // the whole list stands in Posts

int urgency(Tone tone)
{
    return tone == Tone::Bad ? 0 : tone == Tone::Accent ? 1 : 2;
}

} // namespace

PostsNow::PostsNow(UiContext& context, QWidget* parent) : Card(tr("Posts now"), parent), m_context(context)
{
    setObjectName(QStringLiteral("postsNow"));
    hide(); // until the desk knows of posts
}

void PostsNow::ask()
{
    whenDone(m_context.desk.people(), this, [this](const Result<PeopleView>& people) {
        if (people)
            present(*people);
    });
}

void PostsNow::present(const PeopleView& people)
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_context.theme.px(4));
    const bool large = m_context.theme.options().textFactor > 1.3;
    struct Line
    {
        QString post;
        Toned now;
    };
    std::vector<Line> lines;
    for (const PostNow& post : people.posts)
        lines.push_back({qs(post.version.name), holdingWords(m_context.words, people.names, post.holding)});
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Line& a, const Line& b) { return urgency(a.now.tone) < urgency(b.now.tone); });
    const std::size_t count = std::min(shown, lines.size());
    for (std::size_t i = 0; i < count; ++i) {
        auto* row = new QWidget(m_rows);
        // Beside each other; at large text above each other, and the words wrap.
        auto* both = new QBoxLayout(large ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, row);
        both->setContentsMargins(0, 0, 0, 0);
        both->setSpacing(large ? 2 : 12);
        auto* post = new ElidedLabel(lines[i].post, row);
        both->addWidget(post, 1);
        auto* now = new StateLabel(lines[i].now.text, lines[i].now.tone, row);
        now->setObjectName(QStringLiteral("postNow"));
        now->setAccessibleName(QStringLiteral("%1: %2").arg(lines[i].post, lines[i].now.text));
        if (large) {
            now->setWordWrap(true);
            now->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        }
        both->addWidget(now);
        column->addWidget(row);
    }
    auto* more = new QPushButton(
        lines.size() > count ? tr("All %1 posts").arg(lines.size()) : tr("The week of the posts"), m_rows);
    more->setObjectName(QStringLiteral("allPosts"));
    more->setProperty("look", QStringLiteral("link"));
    connect(more, &QPushButton::clicked, this, &PostsNow::wanted, Qt::QueuedConnection);
    column->addWidget(more, 0, Qt::AlignLeft);
    body()->addWidget(m_rows);
    setVisible(!lines.empty());
}

} // namespace bm
