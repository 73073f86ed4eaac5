#include "ui/accept/draft_keeper.h"

#include "ui/when_done.h"

#include <utility>

namespace bm {

DraftKeeper::DraftKeeper(UiContext& context, QObject* parent)
    : QObject(parent), m_context(context), m_slot(std::make_shared<Slot>())
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(500);
    m_latest.setSingleShot(true);
    m_latest.setInterval(900);
    connect(&m_quiet, &QTimer::timeout, this, &DraftKeeper::flush);
    connect(&m_latest, &QTimer::timeout, this, &DraftKeeper::flush);
}

void DraftKeeper::begin(std::optional<std::int64_t> draft)
{
    flush();
    m_slot = std::make_shared<Slot>();
    m_slot->id = draft;
    m_form = {};
    m_dirty = m_held = false;
}

std::optional<std::int64_t> DraftKeeper::current() const
{
    return m_slot->id;
}

void DraftKeeper::edited(const AcceptForm& form)
{
    m_form = form;
    m_dirty = true;
    if (m_held)
        return;
    m_quiet.start();
    if (!m_latest.isActive())
        m_latest.start();
}

void DraftKeeper::flush()
{
    m_quiet.stop();
    m_latest.stop();
    if (!m_dirty || m_held)
        return;
    m_dirty = false;
    if (m_form.empty()) {
        m_slot->wanted.clear();
        remove(m_slot);
        return;
    }
    m_slot->wanted = acceptFormToJson(m_form);
    save(m_slot);
}

void DraftKeeper::save(const std::shared_ptr<Slot>& slot)
{
    if (slot->saving || slot->dead || slot->wanted.empty())
        return;
    slot->saving = true;
    const std::string json = std::exchange(slot->wanted, {});
    whenDone(m_context.desk.saveDraft(slot->id, json), this, [this, slot](const Result<std::int64_t>& id) {
        slot->saving = false;
        if (id)
            slot->id = *id;
        else
            Q_EMIT failed(id.error());
        idle(slot);
        if (id)
            Q_EMIT saved();
    });
}

void DraftKeeper::idle(const std::shared_ptr<Slot>& slot)
{
    if (slot->dead) {
        remove(slot);
    } else if (!slot->wanted.empty() && !slot->whenIdle) {
        save(slot);
        return;
    }
    if (const auto then = std::exchange(slot->whenIdle, {}))
        then();
}

void DraftKeeper::remove(const std::shared_ptr<Slot>& slot)
{
    if (slot->saving || !slot->id)
        return;
    const std::int64_t id = *std::exchange(slot->id, std::nullopt);
    whenDone(m_context.desk.removeDraft(id), this, [this](const Result<Done>& done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void DraftKeeper::hold(std::function<void(std::optional<std::int64_t>)> then)
{
    m_quiet.stop();
    m_latest.stop();
    m_held = true;
    if (!m_slot->saving)
        return then(m_slot->id);
    m_slot->whenIdle = [slot = m_slot, then = std::move(then)] { then(slot->id); };
}

void DraftKeeper::resume()
{
    m_held = false;
    flush();
}

void DraftKeeper::forget()
{
    m_dirty = false;
    begin();
}

void DraftKeeper::discard()
{
    m_quiet.stop();
    m_latest.stop();
    m_dirty = false;
    m_slot->wanted.clear();
    m_slot->dead = true;
    remove(m_slot);
}

void DraftKeeper::list()
{
    whenDone(m_context.desk.drafts(), this, [this](const Result<std::vector<DraftView>>& drafts) {
        if (!drafts)
            return Q_EMIT failed(drafts.error());
        std::vector<KeptDraft> kept;
        for (const DraftView& draft : *drafts) {
            Result<AcceptForm> form = acceptFormFromJson(draft.json);
            if (form)
                kept.push_back({draft.id, draft.updated, *std::move(form)});
        }
        Q_EMIT listed(kept);
    });
}

} // namespace bm
