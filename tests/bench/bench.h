// The frame of every measurement: two sides timed in turn, in blocks that rotate, medians and percentiles,
// and one line of result for the table (tests/bench/table.sh prints them together).
//
// Blocks, not single operations, take turns: one side's write-back must not slow the other's sync.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

namespace bm::bench {

inline double microsecondsNow()
{
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

// The p-th part (0..1) of the sorted samples.
inline double percentile(std::vector<double> samples, double p)
{
    if (samples.empty())
        return 0;
    std::sort(samples.begin(), samples.end());
    const auto last = static_cast<double>(samples.size() - 1);
    return samples[static_cast<std::size_t>(p * last + 0.5)];
}

inline double median(std::vector<double> samples)
{
    return percentile(std::move(samples), 0.5);
}

struct Sides
{
    double ours = 0; // microseconds per operation, medians over the blocks
    double floor = 0;
};

// Runs both sides `blocks` times, who begins changing each time. A side does one block of `operations`; the
// first `warm` blocks do not count.
inline Sides rotate(int blocks, int warm, int operations, const std::function<void()>& ours,
                    const std::function<void()>& floor)
{
    std::vector<double> a;
    std::vector<double> b;
    const auto time = [operations](const std::function<void()>& side) {
        const double start = microsecondsNow();
        side();
        return (microsecondsNow() - start) / operations;
    };
    for (int i = 0; i < blocks + warm; ++i) {
        double x = 0;
        double y = 0;
        if (i % 2 == 0) {
            x = time(ours);
            y = time(floor);
        } else {
            y = time(floor);
            x = time(ours);
        }
        if (i >= warm) {
            a.push_back(x);
            b.push_back(y);
        }
    }
    return {median(a), median(b)};
}

// One row of the table, tab-separated: what, ours, floor, ratio, goal, met.
inline void row(const std::string& what, const std::string& ours, const std::string& floor,
                const std::string& ratio, const std::string& goal, bool met)
{
    std::printf("%s\t%s\t%s\t%s\t%s\t%s\n", what.c_str(), ours.c_str(), floor.c_str(), ratio.c_str(),
                goal.c_str(), met ? "yes" : "NO");
    std::fflush(stdout);
}

inline std::string number(double value, const char* unit, int digits = 2)
{
    char out[64];
    std::snprintf(out, sizeof out, "%.*f %s", digits, value, unit);
    return out;
}

inline std::string times(double ratio, int digits = 2)
{
    char out[64];
    std::snprintf(out, sizeof out, "%.*f x", digits, ratio);
    return out;
}

// Keeps the compiler from leaving a result out.
template <class T> inline void keep(const T& value)
{
    asm volatile("" : : "g"(&value) : "memory");
}

} // namespace bm::bench
