// inPool(): work with files and tables in the program's own pool; it takes longer than a window may stand
// still. The answer is waited for with whenDone().
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <utility>

namespace bm {

template <class T> QFuture<T> inPool(std::function<T()> work)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace bm
