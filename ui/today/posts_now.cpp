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
        // Above each other: side by side one of them would be cut at 200 %.
        auto* row = new QWidget(m_rows);
        auto* both = new QVBoxLayout(row);
        both->setContentsMargins(0, 0, 0, 0);
        both->setSpacing(2);
        auto* post = new QLabel(lines[i].post, row);
        post->setProperty("look", QStringLiteral("muted"));
        post->setWordWrap(true);
        both->addWidget(post);
        auto* now = new StateLabel(lines[i].now.text, lines[i].now.tone, row);
        now->setObjectName(QStringLiteral("postNow"));
        now->setAccessibleName(QStringLiteral("%1: %2").arg(lines[i].post, lines[i].now.text));
        both->addWidget(now, 0, Qt::AlignLeft);
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
