#include "core/desk/desk.h"

#include "core/desk/desk_post.h"
#include "core/store/store_error.h"

#include <algorithm>

namespace bm {

namespace {

std::optional<Error> objection(const InitRequest& r)
{
    const bool digits =
        std::all_of(r.office.begin(), r.office.end(), [](char c) { return c >= '0' && c <= '9'; });
    // 6 county, 9 township, 12 village (GB/T 2260 and the codes below the county).
    if (!digits || (r.office.size() != 6 && r.office.size() != 9 && r.office.size() != 12))
        return Error("office-code", {{"office", r.office}});
    if (r.name.empty())
        return Error("office-name-missing");
    if (r.level != "county" && r.level != "township" && r.level != "village")
        return Error("office-level", {{"level", r.level}});
    const bool label = !r.station.empty() && r.station.size() <= 8 &&
                       std::all_of(r.station.begin(), r.station.end(),
                                   [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); });
    if (!label)
        return Error("station-label", {{"label", r.station}});
    if (!r.trial && (r.account.empty() || r.password.size() < 8))
        return Error("account-needed");
    return std::nullopt;
}

} // namespace

Result<InitOutcome> Desk::init(const Options& options, const InitRequest& request)
{
    if (auto no = objection(request))
        return *no;
    std::error_code error;
    std::filesystem::create_directories(options.folder, error);
    if (error)
        return Error("folder", {{"folder", options.folder.string()}});
    std::filesystem::permissions(options.folder, std::filesystem::perms::owner_all, error);
    auto lock = FileLock::take((options.folder / "station.lock").string());
    if (!lock.ok())
        return lock.error();
    const auto path = options.folder / "station.db";
    try {
        StationFile station(options, true);
        if (station.founded())
            return Error("already-there", {{"folder", options.folder.string()}});
        return station.found(request);
    } catch (const StoreError& e) {
        return e.error();
    }
}

Result<std::unique_ptr<Desk>> Desk::open(const Options& options)
{
    auto worker = Worker::start(options);
    if (!worker.ok())
        return worker.error();
    return std::unique_ptr<Desk>(new Desk(std::move(*worker)));
}

Desk::Desk(std::unique_ptr<Worker> worker) : m_worker(std::move(worker))
{
    qRegisterMetaType<ChangeSet>();
    m_worker->setNotify([this](const ChangeSet& what) { Q_EMIT changed(what); });
}

Desk::~Desk() = default;

StationInfo Desk::station() const
{
    return m_worker->info();
}

QFuture<Result<Session>> Desk::login(const std::string& account, const std::string& password)
{
    return post<Session>([=](StationFile& s) { return s.login(account, password); });
}

QFuture<Result<std::vector<AccountView>>> Desk::accounts()
{
    return post<std::vector<AccountView>>([](StationFile& s) { return s.accounts(); });
}

QFuture<Result<Done>> Desk::changePassword(const std::string& old, const std::string& fresh)
{
    return post<Done>([=](StationFile& s) { return s.changePassword(old, fresh); });
}

QFuture<Result<Done>> Desk::resetPassword(const std::string& account, const std::string& fresh)
{
    return post<Done>([=](StationFile& s) { return s.resetPassword(account, fresh); });
}

QFuture<Result<Done>> Desk::recover(const std::string& sheet, const std::string& account,
                                    const std::string& fresh)
{
    return post<Done>([=](StationFile& s) { return s.recover(sheet, account, fresh); });
}

QFuture<Result<Done>> Desk::setPin(const std::string& pin)
{
    return post<Done>([=](StationFile& s) { return s.setPin(pin); });
}

QFuture<Result<Done>> Desk::checkPin(const std::string& pin)
{
    return post<Done>([=](StationFile& s) { return s.checkPin(pin); });
}

QFuture<Result<Outcome>> Desk::runPeople(const PeopleCommand& command)
{
    return post<Outcome>([=](StationFile& s) { return s.runPeople(command); });
}

QFuture<Result<PeopleView>> Desk::people()
{
    return post<PeopleView>([](StationFile& s) { return s.people(); });
}

