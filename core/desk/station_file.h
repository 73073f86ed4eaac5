// StationFile: the station's file with everything that works on it: journal, folds, vault, caches.
// Synchronous; lives in the desk's thread. Public through Desk only.
//
// Every write goes through write(): one transaction, journal and records together, then the caches, then the
// change set. Throws StoreError; Desk catches it.
#pragma once

#include "core/base/clock.h"
#include "core/base/file_lock.h"
#include "core/cases/case_fold.h"
#include "core/cases/case_rules.h"
#include "core/cases/paper_rules.h"
#include "core/cases/trip_rules.h"
#include "core/desk/desk.h"
#include "core/desk/exchange_views.h"
#include "core/desk/list_columns.h"
#include "core/desk/name_index.h"
#include "core/desk/outbox_runs.h"
#include "core/desk/station_parts.h"
#include "core/exchange/package.h"
#include "core/journal/projector.h"
#include "core/matters/search.h"
#include "core/people/account_key.h"
#include "core/people/people_rules.h"

#include <map>
#include <span>

namespace bm {

// The entry that gives an account its key.
[[nodiscard]] Draft accountKeyDraft(const std::string& office, const std::string& account,
                                    const AccountKey& key);

class StationFile
{
public:
    // The database must exist, unless `create`.
    StationFile(const Desk::Options& options, bool create);

    InitOutcome found(const InitRequest& request); // the first transaction of a new station
    [[nodiscard]] bool founded() const { return m_journal.founded(); }
    [[nodiscard]] const StationInfo& info() const { return m_info; }

    Result<Session> login(const std::string& account, const std::string& password);
    Result<std::vector<AccountView>> accounts();
    Result<Done> changePassword(const std::string& old, const std::string& fresh);
    Result<Done> resetPassword(const std::string& account, const std::string& fresh);
    Result<Done> recover(const std::string& sheet, const std::string& account, const std::string& fresh);
    Result<Done> setPin(const std::string& pin);
    Result<Done> checkPin(const std::string& pin);
    Result<Outcome> runPeople(const PeopleCommand& command);
    Result<PeopleView> people();
    Result<std::vector<RosterLine>> rosterLines(Instant from, Instant to);
    Result<HandoverView> handoverView(const std::string& named);
    Result<std::vector<AttendanceLine>> attendance(Day from, Day to);
    Result<std::vector<ClaimLine>> claims(Day from, Day to);

    Result<Outcome> run(const CaseCommand& command);
    Result<BatchReport> runMany(const std::vector<CaseCommand>& steps);
    Result<ImportReport> importCases(const std::vector<ImportCase>& rows, bool check);
    Result<Outcome> publishMatters(const std::vector<Matter>& matters);
    Result<Outcome> setOfficeProfile(const OfficeProfile& profile);
    Result<Outcome> installTemplate(const std::string& form, const std::string& content);
    Result<Outcome> setPhrases(const std::vector<Phrase>& phrases);
    Result<Outcome> publishNotice(const std::string& json);
    Result<Outcome> confirmClock();
    Result<IngestReport> ingest(const std::vector<Segment>& segments);

    // ---- exchange: station_file_enrol.cpp, _export.cpp, _import_packages.cpp, _exchange_views.cpp
    Result<EnrolmentFile> requestEnrolment();
    Result<EnrolmentFile> certifyStation(const std::string& request);
    Result<EnrolmentFile> installCertificate(const std::string& file, const std::string& fingerprint);
    Result<Done> revokeStation(const std::string& station, const std::string& reason);
    Result<Done> excludeBranch(const std::string& station, std::uint32_t epoch, const std::string& head,
                               const std::string& reason);
    Result<Done> beginEpoch(const std::string& reason);
    // What a restore does, whoever restores. `account`: in whose name, when nobody is logged in.
    void startEpoch(const std::string& reason, const std::string& account = {});
    // With the data key itself, nobody logged in: reads, and writes nothing by itself.
    Result<Done> unlockWith(Vault vault, const std::string& account);
    Result<BackupReport> backup(const std::string& file);
    void forgetOutbox();
    Result<ExportReport> exportPackages(const std::string& folder, const std::string& office);
    Result<ImportedPackages> importPackages(const std::vector<std::string>& files, bool dryRun,
                                            const ImportProgress& progress = {});
    Result<MergeReport> mergeOffices(const std::string& from, const std::string& into,
                                     const std::string& reason, bool check);
    Result<std::vector<ReviewLine>> reviewList(bool all);
    Result<Outcome> review(const std::string& entry, const std::string& decision, const std::string& note);
    Result<std::vector<RetentionLine>> retentionDue();
    Result<Outcome> carryOutRetention();
    Result<FolderReport> syncFolder(const std::string& folder);
    Result<ExchangeStatus> exchangeStatus();

