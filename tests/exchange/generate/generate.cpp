// bm_exchange_vectors publish DIR | random DIR COUNT SEED: writes vectors with their verdicts (verdict.h).
#include "tests/exchange/generate/published.h"
#include "tests/exchange/verdict.h"
#include "tests/support/seeded_randomness.h"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <set>

using namespace bm;
using namespace bm::test;

namespace {

void put(const std::string& path, const std::string& bytes)
{
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out << bytes;
    if (!out.flush())
        throw std::runtime_error("cannot write " + path);
}

void write(const std::string& dir, const World& w, const std::vector<Made>& all)
{
    std::filesystem::create_directories(dir);
    const std::string world = worldText(w);
    const Readers readers = Readers::of(world);
    std::string list;
    std::set<std::string> names;
    for (const Made& made : all) {
        // One file may be read by several.
        if (!names.insert(made.file + " " + made.reader).second)
            throw std::runtime_error("twice: " + made.file);
        put(dir + "/" + made.file, made.bytes);
        list += toLine(readers.judged({made.file, made.kind, made.reader, {}, {}}, made.bytes));
    }
    put(dir + "/world.txt", world);
    put(dir + "/list.txt", list);
    std::cout << all.size() << " vectors\n";
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> args(argv + 1, argv + argc);
    try {
        const World w;
        if (args.size() == 2 && args[0] == "publish") {
            const SeededRandomness fixed(1);
            std::vector<Made> all;
            for (const auto part : {publishGood, publishOuter, publishInner, publishContents, publishOthers})
                part(w, all);
            write(args[1], w, all);
            return 0;
        }
        if (args.size() == 4 && args[0] == "random") {
            const auto seed = std::stoull(args[3]);
            const SeededRandomness fixed(seed);
            write(args[1], w, randomPackages(w, seed, std::stoull(args[2])));
            return 0;
        }
    } catch (const std::exception& e) {
        std::cerr << e.what() << "\n";
        return 1;
    }
    std::cerr << "usage: bm_exchange_vectors publish DIR | random DIR COUNT SEED\n";
    return 2;
}
