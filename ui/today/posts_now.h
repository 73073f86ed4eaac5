// PostsNow: on Today, who holds each post at this moment, and first where nobody does.
#pragma once

#include "ui/context.h"
#include "ui/widgets/widgets.h"

namespace bm {

class PostsNow final : public Card
{
    Q_OBJECT

public:
    explicit PostsNow(UiContext& context, QWidget* parent = nullptr);
    void ask();

Q_SIGNALS:
    void wanted(); // more about it: the Posts place

private:
    void present(const PeopleView& people);

    UiContext& m_context;
    QWidget* m_rows = nullptr;
};

} // namespace bm
