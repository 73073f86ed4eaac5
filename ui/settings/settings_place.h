// Settings: how this PC shows and prints things (kept in the data folder, never in the journal), and the
// office's own profile (an entry of the journal).
#pragma once

#include "ui/place.h"

class QComboBox;

namespace bm {

class Card;
class OfficeCard;
class PhrasesCard;
class RetentionCard;

class SettingsPlace final : public Place
{
    Q_OBJECT

public:
    explicit SettingsPlace(UiContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activated() override;

Q_SIGNALS:
    void lookChanged(); // language, text size or colours: the window is made anew

private:
    [[nodiscard]] Card* lookCard();
    [[nodiscard]] Card* printCard();
    [[nodiscard]] Card* importCard();
    [[nodiscard]] Card* aboutCard();
    void saveLook();

    QComboBox* m_text;
    QComboBox* m_scheme;
    QComboBox* m_language;
    OfficeCard* m_office;
    PhrasesCard* m_phrases;
    RetentionCard* m_retention;
};

} // namespace bm
