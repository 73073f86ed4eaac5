#include "reports/sheet.h"

#include "reports/fonts.h"

#include <QAbstractTextDocumentLayout>
#include <QTextOption>
#include <QTextTable>

#include <algorithm>
#include <cmath>

namespace bm {

namespace {

QString paperFlag(Paper paper)
{
    switch (paper) {
    case Paper::A4:
        return u"a4"_qs;
    case Paper::A5:
        return u"a5"_qs;
    case Paper::Continuous:
        return u"full"_qs;
    case Paper::ContinuousHalf:
        return u"half"_qs;
    case Paper::ContinuousThird:
        return u"third"_qs;
    }
    return {};
}

QString stampWords(const PaintOptions& options)
{
    const char* code = nullptr;
    switch (options.stamp) {
    case Stamp::None:
        return {};
    case Stamp::Preview:
        code = "preview";
        break;
    case Stamp::Reprint:
        code = "reprint";
        break;
    case Stamp::Correction:
        code = "correction";
        break;
    case Stamp::Void:
        code = "void";
        break;
    }
    const QString words = Words().say("stamp", code);
    return options.stampNote.isEmpty() ? words : words + u' ' + options.stampNote;
}

QString htmlOf(const PaperForm& form, const FormValues& values, const PaintOptions& options,
               const Counterpart& copy, bool carbon)
{
    FormValues all = values;
    all.set(u"stampWords", stampWords(options));
    all.set(u"formTitle", Words().say("paper", form.spec().name.toStdString()));
    all.flags.insert(paperFlag(options.paper));
    all.flag(u"carbon", carbon);
    all.flag(u"applicant-copy", !carbon && copy.applicant);
    all.flag(u"office-copy", !carbon && !copy.applicant);
    if (const auto weeks = all.lists.find(u"weeks"_qs); weeks != all.lists.end()) {
        for (int i = 0; i < weekBlocks(weeks->second.size()); ++i)
            all.lists[u"weekBlocks"_qs].push_back({{u"n"_qs, QString::number(i)}});
    }
    const FormScope scope{&all.values, &all.lists, &all.flags, nullptr, carbon || copy.masked};
    return u"<body class=\""_qs + paperFlag(options.paper) + u"\">"_qs + form.text().expand(scope) +
           u"</body>"_qs;
}

std::shared_ptr<SheetText> documentOf(const QString& html, const QString& styleSheet,
                                      const FormValues& values, const Area& area, QPaintDevice& device)
{
    auto text = std::make_shared<SheetText>(area.dpi, area.shape.carbon);
    if (const auto weeks = values.lists.find(u"weeks"_qs); weeks != values.lists.end())
        text->objects().setWeeks(weeks->second);
    text->setUndoRedoEnabled(false);
    text->documentLayout()->setPaintDevice(&device);
    text->documentLayout()->registerHandler(QTextFormat::ImageObject, &text->objects());
    text->setDocumentMargin(0);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    text->setDefaultTextOption(option);
    text->setDefaultFont(formFont(FormFont::Body, 10.5));
    text->setDefaultStyleSheet(styleSheet);
    // Before the words come: they would be laid out twice.
    text->setPageSize(area.body().size());
    text->setHtml(html);
    return text;
}

int pagesAt(SheetText& text, double scale, const QRectF& body)
{
    text.objects().setScale(scale);
    const QSizeF page(body.width() / scale, body.height() / scale);
    // Set to the size it has, a document is laid out all the same: the words came at full size.
    if (page != text.pageSize())
        text.setPageSize(page);
    return text.pageCount();
}

// A table that would be cut by the end of a page begins on the next one: a row of boxes across two sheets
// looks like a mistake. A long one may be cut, so that no page stays half empty.
void keepTablesWhole(SheetText& text)
{
    const double page = text.pageSize().height();
    for (int pass = 0; pass < 8; ++pass) {
        QTextTable* cut = nullptr;
        for (QTextFrame* frame : text.rootFrame()->childFrames()) {
            auto* table = qobject_cast<QTextTable*>(frame);
            if (table == nullptr || table->format().pageBreakPolicy() != QTextFormat::PageBreak_Auto)
                continue;
            const QRectF box = text.documentLayout()->frameBoundingRect(table);
            const bool crosses = std::floor((box.top() + 1) / page) != std::floor((box.bottom() - 1) / page);
            if (crosses && box.height() < page * 0.45) {
                cut = table;
                break;
            }
        }
        if (cut == nullptr)
            return;
        QTextTableFormat format = cut->format();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        cut->setFormat(format);
    }
}

struct Fit
{
    double scale = 1;
    int pages = 1;
};

// Full size if that is one page; else smaller, as far as the paper allows, when that makes it one page; else
// full size again on several pages.
Fit fit(SheetText& text, const Area& area, double smallest)
{
    const QRectF body = area.body();
    Fit result{1, pagesAt(text, 1, body)};
    if (result.pages == 1)
        return result;
    for (double scale = 0.95; scale > smallest - 0.01; scale -= 0.05) {
        if (pagesAt(text, scale, body) == 1)
            return {scale, 1};
    }
    pagesAt(text, 1, body);
    keepTablesWhole(text);
    result.pages = text.pageCount();
    return result;
}

double smallestOf(const PaperForm& form, const Area& area)
{
    return form.spec().fitOnePage ? std::min(area.shape.smallest, 0.75) : area.shape.smallest;
}

Error doesNotFit(Paper paper)
{
    const Paper use = paper == Paper::ContinuousThird ? Paper::ContinuousHalf : Paper::Continuous;
    return Error("does-not-fit", {{"paper", "@paper-size:" + std::string(code(paper))},
                                  {"use", "@paper-size:" + std::string(code(use))}});
}

} // namespace

QRectF Area::body() const
{
    const QMarginsF& m = shape.marginsMm;
    return {px(m.left()), px(m.top()), px(shape.sizeMm.width() - m.left() - m.right()),
            px(shape.sizeMm.height() - m.top() - m.bottom() - shape.footMm)};
}

Result<std::vector<Sheet>> layOut(const PaperForm& form, const FormValues& values,
                                  const PaintOptions& options, const Area& area, QPaintDevice& device)
{
    std::vector<Counterpart> copies = options.copies.empty() ? counterparts(form.spec()) : options.copies;
    if (copies.empty() || area.shape.carbon)
        copies = {Counterpart{}};
    std::vector<Sheet> sheets;
    QStringList seen;
    for (const Counterpart& copy : copies) {
        // The label stands at the foot: counterparts with the same words are laid out once.
        const QString html = htmlOf(form, values, options, copy, area.shape.carbon);
        Sheet sheet;
        if (const auto same = seen.indexOf(html); same >= 0) {
            sheet = sheets[static_cast<std::size_t>(same)];
        } else {
            sheet.text = documentOf(html, form.styleSheet(paperFlag(options.paper)), values, area, device);
            // The applicant's copy keeps its 16 points and rather takes a second page.
            const Fit fitted =
                fit(*sheet.text, area, copy.applicant && !area.shape.carbon ? 1 : smallestOf(form, area));
            sheet.scale = fitted.scale;
            sheet.pages = fitted.pages;
        }
        if (sheet.pages > 1 && area.shape.onePage)
            return doesNotFit(options.paper);
        sheet.label = copy.label.isEmpty() ? QString() : copy.label + u' ' + copy.destination;
        seen.append(html);
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

} // namespace bm
