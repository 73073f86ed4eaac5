// How lists and tables of the window look, and how the keys of a search field move in the list under it: said
// once for all of them.
#pragma once

#include "ui/theme/theme.h"

#include <functional>

class QLineEdit;
class QListWidget;
class QTableView;

namespace bm {

// Rows chosen whole, one at a time, of one height; no grid, no row numbers; Tab leaves the table.
void setUpTable(QTableView* table, const Theme& theme);
// A table that is read: cells wrap and rows are as high as they need; nothing is edited in it. The last
// column takes the rest.
void setUpReport(QTableView* table, const Theme& theme);
// Sentences that wrap, with room between them.
void setUpSentences(QListWidget* list, const Theme& theme);
// Up, Down and the page keys (`page` rows) pressed in `search` move in `list`, Enter takes. Belongs to
// `search`.
void moveFromSearch(QLineEdit* search, QListWidget* list, int page, std::function<void()> take);

} // namespace bm
