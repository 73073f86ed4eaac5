#include "reports/paper.h"

#include <QPageSize>

#include <string>

namespace bm {

namespace {

constexpr double strip = 12.7 + 5.3; // tractor strip and what stays free beside it

} // namespace

std::string_view code(Paper paper)
{
    switch (paper) {
    case Paper::A4:
        return "a4";
    case Paper::A5:
        return "a5";
    case Paper::Continuous:
        return "continuous";
    case Paper::ContinuousHalf:
        return "continuous-half";
    case Paper::ContinuousThird:
        return "continuous-third";
    }
    return {};
}

Result<Paper> paperFromCode(std::string_view text)
{
    for (const Paper paper : allPapers()) {
        if (code(paper) == text)
            return paper;
    }
    return Error("paper-unknown", {{"paper", std::string(text)}});
}

const std::vector<Paper>& allPapers()
{
    static const std::vector<Paper> all = {Paper::A4, Paper::A5, Paper::Continuous, Paper::ContinuousHalf,
                                           Paper::ContinuousThird};
    return all;
}

PaperShape shapeOf(Paper paper)
{
    PaperShape shape;
    switch (paper) {
    case Paper::A4:
        shape = {QSizeF(210, 297), QMarginsF(18, 14, 18, 9), 9, false, 0.8, false};
        break;
    case Paper::A5:
        shape = {QSizeF(148, 210), QMarginsF(12, 9, 12, 7), 8, false, 0.8, false};
        break;
    case Paper::Continuous:
        shape = {QSizeF(241, 279.4), QMarginsF(strip, 7, strip, 6), 6, true, 1, false};
        break;
    case Paper::ContinuousHalf:
        shape = {QSizeF(241, 139.7), QMarginsF(strip, 5.5, strip, 5), 5, true, 0.9, true};
        break;
    case Paper::ContinuousThird:
        shape = {QSizeF(241, 279.4 / 3), QMarginsF(strip, 5, strip, 5), 4.5, true, 0.9, true};
        break;
    }
    return shape;
}

QPageLayout pageLayoutOf(Paper paper)
{
    const PaperShape shape = shapeOf(paper);
    const bool named = paper == Paper::A4 || paper == Paper::A5;
    const QPageSize size = named ? QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::A5)
                                 : QPageSize(shape.sizeMm, QPageSize::Millimeter,
                                             QString::fromLatin1(code(paper).data()), QPageSize::ExactMatch);
    // Qt turns a custom size that is wider than high by itself; Portrait keeps the width the width.
    QPageLayout layout(size, QPageLayout::Portrait, QMarginsF(0, 0, 0, 0), QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

} // namespace bm
