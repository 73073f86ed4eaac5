// Keys that a backup carries in its clear header, as wrapped as they are in the file: with them and a
// password (or the recovery sheet) the data key opens on a PC that has nothing else. JSON; nothing in it is
// secret.
#pragma once

#include "core/base/json.h"
#include "core/journal/vault.h"
#include "core/store/database.h"

namespace bm {

void writeCarriedKeys(json::Writer& out, Database& db); // member "keys" of an open object
// `account`: a name, or recoverySlot with the sheet's key. Errors: no-such-account, wrong-password.
[[nodiscard]] Result<Vault> openCarriedKeys(json::Value keys, const std::string& account,
                                            const std::string& password);

} // namespace bm
