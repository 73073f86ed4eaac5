#include "ui/lists/paged_model.h"

namespace bm {

namespace {

constexpr int pageSize = 50;
constexpr int reloadAtMost = 200; // rows kept by a reload; the rest is fetched again when scrolled to

} // namespace

void PagedRows::askFirst()
{
    ++m_question;
    ask(0, pageSize);
}

void PagedRows::reload()
{
    ++m_question;
    ask(0, std::clamp(rowCount(), pageSize, reloadAtMost));
}

int PagedRows::beginAsking()
{
    m_asking = true;
    return m_question;
}

bool PagedRows::answers(int question)
{
    if (question != m_question)
        return false;
    m_asking = false;
    return true;
}

bool PagedRows::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more && !m_asking;
}

void PagedRows::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        ask(rowCount(), pageSize);
}

} // namespace bm