    Result<TodayView> today();
    Result<CasePage> cases(const CaseFilter& filter);
    Result<CaseView> caseView(const std::string& number);
    Result<Applicant> revealApplicant(const std::string& number, const std::string& reason = {});
    Result<std::vector<CaseRecord>> caseRecords(Day from, Day to, bool persons);
    Result<AccessReport> accessOf(const std::string& idNumber, const std::string& caseNumber);
    Result<std::vector<std::shared_ptr<const Matter>>> matters();
    Result<std::vector<std::shared_ptr<const Matter>>> matterVersions(const std::string& code);
    Result<std::vector<MatterHit>> searchMatters(const std::string& text);
    Result<DuePreview> previewDue(const std::string& matter, const std::string& branch);
    Result<PersonHint> hintsFor(const std::string& matter, const std::string& idNumber);
    Result<PaperFacts> paperFacts(const std::string& number, const std::string& form, PaperUse use);
    Result<PaperFacts> adviceFacts(const GiveAdvice& advice);
    Result<AdvicePage> adviceList(const AdviceFilter& filter);
    Result<AdviceView> adviceView(const std::string& number);
    Result<PaperFacts> listFacts(const IssueList& list);
    Result<TripListPage> tripLists(const TripListFilter& filter);
    Result<TripListView> tripList(const std::string& number);
    Result<std::vector<CaseLine>> handOutCases(const std::string& matter, const std::string& place);
    Result<IssuedPaper> issuedPaper(const std::string& paperNumber, PaperUse use);
    Result<std::string> attachment(const std::string& hexHash);
    Result<std::string> templateFor(const std::string& form);
    Result<OfficeProfile> officeProfile();
    Result<std::vector<PhraseView>> phrases();
    Result<Calendar> calendar();

    Result<std::int64_t> saveDraft(std::optional<std::int64_t> draft, const std::string& json);
    Result<std::vector<DraftView>> drafts();
    Result<Done> removeDraft(std::int64_t draft);

    Result<VerifyReport> verify();
    Result<Done> rebuild();

    // What the last write changed; empty again afterwards.
    [[nodiscard]] std::optional<ChangeSet> takeChanges();
    // A slice of background work (indexes, checkpoint); true while there is more to do.
    bool idle();
    void afterError(); // forget what a rolled-back transaction had begun

    // For tests, measurements and exchange.
    [[nodiscard]] std::size_t columnBytes() const { return m_columns.bytes(); }
    [[nodiscard]] std::size_t nameBytes() const { return m_nameIndex.bytes(); }
    [[nodiscard]] Journal& journal() { return m_journal; }
    [[nodiscard]] Database& database() { return m_db; }
    [[nodiscard]] const Vault& vault() const { return m_vault; }
    [[nodiscard]] const World& world() const { return m_world; }

private:
    // ---- writing (station_file_write.cpp)
    Written append(Tx& tx, const Drafts& drafts, bool fresh);
    void refold(Tx& tx, const std::set<std::int64_t>& subjects, bool fresh);
    void addTokens(Tx& tx, std::int64_t subject, const Entry& entry);
    void keepAttachment(Tx& tx, const std::string& bytes);
    Result<Outcome> publish(const std::string& kind,
                            const std::vector<std::pair<std::string, std::string>>& documents);
    void publishShipped(); // what an upgrade brought and the journal lacks
    [[nodiscard]] std::optional<PhraseDocument> phrasesBy(const std::string& office, const std::string& name);
    std::vector<std::string> redate(Tx& tx); // after a new notice: the open cases; those that moved
    void afterCommit(const std::set<std::int64_t>& subjects);
    std::optional<Error> clockObjection();
    // Nobody logged in, a reader, or a clock to be looked at …
    std::optional<Error> takeInObjection();
    // … or a file that is older than what the county holds of it.
    std::optional<Error> writeObjection();

