// Guides: what is shown, and the catalogue out to a file, edited, and in again.
#include "core/base/durable_write.h"
#include "core/base/read_file.h"
#include "core/matters/shipped.h"
#include "tests/support/check.h"
#include "tests/ui_accept/counter.h"
#include "ui/ask.h"
#include "ui/guides/catalogue_file.h"
#include "ui/guides/guide_text.h"

#include <catch2/catch.hpp>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTreeWidget>

#include <algorithm>

using namespace bm;
using namespace bm::test;

namespace {

std::vector<std::shared_ptr<const Matter>> shippedList()
{
    std::vector<std::shared_ptr<const Matter>> list;
    for (const std::string& json : shippedMatters()) {
        const Result<Matter> matter = matterFromJson(json);
        REQUIRE_OK(matter);
        list.push_back(std::make_shared<const Matter>(*matter));
    }
    return list;
}

void press(const Counter& counter, const char* name)
{
    auto* button = counter.find<QPushButton>(QString::fromLatin1(name));
    REQUIRE(button != nullptr);
    button->click();
}

int rowsOf(QDialog& dialog, const char* table)
{
    const auto* found = dialog.findChild<QTableWidget*>(QString::fromLatin1(table));
    return found == nullptr ? -1 : found->rowCount();
}

} // namespace

TEST_CASE("every shipped matter shows the six elements, and what its source lacks is marked")
{
    int marked = 0;
    for (const auto& matter : shippedList()) {
        const std::vector<GuideSection> sections = guideSections(*matter, Words());
        REQUIRE_FALSE(sections.empty());
        const std::vector<GuideLine>& lines = sections.front().lines;
        CHECK(lines.size() >= 6);
        for (const GuideLine& line : lines) {
            CHECK_FALSE(line.text.isEmpty());
            marked += line.mark ? 1 : 0;
        }
        if (matter->basis.empty())
            CHECK(lines.front().mark);
    }
    CHECK(marked > 0);
}

TEST_CASE("an import knows new, changed and unchanged matters")
{
    const auto here = shippedList();
    std::vector<Matter> file;
    for (const auto& matter : here)
        file.push_back(*matter);
    CHECK(compareCatalogue(file, here).toPublish.empty());
    file[0].conditions += "(新)";
    file[1].code = "N01";
    const CatalogueChanges changes = compareCatalogue(file, here);
    CHECK(changes.changed.size() == 1);
    CHECK(changes.added.size() == 1);
    CHECK(changes.same == static_cast<int>(file.size()) - 2);
    REQUIRE(changes.toPublish.size() == 2);
    CHECK(changes.toPublish[0].version == here[0]->version + 1);
}

TEST_CASE("the catalogue goes out, is edited, and comes in again; errors name row and column")
{
    Counter counter;
    counter.openWindow(QStringLiteral("guides"));
    const QString file = QString::fromStdString(counter.folder / "catalogue.csv");
    Ask::prepareChoice(0);
    Ask::prepareFile(file);
    press(counter, "exportCatalogue");
    REQUIRE(waitUntil([&] { return QFile::exists(file); }));
    settle(200);
    const Result<std::string> bytes = readFile(file.toStdString(), 1U << 20U);
    REQUIRE_OK(bytes);

    std::string broken = *bytes;
    const std::size_t place = broken.find("30个工作日");
    REQUIRE(place != std::string::npos);
    const CatalogueImport whole = catalogueFromFile(broken);
    REQUIRE(whole.ok());
    broken.insert(broken.find('\n') + 1, "Z99,");
    REQUIRE_OK(durableWrite(file.toStdString(), broken));
    int errors = 0;
    Ask::prepareFile(file);
    Ask::prepareDialog([&](QDialog& dialog) {
        errors = rowsOf(dialog, "importErrors");
        dialog.grab().save(QStringLiteral(BM_BINARY_DIR) + QStringLiteral("/screens/import-errors.png"));
        dialog.reject();
    });
    press(counter, "importCatalogue");
    REQUIRE(waitUntil([&] { return Ask::allUsed(); }));
    CHECK(errors > 0);

    std::vector<std::shared_ptr<const Matter>> before = *answerOf(counter.desk->matters());
    Matter changed = *before.front();
    changed.conditions += "(已改)";
    REQUIRE_OK(durableWrite(file.toStdString(), catalogueToJson({changed})));
    Ask::prepareFile(file);
    Ask::prepareDialog([&](QDialog& dialog) {
        CHECK(rowsOf(dialog, "importChanges") == 1);
        dialog.accept();
    });
    press(counter, "importCatalogue");
    REQUIRE(waitUntil([&] { return answerOf(counter.desk->matterVersions(changed.code))->size() == 2; }));
}

TEST_CASE("a guide sheet is printed from the guide")
{
    Counter counter;
    counter.openWindow(QStringLiteral("guides"));
    auto* tree = counter.find<QTreeWidget>(QStringLiteral("guideTree"));
    REQUIRE(waitUntil([&] { return tree->topLevelItemCount() > 0; }));
    Typist typist(counter.window());
    typist.key(Qt::Key_Down);
    REQUIRE(waitUntil([&] { return counter.find<QLabel>(QStringLiteral("guideName")) != nullptr; }));
    Ask::prepareDialog(
        [](QDialog& dialog) { dialog.findChild<QPushButton*>(QStringLiteral("savePdfFirst"))->click(); });
    counter.settings->setPrintMode(QStringLiteral("pdf"));
    press(counter, "guidePrint");
    const QDir folder(QString::fromStdString(counter.folder.path()));
    REQUIRE(waitUntil([&] { return folder.entryList({QStringLiteral("*.pdf")}).size() == 1; }, 20000));
}
