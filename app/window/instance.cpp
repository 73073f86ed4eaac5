#include "app/window/instance.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace bm {

namespace {

constexpr auto socketName = "window.sock";
constexpr std::size_t longestCall = std::size_t{64} * 1024;
constexpr int patienceMs = 1000;

// A socket's name holds 107 bytes, a folder's may be longer: it is reached through the descriptor of the
// folder.
struct Address
{
    explicit Address(const QString& folder)
        : directory(::open(folder.toLocal8Bit().constData(), O_PATH | O_DIRECTORY | O_CLOEXEC))
    {
        name.sun_family = AF_UNIX;
        std::snprintf(name.sun_path, sizeof(name.sun_path), "/proc/self/fd/%d/%s", directory.get(),
                      socketName);
    }
    [[nodiscard]] const sockaddr* get() const { return reinterpret_cast<const sockaddr*>(&name); }

    FileDescriptor directory;
    sockaddr_un name{};
};

FileDescriptor newSocket()
{
    return FileDescriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
}

bool sameUser(int fd)
{
    ucred peer{};
    socklen_t size = sizeof(peer);
    return ::getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::getuid();
}

QByteArray readAll(int fd)
{
    QByteArray bytes;
    char buffer[4096];
    pollfd ready{fd, POLLIN, 0};
    while (static_cast<std::size_t>(bytes.size()) < longestCall && ::poll(&ready, 1, patienceMs) == 1) {
        const ssize_t n = ::read(fd, buffer, sizeof(buffer));
        if (n <= 0)
            break;
        bytes.append(buffer, n);
    }
    return bytes;
}

} // namespace

Instance::Instance(const QString& folder, QObject* parent) : QObject(parent), m_folder(folder) {}

Instance::~Instance()
{
    if (!m_listening)
        return;
    const Address address(m_folder);
    ::unlinkat(address.directory.get(), socketName, 0);
}

bool Instance::listen()
{
    const Address address(m_folder);
    m_socket = newSocket();
    // What is left of a killed window; nobody else holds the station, so nobody listens on it.
    ::unlinkat(address.directory.get(), socketName, 0);
    const mode_t before = ::umask(0077);
    const bool bound = ::bind(m_socket.get(), address.get(), sizeof(address.name)) == 0;
    ::umask(before);
    if (!bound || ::listen(m_socket.get(), 4) != 0)
        return false;
    m_listening = true;
    m_notifier = std::make_unique<QSocketNotifier>(m_socket.get(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Instance::take);
    return true;
}

void Instance::take()
{
    const FileDescriptor caller(::accept4(m_socket.get(), nullptr, nullptr, SOCK_CLOEXEC));
    if (!caller.valid() || !sameUser(caller.get()))
        return;
    QStringList arguments;
    for (const QByteArray& part : readAll(caller.get()).split('\0')) {
        if (!part.isEmpty())
            arguments << QString::fromUtf8(part);
    }
    Q_EMIT called(arguments);
}

bool Instance::handOver(const QString& folder, const QStringList& arguments)
{
    const Address address(folder);
    const FileDescriptor socket = newSocket();
    if (::connect(socket.get(), address.get(), sizeof(address.name)) != 0)
        return false;
    QByteArray bytes;
    for (const QString& argument : arguments)
        bytes += argument.toUtf8() + '\0';
    bytes.truncate(static_cast<qsizetype>(longestCall));
    const char* at = bytes.constData();
    qsizetype left = bytes.size();
    while (left > 0) {
        const ssize_t n = ::send(socket.get(), at, static_cast<std::size_t>(left), MSG_NOSIGNAL);
        if (n <= 0)
            return false;
        at += n;
        left -= n;
    }
    return true;
}

} // namespace bm
