// The question of assistance matters: a near relative of a clerk or village cadre? (民发〔2021〕57号). With
// yes: which relation, and whose, when it is somebody of this office, who then keeps out of the case.
#pragma once

#include "core/cases/party.h"
#include "ui/context.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace bm {

class Chip;

class RelativeQuestion final : public QWidget
{
    Q_OBJECT

public:
    RelativeQuestion(UiContext& context, QWidget* parent);
    void show(const Applicant& applicant);
    void writeTo(Applicant& applicant) const;

Q_SIGNALS:
    void changed();

private:
    void answer(const std::string& what);
    void refresh();
    void chooseWhose();

    UiContext& m_context;
    Chip *m_no, *m_yes;
    QWidget* m_more; // asked only after a yes
    QLineEdit* m_relation;
    QComboBox* m_whose;
    std::string m_answer; // empty: not asked yet
    std::string m_account;
};

} // namespace bm
