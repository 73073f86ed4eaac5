// OfficeCard: what the office says of itself on papers: name, telephones, address, market days, hours; and
// when its windows are covered and locked. Edits an OfficeProfile; saving is an entry in the journal.
#pragma once

#include "ui/context.h"
#include "ui/widgets/widgets.h"

class QLineEdit;
class QSpinBox;

namespace bm {

class OfficeCard final : public Card
{
    Q_OBJECT

public:
    explicit OfficeCard(UiContext& context, QWidget* parent = nullptr);
    void ask();

Q_SIGNALS:
    void told(const QString& text);

private:
    void present(const OfficeProfile& profile);
    [[nodiscard]] OfficeProfile edited() const;
    [[nodiscard]] bool check();
    void checkMarket();
    void save();
    void addIdle();
    FieldRow* add(const QString& label, QWidget* field, const char* name);

    UiContext& m_context;
    OfficeProfile m_profile;
    ErrorBanner* m_banner;
    QLineEdit* m_name;
    QLineEdit* m_phone;
    QLineEdit* m_complaint;
    QLineEdit* m_address;
    QLineEdit* m_market;
    QLineEdit* m_hours;
    QLineEdit* m_hoursText;
    QSpinBox* m_cover;
    QSpinBox* m_lock;
    FieldRow* m_nameRow = nullptr;
    FieldRow* m_marketRow = nullptr;
    FieldRow* m_hoursRow = nullptr;
    FieldRow* m_coverRow = nullptr;
    FieldRow* m_lockRow = nullptr;
    bool m_simpleHours = true;
};

// Hours of Monday to Friday as typed, "09:00-12:00 13:30-17:00", and back. Nothing when they are not
// understood.
[[nodiscard]] std::optional<std::vector<MinuteRange>> readHours(const QString& typed);
[[nodiscard]] QString hoursLine(const std::vector<MinuteRange>& ranges);
// The one line of hours when Monday to Friday are alike all year; nothing when they are not.
[[nodiscard]] std::optional<QString> simpleHours(const OfficeHours& hours);

} // namespace bm
