// The published vectors, made anew from fixed keys and fixed randomness.
#pragma once

#include "tests/exchange/world.h"

#include <functional>
#include <string>
#include <vector>

namespace bm::test {

struct Made
{
    std::string file;
    std::string kind;
    std::string reader;
    std::string bytes;
};

std::string worldText(const World& w);

// A frame as another encoder might make it.
std::string compressed(const std::string& plain, int level, int windowLog);

// Each part adds its own.
void publishGood(const World& w, std::vector<Made>& out);
void publishOuter(const World& w, std::vector<Made>& out);    // layout, certificate, signature
void publishInner(const World& w, std::vector<Made>& out);    // slots, stream, frame, heads
void publishContents(const World& w, std::vector<Made>& out); // the parser
void publishOthers(const World& w, std::vector<Made>& out);   // certificates, requests, heads, sealed files

// Packages by the seed: good ones, and such as were changed in one layer, the outer ones rightly made.
std::vector<Made> randomPackages(const World& w, std::uint64_t seed, std::size_t count);

} // namespace bm::test