QFuture<Result<std::vector<RosterLine>>> Desk::roster(Instant from, Instant to)
{
    return post<std::vector<RosterLine>>([=](StationFile& s) { return s.rosterLines(from, to); });
}

QFuture<Result<HandoverView>> Desk::handover(const std::string& named)
{
    return post<HandoverView>([=](StationFile& s) { return s.handoverView(named); });
}

QFuture<Result<std::vector<AttendanceLine>>> Desk::attendance(Day from, Day to)
{
    return post<std::vector<AttendanceLine>>([=](StationFile& s) { return s.attendance(from, to); });
}

QFuture<Result<std::vector<ClaimLine>>> Desk::claims(Day from, Day to)
{
    return post<std::vector<ClaimLine>>([=](StationFile& s) { return s.claims(from, to); });
}

QFuture<Result<Outcome>> Desk::run(const CaseCommand& command)
{
    return post<Outcome>([=](StationFile& s) { return s.run(command); });
}

QFuture<Result<BatchReport>> Desk::runMany(const std::vector<CaseCommand>& steps)
{
    return post<BatchReport>([=](StationFile& s) { return s.runMany(steps); });
}

QFuture<Result<ImportReport>> Desk::importCases(const std::vector<ImportCase>& rows, bool check)
{
    return post<ImportReport>([=](StationFile& s) { return s.importCases(rows, check); });
}

QFuture<Result<Outcome>> Desk::publishMatters(const std::vector<Matter>& matters)
{
    return post<Outcome>([=](StationFile& s) { return s.publishMatters(matters); });
}

QFuture<Result<Outcome>> Desk::setOfficeProfile(const OfficeProfile& profile)
{
    return post<Outcome>([=](StationFile& s) { return s.setOfficeProfile(profile); });
}

QFuture<Result<Outcome>> Desk::installTemplate(const std::string& form, const std::string& content)
{
    return post<Outcome>([=](StationFile& s) { return s.installTemplate(form, content); });
}

QFuture<Result<Outcome>> Desk::setPhrases(const std::vector<Phrase>& phrases)
{
    return post<Outcome>([=](StationFile& s) { return s.setPhrases(phrases); });
}

QFuture<Result<Outcome>> Desk::publishNotice(const std::string& json)
{
    return post<Outcome>([=](StationFile& s) { return s.publishNotice(json); });
}

QFuture<Result<Outcome>> Desk::confirmClock()
{
    return post<Outcome>([](StationFile& s) -> Result<Outcome> {
        if (s.vault().locked())
            return Error("locked");
        return s.confirmClock();
    });
}

QFuture<Result<TodayView>> Desk::today()
{
    return post<TodayView>([](StationFile& s) { return s.today(); });
}

QFuture<Result<CasePage>> Desk::cases(const CaseFilter& filter)
{
    return post<CasePage>([=](StationFile& s) { return s.cases(filter); });
}

QFuture<Result<CaseView>> Desk::caseView(const std::string& number)
{
    return post<CaseView>([=](StationFile& s) { return s.caseView(number); });
}

QFuture<Result<AccessReport>> Desk::accessOf(const std::string& idNumber, const std::string& caseNumber)
{
    return post<AccessReport>([=](StationFile& s) { return s.accessOf(idNumber, caseNumber); });
}

QFuture<Result<std::vector<CaseRecord>>> Desk::caseRecords(Day from, Day to, bool persons)
{
    return post<std::vector<CaseRecord>>([=](StationFile& s) { return s.caseRecords(from, to, persons); });
}

QFuture<Result<Applicant>> Desk::revealApplicant(const std::string& number, const std::string& reason)
{
    return post<Applicant>([=](StationFile& s) { return s.revealApplicant(number, reason); });
}

QFuture<Result<std::vector<std::shared_ptr<const Matter>>>> Desk::matters()
{
    return post<std::vector<std::shared_ptr<const Matter>>>([](StationFile& s) { return s.matters(); });
}

QFuture<Result<std::vector<std::shared_ptr<const Matter>>>> Desk::matterVersions(const std::string& code)
{
    return post<std::vector<std::shared_ptr<const Matter>>>(
        [=](StationFile& s) { return s.matterVersions(code); });
}

