// AcceptForm: everything typed so far at the counter for one person, as a plain value. It is what a sealed
// draft holds: form → JSON → Desk::saveDraft, and back after a power cut. It knows no widget and no desk.
//
// Texts are as typed (UTF-8), not yet checked: a draft must keep a half-typed number too.
#pragma once

#include "core/base/result.h"
#include "core/cases/commands.h"
#include "core/cases/party.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace bm {

struct AcceptForm
{
    std::string query;  // in the matter search
    std::string matter; // code; empty: none chosen yet
    std::string matterName;
    int matterVersion = 0;
    std::vector<MaterialTick> ticks;     // only what was ticked; the rest is missing
    std::map<std::string, bool> answers; // questions of the guide that were answered
    std::string quantity, branch;        // for matters that go different ways
    Applicant applicant;
    std::string platformNumber;
    std::string otherName, otherPromise; // 其他事项: its own name and promise ("15wd")
    std::string advice;                  // number of the telling sheet the person brought
    bool leaveOpen = false;              // instant, but not finished on the spot
    bool major = false, green = false;
    bool parked = false; // put aside on purpose: not opened by itself at the next start

    friend bool operator==(const AcceptForm&, const AcceptForm&) = default;

    // Nothing that would be worth keeping.
    [[nodiscard]] bool empty() const;
    [[nodiscard]] const MaterialTick* tick(int index) const; // nullptr: not ticked
    [[nodiscard]] bool ticked(int index) const;              // given or shown
    void setTick(int index, bool on, const std::string& state = "given");
};

[[nodiscard]] std::string acceptFormToJson(const AcceptForm& form);
// Unknown members are passed over (a draft of a newer program still opens). Errors: bad-json.
[[nodiscard]] Result<AcceptForm> acceptFormFromJson(std::string_view json);

// What stands on the chip of a parked form: "张三 · 老年证", or what there is of it. Never empty.
[[nodiscard]] std::string chipText(const AcceptForm& form);

} // namespace bm
