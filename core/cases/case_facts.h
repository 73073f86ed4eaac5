// The facts of a case's entries, version 1, as they are written (docs of the grammar stand here; once
// released a version's meaning never changes, a changed rule is a new version).
//
//   receive, accept (first of a case)
//     {number, series, serial, office, window, matter{code,name,version,law,outside?}, mode, clock{promise,
//      promise_words?, statutory?, notify, silence, deliver, extend, starts, ends}, applicant_type, agent,
//      materials[[index,name,form,state,originals,copies]…], branch?, platform_number?, major?, green?,
//      conditions?[…], advice?, relative?, relative_of?, steps?[[name,actor,limit]…],
//      fee{kind,cents,text,basis}, due?, right}
//     person: the applicant (party.h)
//   accept (of a received case)  {materials, due?, right}, or {deemed: true, due?, right}: silence, from
//   receipt decide   {result, due?, statutory_due?, notices[…], certificate, body?, body_number?, body_day?,
//   right}
//            person {certificate?, note?}
//   deliver  {way, checked, to_applicant, list?, right}        person {to?, relation?, note?}
//   correct  {what[…], materials?, platform_number?, relative?, relative_of?, right}   person: the whole
//   applicant again, reason undo     {entry: hash of the step, right}           person {reason} take-over
//   {right} issue-paper   {form, number, series, serial, template, rests, corrects?, due?, notices?[…],
//   right}
//                 person {values, reason?}
//   reprint-paper {form, number, why, right} · hand-paper {form, number, right} · void-paper {form, number,
//   right}
//                 person {reason?}
// `right` says what the writer's right rested on: {"account","role","post"?}.
#pragma once

#include "core/base/json.h"
#include "core/cases/case.h"

namespace bm {

void writeMaterials(json::Writer& out, const std::vector<CaseMaterial>& materials);
[[nodiscard]] std::vector<CaseMaterial> readMaterials(json::Value array);
void writeClock(json::Writer& out, const CaseClock& clock);
[[nodiscard]] std::optional<CaseClock> readClock(json::Value object);

} // namespace bm