QFuture<Result<std::vector<MatterHit>>> Desk::searchMatters(const std::string& text)
{
    return post<std::vector<MatterHit>>([=](StationFile& s) { return s.searchMatters(text); });
}

QFuture<Result<DuePreview>> Desk::previewDue(const std::string& matter, const std::string& branch)
{
    return post<DuePreview>([=](StationFile& s) { return s.previewDue(matter, branch); });
}

QFuture<Result<PersonHint>> Desk::hintsFor(const std::string& matter, const std::string& idNumber)
{
    return post<PersonHint>([=](StationFile& s) { return s.hintsFor(matter, idNumber); });
}

QFuture<Result<PaperFacts>> Desk::paperFacts(const std::string& number, const std::string& form, PaperUse use)
{
    return post<PaperFacts>([=](StationFile& s) { return s.paperFacts(number, form, use); });
}

QFuture<Result<PaperFacts>> Desk::adviceFacts(const GiveAdvice& advice)
{
    return post<PaperFacts>([=](StationFile& s) { return s.adviceFacts(advice); });
}

QFuture<Result<AdvicePage>> Desk::adviceList(const AdviceFilter& filter)
{
    return post<AdvicePage>([=](StationFile& s) { return s.adviceList(filter); });
}

QFuture<Result<AdviceView>> Desk::adviceView(const std::string& number)
{
    return post<AdviceView>([=](StationFile& s) { return s.adviceView(number); });
}

QFuture<Result<TripListPage>> Desk::tripLists(const TripListFilter& filter)
{
    return post<TripListPage>([=](StationFile& s) { return s.tripLists(filter); });
}

QFuture<Result<TripListView>> Desk::tripList(const std::string& number)
{
    return post<TripListView>([=](StationFile& s) { return s.tripList(number); });
}

QFuture<Result<PaperFacts>> Desk::listFacts(const IssueList& list)
{
    return post<PaperFacts>([=](StationFile& s) { return s.listFacts(list); });
}

QFuture<Result<std::vector<CaseLine>>> Desk::handOutCases(const std::string& matter, const std::string& place)
{
    return post<std::vector<CaseLine>>([=](StationFile& s) { return s.handOutCases(matter, place); });
}

QFuture<Result<IssuedPaper>> Desk::issuedPaper(const std::string& paperNumber, PaperUse use)
{
    return post<IssuedPaper>([=](StationFile& s) { return s.issuedPaper(paperNumber, use); });
}

QFuture<Result<std::string>> Desk::attachment(const std::string& hexHash)
{
    return post<std::string>([=](StationFile& s) { return s.attachment(hexHash); });
}

QFuture<Result<std::string>> Desk::templateFor(const std::string& form)
{
    return post<std::string>([=](StationFile& s) { return s.templateFor(form); });
}

QFuture<Result<OfficeProfile>> Desk::officeProfile()
{
    return post<OfficeProfile>([](StationFile& s) { return s.officeProfile(); });
}

QFuture<Result<std::vector<PhraseView>>> Desk::phrases()
{
    return post<std::vector<PhraseView>>([](StationFile& s) { return s.phrases(); });
}

QFuture<Result<Calendar>> Desk::calendar()
{
    return post<Calendar>([](StationFile& s) { return s.calendar(); });
}

QFuture<Result<std::int64_t>> Desk::saveDraft(std::optional<std::int64_t> draft, const std::string& json)
{
    return post<std::int64_t>([=](StationFile& s) { return s.saveDraft(draft, json); });
}

QFuture<Result<std::vector<DraftView>>> Desk::drafts()
{
    return post<std::vector<DraftView>>([](StationFile& s) { return s.drafts(); });
}

QFuture<Result<Done>> Desk::removeDraft(std::int64_t draft)
{
    return post<Done>([=](StationFile& s) { return s.removeDraft(draft); });
}

QFuture<Result<VerifyReport>> Desk::verify()
{
    return post<VerifyReport>([](StationFile& s) { return s.verify(); });
}

QFuture<Result<Done>> Desk::rebuild()
{
    return post<Done>([](StationFile& s) { return s.rebuild(); });
}

} // namespace bm
