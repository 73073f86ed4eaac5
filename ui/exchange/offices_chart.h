// OfficesChart: the county's offices at a glance: a line for each township with a bar as long as its last
// package is old, and a square for each village room below it. Colours are those of the table; the words
// stand beside the bar, and the latest come first.
#pragma once

#include "core/desk/exchange_views.h"
#include "ui/context.h"

#include <QWidget>

namespace bm {

class OfficesChart final : public QWidget
{
    Q_OBJECT

public:
    explicit OfficesChart(UiContext& context, QWidget* parent = nullptr);
    // stations: the newest epoch of each.
    void present(const ExchangeStatus& status, const std::vector<StationState>& stations);

    [[nodiscard]] int offices() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row
    {
        std::string office;
        QString name, words;
        int days = 0; // since the last package; longest when there was none
        Tone tone = Tone::Neutral;
        std::vector<Tone> rooms;
    };
    [[nodiscard]] int rowHeight() const;

    UiContext& m_context;
    std::vector<Row> m_rows;
};

} // namespace bm
