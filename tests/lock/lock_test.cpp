// The real window of a real office: while somebody works, his people and the key are in its memory, as they
// must be; after the whole lock neither the process nor any file holds them.
#include "core/desk/station_file.h"
#include "tests/support/canary.h"
#include "tests/support/office.h"

#include <QProcess>

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>

using namespace bm;
using namespace bm::test;

namespace {

constexpr const char* account = "zhang";
const std::string password = "Kanarienvogel-4711";
constexpr int patience = 120'000; // ms; Argon2id on a busy machine

// Office, two cases with the canaries; answers the data key.
std::string prepare(const std::filesystem::path& folder)
{
    const Desk::Options options{folder, systemClock(), true};
    InitRequest request;
    request.office = "511324101";
    request.name = "新政镇便民服务中心";
    request.account = account;
    request.password = password;
    request.accountName = "当值人";
    REQUIRE_OK(Desk::init(options, request));
    StationFile file(options, false);
    REQUIRE_OK(file.login(account, password));
    for (const char* matter : {"M14", "M05"}) {
        TakeCase take = takeOf(matter, canaries[0], canaries[1]);
        take.applicant.parties.front().phone = canaries[2];
        take.applicant.parties.front().address = canaries[6];
        take.applicant.relative = "no";
        REQUIRE_OK(file.run(take));
    }
    return std::string(file.vault().key());
}

// What the process has in its own memory; what is mapped from a file to be read only is that file.
std::vector<std::string> foundInMemory(qint64 pid, const std::vector<std::string>& words,
                                       const std::string& key, std::size_t* total)
{
    const std::string proc = "/proc/" + std::to_string(pid);
    std::ifstream maps(proc + "/maps");
    const int memory = open((proc + "/mem").c_str(), O_RDONLY | O_CLOEXEC);
    REQUIRE(memory >= 0);
    std::vector<std::string> found;
    std::string line;
    std::string bytes;
    while (std::getline(maps, line)) {
        unsigned long long from = 0;
        unsigned long long to = 0;
        char rights[5] = "";
        int path = 0;
        if (std::sscanf(line.c_str(), "%llx-%llx %4s %*s %*s %*s %n", &from, &to, rights, &path) != 3)
            continue;
        const std::string name = line.substr(static_cast<std::size_t>(path));
        if (rights[1] != 'w' && name.starts_with('/'))
            continue;
        bytes.resize(to - from);
        std::size_t got = 0;
        while (got < bytes.size()) {
            const ssize_t n =
                pread(memory, bytes.data() + got, bytes.size() - got, static_cast<off_t>(from + got));
            if (n <= 0)
                break;
            got += static_cast<std::size_t>(n);
        }
        *total += got;
        const std::string_view read(bytes.data(), got);
        for (const std::string& one : foundIn(read, words))
            found.push_back(one);
        if (holds(read, key) || holds(read, hexOf(key, false)) || holds(read, base64Of(key)))
            found.emplace_back("the key");
    }
    close(memory);
    return found;
}

bool waitFor(QProcess& program, const QByteArray& word)
{
    QByteArray said;
    while (!said.split('\n').contains(word)) {
        if (!program.waitForReadyRead(patience))
            return false;
        said += program.readAllStandardOutput();
    }
    return true;
}

bool has(const std::vector<std::string>& found, const std::string& what)
{
    return std::any_of(found.begin(), found.end(),
                       [&](const std::string& one) { return one.starts_with(what); });
}

void checkFiles(const std::filesystem::path& folder, const std::vector<std::string>& words,
                const std::string& key)
{
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file())
            continue;
        INFO(entry.path().filename().string());
        const std::string content = contentOf(entry.path());
        CHECK(foundIn(content, words).empty());
        CHECK_FALSE((holds(content, key) || holds(content, hexOf(key, false))));
    }
}

} // namespace

TEST_CASE("locked whole: neither memory nor files hold a person, the password or the key")
{
    const TempDir dir;
    const std::filesystem::path folder = std::filesystem::path(dir.path()) / "data";
    std::filesystem::create_directory(folder);
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all);
    std::vector<std::string> words(canaries.begin(), canaries.begin() + 3);
    words.push_back(canaries[6]);
    words.push_back(password);
    const std::string key = prepare(folder);
    REQUIRE(key.size() == Vault::keySize);

    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_PLUGIN_PATH"), QString::fromUtf8(BM_DRIVER_FOLDER));
    environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("bmdriver"));
    environment.insert(QStringLiteral("HOME"), QString::fromStdString(dir / "home"));
    std::filesystem::create_directory(dir / "home");
    program.setProcessEnvironment(environment);
    program.setStandardErrorFile(QString::fromStdString(dir / "log"));
    program.start(QString::fromUtf8(BM_WINDOW),
                  {QStringLiteral("--data"), QString::fromStdString(folder.string()),
                   QStringLiteral("--place"), QStringLiteral("cases")});
    REQUIRE(program.waitForStarted());
    REQUIRE(waitFor(program, "asked"));
    program.write(QByteArray("login ") + password.c_str() + '\n');
    REQUIRE(waitFor(program, "in"));

    // The search finds what is there: the names of the list, and the key in its guarded page.
    std::size_t read = 0;
    const auto working = foundInMemory(program.processId(), words, key, &read);
    CHECK(read > std::size_t{10} * 1024 * 1024);
    CHECK(has(working, canaries[0]));
    CHECK(has(working, "the key"));

    program.write("lock\n");
    REQUIRE(waitFor(program, "asked"));
    read = 0;
    const auto locked = foundInMemory(program.processId(), words, key, &read);
    CHECK(read > std::size_t{10} * 1024 * 1024);
    for (const std::string& one : locked)
        UNSCOPED_INFO(one);
    CHECK(locked.empty());
    checkFiles(dir.path(), words, key);

    program.terminate();
    if (!program.waitForFinished(10'000)) {
        program.kill();
        program.waitForFinished();
    }
}
