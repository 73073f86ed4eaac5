// How the desk's methods ask their thread. Private to desk*.cpp.
#pragma once

#include "core/desk/desk.h"
#include "core/desk/station_file.h"
#include "core/desk/worker.h"
#include "core/store/store_error.h"

#include <QPromise>

namespace bm {

// The only place where a storage failure becomes an Error.
template <class T, class F> QFuture<Result<T>> Desk::post(F&& work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    m_worker->post([worker = m_worker.get(), promise, work = std::forward<F>(work)] {
        Result<T> answer = Error("stopped");
        try {
            if (StationFile* station = worker->station())
                answer = work(*station);
        } catch (const StoreError& e) {
            answer = e.error();
            worker->afterError(e.code());
        }
        promise->addResult(std::move(answer));
        promise->finish();
        worker->afterJob();
    });
    return future;
}

} // namespace bm
