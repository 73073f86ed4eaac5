// ManyDialog: what is asked for a step of many cases: a few fields for all of them and, where each gets a
// number of its own, a field for each case. Edits a draft; nothing is done before it is accepted.
#pragma once

#include "ui/context.h"
#include "ui/widgets/form_dialog.h"

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace bm {

struct ManyCase
{
    std::string number, name, matter, state, result;
};

struct ManyAsk
{
    QString title, what, verb;
    QString to; // label of whom, where; empty: not asked
    QString toPreset;
    bool toNeeded = false;
    QString number;                                    // label of a number for all; empty: not asked
    QString tick;                                      // label of a yes or no; empty: not asked
    std::vector<std::pair<std::string, QString>> from; // a choice: codes and words; empty: not asked
    QString choice;                                    // its label
    QString day;                                       // label of a day; empty: not asked
    bool certificates = false;                         // a field for each case
    QString remark;                                    // label of a remark; empty: not asked
};

class ManyDialog final : public FormDialog
{
    Q_OBJECT

public:
    ManyDialog(const ManyAsk& ask, const std::vector<ManyCase>& cases, QWidget* parent = nullptr);

    [[nodiscard]] std::string to() const;
    [[nodiscard]] std::string number() const;
    [[nodiscard]] std::string remark() const;
    [[nodiscard]] std::string choice() const;
    [[nodiscard]] bool ticked() const;
    [[nodiscard]] std::optional<Day> day() const;
    [[nodiscard]] std::string certificate(std::size_t index) const;

protected:
    [[nodiscard]] bool check() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QLineEdit* line(const char* name, const QString& preset = {});
    void addCertificates(const std::vector<ManyCase>& cases);

    bool m_toNeeded;
    QLineEdit* m_to = nullptr;
    QLineEdit* m_number = nullptr;
    QLineEdit* m_remark = nullptr;
    QComboBox* m_choice = nullptr;
    QCheckBox* m_tick = nullptr;
    QLineEdit* m_day = nullptr;
    FieldRow* m_toRow = nullptr;
    FieldRow* m_dayRow = nullptr;
    std::vector<QLineEdit*> m_certificates;
};

} // namespace bm
