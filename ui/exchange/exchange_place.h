// Exchange: the week's data onto the stick, what came of it and what is missing; taking packages in; who is
// enrolled; the backups.
#pragma once

#include "core/desk/exchange_views.h"
#include "ui/place.h"

namespace bm {

class BackupCard;
class Card;
class EnrolActions;
class EnrolCard;
class ErrorBanner;
class ExportCard;
class HallCard;
class Hint;
class NeedsCard;
class SecondaryButton;
class StationsCard;

class ExchangePlace final : public Place
{
    Q_OBJECT

public:
    explicit ExchangePlace(UiContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activated() override;
    void open(const QString& files) override; // packages, a line each: to be taken in
    [[nodiscard]] QList<ShortcutInfo> shortcuts() const override;

private:
    void ask();
    void present(const ExchangeStatus& status);
    void build();
    [[nodiscard]] Card* makeImport();
    void importFiles();
    void importFolder();
    void takeIn(const QStringList& files);

    bool m_arriving = false;
    ExchangeStatus m_status;
    EnrolActions* m_actions;
    ErrorBanner* m_banner;
    ExportCard* m_export;
    NeedsCard* m_needs;
    Hint* m_importHint = nullptr; // before the card: making it sets them
    SecondaryButton* m_files = nullptr;
    Card* m_import;
    EnrolCard* m_enrol;
    HallCard* m_hall;
    BackupCard* m_backup;
    StationsCard* m_stations;
};

} // namespace bm
