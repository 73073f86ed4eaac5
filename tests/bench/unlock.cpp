// From the password to the unlocked station, with what a real office pays for its password (Argon2id),
// against the bare function with the same parameters: what we add must not be felt. The file is a real
// office's, with one login behind it; opening the file is not counted, it is done while the password is
// typed.
#include "core/desk/desk.h"
#include "core/people/account_key.h"
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <sodium.h>

#include <array>

using namespace bm;
using namespace bm::bench;

namespace {

constexpr double goalSeconds = 1.5;
constexpr const char* account = "zhang";
constexpr const char* password = "unlock-2026-bench";

[[noreturn]] void stop(const std::string& what)
{
    std::fprintf(stderr, "bench_unlock: %s\n", what.c_str());
    std::exit(1);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir dir;
    const Desk::Options options{dir.path().toStdString(), nullptr, true};
    InitRequest request;
    request.office = "511324101";
    request.name = "新政镇便民服务中心";
    request.account = account;
    request.password = password;
    request.accountName = "张三";
    if (const auto made = Desk::init(options, request); !made)
        stop(made.error().code);
    const auto unlock = [&] {
        auto desk = Desk::open(options);
        if (!desk)
            stop(desk.error().code);
        const double start = microsecondsNow();
        if (const auto session = (*desk)->login(account, password).result(); !session)
            stop(session.error().code);
        return microsecondsNow() - start;
    };
    const AccountKey cost = newAccountKey(account, password, KeyCost::Normal);
    const auto bare = [&] {
        std::array<unsigned char, 32> key{};
        const std::array<unsigned char, crypto_pwhash_SALTBYTES> salt{};
        const double start = microsecondsNow();
        if (crypto_pwhash(key.data(), key.size(), password, std::char_traits<char>::length(password),
                          salt.data(), static_cast<unsigned long long>(cost.ops),
                          static_cast<std::size_t>(cost.mem), crypto_pwhash_ALG_ARGON2ID13) != 0)
            stop("not enough memory");
        keep(key);
        return microsecondsNow() - start;
    };
    std::vector<double> ours;
    std::vector<double> floor;
    (void)unlock(); // the first one writes what later ones find
    for (int i = 0; i < 9; ++i) {
        ours.push_back(unlock());
        floor.push_back(bare());
    }
    const double seconds = median(ours) / 1e6;
    const std::string what = "password to unlocked, " + std::to_string(cost.mem / 1024 / 1024) + " MiB x " +
                             std::to_string(cost.ops);
    row(what, number(seconds, "s"), number(median(floor) / 1e6, "s"), times(median(ours) / median(floor)),
        "<= 1.5 s", seconds <= goalSeconds);
}
