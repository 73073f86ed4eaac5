#include "core/people/carried_keys.h"

#include "core/base/encoding.h"
#include "core/people/account_key.h"
#include "core/people/keyring.h"

namespace bm {

void writeCarriedKeys(json::Writer& out, Database& db)
{
    out.key("keys").beginArray();
    Query slots = db.query("SELECT account,salt,ops,mem,wrapped FROM keyslot ORDER BY account");
    while (slots.next()) {
        out.beginObject().field("account", slots.text(0)).field("salt", hexText(slots.text(1)));
        out.field("ops", slots.integer(2))
            .field("mem", slots.integer(3))
            .field("wrapped", hexText(slots.text(4)));
        out.endObject();
    }
    Query boxes =
        db.query("SELECT b.account,b.sealed,a.key FROM keybox b JOIN account a ON a.account=b.account "
                 "WHERE a.key IS NOT NULL AND a.key<>'' ORDER BY b.account");
    while (boxes.next()) {
        out.beginObject().field("account", boxes.text(0)).field("sealed", hexText(boxes.text(1)));
        out.field("key", boxes.text(2)).endObject();
    }
    out.endArray();
}

Result<Vault> openCarriedKeys(json::Value keys, const std::string& account, const std::string& password)
{
    Error last("no-such-account", {{"account", account}});
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const json::Value one = keys.at(i);
        if (one["account"].text() != account)
            continue;
        Result<Vault> opened = Error("wrong-password", {{"account", account}});
        if (one.has("sealed")) {
            if (const auto key = accountKeyFromJson(one["key"].text()))
                opened = openSealed(*key, account, password, fromHexText(one["sealed"].text()));
        } else {
            opened = openSlot({fromHexText(one["salt"].text()), one["ops"].integer(), one["mem"].integer(),
                               fromHexText(one["wrapped"].text())},
                              account, password);
        }
        if (opened.ok())
            return opened;
        last = opened.error();
    }
    return last;
}

} // namespace bm
