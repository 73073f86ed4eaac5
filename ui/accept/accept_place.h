// AcceptPlace (受理): the counter. One form is being typed, others are put aside; every one is a sealed draft
// within a second. Its exits: 受理, 容缺受理 and 收件并一次性告知 make a case and print its paper, 只告知 and
// 引导 print a sheet without a person and without a case. Then: the next person with the same matter, or a
// new matter, one key each.
#pragma once

#include "ui/accept/accept_form.h"
#include "ui/accept/draft_keeper.h"
#include "ui/place.h"

#include <memory>

class QStackedWidget;

namespace bm {

class DonePage;
class FormPage;
class PaperDesk;
class ParkedBar;
enum class Exit;

class AcceptPlace final : public Place
{
    Q_OBJECT

public:
    explicit AcceptPlace(UiContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activated() override;
    void open(const QString& matterCode) override;
    [[nodiscard]] QList<ShortcutInfo> shortcuts() const override;
    [[nodiscard]] bool scanned(const QString& code) override;
    void prepareToClose() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void connectParts();
    void listDrafts();
    void takeDrafts(const std::vector<KeptDraft>& drafts);
    void openDraft(const KeptDraft& draft);
    void begin(const AcceptForm& form);
    void park();
    void discard();
    void exitWanted(Exit exit);
    void askGapDay();
    void take(Exit exit, std::optional<Day> gapUntil = std::nullopt);
    struct Taken // what was taken, for the page that says so
    {
        Exit exit{};
        AcceptForm form;
        std::shared_ptr<const Matter> matter;
        QString promise;
        bool told = false; // what is missing
    };
    void taken(const Outcome& outcome, const Taken& what);
    [[nodiscard]] QString takenTitle(const Taken& what) const;
    void refused(const Error& error);
    void advise(const GiveAdvice& advice);
    void adviceGiven(const Outcome& outcome);
    void printPaper();
    void paperDone(const QString& where);
    void nextPaper();
    void handOver();
    void takeAdvice(const IssuedPaper& sheet);
    void showForm();

    DraftKeeper* m_keeper;
    ParkedBar* m_parked;
    QStackedWidget* m_stack;
    FormPage* m_page;
    DonePage* m_done;
    PaperDesk* m_papers;

    bool m_justShown = false, m_restored = false;
    std::vector<KeptDraft> m_drafts;
    // What was done last, for the next person and its paper.
    AcceptForm m_doneForm;
    QString m_doneNumber, m_donePaperForm, m_donePaper;
    QStringList m_morePapers; // still to be printed after it
};

} // namespace bm