    // ---- commands (station_file_run.cpp)
    // `window`: where the act belongs, so that it says what its right rests on; empty: nowhere in particular.
    RuleFacts ruleFacts(const std::string& window);
    Result<Outcome> runTake(const TakeCase& command);
    Result<Outcome> runImport(const ImportCase& command);
    Result<Drafts> importDrafts(const ImportCase& command);
    Result<Outcome> runStep(const CaseCommand& command);
    Result<Written> writeStep(Tx& tx, const CaseCommand& command);
    template <class Command> Result<Written> writeOne(Tx& tx, const Command& command);
    Result<Outcome> runIssue(const IssuePaper& command);
    Result<Outcome> runList(const IssueList& command);
    Result<Outcome> runAdvice(const GiveAdvice& command);
    Result<Outcome> runAdviceStep(const std::string& number, const AdviceStep& command);
    // ---- lists over many cases (station_file_many.cpp, station_file_trips.cpp)
    void writeList(Tx& tx, const IssueList& command, BatchReport& report, std::set<std::int64_t>& subjects);
    [[nodiscard]] Result<Case> caseForList(Tx& tx, const std::string& number, const IssueList& command,
                                           const std::string& list, std::set<std::int64_t>& subjects);
    Result<Written> writeListStep(Tx& tx, const std::string& number, const ListStep& command);
    [[nodiscard]] PaperFacts listFactsOf(const IssueList& command);
    [[nodiscard]] Result<ListRow> listRow(const Case& c);
    [[nodiscard]] std::string handedOut(const std::string& matter);
    std::vector<std::int64_t> listsNumbered(const std::string& typed);
    Result<std::int64_t> findList(const std::string& typed);
    [[nodiscard]] std::optional<Case> listCase(const std::string& number, std::string_view onlyState);
    [[nodiscard]] TripListLine listLine(const TripList& list);
    Result<Outcome> runSweep();
    Result<Outcome> finish(Tx& tx, const Written& written);
    Result<std::int64_t> findCase(const std::string& number);
    Result<std::int64_t> findAdvice(const std::string& typed);
    bool isAdvice(const std::string& typed);
    std::vector<std::int64_t> adviceNumbered(const std::string& typed);
    std::vector<std::int64_t> paperNumbered(const std::string& typed, std::span<const std::string_view> forms,
                                            const std::string& sql);
    [[nodiscard]] FoldedCase foldOf(std::int64_t subject);
    [[nodiscard]] std::string openDuplicate(const Applicant& applicant, const std::string& matter);

    // ---- login (station_file_login.cpp)
    [[nodiscard]] std::optional<AccountKey> keyOf(const std::string& account);
    void sealKeyBoxes(Tx& tx, const std::string& office);
    Result<Vault> openWith(const std::string& account, const std::string& password);
    [[nodiscard]] LoginFailures loginFailures(const std::string& account);
    [[nodiscard]] std::optional<Error> loginWait(const std::string& account);
    void countLogin(const std::string& account, bool good);
    void keepKeys(const std::string& account, const std::string& password);
    [[nodiscard]] KeyCost keyCost() const;
    Result<Done> writeKey(const std::string& account, const AccountKey& key);

