// A trial office in a temporary folder with a clock that the test moves.
#pragma once

#include "core/desk/desk.h"
#include "tests/support/check.h"
#include "tests/support/temp_dir.h"

namespace bm::test {

// The future's answer; tests wait, the window never does.
template <class T> Result<T> wait(QFuture<Result<T>> future)
{
    return future.result();
}

class Office
{
public:
    explicit Office(const std::string& code = "511324101", const std::string& station = "W1",
                    const std::string& level = "township",
                    Instant start = *Instant::parse("2026-11-23T09:00"))
        : clock(std::make_shared<FixedClock>(start))
    {
        InitRequest request;
        request.office = code;
        request.name = "新政镇便民服务中心";
        request.level = level;
        request.station = station;
        request.trial = true;
        REQUIRE_OK(Desk::init(options(), request));
        open();
    }
    void open()
    {
        auto opened = Desk::open(options());
        REQUIRE_OK(opened);
        desk = std::move(*opened);
        REQUIRE_OK(wait(desk->login("a", "")));
    }
    void close() { desk.reset(); }
    [[nodiscard]] Desk::Options options() const { return {std::filesystem::path(dir.path()), clock, true}; }

    TempDir dir;
    std::shared_ptr<FixedClock> clock;
    std::unique_ptr<Desk> desk;
};

inline TakeCase takeOf(const std::string& matter, const std::string& name, const std::string& id = {})
{
    TakeCase command;
    command.matter = matter;
    command.allMaterials = true;
    Party p;
    p.name = name;
    p.idNumber = id;
    p.idType = id.empty() ? "" : "id-card";
    command.applicant.parties.push_back(p);
    return command;
}

} // namespace bm::test
