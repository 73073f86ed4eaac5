// The office as its papers name it.
#pragma once

#include "core/calendar/market.h"

#include <QString>

namespace bm {

struct PaperOffice
{
    QString name;  // 新政镇便民服务中心
    QString organ; // who accepts by law and whose seal it is: 新政镇人民政府; empty: the name
    QString address;
    QString phone;
    QString hours; // 周一至周五 9:00-12:00, 13:30-17:00
    QString complaintPhone;
    MarketRule market; // none: papers do not speak of market days

    friend bool operator==(const PaperOffice&, const PaperOffice&) = default;
};

} // namespace bm
