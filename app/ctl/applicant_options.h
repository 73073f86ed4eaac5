// The options that describe who applies, shared by accept, receive and correct.
#pragma once

#include "app/ctl/cli.h"
#include "core/cases/party.h"

#include <string>
#include <vector>

namespace bm::ctl {

struct ApplicantOptions
{
    std::string name, idNumber, idType, phone, phoneOf, address, village, relative, note, relativeOf;
    std::string agentName, agentRelation, agentIdNumber, agentPhone, mandate;
    std::string organisation, organisationCode, legalPerson;
    std::vector<std::string> members; // name:id-number:relation
    std::string file;                 // JSON of an applicant; "-" is the standard input
    bool household = false;

    [[nodiscard]] bool any() const;
};

void addApplicantOptions(Commands& commands, CLI::App& app, ApplicantOptions& options);

// What is named replaces what was there; nothing is checked here but the form of a member.
// `usual` is the matter's own kind of applicant. Errors: usage-value, those of reading the file.
[[nodiscard]] Result<Applicant> applicantOf(const ApplicantOptions& options, const std::string& usual,
                                            Applicant before = {});

} // namespace bm::ctl
