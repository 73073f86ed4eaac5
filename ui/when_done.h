// whenDone(): the one way the window waits for the desk. The answer is given on the window's thread; it is
// dropped when the context is gone by then. (QFuture::then(context, …) of Qt 6.4 looks at the context from
// the desk's thread, which is a race when a view is being closed; a watcher that belongs to the context is
// not.)
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace bm {

template <class T, class F> void whenDone(QFuture<T> future, QObject* context, F then)
{
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
                             then(watcher->future().takeResult());
                     });
    watcher->setFuture(std::move(future));
}

} // namespace bm
