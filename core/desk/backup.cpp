#include "core/desk/backup.h"

#include "core/base/scratch_folder.h"
#include "core/desk/outbox_runs.h"
#include "core/desk/station_file.h"
#include "core/desk/trial.h"
#include "core/exchange/sealed_file.h"
#include "core/people/carried_keys.h"
#include "core/people/keyring.h"
#include "core/store/store_error.h"

namespace bm {

namespace {

constexpr std::string_view purpose = "bianmin-backup-1";

StreamKey backupKey(const Vault& vault)
{
    return StreamKey::of(vault.derived(purpose).key());
}

// A trial office accepts an empty password for its own accounts.
std::string passwordOf(const RestoreRequest& request, json::Value header)
{
    if (request.password.empty() && header["trial"].boolean()) {
        for (const TrialAccount& a : trialAccounts()) {
            if (a.account == request.account)
                return a.password;
        }
    }
    return request.password;
}

// Nothing is written here: whatever is, would stand in the old epoch, under numbers that the disk that is
// gone may have used.
Result<RestoreReport> look(StationFile& station, const RestoreRequest& request, Vault vault)
{
    if (auto done = station.unlockWith(std::move(vault), request.account); !done.ok())
        return done.error();
    auto verified = station.verify();
    if (!verified.ok())
        return verified.error();
    RestoreReport out;
    const StationInfo& info = station.info();
    out.station = info.id;
    out.office = info.office;
    out.officeName = info.officeName;
    out.label = info.label;
    out.epoch = info.epoch;
    out.entries = verified->entries;
    out.ok = verified->ok;
    out.faults = verified->faults;
    return out;
}

} // namespace

Result<BackupReport> StationFile::backup(const std::string& file)
{
    if (m_vault.locked())
        return Error("locked");
    const ScratchFolder scratch(m_db.path().parent_path());
    if (scratch.path().empty())
        return Error("folder", {{"folder", m_db.path().parent_path().string()}});
    const auto copy = scratch.path() / "copy.db";
    m_db.copyTo(copy);
    json::Writer out;
    out.beginObject().field("kind", "backup").field("station", m_info.id).field("office", m_info.office);
    out.field("office_name", m_info.officeName).field("label", m_info.label).field("trial", m_info.trial);
    out.field("made", now().text()).field("seq", std::int64_t{m_journal.head(m_journal.own())});
    writeCarriedKeys(out, m_db);
    const std::string header = out.endObject().take();
    const StreamKey key = backupKey(m_vault);
    if (auto sealed = sealFile(copy.string(), file, key, header, IfExists::Replace); !sealed.ok())
        return sealed.error();
    const auto checked = checkSealedFile(file, key);
    if (!checked.ok())
        return checked.error();
    // What is in a backup need not be carried for ourselves any more.
    if (hallmates().empty()) {
        Tx tx(m_db);
        tx.exec("UPDATE outbox SET done=1 WHERE office=? AND done=0", m_info.office);
        tx.commit();
    }
    BackupReport report;
    report.file = std::filesystem::path(file).filename().string();
    report.bytes = checked->fileSize;
    Query q = m_db.query("SELECT count(*) FROM entry");
    report.entries = q.next() ? q.integer(0) : 0;
    return report;
}

// What the outbox named was on the disk that is gone: given again from where it began.
void StationFile::forgetOutbox()
{
    Tx tx(m_db);
    Query q = tx.query("SELECT office,doc FROM outbox WHERE done=0");
    const auto states = m_journal.states();
    while (q.next()) {
        for (const GivenRun& run : runsFromJson(q.text(1))) {
            for (const ChainState& chain : states) {
                if (run.of(chain.key))
                    tx.exec("UPDATE sent SET seq=min(seq,?) WHERE office=? AND chain=?",
                            std::int64_t{run.range.from} - 1, q.str(0), chain.no);
            }
        }
    }
    tx.exec("DELETE FROM outbox");
    tx.commit();
}

Result<RestoreReport> restoreBackup(const Desk::Options& options, const RestoreRequest& request)
{
    const auto header = readSealedHeader(request.file);
    if (!header.ok())
        return header.error();
    const auto doc = json::Document::parse(header->json);
    if (!doc.ok() || doc->root()["kind"].text() != "backup")
        return Error("not-a-backup");
    const bool bySheet = !request.sheet.empty();
    auto vault =
        openCarriedKeys(doc->root()["keys"], bySheet ? std::string(recoverySlot) : request.account,
                        bySheet ? typedRecoveryKey(request.sheet) : passwordOf(request, doc->root()));
    if (!vault.ok())
        return bySheet ? Error("recovery-wrong") : vault.error();
    std::error_code failed;
    std::filesystem::create_directories(options.folder, failed);
    if (failed)
        return Error("folder", {{"folder", options.folder.string()}});
    std::filesystem::permissions(options.folder, std::filesystem::perms::owner_all, failed);
    if (!request.checkOnly && std::filesystem::exists(options.folder / "station.db"))
        return Error("already-there", {{"folder", options.folder.string()}});
    const ScratchFolder scratch(options.folder);
    if (scratch.path().empty())
        return Error("folder", {{"folder", options.folder.string()}});
    Desk::Options there = options;
    there.folder = request.checkOnly ? scratch.path() : options.folder;
    // A restored file is older than the clock by as long as nobody made a backup: that is no wrong clock.
    there.clockConfirmed = true;
    auto lock = FileLock::take((there.folder / "station.lock").string());
    if (!lock.ok())
        return lock.error();
    if (auto opened = openSealedFile(request.file, (there.folder / "station.db").string(), backupKey(*vault));
        !opened.ok())
        return opened.error();
    try {
        StationFile station(there, false);
        auto report = look(station, request, std::move(*vault));
        if (!report.ok())
            return report;
        report->made = Instant::parse(doc->root()["made"].text()).value_or(Instant{});
        if (request.checkOnly || !report->ok)
            return report;
        station.forgetOutbox();
        station.startEpoch("restore", request.account);
        if (bySheet) {
            if (auto done = station.recover(request.sheet, request.account, request.password); !done.ok())
                return done.error();
        }
        if (auto session = station.login(request.account, request.password); !session.ok())
            return session.error();
        report->epoch = station.info().epoch;
        report->label = station.info().label;
        return report;
    } catch (const StoreError& e) {
        return e.error();
    }
}

} // namespace bm
