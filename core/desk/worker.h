// Worker: the desk's thread. Jobs run one after another in the order they were given; between them, slices of
// background work (indexes) when nobody has asked for a while.
#pragma once

#include "core/desk/station_file.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace bm {

class Desk::Worker
{
public:
    using Notify = std::function<void(const ChangeSet&)>;

    // Opens the station in its thread and waits for it. Errors: those of Desk::open.
    [[nodiscard]] static Result<std::unique_ptr<Worker>> start(const Options& options);
    ~Worker();

    void setNotify(Notify notify) { m_notify = std::move(notify); }
    void post(std::function<void()> job);
    // In the worker's thread only: the station, or nullptr while it could not be reopened after an error.
    [[nodiscard]] StationFile* station();
    void afterError(const std::string& code);
    void afterJob();
    [[nodiscard]] StationInfo info() const;

private:
    explicit Worker(Options options, FileLock lock);
    void loop();

    Options m_options;
    FileLock m_lock;
    std::unique_ptr<StationFile> m_station;
    StationInfo m_info;
    Notify m_notify;
    mutable std::mutex m_mutex; // of what follows, and of m_info
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace bm
