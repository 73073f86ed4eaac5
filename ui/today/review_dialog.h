// ReviewDialog: entries that had no effect, one by one: what, by whom, why it does not count; and what a
// person decides about it. A decision is an entry: the other stations need not look again.
#pragma once

#include "ui/context.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QTableWidget;

namespace bm {

class ErrorBanner;
class PrimaryButton;
class SecondaryButton;

class ReviewDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ReviewDialog(UiContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void openCase(const QString& number);

private:
    void build();
    void ask();
    void present(const std::vector<ReviewLine>& lines);
    void decide();
    void follow(); // the row that is chosen
    [[nodiscard]] const ReviewLine* chosen() const;

    UiContext& m_context;
    std::vector<ReviewLine> m_lines;
    ErrorBanner* m_banner;
    QTableWidget* m_list;
    QComboBox* m_decision;
    QLineEdit* m_note;
    PrimaryButton* m_decide;
    SecondaryButton* m_open;
    SecondaryButton* m_close;
};

} // namespace bm
