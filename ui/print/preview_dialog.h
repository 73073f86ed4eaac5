// PreviewDialog: a paper as it will come out, marked 预览, before it has a number; and how it is put out: on
// which paper, by which printer, which copies, or as a PDF. It edits a draft PutOut and returns it; it issues
// nothing and knows no form: the pages are painted by who asks.
#pragma once

#include "reports/paper.h"
#include "ui/context.h"

#include <QDialog>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QPagedPaintDevice;
class QPrinter;
class QPrintPreviewWidget;

namespace bm {

class ErrorBanner;
class PrimaryButton;
class SecondaryButton;

enum class Way
{
    Printer,
    Pdf
};

// How a paper is put out.
struct PutOut
{
    Way way = Way::Printer;
    QString printer; // name; empty: the system's
    Paper paper = Paper::A4;
    std::vector<int> copies; // places in the list of copies; empty: all
    friend bool operator==(const PutOut&, const PutOut&) = default;
};

struct PreviewRequest
{
    QString title;
    QStringList copies; // "第一联 窗口存档" …; fewer than two: no choice is offered
    std::function<Result<int>(const PutOut&, QPagedPaintDevice&)> paint;
    bool takesNumber = true; // says that the number comes with the putting out
    bool onlyLook = false;   // no buttons that put out
};

class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    PreviewDialog(UiContext& context, PreviewRequest request, PutOut draft, QWidget* parent = nullptr);
    ~PreviewDialog() override;

    [[nodiscard]] PutOut putOut() const { return m_draft; }
    // Why the chosen paper cannot be used; empty when it can.
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    QWidget* makeSide();
    void addCopies(QWidget* side);
    void addButtons(QWidget* side, bool printers);
    void paintPages(QPrinter* printer);
    void readSide();
    void finish(Way way);
    void zoom(double factor);

    UiContext& m_context;
    PreviewRequest m_request;
    PutOut m_draft;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget* m_preview = nullptr;
    QComboBox* m_paper = nullptr;
    QComboBox* m_printers = nullptr;
    std::vector<QCheckBox*> m_copies;
    PrimaryButton* m_print = nullptr;
    SecondaryButton* m_pdf = nullptr;
    PrimaryButton* m_pdfOnly = nullptr;
    ErrorBanner* m_banner = nullptr;
    QString m_problem;
};

} // namespace bm
