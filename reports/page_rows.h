// Where a long list turns the page: so that no row is cut by the end of a page and each page has its head.
// For the lists whose rows are alike.
#pragma once

#include "reports/template.h"

#include <span>

namespace bm {

// Rows on the first sheet and on each further one; `field` is set to "1" in the row that begins a page.
struct PageRows
{
    const char16_t* field;
    int first, next;
};

inline void turnPages(std::vector<FormRow>& rows, std::span<const PageRows> papers)
{
    for (const PageRows& paper : papers) {
        for (auto at = static_cast<std::size_t>(paper.first); at < rows.size();
             at += static_cast<std::size_t>(paper.next))
            rows[at][QString::fromUtf16(paper.field)] = QStringLiteral("1");
    }
}

} // namespace bm
