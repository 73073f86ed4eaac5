// BackupCard: where the backups of each day go, the newest one, one more now, and a drill: is it good?
#pragma once

#include "ui/context.h"
#include "ui/widgets/widgets.h"

namespace bm {

struct RestoreReport;

class BackupCard final : public Card
{
    Q_OBJECT

public:
    explicit BackupCard(UiContext& context, QWidget* parent = nullptr);
    void ask();

Q_SIGNALS:
    void told(const QString& text);

private:
    void chooseFolder();
    void makeNow();
    void drill();
    void runDrill(const QString& file, const std::string& password);
    void showDrill(const QString& file, const Result<RestoreReport>& report);
    [[nodiscard]] QString whenWords(Instant at) const;

    UiContext& m_context;
    ErrorBanner* m_banner;
    StateLabel* m_state;
    QLabel* m_last;
    QLabel* m_folder;
    QLabel* m_drilled;
    SecondaryButton* m_now;
    SecondaryButton* m_choose;
    SecondaryButton* m_drill;
    bool m_asked = false; // somebody pressed the button: tell when it is done
};

} // namespace bm
