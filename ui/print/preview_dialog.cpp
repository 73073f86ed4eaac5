#include "ui/print/preview_dialog.h"

#include "ui/widgets/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPrintPreviewWidget>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace bm {

PreviewDialog::PreviewDialog(UiContext& context, PreviewRequest request, PutOut draft, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_request(std::move(request))
    , m_draft(std::move(draft))
    , m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
    , m_banner(new ErrorBanner(this))
{
    setObjectName(QStringLiteral("previewDialog"));
    setWindowTitle(tr("Preview: %1").arg(m_request.title));
    const Theme& theme = context.theme;
    // The preview is laid out for the paper alone, whatever printer there is.
    m_printer->setOutputFormat(QPrinter::PdfFormat);
    m_printer->setPageLayout(pageLayoutOf(m_draft.paper));
    m_preview = new QPrintPreviewWidget(m_printer.get(), this);
    m_preview->setAccessibleName(tr("Pages of the paper"));
    // Its scroll bar is always there: one that comes after the fitting would take a part of the width.
    if (auto* pages = m_preview->findChild<QGraphicsView*>(); pages != nullptr)
        pages->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    // Fitted once it knows its width.
    QTimer::singleShot(0, m_preview, [this] { m_preview->fitToWidth(); });
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, &PreviewDialog::paintPages);

    auto* row = new QHBoxLayout;
    row->setSpacing(theme.grid(2));
    row->addWidget(m_preview, 1);
    row->addWidget(makeSide());
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    column->addLayout(row, 1);
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1100, 720);
    resize(std::min(room.width() - 40, theme.px(1100)), room.height() - 40);
    const auto key = [this](const QKeySequence& sequence, double factor) {
        connect(new QShortcut(sequence, this), &QShortcut::activated, this, [this, factor] { zoom(factor); });
    };
    key(QKeySequence::ZoomIn, 1.25);
    key(QKeySequence::ZoomOut, 0.8);
}

PreviewDialog::~PreviewDialog() = default;

QWidget* PreviewDialog::makeSide()
{
    const Theme& theme = m_context.theme;
    auto* side = new QWidget(this);
    side->setFixedWidth(theme.px(300));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_paper = new QComboBox(side);
    m_paper->setObjectName(QStringLiteral("paper"));
    m_paper->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const Paper paper : allPapers()) {
        m_paper->addItem(m_context.say("paper-size", code(paper)), static_cast<int>(paper));
        if (paper == m_draft.paper)
            m_paper->setCurrentIndex(m_paper->count() - 1);
    }
    column->addWidget(new FieldRow(tr("Paper"), m_paper, side));
    m_printers = new QComboBox(side);
    m_printers->setObjectName(QStringLiteral("printer"));
    m_printers->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const QStringList names = QPrinterInfo::availablePrinterNames();
    for (const QString& name : names)
        m_printers->addItem(name, name);
    const QString wanted = m_draft.printer.isEmpty() ? QPrinterInfo::defaultPrinterName() : m_draft.printer;
    m_printers->setCurrentIndex(std::max(m_printers->findData(wanted), names.isEmpty() ? -1 : 0));
    auto* printerRow = new FieldRow(tr("Printer"), m_printers, side);
    column->addWidget(printerRow);
    if (names.isEmpty()) {
        m_printers->setEnabled(false);
        printerRow->setHint(tr("This PC has no printer: the paper is saved as a PDF."));
    }
    addCopies(side);
    column->addStretch(1);
    addButtons(side, !names.isEmpty());
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PreviewDialog::readSide);
    return side;
}

void PreviewDialog::addCopies(QWidget* side)
{
    if (m_request.copies.size() < 2)
        return;
    side->layout()->addWidget(new SectionTitle(tr("Copies"), side));
    for (const QString& copy : std::as_const(m_request.copies)) {
        auto* box = new QCheckBox(copy, side);
        box->setObjectName(QStringLiteral("copy%1").arg(m_copies.size() + 1));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &PreviewDialog::readSide);
        side->layout()->addWidget(box);
        m_copies.push_back(box);
    }
}

void PreviewDialog::addButtons(QWidget* side, bool printers)
{
    if (m_request.takesNumber && !m_request.onlyLook)
        side->layout()->addWidget(new Hint(tr("The number is taken when the paper is put out."), side));
    m_print = new PrimaryButton(tr("Print"), {}, side);
    m_pdf = new SecondaryButton(tr("Save as PDF"), QKeySequence(Qt::CTRL | Qt::Key_S), side);
    m_pdfOnly = new PrimaryButton(tr("Save as PDF"), {}, side);
    m_print->setObjectName(QStringLiteral("print"));
    m_pdf->setObjectName(QStringLiteral("savePdf"));
    m_pdfOnly->setObjectName(QStringLiteral("savePdfFirst"));
    QPushButton* cancel = new SecondaryButton(m_request.onlyLook ? tr("Close") : tr("Not now"), {}, side);
    QPushButton* first = m_request.onlyLook ? cancel
                         : printers         ? static_cast<QPushButton*>(m_print)
                                            : m_pdfOnly;
    for (QPushButton* button : std::initializer_list<QPushButton*>{m_print, m_pdf, m_pdfOnly, cancel}) {
        button->setAutoDefault(button == first);
        side->layout()->addWidget(button);
    }
    m_print->setVisible(printers && !m_request.onlyLook);
    m_pdf->setVisible(printers && !m_request.onlyLook);
    m_pdfOnly->setVisible(!printers && !m_request.onlyLook);
    first->setDefault(true);
    first->setFocus();
    connect(m_print, &QPushButton::clicked, this, [this] { finish(Way::Printer); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { finish(Way::Pdf); });
    connect(m_pdfOnly, &QPushButton::clicked, this, [this] { finish(Way::Pdf); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void PreviewDialog::readSide()
{
    m_draft.paper = static_cast<Paper>(m_paper->currentData().toInt());
    m_draft.printer = m_printers->currentData().toString();
    m_draft.copies.clear();
    const auto chosen =
        std::count_if(m_copies.begin(), m_copies.end(), [](const QCheckBox* b) { return b->isChecked(); });
    for (std::size_t i = 0; i < m_copies.size(); ++i) {
        // The last one cannot be taken away: a paper without a copy is none.
        m_copies[i]->setEnabled(chosen > 1 || !m_copies[i]->isChecked());
        if (m_copies[i]->isChecked())
            m_draft.copies.push_back(static_cast<int>(i));
    }
    m_preview->updatePreview();
}

void PreviewDialog::paintPages(QPrinter* printer)
{
    const Result<int> pages = m_request.paint(m_draft, *printer);
    m_problem = pages ? QString() : m_context.words.error(pages.error());
    // Shown after the painting: a banner that comes up moves the preview that is being painted.
    QTimer::singleShot(0, this, [this] {
        if (m_problem.isEmpty())
            m_banner->clear();
        else
            m_banner->showText(m_problem);
        for (QPushButton* button : std::initializer_list<QPushButton*>{m_print, m_pdf, m_pdfOnly})
            button->setEnabled(m_problem.isEmpty());
    });
}

void PreviewDialog::finish(Way way)
{
    m_draft.way = way;
    m_draft.printer = m_printers->currentData().toString();
    accept();
}

void PreviewDialog::zoom(double factor)
{
    m_preview->setZoomFactor(m_preview->zoomFactor() * factor);
}

} // namespace bm
