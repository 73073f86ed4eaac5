// The entry of libFuzzer; BM_FUZZ_TARGET is a function of targets.h.
#include "tests/fuzz/targets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    bm::fuzz::BM_FUZZ_TARGET({reinterpret_cast<const char*>(data), size});
    return 0;
}
