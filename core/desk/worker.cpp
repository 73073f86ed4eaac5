#include "core/desk/worker.h"

#include "core/store/store_error.h"

#include <future>

namespace bm {

Desk::Worker::Worker(Options options, FileLock lock) : m_options(std::move(options)), m_lock(std::move(lock))
{
}

Result<std::unique_ptr<Desk::Worker>> Desk::Worker::start(const Options& options)
{
    std::error_code error;
    if (!std::filesystem::exists(options.folder / "station.db", error))
        return Error("no-station", {{"folder", options.folder.string()}});
    auto lock = FileLock::take((options.folder / "station.lock").string());
    if (!lock.ok())
        return lock.error();
    std::unique_ptr<Worker> worker(new Worker(options, std::move(*lock)));
    std::promise<std::optional<Error>> opened;
    auto answer = opened.get_future();
    // The connection belongs to the thread that made it, so it is opened there.
    worker->m_thread = std::thread([w = worker.get(), &opened] {
        try {
            w->m_station = std::make_unique<StationFile>(w->m_options, false);
            w->m_info = w->m_station->info();
            opened.set_value(std::nullopt);
        } catch (const StoreError& e) {
            opened.set_value(e.error());
            return;
        }
        w->loop();
        w->m_station.reset();
    });
    if (auto failed = answer.get())
        return *failed;
    return worker;
}

Desk::Worker::~Worker()
{
    {
        const std::scoped_lock guard(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void Desk::Worker::post(std::function<void()> job)
{
    {
        const std::scoped_lock guard(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

StationFile* Desk::Worker::station()
{
    return m_station.get();
}

// After an I/O or sync error nothing is retried: the file is closed, and opened anew, so that what is on the
// disk is read again. Until somebody logs in again the vault is locked.
void Desk::Worker::afterError(const std::string& code)
{
    if (!m_station)
        return;
    if (code == "locked" || code == "in-use") {
        m_station->afterError();
        return;
    }
    m_station.reset();
    try {
        m_station = std::make_unique<StationFile>(m_options, false);
    } catch (const StoreError&) {
        m_station.reset();
    }
}

void Desk::Worker::afterJob()
{
    if (!m_station)
        return;
    auto changes = m_station->takeChanges();
    if (changes) {
        const std::scoped_lock guard(m_mutex);
        if (m_info != m_station->info())
            m_info = m_station->info();
    }
    if (changes && m_notify)
        m_notify(*changes);
}

StationInfo Desk::Worker::info() const
{
    const std::scoped_lock guard(m_mutex);
    return m_info;
}

// Background work begins after the first answer and only while the desk is left in peace: what was just
// answered is painted first, and who types or leafs through a list comes before an index.
void Desk::Worker::loop()
{
    using namespace std::chrono_literals;
    constexpr auto quiet = 400ms; // longer than a window takes from its login to its first painted page
    bool more = false;            // background work
    bool peace = false;           // nobody has asked for that long
    const auto asked = [this] { return m_stop || !m_jobs.empty(); };
    for (;;) {
        std::function<void()> job;
        {
            std::unique_lock guard(m_mutex);
            if (!more)
                m_wake.wait(guard, asked);
            else if (!peace)
                peace = !m_wake.wait_for(guard, quiet, asked);
            if (m_jobs.empty() && m_stop)
                return;
            if (!m_jobs.empty()) {
                job = std::move(m_jobs.front());
                m_jobs.pop_front();
            }
        }
        if (job) {
            job();
            more = true;
            peace = false;
            continue;
        }
        try {
            more = m_station && m_station->idle();
        } catch (const StoreError& e) {
            afterError(e.code());
            more = false;
        }
    }
}

} // namespace bm
