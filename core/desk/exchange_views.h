// Views of the exchange: who is enrolled, what was sent and received, what is missing. Plain values; stations
// by their id in hex, states and faults by codes.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace bm {

// A file for the county, or from it.
struct EnrolmentFile
{
    std::string bytes;
    std::string station, office, officeName, level, label;
    std::string fingerprint; // of the keys in it: to be compared with the other side's paper
};

struct ChainRange
{
    std::string station, office, label;
    std::uint32_t epoch = 1, from = 0, to = 0;
};

struct PackageMade
{
    std::string file;   // name in the folder it was written to
    std::string office; // for whom
    std::string officeName;
    std::uint64_t number = 0;
    std::string mark; // eight groups, for the cover sheet
    Instant made;
    bool fresh = true; // made now; else an earlier one, not known to have arrived
    int entries = 0;
    std::vector<ChainRange> segments;
};

struct ExportReport
{
    std::vector<PackageMade> packages;
};

struct PackageRead
{
    std::string file;
    std::string status; // imported, known, held, refused, elsewhere (for others)
    Error error;        // why it was refused, held, or what is to be looked at (fork); else empty
    int fresh = 0, known = 0, missing = 0;
    std::string office, officeName, label; // of the sender; empty while it is not proved
    std::uint64_t number = 0;
    std::optional<Instant> made;
};

struct ImportedPackages
{
    std::vector<PackageRead> packages;
    bool stopped = false; // by who asked for it, before the last of them
};

// What one look into the shared folder of a hall came to.
struct FolderReport
{
    int dropped = 0, taken = 0;                         // packages
    int entries = 0;                                    // new here
    std::vector<std::pair<std::string, Error>> refused; // file, why; each told once
};

// Of a merger: an office that goes over, with its new code; a station, with its new window.
struct MergedOffice
{
    std::string from, into, name;
};

struct MergedStation
{
    std::string station, from, into, label;
};

struct MergeReport
{
    std::vector<MergedOffice> offices;
    std::vector<MergedStation> stations;
};

// Between two packages of an import: how many of how many are done; false stops it there.
using ImportProgress = std::function<bool(int done, int all)>;

struct StationState
{
    std::string station, office, officeName, level, label;
    std::uint32_t epoch = 1;
    std::uint32_t have = 0;
    std::string head;                             // hex
    std::optional<Instant> lastPackage, lastCame; // made there, taken in here
    std::uint64_t lastNumber = 0;
    std::uint32_t received = 0; // up to which entry the county has said that it holds the chain
    bool own = false, certified = false, revoked = false;
    std::optional<Instant> validTo; // of its certificate
};

struct ChainGap
{
    std::string station;
    std::uint32_t epoch = 1, after = 0, before = 0; // entries between these are missing
};

struct ChainFork
{
    std::string station;
    std::uint32_t epoch = 1, at = 0; // the first entry that there are two of
    std::vector<std::string> heads;  // of the branches, hex of the entry `at` of each
    bool ruled = false;
};

struct ExchangeStatus
{
    bool enrolled = false;
    std::string fingerprint;       // own keys
    std::string countyFingerprint; // whom we trust
    std::vector<StationState> stations;
    std::vector<ChainGap> gaps;
    std::vector<ChainFork> forks;
    int waiting = 0; // packages made and not known to have arrived
    std::optional<Instant> lastExport, lastImport;
    std::uint32_t written = 0, exported = 0, received = 0; // own entries: all, given upwards, at the county
    std::vector<Error> alarms;                             // what a person has to look at
};

struct BackupReport
{
    std::string file;
    std::int64_t entries = 0;
    std::uint64_t bytes = 0;
};

} // namespace bm
