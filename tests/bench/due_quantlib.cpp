#include "tests/bench/due_quantlib.h"

#include <ql/time/calendars/china.hpp>

namespace bm::bench {

long quantlibAdvance(int year, int month, int day, int n)
{
    static const QuantLib::China calendar(QuantLib::China::IB);
    const QuantLib::Date start(day, static_cast<QuantLib::Month>(month), year);
    return calendar.advance(start, n, QuantLib::Days).serialNumber();
}

} // namespace bm::bench
