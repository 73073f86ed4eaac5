// The places of the rail, in order. Only what exists stands here.
#pragma once

#include "ui/place.h"

#include <QKeySequence>

#include <functional>
#include <vector>

namespace bm {

struct PlaceSpec
{
    QString id; // "today", "accept", "cases", "guides", "posts", "exchange", "settings"; also the name of its
                // icon
    QString title;
    QKeySequence key;
    std::function<Place*(UiContext&, QWidget*)> make;
};

[[nodiscard]] std::vector<PlaceSpec> places(); // in the language of now

} // namespace bm
