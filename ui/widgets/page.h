// Page: the ground of a place: margins of the grid, and a scroll bar when the window is too small for it (at
// 200 %).
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace bm {

class Page : public QScrollArea
{
    Q_OBJECT

public:
    explicit Page(QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

private:
    QVBoxLayout* m_body;
};

} // namespace bm
