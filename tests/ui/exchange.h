// A window at its Exchange place, and other offices that exchange with it through files.
#pragma once

#include "tests/ui_accept/counter.h"
#include "ui/ask.h"
#include "ui/widgets/widgets.h"

#include <catch2/catch.hpp>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <filesystem>
#include <fstream>

namespace bm::test {

inline InitRequest countyRequest()
{
    InitRequest request;
    request.office = "511324";
    request.name = "仪陇县政务服务中心";
    request.level = "county";
    request.station = "C1";
    request.trial = true;
    return request;
}

inline InitRequest townRequest(const std::string& office, const std::string& name)
{
    InitRequest request = Counter::township();
    request.office = office;
    request.name = name;
    return request;
}

// Another office, without a window.
class Neighbour
{
public:
    explicit Neighbour(const InitRequest& request)
        : clock(std::make_shared<FixedClock>(*Instant::parse("2026-11-23T09:30")))
    {
        Desk::Options options;
        options.folder = folder.path();
        options.clock = clock;
        options.clockConfirmed = true;
        REQUIRE(Desk::init(options, request).ok());
        auto opened = Desk::open(options);
        REQUIRE(opened.ok());
        desk = *std::move(opened);
        const std::string who = request.level == "county" ? "director" : "a";
        REQUIRE(answerOf(desk->login(who, "")).ok());
    }
    TempDir folder;
    std::shared_ptr<FixedClock> clock;
    std::unique_ptr<Desk> desk;
};

template <class T> T good(const Result<T>& result)
{
    INFO((result ? std::string() : result.error().code));
    REQUIRE(result.ok());
    return *result;
}

inline void enrol(Desk& station, Desk& county)
{
    const EnrolmentFile request = good(answerOf(station.requestEnrolment()));
    const EnrolmentFile certificate = good(answerOf(county.certifyStation(request.bytes)));
    (void)good(answerOf(station.installCertificate(certificate.bytes, {})));
}

// All packages `from` has, in a new folder of `where`.
inline QStringList exported(Desk& from, const std::filesystem::path& where)
{
    std::filesystem::create_directories(where);
    QStringList out;
    for (const PackageMade& p : good(answerOf(from.exportPackages(where.string()))).packages)
        out << QString::fromStdString((where / p.file).string());
    return out;
}

inline void imported(Desk& to, const QStringList& files)
{
    std::vector<std::string> paths;
    for (const QString& file : files)
        paths.push_back(file.toStdString());
    (void)good(answerOf(to.importPackages(paths, false)));
}

inline void write(const std::filesystem::path& file, const std::string& bytes)
{
    std::ofstream(file, std::ios::binary) << bytes;
}

inline std::string bytesOf(const QString& file)
{
    std::ifstream in(file.toStdString(), std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline TakeCase oneCase(const char* name)
{
    TakeCase take;
    take.matter = "M14";
    take.allMaterials = true;
    take.acceptNow = true;
    Party party;
    party.name = name;
    take.applicant.parties.push_back(party);
    return take;
}

class ExchangeScreen
{
public:
    explicit ExchangeScreen(double factor = 1.0, Language language = Language::Chinese,
                            const InitRequest& office = Counter::township())
        : counter(factor, Scheme::Light, language, office)
    {
        counter.settings->setPrintMode(QStringLiteral("pdf"));
    }
    // Before the window is there, which logs in itself.
    void login() { (void)good(answerOf(counter.desk->login("a", ""))); }
    void open()
    {
        counter.openWindow(QStringLiteral("exchange"));
        typist = std::make_unique<Typist>(counter.window());
        settle(150);
    }
    // A case of the counter's own, so that there is something to export.
    void takeCase() { (void)good(answerOf(counter.desk->run(oneCase("王大明")))); }
    QString text(const char* label)
    {
        auto* found = counter.find<QLabel>(QString::fromLatin1(label));
        return found == nullptr ? QString() : found->text();
    }
    void click(const char* button)
    {
        CAPTURE(button);
        REQUIRE(waitUntil([&] { return counter.find<QPushButton>(QString::fromLatin1(button)) != nullptr; }));
        counter.find<QPushButton>(QString::fromLatin1(button))->click();
    }
    bool says(const char* label, const QString& words)
    {
        const bool said = waitUntil([&] { return text(label).contains(words); });
        UNSCOPED_INFO(text(label).toStdString());
        return said;
    }
    static void shoot(QWidget& widget, const QString& name)
    {
        settle(60);
        CHECK(widget.grab().save(QStringLiteral(BM_BINARY_DIR "/screens/exchange-") + name +
                                 QStringLiteral(".png")));
    }

    Counter counter;
    std::unique_ptr<Typist> typist;
};

} // namespace bm::test