    // ---- people (station_file_people.cpp)
    [[nodiscard]] Roster rosterOf(const std::string& office);
    [[nodiscard]] const Roster& roster(); // of this office; cached
    [[nodiscard]] OfficeHours officeHours();
    [[nodiscard]] bool restDay();
    [[nodiscard]] PeopleFacts peopleFacts(const Calendar& calendar);
    Result<Handover> findHandover(const std::string& named);
    [[nodiscard]] std::vector<HandoverCase> openCasesOf(const PostVersion& version);
    std::optional<Error> gatherFor(const PeopleCommand& command, PeopleFacts& facts);
    void keepStaff(Tx& tx, const SetStaff& command);
    std::optional<Error> moveCases(Tx& tx, const std::vector<Draft>& drafts, Written& written);
    [[nodiscard]] std::map<std::string, std::string> accountNames();
    [[nodiscard]] bool canLogIn(const std::string& account);
    [[nodiscard]] std::vector<StaffView> staffViews();
    [[nodiscard]] std::vector<LeaveView> leaveViews(const std::vector<Handover>& handovers);
    [[nodiscard]] Roles rolesOf(const std::string& office);

    // ---- exchange
    [[nodiscard]] std::optional<Error> countyObjection();
    [[nodiscard]] std::optional<Error> leaderObjection();
    [[nodiscard]] std::optional<Error> publishObjection();
    // ---- keys and certificates (station_file_keys.cpp)
    [[nodiscard]] Result<std::span<const StationKeys>> ownKeys(); // newest first; as long as none are made
    Result<const StationKeys*> keysForSigning(Tx& tx);            // made when there are none
    // Newest first; as long as none is kept.
    [[nodiscard]] const std::vector<SignedCertificate>& certificatesOf(const StationId& station);
    [[nodiscard]] std::optional<SignedCertificate> rootCertificate();
    void keepCertificate(Tx& tx, const SignedCertificate& certificate);
    // These very bytes were proved once.
    [[nodiscard]] bool holdsCertificate(const SignedCertificate& certificate);
    [[nodiscard]] bool holdsHead(const SignedHead& head);
    // ---- enrolment, export, import
    void becomeCounty(Tx& tx);
    std::set<std::int64_t> appendAndReload(Tx& tx, const Drafts& drafts);
    [[nodiscard]] bool isRevoked(const ChainKey& chain, std::uint32_t headSeq);
    [[nodiscard]] std::map<std::string, std::vector<PublicKeys>> enrolledOffices();
    [[nodiscard]] std::string nameOfOffice(const std::string& office);
    [[nodiscard]] bool enrolled();
    [[nodiscard]] std::vector<PublicKeys> hallmates();
    [[nodiscard]] std::filesystem::path outboxFile(const std::string& name) const;
    [[nodiscard]] std::optional<SignedHead> runAfter(const ChainState& chain, std::uint32_t seq);
    void signOwnRuns(Tx& tx, const StationKeys& keys);
    void keepSignedHead(Tx& tx, const SignedHead& head);
    [[nodiscard]] std::optional<PublicKeys> provedRoot(const std::optional<StationId>& county);
    [[nodiscard]] bool headFits(const SignedHead& head);
    void checkSigned(const std::optional<StationId>& county, VerifyReport& report);
    [[nodiscard]] std::vector<Having> havings(const std::string& office);
    Gathered gatherFor(Tx& tx, const std::string& office);
    Result<PackageMade> makePackage(const std::string& office, const std::vector<PublicKeys>& recipients,
                                    Gathered gathered, const StationKeys& keys, Tx& tx);
    Status copyOutbox(const std::string& folder, const std::string& office, ExportReport& report);
    Status makePackages(const std::string& office, const std::vector<PublicKeys>& recipients, bool evenEmpty,
                        ExportReport& report);
    Status dropInto(const std::string& folder, FolderReport& report);
    void collectFrom(const std::string& folder, FolderReport& report);
    Result<PackageRead> importOne(Tx& tx, const std::string& bytes);
    [[nodiscard]] std::optional<Error> senderNote(const OpenedPackage& package);
    void notePackage(Tx& tx, const OpenedPackage& package, const IngestReport& report,
                     const std::string& note);
    [[nodiscard]] std::uint32_t hallGiven(std::int64_t chainNo);
    void noteHallGiven(Tx& tx, std::int64_t chainNo, std::uint32_t seq);
    void noteHall(Tx& tx, const OpenedPackage& package);
    void noteSent(Tx& tx, const OpenedPackage& package, const std::string& office);
    // ---- station_file_arrived.cpp
    void markArrived(Tx& tx, const OpenedPackage& package, const std::string& office);
    void giveForksAgain(Tx& tx, const OpenedPackage& package);
    [[nodiscard]] std::optional<std::uint32_t> claimedUpTo(const ChainState& chain,
                                                           const std::vector<Having>& claims, bool forked);
    void writeReceipt(Tx& tx, const OpenedPackage& package);
    void forgetTransaction();
    [[nodiscard]] std::uint32_t receivedOf(const ChainKey& chain);
    [[nodiscard]] const std::string& officeOver(); // of those enrolled; cached
    [[nodiscard]] std::uint32_t givenUp(std::int64_t chainNo);
    [[nodiscard]] std::string exchangeStateOf(std::int64_t entry);
    [[nodiscard]] std::vector<StationState> stationStates();
    void addUnheard(std::vector<StationState>& out);
    [[nodiscard]] std::vector<ChainGap> chainGaps();
    [[nodiscard]] std::vector<ChainFork> chainForks();
    [[nodiscard]] std::optional<Error> ownHistory();
    [[nodiscard]] bool heldAsBranch(const ChainKey& key, std::uint32_t seq, const Hash& hash);

