// PackagesDialog: taking packages in. First only a check: whose, what, how much is new, known, missing,
// refused and why; then the import, one transaction each. The rules and the words are those of "bianminctl
// import".
#pragma once

#include "core/desk/exchange_views.h"
#include "ui/context.h"

#include <QDialog>
#include <QHash>
#include <QStringList>

#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;
class QTableWidget;
class QTimer;

namespace bm {

class BigLine;
class ErrorBanner;
class Hint;
class PaperDesk;
class PrimaryButton;
class SecondaryButton;

class PackagesDialog final : public QDialog
{
    Q_OBJECT

public:
    PackagesDialog(UiContext& context, const QStringList& files, QWidget* parent = nullptr);
    void reject() override; // not while the desk writes
    [[nodiscard]] bool imported() const { return m_done; }

private:
    void build();
    void run(bool dryRun);
    void busy(bool on);
    void showCheck();
    void showDone();
    void fill();
    void showMark();
    void printReport();
    [[nodiscard]] int count(const char* status) const;

    UiContext& m_context;
    QStringList m_files;
    std::vector<PackageRead> m_packages;
    QHash<QString, QString> m_marks; // of each file by its name, as on its cover sheet
    bool m_done = false;
    std::shared_ptr<std::atomic<int>> m_read;      // packages, by the desk's thread
    std::shared_ptr<std::atomic<bool>> m_stopping; // asked for by the button
    QTimer* m_tick;
    PaperDesk* m_papers;
    BigLine* m_line;
    Hint* m_hint;
    ErrorBanner* m_banner;
    QProgressBar* m_progress;
    QTableWidget* m_list;
    QLabel* m_mark;
    PrimaryButton* m_import;
    SecondaryButton* m_close;
    SecondaryButton* m_stop;
    SecondaryButton* m_report;
};

// The packages in a folder, also those that were renamed or packed on their way. Reads the folder: for the
// pool.
[[nodiscard]] QStringList packagesIn(const QString& folder);

} // namespace bm
