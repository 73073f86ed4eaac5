// What is fuzzed: everything that reads bytes nobody has vouched for, or that only an enrolled and hostile
// station could send. Each target takes any bytes; it must not crash, hang, or accept what it would not
// write.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace bm::fuzz {

using Target = void (*)(std::string_view);

void layout(std::string_view bytes);      // a package before anything of it is believed
void certificate(std::string_view bytes); // certificates, requests for enrolment, signed heads
void contents(std::string_view bytes);    // the parser behind the crypto
void segment(std::string_view bytes);     // the journal's decoder
void frame(std::string_view bytes);       // two bytes of size, then a frame

struct Named
{
    const char* name;
    Target run;
};
inline constexpr Named targets[] = {{"layout", layout},
                                    {"certificate", certificate},
                                    {"contents", contents},
                                    {"segment", segment},
                                    {"frame", frame}};

} // namespace bm::fuzz
