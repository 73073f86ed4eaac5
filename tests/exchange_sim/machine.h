// A station of the simulation: the real StationFile on a disk of its own (in memory where there is such a
// place: what a power cut does is tests/power's subject). Private to the simulation.
#pragma once

#include "core/desk/backup.h"
#include "core/desk/station_file.h"

#include <map>
#include <memory>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace bm::sim {

// A folder in memory, or in the build folder; gone at the end.
class Folder
{
public:
    Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder();
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

struct Place
{
    std::string office, label, level;
    int above = -1;
};
// The county, two townships (the first with two windows), three villages.
[[nodiscard]] const std::vector<Place>& places();

struct Machine
{
    Machine(int at, Instant now, std::int64_t offset);
    void open();
    // Its disk as it is now, in another machine; what is on it goes on.
    [[nodiscard]] std::unique_ptr<Machine> copy() const;
    [[nodiscard]] const std::string& office() const
    {
        return places()[static_cast<std::size_t>(place)].office;
    }
    // Something that a clerk does; why it was not written, if so.
    std::string act(std::mt19937_64& random);

    int place;
    std::int64_t clockOffset; // wrong by so much
    Folder folder;
    std::shared_ptr<FixedClock> clock;
    std::unique_ptr<StationFile> file;
};

// The same county for every world: founded, enrolled, and all that the founding wrote carried to everybody.
// Made once.
[[nodiscard]] const std::vector<std::unique_ptr<Machine>>& founded();

void must(bool ok, const std::string& what);
template <class T> T got(Result<T> result, const std::string& what)
{
    must(result.ok(), what + ": " + (result.ok() ? std::string() : result.error().code));
    return std::move(*result);
}

} // namespace bm::sim
