// What certificate and enrolment request have in common: who a station is. Private to core/exchange.
#pragma once

#include "core/exchange/certificate.h"
#include "core/journal/wire.h"

namespace bm::wire {

inline constexpr std::size_t officeLimit = 12;
inline constexpr std::size_t officeNameLimit = 400; // bytes
inline constexpr std::size_t labelLimit = 32;
inline constexpr std::uint16_t keySuite = 1; // of the keys

// chain office office-name level(u8) label trial(u8) suite(u16) sign(32) box(32)
template <class Who> void putWho(Writer& out, const Who& who)
{
    out.chain(who.chain);
    out.field(who.office);
    out.field(who.officeName);
    out.number(who.level == "village" ? 1 : who.level == "township" ? 2 : who.level == "county" ? 3 : 0, 1);
    out.field(who.label);
    out.number(who.trial ? 1 : 0, 1);
    out.number(keySuite, 2);
    out.array(who.keys.sign);
    out.array(who.keys.box);
}

template <class Who> void readWho(Reader& in, Who& who)
{
    who.chain = in.chain();
    who.office = in.line(officeLimit);
    if (who.office.empty() || who.office.find_first_not_of("0123456789") != std::string::npos)
        in.fail("office");
    who.officeName = in.line(officeNameLimit);
    const auto level = in.number(1);
    if (level < 1 || level > 3)
        in.fail("level");
    who.level = level == 1 ? "village" : level == 2 ? "township" : "county";
    who.label = in.line(labelLimit);
    if (who.officeName.empty() || who.label.empty())
        in.fail("no name");
    const auto trial = in.number(1);
    if (trial > 1)
        in.fail("trial");
    who.trial = trial == 1;
    if (in.u16() != keySuite)
        in.fail("suite");
    in.array(who.keys.sign);
    in.array(who.keys.box);
}

} // namespace bm::wire
