// Matter search per keystroke over 10 000 matters: the worst of 1 000 keystrokes.
#include "core/matters/search.h"

#include "core/matters/shipped.h"
#include "tests/bench/bench.h"

#include <random>

using namespace bm;
using namespace bm::bench;

namespace {

std::vector<MatterKey> tenThousand()
{
    std::vector<MatterKey> seed;
    for (const std::string& json : shippedMatters()) {
        if (const auto matter = matterFromJson(json))
            seed.push_back({matter->code, matter->name, matter->shortNames, matter->window});
    }
    static const std::vector<std::string> places{"城镇", "农村", "本县", "跨省",
                                                 "乡镇", "个体", "老年", "企业"};
    static const std::vector<std::string> acts{"登记", "变更", "注销", "补办",
                                               "年审", "备案", "核准", "减免"};
    std::mt19937 random(5);
    std::vector<MatterKey> out = seed;
    while (out.size() < 10'000) {
        MatterKey key = seed[random() % seed.size()];
        key.code = "X" + std::to_string(out.size());
        key.name = places[random() % places.size()] + key.name + acts[random() % acts.size()];
        out.push_back(std::move(key));
    }
    return out;
}

} // namespace

int main()
{
    const MatterSearch search(tenThousand());
    // What people type, letter by letter.
    static const std::vector<std::string> typed{
        "ncdb",     "nongcundibao", "nong cun zui di", "linmucaifa",    "lmcf", "jhsyfwz",
        "zzzzqqqq", "M01",          "canjirenzheng",   "yanglaobaoxian"};
    std::vector<double> times1000;
    while (times1000.size() < 1000) {
        for (const std::string& text : typed) {
            for (std::size_t n = 1; n <= text.size(); ++n) {
                const double start = microsecondsNow();
                keep(search.find(std::string_view(text).substr(0, n)));
                times1000.push_back(microsecondsNow() - start);
            }
        }
    }
    times1000.resize(1000);
    const double worst = percentile(times1000, 1);
    row("matter search, 10 000 matters, worst of 1 000", number(worst / 1000, "ms"),
        "median " + number(median(times1000) / 1000, "ms"), "-", "<= 1 ms", worst <= 1000);
}
