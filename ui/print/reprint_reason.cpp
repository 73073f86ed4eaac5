#include "ui/print/reprint_reason.h"

#include "ui/ask.h"

#include <QCoreApplication>
#include <QStringList>

namespace bm {

namespace {

struct ReprintReason
{
    Q_DECLARE_TR_FUNCTIONS(bm::ReprintReason)
};

} // namespace

QString askReprintReason(QWidget* window, const QString& paperNumber, bool jamAllowed)
{
    QStringList reasons{QStringLiteral("lost"), QStringLiteral("extra")};
    QStringList choices{ReprintReason::tr("Lost: print again, marked as a reprint"),
                        ReprintReason::tr("One more copy, marked as a reprint")};
    if (jamAllowed) {
        reasons.prepend(QStringLiteral("jam"));
        choices.prepend(ReprintReason::tr("The printer jammed: the same copy, without a mark"));
    }
    const int chosen =
        Ask::choose(window, ReprintReason::tr("Print %1 again").arg(paperNumber),
                    ReprintReason::tr("It is printed from the words of the first time."), choices);
    return chosen < 0 ? QString() : reasons[chosen];
}

} // namespace bm
