// AccessDialog: who saw the data of an applicant: looked at the whole numbers, printed them, asked for this.
// For reading to who asks; it is recorded that it was asked.
#pragma once

#include "ui/context.h"

#include <QDialog>

namespace bm {

class AccessDialog final : public QDialog
{
    Q_OBJECT

public:
    AccessDialog(const UiContext& context, const AccessReport& report, QWidget* parent = nullptr);
};

} // namespace bm
