// The records of people as they stand in table `roster`: one row per record, its content as JSON.
//
//   kind        name                    verbs (v1) and their facts
//   post        code                    set
//   {office,code,name,windows[],from,a,backups[],group[],alone,closed} leave       account plan
//   {office,account,kind,from,to,fact,decided_by}, person {reason}
//                                       end {at}: back early · cancel {}
//   duty        leader, weekend, …      set {office,kind,account,from,to,place}
//   handover    post                    give {office,post,from_account,to_account,from,to,leave,cases[]…},
//                                       sign {as} · return {} · take-back {}
//   attendance  account/2026-11         in {office,account} · out
//
// Instants are written as in Instant::text (+08:00). Every record belongs to one office; stations of that
// office and of those above it may write it.
#pragma once

#include "core/base/result.h"
#include "core/people/handover.h"
#include "core/people/roster.h"

#include <string_view>

namespace bm {

[[nodiscard]] std::string postToJson(const Post& post);
[[nodiscard]] std::optional<Post> postFromJson(std::string_view json);
[[nodiscard]] std::string leaveToJson(const Leave& leave);
[[nodiscard]] std::optional<Leave> leaveFromJson(std::string_view json);
[[nodiscard]] std::string dutiesToJson(const std::vector<Duty>& duties);
[[nodiscard]] std::vector<Duty> dutiesFromJson(std::string_view json);
[[nodiscard]] std::string handoverToJson(const Handover& handover);
[[nodiscard]] std::optional<Handover> handoverFromJson(std::string_view json);
[[nodiscard]] std::string marksToJson(const std::vector<AttendanceMark>& marks);
[[nodiscard]] std::vector<AttendanceMark> marksFromJson(std::string_view json);

} // namespace bm
