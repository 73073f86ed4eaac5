// DraftKeeper: keeps the form that is being typed as a sealed draft, at most a second behind the fingers, and
// lists the others. One form is current; a form gets its draft number with its first save. Saves of one form
// follow one another, so that a quick typist never makes two drafts of it.
#pragma once

#include "ui/accept/accept_form.h"
#include "ui/context.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace bm {

struct KeptDraft
{
    std::int64_t id = 0;
    Instant updated;
    AcceptForm form;
};

class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    explicit DraftKeeper(UiContext& context, QObject* parent = nullptr);

    // From now on the current form is this draft, or a new one.
    void begin(std::optional<std::int64_t> draft = std::nullopt);
    void edited(const AcceptForm& form); // saved 500 ms after the last call, at most 900 ms after the first
    void flush();                        // now
    // Waits until nothing is on its way, without saving more, and gives the draft's number. While `then`
    // works nothing is saved; begin() or resume() goes on.
    void hold(std::function<void(std::optional<std::int64_t>)> then);
    void resume();
    void forget();  // the current draft is gone (an acceptance took it along); a new form begins
    void discard(); // the current form: removes its draft; begin() follows
    void list();    // asks; answers with listed()
    [[nodiscard]] std::optional<std::int64_t> current() const;

Q_SIGNALS:
    void listed(const std::vector<bm::KeptDraft>& drafts);
    void saved();
    void failed(const bm::Error& error);

private:
    // One form's way to disk; lives on while its last save is under way.
    struct Slot
    {
        std::optional<std::int64_t> id;
        std::string wanted; // JSON to be saved; empty: nothing
        bool saving = false, dead = false;
        std::function<void()> whenIdle;
    };
    void save(const std::shared_ptr<Slot>& slot);
    void remove(const std::shared_ptr<Slot>& slot);
    void idle(const std::shared_ptr<Slot>& slot);

    UiContext& m_context;
    std::shared_ptr<Slot> m_slot;
    QTimer m_quiet, m_latest;
    AcceptForm m_form;
    bool m_dirty = false, m_held = false;
};

} // namespace bm
