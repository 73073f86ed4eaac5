// bm_fuzz_replay DIR: runs every file of DIR/<target>/ through its target. Says how many; fails when a target
// has none. Or bm_fuzz_replay DIR seed VECTORS: fills DIR with the seeds that the published vectors give.
#include "tests/exchange/verdict.h"
#include "tests/exchange/world.h"
#include "tests/fuzz/targets.h"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

using namespace bm;
namespace fs = std::filesystem;

namespace {

std::string get(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void put(const fs::path& path, const std::string& bytes)
{
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
}

int replay(const fs::path& dir)
{
    for (const fuzz::Named& target : fuzz::targets) {
        std::size_t count = 0;
        if (fs::is_directory(dir / target.name)) {
            for (const auto& file : fs::directory_iterator(dir / target.name)) {
                target.run(get(file.path()));
                ++count;
            }
        }
        std::cout << target.name << ": " << count << " files\n";
        if (count == 0)
            return 1;
    }
    return 0;
}

// The segments inside contents, the frames inside packages: the layers are fuzzed apart.
void seedContents(const fs::path& dir, const std::string& name, const std::string& plain)
{
    put(dir / "contents" / name, plain);
    const auto read = decodeContents(plain);
    if (!read.ok())
        return;
    for (std::size_t i = 0; i < read->segments.size(); ++i)
        put(dir / "segment" / (name + "." + std::to_string(i)), encodeSegment(read->segments[i].segment));
    std::string sized{static_cast<char>(plain.size() >> 8U), static_cast<char>(plain.size() & 0xffU)};
    if (plain.size() < 65536)
        put(dir / "frame" / name, sized + makeFrame(plain));
}

void seed(const fs::path& dir, const fs::path& vectors)
{
    for (const auto& vector : test::readList(get(vectors / "list.txt"))) {
        const std::string bytes = get(vectors / vector.file);
        if (bytes.size() > 5000)
            continue; // large seeds only slow the fuzzer down
        if (vector.kind == "package")
            put(dir / "layout" / vector.file, bytes);
        else if (vector.kind == "contents")
            seedContents(dir, vector.file, bytes);
        else if (vector.kind != "sealed")
            put(dir / "certificate" / vector.file, bytes);
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 4 && std::string(argv[2]) == "seed") {
        seed(argv[1], argv[3]);
        return 0;
    }
    return argc == 2 ? replay(argv[1]) : 2;
}
