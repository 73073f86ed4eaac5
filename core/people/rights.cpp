#include "core/people/rights.h"

#include "core/base/one_of.h"
#include "core/people/roles.h"

#include <algorithm>

namespace bm {

namespace {

bool serves(const PostVersion& post, const std::string& window)
{
    return std::any_of(post.windows.begin(), post.windows.end(),
                       [&](const std::string& w) { return w == "*" || w == window; });
}

std::string roleAt(const Roles& roles, const std::string& account, Instant at)
{
    const auto it = roles.find(account);
    if (it == roles.end())
        return {};
    std::string role;
    for (const RoleSince& r : it->second) {
        if (r.from <= at)
            role = r.active ? r.role : std::string();
    }
    return role;
}

} // namespace

std::optional<Instant> coverEnd(const Roster& roster, const Holding& holding, Instant t)
{
    const auto it = roster.spans.find(holding.actingFor);
    if (it == roster.spans.end())
        return std::nullopt;
    for (const auto& [from, to] : it->second) {
        if (from <= t && t < to)
            return to;
    }
    return std::nullopt;
}

std::vector<HeldPost> postsHeldBy(const Roster& roster, const std::string& account, Instant t, bool restDay)
{
    std::vector<HeldPost> out;
    for (const Post& post : roster.posts) {
        const PostVersion* v = post.at(t);
        if (!v || v->closed)
            continue;
        Holding h = holderOf(roster, *v, t, restDay);
        if (h.account != account)
            continue;
        const auto until = coverEnd(roster, h, t);
        out.push_back({post.code, std::move(h), until});
    }
    return out;
}

Right rightOf(const Roster& roster, const std::string& account, const std::string& role,
              const std::string& window, Instant t, bool restDay)
{
    Right right{account, role, {}, {}, {}};
    if (roster.posts.empty())
        return right;
    const auto held = postsHeldBy(roster, account, t, restDay);
    // The post of this very window first, then a general one, then any other of his.
    const HeldPost* best = nullptr;
    int rank = 0;
    for (const HeldPost& h : held) {
        const PostVersion* v = roster.post(h.post)->at(t);
        const bool named = oneOf(v->windows, window);
        const int now = named ? 3 : serves(*v, window) ? 2 : 1;
        if (now > rank) {
            best = &h;
            rank = now;
        }
    }
    if (best) {
        right.post = best->post;
        right.as = best->holding.as;
        right.actingFor = best->holding.actingFor;
    } else if (isLeader(role) || roster.onDuty("leader", t.day()) == account) {
        right.as = "leader";
    } else {
        right.as = "unlisted";
    }
    return right;
}

std::string leadsBy(const Roster& roster, const RoleOf& roleOf, const std::string& account, Instant t,
                    bool restDay, Lead lead)
{
    const auto leads = [&](const std::string& role) {
        return lead == Lead::Office ? leadsOffice(role) : isLeader(role);
    };
    const std::string role = roleOf(account);
    if (role.empty() || readsOnly(role))
        return {};
    if (leads(role))
        return "role";
    if (roster.onDuty("leader", t.day()) == account)
        return "duty";
    for (const HeldPost& held : postsHeldBy(roster, account, t, restDay)) {
        if (leads(roleOf(roster.post(held.post)->at(t)->a)))
            return "post";
    }
    return {};
}

void writeRight(json::Writer& out, const Right& right)
{
    out.key("right").beginObject().field("account", right.account).field("role", right.role);
    out.fieldIf("post", right.post).fieldIf("as", right.as).fieldIf("for", right.actingFor).endObject();
}

Right readRight(json::Value facts)
{
    const json::Value r = facts["right"];
    return {r["account"].str(), r["role"].str(), r["post"].str(), r["as"].str(), r["for"].str()};
}

std::string claimFault(const Roster& roster, const Roles& roles, const Right& claim, const std::string& actor,
                       const std::string& actingFor, Instant at, bool restDay)
{
    if (claim.account != actor)
        return "claim-account";
    if (claim.role != roleAt(roles, actor, at))
        return "claim-role";
    if (claim.actingFor != actingFor)
        return "claim-for";
    if (claim.as.empty() || claim.as == "unlisted")
        return {};
    if (claim.as == "leader")
        return isLeader(claim.role) || roster.onDuty("leader", at.day()) == actor ? "" : "claim-post";
    const Post* post = roster.post(claim.post);
    const PostVersion* v = post ? post->at(at) : nullptr;
    if (!v || v->closed)
        return "claim-post";
    const Holding h = holderOf(roster, *v, at, restDay);
    if (h.account != actor || h.as != claim.as)
        return "claim-post";
    return h.actingFor == claim.actingFor ? "" : "claim-for";
}

} // namespace bm
