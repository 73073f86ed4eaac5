#include "ui/shell/places.h"

#include "ui/accept/accept_place.h"
#include "ui/cases/cases_place.h"
#include "ui/exchange/exchange_place.h"
#include "ui/guides/guides_place.h"
#include "ui/posts/posts_place.h"
#include "ui/settings/settings_place.h"
#include "ui/today/today_place.h"

namespace bm {

namespace {

template <class P> Place* make(UiContext& context, QWidget* parent)
{
    return new P(context, parent);
}

// The titles are those of the places themselves, known before a place is made.
template <class P> PlaceSpec spec(const char* id, const char* title, const QKeySequence& key)
{
    return {QString::fromLatin1(id), P::tr(title), key, make<P>};
}

} // namespace

std::vector<PlaceSpec> places()
{
    return {spec<TodayPlace>("today", "Today", Qt::CTRL | Qt::Key_1),
            spec<AcceptPlace>("accept", "Accept", Qt::Key_F2),
            spec<CasesPlace>("cases", "Cases", Qt::Key_F3),
            spec<GuidesPlace>("guides", "Guides", Qt::CTRL | Qt::Key_4),
            spec<PostsPlace>("posts", "Posts", Qt::CTRL | Qt::Key_5),
            spec<ExchangePlace>("exchange", "Exchange", Qt::CTRL | Qt::Key_6),
            spec<SettingsPlace>("settings", "Settings", Qt::CTRL | Qt::Key_9)};
}

} // namespace bm
