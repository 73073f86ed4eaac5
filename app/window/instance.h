// Instance: one window per data folder. A second start hands its arguments to the first through a UNIX socket
// in the folder and ends; the first comes to the front. Only the same user is heard.
#pragma once

#include "core/base/posix_file.h"

#include <QObject>
#include <QStringList>

#include <memory>

class QSocketNotifier;

namespace bm {

class Instance final : public QObject
{
    Q_OBJECT

public:
    explicit Instance(const QString& folder, QObject* parent = nullptr);
    ~Instance() override;

    // Listens for other starts. Only the holder of the station may call it. False: the folder takes no socket
    // (a second start then only says that the station is in use).
    [[nodiscard]] bool listen();
    // From a second start: false when nobody listens there.
    [[nodiscard]] static bool handOver(const QString& folder, const QStringList& arguments);

Q_SIGNALS:
    void called(const QStringList& arguments);

private:
    void take();

    QString m_folder;
    FileDescriptor m_socket;
    std::unique_ptr<QSocketNotifier> m_notifier;
    bool m_listening = false;
};

} // namespace bm
