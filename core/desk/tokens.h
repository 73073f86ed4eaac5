// Search tokens: which fields of a case's person half can be searched exactly, and in what form. The tokens
// are keyed hashes in a local table; nothing of the fields themselves is stored.
#pragma once

#include "core/base/day.h"
#include "core/base/json.h"

#include <string>
#include <utility>
#include <vector>

namespace bm {

enum class TokenKind
{
    IdNumber = 1,
    Phone = 2,
    PhoneEnd = 3,
    Certificate = 4,
    CreditCode = 5
};

using TokenList = std::vector<std::pair<TokenKind, std::string>>;

struct Searchable
{
    TokenList tokens;
    std::string name; // the applicant's, where the entry names one
};

// Of one entry's person half, by its verb.
[[nodiscard]] Searchable searchableOf(std::string_view verb, json::Value person);
// An identity number as tokens know it (15 digits raised to 18); as typed when it is not one.
[[nodiscard]] std::string tokenId(std::string_view typed, Day today);

} // namespace bm