    // ---- mergers (station_file_merge.cpp)
    Result<std::vector<MergedOffice>> mergedOffices(const std::string& from, const std::string& into);
    Result<Drafts> certifyMerged(Tx& tx, const std::vector<MergedOffice>& offices,
                                 std::vector<MergedStation>& moved);
    void carryOver(Tx& tx, const MergedInto& before);
    [[nodiscard]] SubjectId accountRecord(const Draft& draft);
    [[nodiscard]] std::uint64_t nextCertificate();

    // ---- retention (station_file_retention.cpp)
    void erasePersons(Tx& tx, std::int64_t subject, const std::string& office);
    void dropAttachments(Tx& tx);
    void eraseBy(Tx& tx, const std::set<std::int64_t>& erasures);
    void eraseAgain(Tx& tx, const std::set<std::int64_t>& subjects);
    void forgetErased();

    // ---- taking in (station_file_take_in.cpp)
    [[nodiscard]] std::set<std::int64_t> restingOn(const World& before);
    IngestReport takeIn(Tx& tx, const std::vector<Segment>& segments);
    void endTakeIn(Tx& tx); // at the end of its transaction
    void afterTakeIn();
    void rememberHistory();
    void flushRecords(Tx& tx);

    // ---- reading
    void renewRecords();
    static void markRecords(Tx& tx);
    void loadWorld();
    void loadStations();
    void loadCalendar();
    [[nodiscard]] World worldFromJournal();
    [[nodiscard]] World stationsOf(const std::vector<std::int64_t>& records);
    [[nodiscard]] World stationsOf(const std::vector<std::int64_t>& records, bool& rulingsChanged);
    void loadInfo();
    void loadMatters();
    [[nodiscard]] std::shared_ptr<const Matter>
    matterFor(const std::string& code, std::optional<Day> inForceOn, std::optional<int> version);
    [[nodiscard]] Result<Applicant> applicantOf(const Case& c);
    [[nodiscard]] Result<Applicant> maskedApplicantOf(const Case& c);
    [[nodiscard]] std::string certificateOf(const Case& c);
    [[nodiscard]] std::string numberOf(std::int64_t subject, const std::string& kind);
    [[nodiscard]] std::string villageOffice(const std::string& village);
    // ---- who saw a person's data (station_file_access.cpp)
    [[nodiscard]] bool spotCheck(const Case& c) const;
    void noteSeen(std::int64_t subject, const Case& c, const std::string& reason);
    void noteShown(std::int64_t subject, const Case& c); // a paper of it, on the screen
    Result<std::vector<std::int64_t>> casesOfPerson(const std::string& idNumber,
                                                    const std::string& caseNumber);
    [[nodiscard]] std::string accountName(const std::string& account);
    [[nodiscard]] Result<PaperFacts> factsFor(const Case& c, const std::string& form);
    [[nodiscard]] std::map<std::string, std::string> saidIn(const std::vector<TimelineEntry>& timeline);
    [[nodiscard]] PaperFacts commonFacts(const std::string& form);
    [[nodiscard]] AdviceLine adviceLine(const Advice& advice);
    [[nodiscard]] std::string askedWords(const CasePaper& paper);
    [[nodiscard]] CaseLine lineOf(Query& row);
    [[nodiscard]] std::string nameOf(std::int64_t personEntry);
    [[nodiscard]] std::vector<CaseLine> linesOf(const std::vector<std::int64_t>& subjects);
    [[nodiscard]] CasePage queuePage(const CaseFilter& filter);
    [[nodiscard]] CasePage waitingPage(const CaseFilter& filter);
    [[nodiscard]] CasePage columnPage(const CaseFilter& filter);
    [[nodiscard]] CasePage textPage(const CaseFilter& filter);
    [[nodiscard]] std::vector<std::int64_t> subjectsByToken(int kind, const std::string& normalised);
    [[nodiscard]] std::int64_t counted(std::string_view queue, std::optional<Day> from,
                                       std::optional<Day> to);
    [[nodiscard]] const Calendar& officeCalendar(); // kept until the world changes
    [[nodiscard]] Instant now() const { return m_clock->now(); }
    [[nodiscard]] Day todayDay() const { return now().day(); }

