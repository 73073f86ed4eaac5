// Offices for the measurements of the exchange: real files, enrolled at a real county, that accept cases.
#pragma once

#include "core/desk/station_file.h"

#include <cstdio>
#include <cstdlib>

namespace bm::bench {

[[noreturn]] inline void stop(const std::string& what)
{
    std::fprintf(stderr, "bench: %s\n", what.c_str());
    std::exit(1);
}

inline int fromEnvironment(const char* name, int usual)
{
    const char* given = std::getenv(name);
    return given ? std::atoi(given) : usual;
}

struct Office
{
    std::filesystem::path folder;
    std::shared_ptr<FixedClock> clock;
    std::unique_ptr<StationFile> file;

    Office(std::filesystem::path where, const std::string& code, const std::string& level,
           const std::string& label)
        : folder(std::move(where)), clock(std::make_shared<FixedClock>(*Instant::parse("2026-11-23T09:00")))
    {
        std::filesystem::create_directories(folder);
        {
            StationFile fresh({folder, clock, true}, true);
            (void)fresh.found({code, "中心" + code, level, label, true, {}, {}, {}});
        }
        open();
    }
    void open()
    {
        file.reset();
        file = std::make_unique<StationFile>(Desk::Options{folder, clock, true}, false);
        if (!file->login("a", "").ok())
            stop("no login");
    }
    void acceptCases(int n)
    {
        for (int i = 0; i < n; ++i) {
            clock->advanceMs(1000);
            TakeCase take;
            take.matter = "M01";
            take.allMaterials = true;
            take.duplicateConfirmed = true;
            take.applicant.type = "household";
            take.applicant.parties.push_back({"张三", "", "", "", "", "新政镇一村二组", ""});
            if (const auto done = file->run(take); !done.ok())
                stop("accept: " + done.error().code);
        }
    }
    // The packages for `office` of an export now.
    std::vector<std::string> exportFor(const std::string& office)
    {
        const auto to = folder / ("out-" + std::to_string(++m_exports));
        std::filesystem::create_directories(to);
        const auto report = file->exportPackages(to.string(), office);
        if (!report.ok())
            stop("export: " + report.error().code);
        std::vector<std::string> out;
        for (const PackageMade& p : report->packages)
            out.push_back((to / p.file).string());
        std::sort(out.begin(), out.end());
        return out;
    }
    void take(const std::vector<std::string>& files)
    {
        const auto report = file->importPackages(files, false);
        if (!report.ok())
            stop("import: " + report.error().code);
        for (const PackageRead& p : report->packages) {
            if (p.status != "imported" && p.status != "known")
                stop("import: " + p.status + " " + p.error.code);
        }
    }

private:
    int m_exports = 0;
};

inline void enrol(Office& county, Office& station)
{
    const auto request = station.file->requestEnrolment();
    const auto certificate = request.ok() ? county.file->certifyStation(request->bytes) : request;
    if (!certificate.ok() || !station.file->installCertificate(certificate->bytes, {}).ok())
        stop("enrolment");
}

} // namespace bm::bench
