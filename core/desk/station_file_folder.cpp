// A shared folder is a standing exchange (DESIGN.md section 9): the stations of one hall drop packages for
// each other there and collect what is for them. A look costs little when nothing is new.
#include "core/base/durable_write.h"
#include "core/base/read_file.h"
#include "core/desk/station_file.h"

#include <algorithm>

namespace bm {

// Ours that are not known to have arrived, and are not there yet; those that have arrived are taken away.
Status StationFile::dropInto(const std::string& folder, FolderReport& report)
{
    const auto hall = hallmates();
    if (hall.empty())
        return Done{};
    ExportReport made;
    if (auto done = makePackages(m_info.office, hall, false, made); !done.ok())
        return done;
    std::error_code failed;
    Query q = m_db.query("SELECT file,done FROM outbox WHERE office=? ORDER BY epoch,number", m_info.office);
    while (q.next()) {
        const auto there = std::filesystem::path(folder) / q.str(0);
        const bool exists = std::filesystem::exists(there, failed);
        if (q.integer(1) == 1) {
            if (exists)
                std::filesystem::remove(there, failed);
            continue;
        }
        if (exists)
            continue;
        const auto bytes = readFile(outboxFile(q.str(0)).string(), package_limit::file);
        if (!bytes.ok())
            return bytes.error();
        if (auto written = durableWrite(there.string(), *bytes); !written.ok())
            return written.error();
        ++report.dropped;
    }
    return Done{};
}

void StationFile::collectFrom(const std::string& folder, FolderReport& report)
{
    const auto keys = ownKeys();
    if (!keys.ok())
        return;
    std::vector<std::string> files;
    std::error_code failed;
    for (const auto& entry : std::filesystem::directory_iterator(folder, failed)) {
        const std::string name = entry.path().filename().string();
        if (entry.path().extension() == ".bmx" && !m_folderSeen.contains(name))
            files.push_back(entry.path().string());
    }
    std::sort(files.begin(), files.end());
    std::vector<std::string> ours;
    for (const std::string& file : files) {
        const auto begin = readBeginning(file, package_limit::beginning);
        const auto header =
            begin.ok() ? peekPackage(begin->bytes, begin->size) : Result<PackageHeader>(begin.error());
        // A file that is still being written is looked at again.
        if (!header.ok())
            continue;
        m_folderSeen.insert(std::filesystem::path(file).filename().string());
        const bool forUs = std::any_of(keys->begin(), keys->end(), [&](const StationKeys& k) {
            return isRecipient(*header, k.publicKeys());
        });
        if (forUs && header->sender.station != m_journal.own().station)
            ours.push_back(file);
    }
    if (ours.empty())
        return;
    const auto read = importPackages(ours, false);
    if (!read.ok())
        return;
    for (const PackageRead& p : read->packages) {
        report.taken += p.status == "imported" ? 1 : 0;
        report.entries += p.fresh;
        if (p.status == "refused")
            report.refused.emplace_back(p.file, p.error);
    }
}

Result<FolderReport> StationFile::syncFolder(const std::string& folder)
{
    if (auto no = writeObjection())
        return *no;
    if (!enrolled())
        return Error("not-enrolled");
    std::error_code failed;
    if (!std::filesystem::is_directory(folder, failed))
        return Error("shared-folder-missing");
    FolderReport report;
    collectFrom(folder, report);
    if (auto dropped = dropInto(folder, report); !dropped.ok())
        return dropped.error();
    return report;
}

} // namespace bm
