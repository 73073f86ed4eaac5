#include "tests/power/power_vfs.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cstring>
#include <new>

namespace bm::power {

namespace {

struct File
{
    sqlite3_file base;
    Inode inode;
    bool syncFolder; // at its first sync
    std::string* name;
};

PowerVfs& vfs()
{
    return PowerVfs::instance();
}

File& of(sqlite3_file* file)
{
    return *reinterpret_cast<File*>(file);
}

int faulty(Call call, const std::string& name)
{
    return vfs().fault ? vfs().fault(call, name) : SQLITE_OK;
}

int close(sqlite3_file* file)
{
    delete of(file).name;
    of(file).name = nullptr;
    return SQLITE_OK;
}

int read(sqlite3_file* file, void* out, int n, sqlite3_int64 at)
{
    if (const int rc = faulty(Call::Read, *of(file).name))
        return rc;
    const std::size_t there =
        vfs().disk.files[of(file).inode].read(at, static_cast<char*>(out), static_cast<std::size_t>(n));
    return there == static_cast<std::size_t>(n) ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int write(sqlite3_file* file, const void* bytes, int n, sqlite3_int64 at)
{
    if (const int rc = faulty(Call::Write, *of(file).name))
        return rc;
    vfs().change({Op::Write,
                  of(file).inode,
                  {},
                  at,
                  std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(n))});
    return SQLITE_OK;
}

int truncate(sqlite3_file* file, sqlite3_int64 size)
{
    if (const int rc = faulty(Call::Truncate, *of(file).name))
        return rc;
    vfs().change({Op::Truncate, of(file).inode, {}, size, {}});
    return SQLITE_OK;
}

int sync(sqlite3_file* file, int)
{
    if (const int rc = faulty(Call::Sync, *of(file).name)) {
        vfs().change({Op::Lost, of(file).inode, {}, 0, {}});
        return rc;
    }
    vfs().change({Op::Sync, of(file).inode, {}, 0, {}});
    if (of(file).syncFolder) {
        vfs().change({Op::SyncFolder, 0, {}, 0, {}});
        of(file).syncFolder = false;
    }
    return SQLITE_OK;
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    if (const int rc = faulty(Call::FileSize, *of(file).name))
        return rc;
    *size = vfs().disk.files[of(file).inode].size();
    return SQLITE_OK;
}

int lock(sqlite3_file*, int)
{
    return SQLITE_OK;
}

int checkReserved(sqlite3_file*, int* out)
{
    *out = 0;
    return SQLITE_OK;
}

int control(sqlite3_file*, int op, void* value)
{
    if (op != SQLITE_FCNTL_MMAP_SIZE)
        return SQLITE_NOTFOUND;
    *static_cast<sqlite3_int64*>(value) = 0; // never mapped; the program asks to be sure
    return SQLITE_OK;
}

int sectorSize(sqlite3_file*)
{
    return 512;
}

int characteristics(sqlite3_file*)
{
    return 0; // promises nothing: not even that a byte beside a torn write survives
}

const sqlite3_io_methods methods{
    1,       close,         read,    write,      truncate,        sync,    fileSize, lock,
    lock,    checkReserved, control, sectorSize, characteristics, nullptr, nullptr,  nullptr,
    nullptr, nullptr,       nullptr};

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    static int nameless = 0;
    const std::string path = name ? name : "nameless-" + std::to_string(++nameless);
    file->pMethods = nullptr;
    if (const int rc = faulty(Call::Open, path))
        return rc == SQLITE_FULL || (rc & 0xff) == SQLITE_IOERR ? SQLITE_CANTOPEN : rc;
    Disk& disk = vfs().disk;
    // The copy before a migration: the program removes an older one by its name in the real folder.
    if (path.find(".before-") != std::string::npos && disk.names.contains(path) &&
        ::access(path.c_str(), F_OK) != 0)
        vfs().change({Op::Delete, 0, path, 0, {}});
    auto it = disk.names.find(path);
    if (it == disk.names.end()) {
        if (!(flags & SQLITE_OPEN_CREATE))
            return SQLITE_CANTOPEN;
        vfs().change({Op::Create, disk.next, path, 0, {}});
        it = disk.names.find(path);
        // The program asks for the name itself (and for its rights); what is in it is ours.
        if (flags & SQLITE_OPEN_MAIN_DB) {
            const int fd = ::open(path.c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
            if (fd >= 0)
                ::close(fd);
        }
    }
    constexpr int journals = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL;
    File& opened = of(file);
    opened.inode = it->second;
    opened.name = new std::string(path);
    opened.syncFolder = (flags & SQLITE_OPEN_CREATE) && (flags & journals);
    file->pMethods = &methods;
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int remove(sqlite3_vfs*, const char* name, int syncFolder)
{
    if (const int rc = faulty(Call::Delete, name))
        return rc;
    if (!vfs().disk.names.contains(name))
        return SQLITE_IOERR_DELETE_NOENT;
    vfs().change({Op::Delete, 0, name, 0, {}});
    if (syncFolder & 1)
        vfs().change({Op::SyncFolder, 0, {}, 0, {}});
    return SQLITE_OK;
}

int access(sqlite3_vfs*, const char* name, int flags, int* out)
{
    // As the unix VFS: for "exists", an empty file does not.
    const Content* file = vfs().disk.find(name);
    *out = file && (flags != SQLITE_ACCESS_EXISTS || file->size() > 0) ? 1 : 0;
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs*, const char* name, int n, char* out)
{
    sqlite3_snprintf(n, out, "%s", name);
    return SQLITE_OK;
}

int randomness(sqlite3_vfs*, int n, char* out)
{
    // Salts of the log: new ones each time, the same in a replay.
    static std::mt19937_64 random(5);
    for (int i = 0; i < n; ++i)
        out[i] = static_cast<char>(random());
    return n;
}

int sleep(sqlite3_vfs*, int microseconds)
{
    return microseconds;
}

int currentTime(sqlite3_vfs*, double* out)
{
    *out = 2461368.0;
    return SQLITE_OK;
}

int lastError(sqlite3_vfs*, int, char*)
{
    return 0;
}

} // namespace

PowerVfs& PowerVfs::instance()
{
    static PowerVfs one;
    static sqlite3_vfs table{1,       sizeof(File), 512,        nullptr,  "bm-power",  nullptr,
                             open,    remove,       access,     fullPath, nullptr,     nullptr,
                             nullptr, nullptr,      randomness, sleep,    currentTime, lastError,
                             nullptr, nullptr,      nullptr,    nullptr};
    static const int registered = sqlite3_vfs_register(&table, 1);
    if (registered != SQLITE_OK)
        throw std::bad_alloc();
    return one;
}

void PowerVfs::note(Op::Kind kind, std::int64_t at)
{
    if (recording)
        ops.push_back({kind, 0, {}, at, {}});
}

void PowerVfs::change(Op op)
{
    applyTo(disk, op);
    if (recording)
        ops.push_back(std::move(op));
}

} // namespace bm::power
