// What a paper is filled from: plain values, gathered by the caller from the case, its matter, the office and
// the calendar. Nothing here is read from anywhere; empty texts are left out of the paper.
#pragma once

#include "core/base/day.h"
#include "core/calendar/due.h"
#include "core/calendar/promise.h"
#include "reports/paper_office.h"

#include <QString>

#include <optional>
#include <vector>

namespace bm {

struct PaperPerson
{
    QString name;
    QString idKind; // 居民身份证
    QString idNumber;
    QString phone;
    QString phoneOwner; // 孙子 — whose telephone it is, when not the applicant's
    QString relation;   // of an agent: 儿子
    QString address;

    friend bool operator==(const PaperPerson&, const PaperPerson&) = default;
};

struct PaperMaterial
{
    QString name;
    QString form; // in words: 原件, 复印件
    int originals = 0;
    int copies = 0;
    QString note; // 留下, 看后退还 …

    friend bool operator==(const PaperMaterial&, const PaperMaterial&) = default;
};

struct PaperCase
{
    PaperOffice office;
    QString number;     // of the paper: 新政便承〔2026〕W1第0001号; "(预览,不编号)" on a preview
    QString caseNumber; // also what the QR code says
    QString shortNumber;    // to read out over the telephone
    QString provinceNumber; // in the province's platform
    QString matter;
    QString matterCode;
    QString mode;  // 承诺件
    QString basis; // what the acceptance rests on: 《行政许可法》第三十二条

    PaperPerson applicant;
    std::vector<PaperPerson> others; // further applicants or members of the household
    std::optional<PaperPerson> agent;

    std::optional<Day> received;
    Day accepted;
    Promise promise;
    Explanation explanation; // of the promise; due.day empty where there is no date
    Promise statutory;
    std::optional<Day> statutoryDue;
    std::optional<Day> lastOpenDay; // when the office is shut on the due day

    bool free = true;
    QString fee; // in words, with its basis
    QString window;
    QString handler; // 李四, or 李四(顶张三岗)
    QString phone;   // to ask for him: printed large
    std::vector<PaperMaterial> materials;
    QString between;            // what happens meanwhile: 村上要贴 7 天公示,镇上要来家里看
    std::vector<QString> bring; // when collecting
    QString collectors;         // who may collect, with what
    QString collectPlace;       // where, or how it is delivered
    QString outcome;            // what the applicant gets: 低保证; of an instant case its result
    Day issued;                 // date of the paper

    friend bool operator==(const PaperCase&, const PaperCase&) = default;
};

// A paper for somebody who only asked: no person, no case (PRACTICE 4.5, R21).
struct PaperTelling
{
    PaperOffice office;
    QString number;
    QString matter;
    QString matterCode;
    QString promise; // 补齐之日起 30 个工作日
    QString fee;
    struct Item
    {
        PaperMaterial material;
        bool have = false;                         // shown to the clerk, and right
        std::vector<PaperMaterial> alternatives{}; // instead: one of these is enough
        friend bool operator==(const Item&, const Item&) = default;
    };
    std::vector<Item> items;
    QString conditions;
    QString remark; // what the clerk adds
    QString window;
    QString handler;
    QString phone;
    Day issued;

    friend bool operator==(const PaperTelling&, const PaperTelling&) = default;
};

// For what is not ours: where to go (PRACTICE U12).
struct PaperReferral
{
    PaperOffice office;
    QString number;
    QString matter; // what was asked for
    QString reason;
    QString place; // 县政务服务中心 民政窗口
    QString placeAddress;
    QString placePhone;
    QString placeHours;
    QString placeMarket; // 逢场日集中办公 …
    std::vector<QString> bring;
    QString remark;
    QString window;
    QString handler;
    Day issued;

    friend bool operator==(const PaperReferral&, const PaperReferral&) = default;
};

} // namespace bm
