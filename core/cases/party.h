// Who applies: persons, households, organisations, and the agent who comes for them. All of it is the person
// half of an entry; nothing here ever stands in the facts.
#pragma once

#include "core/base/day.h"
#include "core/base/json.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <vector>

namespace bm {

// One natural person. Limits in code points: name 100, address 200, relation 40 (GB/T 39046 table 5).
struct Party
{
    std::string name;
    std::string idType;   // "id-card", "old-id-card", "passport", "permit", "other"; empty: no document shown
    std::string idNumber; // full; upper-case X
    std::string phone;
    std::string phoneOf; // whose telephone, when not the person's own: "孙子"
    std::string address;
    std::string relation; // to the head of the household, or to the applicant for an agent
    friend bool operator==(const Party&, const Party&) = default;
};

struct Organisation
{
    std::string name;
    std::string code; // GB 32100, 18 characters
    std::string legalPerson;
    friend bool operator==(const Organisation&, const Organisation&) = default;
};

struct Applicant
{
    std::string type = "person"; // person, household, organisation, couple
    std::vector<Party>
        parties; // first: the applicant, the head of the household; then members, co-applicants
    std::optional<Organisation> organisation;
    std::optional<Party> agent;
    std::string mandate;    // what the agent may do: "written", "card-shown", "guardian"
    std::string village;    // village and group the applicant belongs to, for searching and hand-out rolls
    std::string relative;   // near relative of a clerk or cadre: empty not asked, "no", or the relation …
    std::string relativeOf; // … to this account of the office (empty: a cadre or somebody elsewhere)
    std::string note;
    friend bool operator==(const Applicant&, const Applicant&) = default;

    [[nodiscard]] std::string displayName() const; // organisation's, or the first party's
};

// JSON members of an applicant, written into an open object.
void writeApplicant(json::Writer& out, const Applicant& applicant);
[[nodiscard]] Applicant readApplicant(json::Value object);

// Checks and normalises every field (trimmed, full-width digits folded, X upper case). Errors: text-too-long,
// text-bad-character, name-missing, id-length, id-check-digit, id-date, credit-code …, each with `field`.
[[nodiscard]] Result<Applicant> checkedApplicant(Applicant raw, Day today);

} // namespace bm