    std::shared_ptr<const Clock> m_clock;
    bool m_clockConfirmed;
    bool m_rulingsChanged = false;      // since the last ingest: other entries count now
    std::set<std::string> m_folderSeen; // names in the shared folder that need no second look
    std::optional<std::string> m_officeOver;
    std::optional<Error> m_historyObjection; // this file is older than what the county holds of it
    Taken m_taken;
    bool m_erased = false;                  // persons, in this transaction
    std::set<std::string> m_attachedErased; // files that their records named (hex)
    bool m_remakeSeries = false;            // rows may have gone in this transaction
    std::set<StationId> m_ruled;            // stations of which the county said so
    Database m_db;
    Journal m_journal;
    Projector m_projector;
    World m_world;
    Vault m_vault;
    StationInfo m_info;
    std::optional<Session> m_session;
    ChangeSet m_changes;
    bool m_changed = false;

    // Caches, made when first asked for.
    std::map<StationId, std::vector<SignedCertificate>> m_certificates;
    std::vector<std::string> m_sealedKeys; // those that m_keys are made of
    std::vector<StationKeys> m_keys;
    bool m_mattersLoaded = false;
    std::map<std::string, std::vector<std::shared_ptr<const Matter>>>
        m_matters; // by code, best authority only
    MatterSearch m_matterSearch;
    std::vector<std::shared_ptr<const Matter>> m_inForce;
    Day m_inForceDay;
    std::optional<std::vector<PhraseView>> m_phrases;
    std::map<std::string, std::string> m_names; // of accounts
    std::optional<Roster> m_roster;
    std::optional<Calendar> m_calendar;                        // of this office
    std::set<std::pair<std::string, std::int64_t>> m_revealed; // account, case: recorded since login
    std::set<std::pair<std::string, std::int64_t>> m_typed;    // … typed in or put on paper by him since
    ListColumns m_columns;
    NameIndex m_nameIndex;
    std::map<std::int64_t, std::string> m_newNames; // of this transaction, put into the index after it
};

} // namespace bm
