// The desk's exchange: what one station gives another, and who it trusts.
#include "core/desk/desk_post.h"

namespace bm {

QFuture<Result<std::vector<Segment>>> Desk::segmentsSince(const std::map<ChainKey, std::uint32_t>& have)
{
    return post<std::vector<Segment>>([=](StationFile& s) -> Result<std::vector<Segment>> {
        std::vector<Segment> out;
        for (const ChainKey& key : s.journal().chains()) {
            const auto it = have.find(key);
            const std::uint32_t from = it == have.end() ? 1 : it->second + 1;
            if (s.journal().head(key) >= from)
                out.push_back(s.journal().segment(key, from, s.vault()));
        }
        return out;
    });
}

QFuture<Result<IngestReport>> Desk::ingest(const std::vector<Segment>& segments)
{
    return post<IngestReport>([=](StationFile& s) { return s.ingest(segments); });
}

QFuture<Result<EnrolmentFile>> Desk::requestEnrolment()
{
    return post<EnrolmentFile>([](StationFile& s) { return s.requestEnrolment(); });
}

QFuture<Result<EnrolmentFile>> Desk::certifyStation(const std::string& request)
{
    return post<EnrolmentFile>([=](StationFile& s) { return s.certifyStation(request); });
}

QFuture<Result<EnrolmentFile>> Desk::installCertificate(const std::string& file,
                                                        const std::string& fingerprint)
{
    return post<EnrolmentFile>([=](StationFile& s) { return s.installCertificate(file, fingerprint); });
}

QFuture<Result<Done>> Desk::revokeStation(const std::string& station, const std::string& reason)
{
    return post<Done>([=](StationFile& s) { return s.revokeStation(station, reason); });
}

QFuture<Result<Done>> Desk::excludeBranch(const std::string& station, std::uint32_t epoch,
                                          const std::string& head, const std::string& reason)
{
    return post<Done>([=](StationFile& s) { return s.excludeBranch(station, epoch, head, reason); });
}

QFuture<Result<Done>> Desk::beginEpoch(const std::string& reason)
{
    return post<Done>([=](StationFile& s) { return s.beginEpoch(reason); });
}

QFuture<Result<ExportReport>> Desk::exportPackages(const std::string& folder, const std::string& office)
{
    return post<ExportReport>([=](StationFile& s) { return s.exportPackages(folder, office); });
}

QFuture<Result<ImportedPackages>> Desk::importPackages(const std::vector<std::string>& files, bool dryRun,
                                                       const ImportProgress& progress)
{
    return post<ImportedPackages>([=](StationFile& s) { return s.importPackages(files, dryRun, progress); });
}

QFuture<Result<MergeReport>> Desk::mergeOffices(const std::string& from, const std::string& into,
                                                const std::string& reason, bool check)
{
    return post<MergeReport>([=](StationFile& s) { return s.mergeOffices(from, into, reason, check); });
}

QFuture<Result<std::vector<ReviewLine>>> Desk::reviewList(bool all)
{
    return post<std::vector<ReviewLine>>([=](StationFile& s) { return s.reviewList(all); });
}

QFuture<Result<Outcome>> Desk::review(const std::string& entry, const std::string& decision,
                                      const std::string& note)
{
    return post<Outcome>([=](StationFile& s) { return s.review(entry, decision, note); });
}

QFuture<Result<std::vector<RetentionLine>>> Desk::retentionDue()
{
    return post<std::vector<RetentionLine>>([](StationFile& s) { return s.retentionDue(); });
}

QFuture<Result<Outcome>> Desk::carryOutRetention()
{
    return post<Outcome>([](StationFile& s) { return s.carryOutRetention(); });
}

QFuture<Result<FolderReport>> Desk::syncFolder(const std::string& folder)
{
    return post<FolderReport>([=](StationFile& s) { return s.syncFolder(folder); });
}

QFuture<Result<ExchangeStatus>> Desk::exchangeStatus()
{
    return post<ExchangeStatus>([](StationFile& s) { return s.exchangeStatus(); });
}

QFuture<Result<BackupReport>> Desk::backup(const std::string& file)
{
    return post<BackupReport>([=](StationFile& s) { return s.backup(file); });
}

} // namespace bm
