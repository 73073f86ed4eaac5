// The floor of the due-day figure: QuantLib's own calendar of China's interbank market.
#pragma once

namespace bm::bench {

// The day n working days after the given one (year, month, day), as a number that only serves as a checksum.
long quantlibAdvance(int year, int month, int day, int n);

} // namespace bm::bench
