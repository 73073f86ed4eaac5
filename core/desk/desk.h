// Desk: the facade of core. One desk owns one station's file, in a thread of its own; the window asks and
// gets futures, the command line waits on them. Every change takes the one road: rules → one transaction →
// commit → changed(). Views hold no truth: on changed() they ask again.
//
// Threads: every method may be called from any thread and returns at once; the answer comes through the
// future. changed() is emitted after the commit, from the desk's thread (connect with a context object).
// Nothing here blocks but QFuture::result().
#pragma once

#include "core/base/clock.h"
#include "core/cases/commands.h"
#include "core/desk/access_view.h"
#include "core/desk/exchange_views.h"
#include "core/desk/people_views.h"
#include "core/desk/views.h"
#include "core/matters/matter.h"
#include "core/matters/phrases.h"
#include "core/people/people_commands.h"

#include <QFuture>
#include <QObject>

#include <filesystem>
#include <map>
#include <memory>

namespace bm {

struct ChainKey;
struct IngestReport;
struct Segment;

struct InitRequest
{
    std::string office, name, level = "township", station = "W1";
    bool trial = false;
    std::string account, password, accountName; // first account of a real office; a trial has its own three
};

// What a new station hands its founder: to be printed and kept.
struct InitOutcome
{
    std::string stationId;
    std::string recoveryKey; // paper recovery sheet: groups of characters; empty for a trial office
};

class Desk final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        std::filesystem::path folder;       // the database is folder/station.db
        std::shared_ptr<const Clock> clock; // null: the system's
        bool clockConfirmed = false;        // somebody has said that the clock is right
    };

    // Makes a new station. Errors: already-there, office-code, storage …
    [[nodiscard]] static Result<InitOutcome> init(const Options& options, const InitRequest& request);
    // Errors: no-station, in-use, damaged, too-new, storage.
    [[nodiscard]] static Result<std::unique_ptr<Desk>> open(const Options& options);
    ~Desk() override;

    [[nodiscard]] StationInfo
    station() const; // as of the last job that is done: the county may merge offices

    // ---- people
    // Errors: wrong-password, no-such-account, login-wait {seconds}, account-not-here. A trial office accepts
    // an empty password for its own accounts.
    [[nodiscard]] QFuture<Result<Session>> login(const std::string& account, const std::string& password);
    [[nodiscard]] QFuture<Result<std::vector<AccountView>>> accounts();
    // Of who is logged in. Errors: wrong-password, password-short.
    [[nodiscard]] QFuture<Result<Done>> changePassword(const std::string& old, const std::string& fresh);
    // By who leads the office; works on every PC once it has heard of it. Errors: leader-needed-for …
    [[nodiscard]] QFuture<Result<Done>> resetPassword(const std::string& account, const std::string& fresh);
    // By the paper recovery sheet. Errors: recovery-wrong, recovery-none (a trial office has none).
    [[nodiscard]] QFuture<Result<Done>> recover(const std::string& sheet, const std::string& account,
                                                const std::string& fresh);
    // The short PIN for the covered window, on this PC only. Errors: pin-wrong-form; pin-none, pin-wrong
    // {left}, pin-locked (from then on the password).
    [[nodiscard]] QFuture<Result<Done>> setPin(const std::string& pin);
    [[nodiscard]] QFuture<Result<Done>> checkPin(const std::string& pin);
    // Staff, posts, absences, handovers, duty, attendance. Outcome: the record's id (hex) as number.
    [[nodiscard]] QFuture<Result<Outcome>> runPeople(const PeopleCommand& command);
    [[nodiscard]] QFuture<Result<PeopleView>> people();
    // Who holds each post in the open hours of [from, to), at most three years. Error: period-wrong.
    [[nodiscard]] QFuture<Result<std::vector<RosterLine>>> roster(Instant from, Instant to);
    // By id, its beginning, or the post (its newest). Error: no-such-handover.
    [[nodiscard]] QFuture<Result<HandoverView>> handover(const std::string& named);
    [[nodiscard]] QFuture<Result<std::vector<AttendanceLine>>> attendance(Day from, Day to);
    // Entries whose right the rosters do not bear out, and those of people on no roster.
    [[nodiscard]] QFuture<Result<std::vector<ClaimLine>>> claims(Day from, Day to);

    // ---- commands; the session says who acts
    [[nodiscard]] QFuture<Result<Outcome>> run(const CaseCommand& command);
    // Steps of many cases in one transaction, each by the same rules as singly (a list over them may be one
    // of the steps): all or none. Which cases refuse, and why, is in the report; then nothing was done.
    [[nodiscard]] QFuture<Result<BatchReport>> runMany(const std::vector<CaseCommand>& steps);
    // The open paper cases of before, all or none; `check` only tries. What is refused is in the report.
    [[nodiscard]] QFuture<Result<ImportReport>> importCases(const std::vector<ImportCase>& rows, bool check);
    [[nodiscard]] QFuture<Result<Outcome>>
    publishMatters(const std::vector<Matter>& matters); // all or nothing
    [[nodiscard]] QFuture<Result<Outcome>> setOfficeProfile(const OfficeProfile& profile);
    [[nodiscard]] QFuture<Result<Outcome>> installTemplate(const std::string& form,
                                                           const std::string& content);
    // The office's own list of phrases, whole, as it shall be from now on.
    [[nodiscard]] QFuture<Result<Outcome>> setPhrases(const std::vector<Phrase>& phrases);
    // Publishes a State Council notice or a local overlay (JSON of core/calendar/notice.h).
    [[nodiscard]] QFuture<Result<Outcome>> publishNotice(const std::string& json);
    // Somebody has looked at the clock and says it is right; recorded.
    [[nodiscard]] QFuture<Result<Outcome>> confirmClock();

    // ---- questions
    [[nodiscard]] QFuture<Result<TodayView>> today();
    [[nodiscard]] QFuture<Result<CasePage>> cases(const CaseFilter& filter);
    [[nodiscard]] QFuture<Result<CaseView>> caseView(const std::string& number); // person masked
    // Whole, and recorded. Whose office does not handle the case says why. Errors: reveal-reason, those of
    // person halves (person-withheld, person-erased).
    [[nodiscard]] QFuture<Result<Applicant>> revealApplicant(const std::string& number,
                                                             const std::string& reason = {});
    // The cases accepted in [from, to], and those received then that are not accepted, by number; of every
    // office that is known here. Showing whole names and numbers (`persons`) is recorded in each case;
    // else numbers are masked. Errors: period-wrong, locked.
    [[nodiscard]] QFuture<Result<std::vector<CaseRecord>>> caseRecords(Day from, Day to, bool persons);
    // Who saw the data of the person with this identity number; empty: of the applicant of this case. The
    // question is recorded at each case of his. Errors: those of an identity number, case-not-found.
    [[nodiscard]] QFuture<Result<AccessReport>> accessOf(const std::string& idNumber,
                                                         const std::string& caseNumber);
    [[nodiscard]] QFuture<Result<std::vector<std::shared_ptr<const Matter>>>> matters(); // in force today
    [[nodiscard]] QFuture<Result<std::vector<std::shared_ptr<const Matter>>>>
    matterVersions(const std::string& code);
    [[nodiscard]] QFuture<Result<std::vector<MatterHit>>> searchMatters(const std::string& text);
    [[nodiscard]] QFuture<Result<DuePreview>> previewDue(const std::string& matter,
                                                         const std::string& branch);
    // Same person (any party), same matter, still open; and what is known of the person from earlier cases.
    [[nodiscard]] QFuture<Result<PersonHint>> hintsFor(const std::string& matter,
                                                       const std::string& idNumber);
    // The facts of a paper that is not issued: for a preview (no number is used).
    [[nodiscard]] QFuture<Result<PaperFacts>> paperFacts(const std::string& number, const std::string& form,
                                                         PaperUse use);
    [[nodiscard]] QFuture<Result<PaperFacts>> adviceFacts(const GiveAdvice& advice);
    // Telling sheets and referral slips given without a case, newest first; one by its number, or its end.
    [[nodiscard]] QFuture<Result<AdvicePage>> adviceList(const AdviceFilter& filter);
    [[nodiscard]] QFuture<Result<AdviceView>> adviceView(const std::string& number);
    // Transit lists and hand-out rolls, newest first; one by its number, or its end, with where each case is.
    [[nodiscard]] QFuture<Result<TripListPage>> tripLists(const TripListFilter& filter);
    [[nodiscard]] QFuture<Result<TripListView>> tripList(const std::string& number);
    // The facts of a list that is not issued: for a preview (no number is used, no case is forwarded).
    [[nodiscard]] QFuture<Result<PaperFacts>> listFacts(const IssueList& list);
    // Decided cases of a matter with a result not handed out yet, of whoever lives at the place (any part of
    // the address; empty: everywhere), by number.
    [[nodiscard]] QFuture<Result<std::vector<CaseLine>>> handOutCases(const std::string& matter,
                                                                      const std::string& place);
    // The frozen values of an issued paper.
    [[nodiscard]] QFuture<Result<IssuedPaper>> issuedPaper(const std::string& paperNumber, PaperUse use);
    // The plain bytes of an attached file, by the hash its entry names. Error: no-such-attachment.
    [[nodiscard]] QFuture<Result<std::string>> attachment(const std::string& hexHash);
    [[nodiscard]] QFuture<Result<std::string>> templateFor(const std::string& form); // county's own, or empty
    [[nodiscard]] QFuture<Result<OfficeProfile>> officeProfile();
    [[nodiscard]] QFuture<Result<std::vector<PhraseView>>> phrases();
    [[nodiscard]] QFuture<Result<Calendar>> calendar();

    // ---- drafts: sealed, per account, kept across a kill
    [[nodiscard]] QFuture<Result<std::int64_t>> saveDraft(std::optional<std::int64_t> draft,
                                                          const std::string& json);
    [[nodiscard]] QFuture<Result<std::vector<DraftView>>> drafts();
    [[nodiscard]] QFuture<Result<Done>> removeDraft(std::int64_t draft);

    // ---- exchange: what one station has and another lacks. Used by the tests of order and by packages.
    [[nodiscard]] QFuture<Result<std::vector<Segment>>>
    segmentsSince(const std::map<ChainKey, std::uint32_t>& have);
    [[nodiscard]] QFuture<Result<IngestReport>> ingest(const std::vector<Segment>& segments);

    // What a real exchange does with packages on a stick; see exchange_views.h. Errors: not-enrolled,
    // county-only …
    [[nodiscard]] QFuture<Result<EnrolmentFile>> requestEnrolment();
    [[nodiscard]] QFuture<Result<EnrolmentFile>> certifyStation(const std::string& request);
    // `fingerprint`: the digits from the county's paper, which a real office must give.
    [[nodiscard]] QFuture<Result<EnrolmentFile>> installCertificate(const std::string& file,
                                                                    const std::string& fingerprint);
    [[nodiscard]] QFuture<Result<Done>> revokeStation(const std::string& station, const std::string& reason);
    // Of a fork, the branch that has this entry (hex of its hash) does not count.
    [[nodiscard]] QFuture<Result<Done>> excludeBranch(const std::string& station, std::uint32_t epoch,
                                                      const std::string& head, const std::string& reason);
    [[nodiscard]] QFuture<Result<Done>> beginEpoch(const std::string& reason); // copy, new-pc, restore
    // For all neighbours, or one office.
    [[nodiscard]] QFuture<Result<ExportReport>> exportPackages(const std::string& folder,
                                                               const std::string& office = {});
    [[nodiscard]] QFuture<Result<ImportedPackages>>
    importPackages(const std::vector<std::string>& files, bool dryRun, const ImportProgress& progress = {});
    // The county: office `from` and the rooms below it are part of office `into` from here on. `check` only
    // tells what would go over. Errors: county-only, merge-offices, no-such-office, merge-accounts,
    // merge-no-code, reason-missing.
    [[nodiscard]] QFuture<Result<MergeReport>> mergeOffices(const std::string& from, const std::string& into,
                                                            const std::string& reason, bool check);
    // One look into the shared folder of the hall: to be asked every minute while unlocked.
    [[nodiscard]] QFuture<Result<FolderReport>> syncFolder(const std::string& folder);
    [[nodiscard]] QFuture<Result<ExchangeStatus>> exchangeStatus();
    [[nodiscard]] QFuture<Result<BackupReport>> backup(const std::string& file);

    // ---- care
    // Entries without effect, newest first; those somebody has decided about only with `all`.
    [[nodiscard]] QFuture<Result<std::vector<ReviewLine>>> reviewList(bool all);
    // decision: noted, redone, mistake. Errors: review-decision, review-no-entry, review-elsewhere.
    [[nodiscard]] QFuture<Result<Outcome>> review(const std::string& entry, const std::string& decision,
                                                  const std::string& note);
    // What the office's retention period has passed, oldest first; at most 2 000. Error: retention-not-set.
    [[nodiscard]] QFuture<Result<std::vector<RetentionLine>>> retentionDue();
    // Erases the persons of these, here and wherever the entry comes to; by who leads the office.
    [[nodiscard]] QFuture<Result<Outcome>> carryOutRetention();
    [[nodiscard]] QFuture<Result<VerifyReport>> verify();
    [[nodiscard]] QFuture<Result<Done>> rebuild();

Q_SIGNALS:
    void changed(const bm::ChangeSet& what);

private:
    class Worker;
    explicit Desk(std::unique_ptr<Worker> worker);
    template <class T, class F> [[nodiscard]] QFuture<Result<T>> post(F&& work);

    std::unique_ptr<Worker> m_worker;
};

} // namespace bm
