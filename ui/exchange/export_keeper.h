// ExportKeeper: the week's export by itself, when the office has asked for it: into the remembered folder,
// as soon as it is there (a stick that was put in) and the last export is a week old. Also while the window
// is covered; not while it is locked. It asks nobody anything: what is wrong is told by problem().
#pragma once

#include "ui/context.h"

#include <QObject>

#include <optional>

class QTimer;

namespace bm {

class ExportKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit ExportKeeper(UiContext& context, QObject* parent = nullptr);

    void begin(); // looks now, and every minute
    void look();
    void setWeekly(bool on);
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

Q_SIGNALS:
    void made(const QString& folder, const std::vector<bm::PackageMade>& packages);
    void changed();

private:
    void askAge(const QString& folder);
    void exportTo(const QString& folder);

    UiContext& m_context;
    QTimer* m_timer;
    bool m_busy = false;
    std::optional<Error> m_problem;
};

} // namespace bm
