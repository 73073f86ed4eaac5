// FormPage: one form being typed: which matter, its guide and materials, the applicant, the promise line and
// the exits. It asks the desk for the matter, the due day and what is known of the person, never waits, and
// changes nothing: which exit is wanted goes out as a signal together with a form that is complete for it.
#pragma once

#include "ui/accept/accept_form.h"
#include "ui/accept/accept_rules.h"
#include "ui/context.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace bm {

class ApplicantPanel;
class Card;
class ErrorBanner;
class MaterialsPanel;
class MatterPicker;
class Page;
class PromiseBar;
class StateLabel;

class FormPage : public QWidget
{
    Q_OBJECT

public:
    explicit FormPage(UiContext& context, QWidget* parent = nullptr);

    void setForm(const AcceptForm& form);
    [[nodiscard]] const AcceptForm& form() const { return m_form; }
    [[nodiscard]] std::shared_ptr<const Matter> matter() const { return m_matter; }
    [[nodiscard]] bool duplicateConfirmed() const { return m_duplicateConfirmed; }
    void chooseMatter(const QString& code);
    void changeMatter(); // back to the search, the person stays
    void focusNext();    // where the next key belongs
    void tickEverything();
    void wantExit(Exit exit);
    void setBusy(bool busy);
    void refuse(const Error& error); // beside the field when it names one, else above
    void tell(const QString& text, Tone tone);
    void refreshMatters();
    void explain();
    [[nodiscard]] QString promiseText() const; // as it stands large on the page

Q_SIGNALS:
    void edited(const bm::AcceptForm& form);
    void exitWanted(bm::Exit exit);    // form() is complete for it
    void scanned(const QString& text); // "BM1:…" typed into a field
    void openCase(const QString& number);
    void openGuide(const QString& code);
    void parkWanted();
    void discardWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeColumns();
    void connectParts();
    void takeMatter(std::shared_ptr<const Matter> matter);
    void changed();
    void refreshHead();
    void refreshPromise();
    void refreshExits();
    void askDue();
    void askHints(const QString& number);
    void showDuplicate(const CaseLine& open);
    void cardTyped(const QString& text);
    void acceptWhenKnown();
    [[nodiscard]] QString missingWords(const StillMissing& missing) const;
    [[nodiscard]] std::shared_ptr<const Matter> find(const std::string& code) const;

    UiContext& m_context;
    AcceptForm m_form;
    std::shared_ptr<const Matter> m_matter;
    std::vector<std::shared_ptr<const Matter>> m_matters;
    bool m_mattersKnown = false;
    std::optional<DuePreview> m_due;
    int m_dueAsked = 0, m_hintsAsked = 0, m_hintsOpen = 0;
    bool m_acceptWaits = false;   // the key came before the answer of what is known
    Exit m_wanted = Exit::Accept; // Accept, Gap or Receive: the exit with a person that was asked for
    bool m_duplicateConfirmed = false;
    bool m_setting = false;
    std::optional<CaseLine> m_duplicate;

    ErrorBanner* m_banner;
    ErrorBanner* m_duplicateBanner;
    QWidget* m_head = nullptr;
    QBoxLayout* m_headLayout = nullptr;
    QVBoxLayout* m_body = nullptr;
    Page* m_page = nullptr;
    bool m_narrow = false;
    QLabel *m_matterName = nullptr, *m_matterMore = nullptr;
    StateLabel* m_mode = nullptr;
    QWidget* m_columns = nullptr;
    QBoxLayout* m_sides = nullptr;
    MatterPicker* m_picker;
    MaterialsPanel* m_materials = nullptr;
    ApplicantPanel* m_applicant = nullptr;
    PromiseBar* m_bar;
};

} // namespace bm
