// PackagesDialog: taking packages in. First only a check: whose, what, how much is new, known, missing,
// refused and why; then the import, one transaction each. The rules and the words are those of "bianminctl
// import".
#pragma once

#include "core/desk/exchange_views.h"
#include "ui/context.h"

#include <QDialog>
#include <QHash>
#include <QStringList>

class QLabel;
class QProgressBar;
class QTableWidget;

namespace bm {

class BigLine;
class ErrorBanner;
class Hint;
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
    [[nodiscard]] int count(const char* status) const;

    UiContext& m_context;
    QStringList m_files;
    std::vector<PackageRead> m_packages;
    QHash<QString, QString> m_marks; // of each file by its name, as on its cover sheet
    bool m_done = false;
    BigLine* m_line;
    Hint* m_hint;
    ErrorBanner* m_banner;
    QProgressBar* m_progress;
    QTableWidget* m_list;
    QLabel* m_mark;
    PrimaryButton* m_import;
    SecondaryButton* m_close;
};

// The packages in a folder, also those that were renamed or packed on their way. Reads the folder: for the
// pool.
[[nodiscard]] QStringList packagesIn(const QString& folder);

} // namespace bm
