// The ready accounts of a trial office. Their passwords are published (README): a trial office protects
// nothing.
#pragma once

#include <string>
#include <vector>

namespace bm {

struct TrialAccount
{
    std::string account, password, name, role;
};

[[nodiscard]] inline std::vector<TrialAccount> trialAccounts()
{
    return {{"a", "trial-a", "张晓梅", "clerk"},
            {"b", "trial-b", "李国强", "clerk"},
            {"director", "trial-director", "王主任", "director"}};
}

} // namespace bm
