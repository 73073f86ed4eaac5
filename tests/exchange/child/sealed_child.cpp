// seal FROM TO | open FROM TO: sealFile() or openSealedFile() under a fixed key, in a process of its own so
// that faults can be preloaded. 0 done, 1 an error.
#include "core/exchange/sealed_file.h"

int main(int argc, char** argv)
{
    if (argc != 4)
        return 9;
    const bm::StreamKey key = bm::StreamKey::of("0123456789abcdef0123456789abcdef");
    if (std::string(argv[1]) == "seal")
        return bm::sealFile(argv[2], argv[3], key, "{}").ok() ? 0 : 1;
    return bm::openSealedFile(argv[2], argv[3], key).ok() ? 0 : 1;
}
