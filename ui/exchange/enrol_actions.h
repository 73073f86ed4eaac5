// EnrolActions: who a station is and whom it trusts: write a request, install a certificate, certify
// another's request, revoke, rule on a fork, begin a new epoch. Each asks what it must and tells what came of
// it.
#pragma once

#include "core/desk/exchange_views.h"
#include "reports/exchange_sheets.h"
#include "ui/context.h"

#include <QObject>

#include <functional>

class QWidget;

namespace bm {

class PaperDesk;

class EnrolActions final : public QObject
{
    Q_OBJECT

public:
    EnrolActions(UiContext& context, QWidget* window);

    void writeRequest();
    void install();
    void certify();
    void printFingerprint(const FingerprintNote& note);
    void revoke(const StationState& station);
    void rule(const ChainFork& fork, const QString& name);
    void merge(const std::vector<StationState>& stations); // two townships into one
    void beginEpoch();

Q_SIGNALS:
    void requested(const QString& file, const QString& digits); // written; digits of this station's keys
    void told(const QString& text);
    void refused(const bm::Error& error);
    void changed(); // ask the desk again

private:
    void save(const EnrolmentFile& made, const QString& proposal, const QString& title,
              const std::function<void(const QString&)>& then);
    void certifyRequest(const QString& file, const std::string& bytes);
    void answer(const Result<Done>& done, const QString& words);

    UiContext& m_context;
    QWidget* m_window;
    PaperDesk* m_papers;
};

} // namespace bm
