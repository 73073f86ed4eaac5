// Clock: the only place that asks what time it is (a test proves it). Everything else is given its time.
#pragma once

#include "core/base/day.h"

#include <cstdint>
#include <memory>
#include <string>

namespace bm {

// Milliseconds since 1970-01-01T00:00Z.
struct Instant
{
    std::int64_t ms = 0;

    // The legal day and minute, in +08:00.
    [[nodiscard]] Day day() const;
    [[nodiscard]] int minuteOfDay() const;  // 0..1439
    [[nodiscard]] std::string text() const; // "2026-11-23T09:30:05" in +08:00
    [[nodiscard]] static Instant at(Day day, int minuteOfDay);
    // "YYYY-MM-DD" or "YYYY-MM-DDTHH:MM[:SS]", read in +08:00.
    [[nodiscard]] static std::optional<Instant> parse(std::string_view text);

    friend constexpr auto operator<=>(Instant, Instant) = default;
};

class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

[[nodiscard]] std::shared_ptr<const Clock> systemClock();

// A clock that stands still until it is set: for tests and for --now on a trial office.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant now) : m_now(now) {}
    [[nodiscard]] Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }
    void advanceMs(std::int64_t ms) { m_now.ms += ms; }

private:
    Instant m_now;
};

} // namespace bm
