// MainWindow: title bar, rail, the place on show, and a quiet line at the foot. It carries the places' wishes
// to each other, hears the scanner, and knows nothing of cases itself.
//
// A change of person, language, text size or colours makes the whole window anew (remakeWanted): places save
// their drafts first, and nothing keeps sizes or words of before.
#pragma once

#include "ui/place.h"
#include "ui/shell/places.h"

#include <QHash>
#include <QMainWindow>

class QLabel;
class QStackedWidget;

namespace bm {

class BackupKeeper;
class ExportKeeper;
class HallKeeper;
class CoverBanner;
class ErrorBanner;
class LoginPage;
class Rail;
class Scanner;
class SessionGuard;
class TitleBar;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(UiContext& context, QWidget* parent = nullptr);
    ~MainWindow() override;

    // Logs in (trial office) or asks who is there. Shows `place` first, when there is one of that name.
    void start(const QString& place = {});
    void showPlace(const QString& id);
    // Made when first wanted, or when the window has nothing better to do.
    [[nodiscard]] Place* place(const QString& id); // nullptr: none of that name, or nobody logged in
    [[nodiscard]] QString currentPlace() const { return m_current; }
    void openCase(const QString& number);
    void openAccept(const QString& matterCode);
    void showKeys();
    // Comes to the front; what another start of the program was called with ("BM1:…" or a case number opens
    // it).
    void comeForward(const QStringList& arguments);

Q_SIGNALS:
    void remakeWanted();
    void wholeLockWanted(); // nobody has been here for long: the program is to start afresh

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void makePlaces();
    void makeNext();
    void connectPlace(Place& place, const QString& id);
    void loginTrial(const QString& account);
    void takeSession(const Session& session);
    void makeGuard();
    void openPackages(const QStringList& files); // shown in Exchange, taken in there
    void prepareToClose();
    void logout();
    void refreshDay();
    void sweep();
    void fitFocus(QWidget* now);

    UiContext& m_context;
    TitleBar* m_title = nullptr;
    Rail* m_rail = nullptr;
    QStackedWidget* m_stack = nullptr;
    LoginPage* m_login = nullptr;
    ErrorBanner* m_banner = nullptr;
    CoverBanner* m_cover = nullptr;
    QLabel* m_foot = nullptr;
    Scanner* m_scanner = nullptr;
    SessionGuard* m_guard = nullptr;
    BackupKeeper* m_backups = nullptr;
    HallKeeper* m_hall = nullptr;
    ExportKeeper* m_exports = nullptr;
    std::vector<PlaceSpec> m_specs; // empty: nobody logged in
    QHash<QString, Place*> m_places;
    QString m_current, m_first;
};

} // namespace bm
