/* Faults for files, to be preloaded into a child process (never into a sanitized one).
 *
 * BM_FAULT=call:number:kind   the number-th call (from 1) of this kind in the process goes wrong
 *   call: open write fsync close read rename unlink
 *   kind: an errno (EIO ENOSPC ENODEV EROFS EINTR), or
 *         short  (write and read: half as much), lost (write, fsync: says done and does nothing),
 *         flip   (write: one bit stored wrong; read: one bit read wrong), kill (the process dies before the
 * call) Only files whose name contains BM_FAULT_NAME count. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char wantedCall[16];
static char wantedKind[16];
static int wantedNumber;
static int seen;

static void load(void)
{
    static int done;
    if (done)
        return;
    done = 1;
    const char* text = getenv("BM_FAULT");
    if (!text || sscanf(text, "%15[^:]:%d:%15s", wantedCall, &wantedNumber, wantedKind) != 3)
        wantedCall[0] = 0;
}

static int nameCounts(const char* name)
{
    const char* part = getenv("BM_FAULT_NAME");
    return part && name && strstr(name, part);
}

static int fdCounts(int fd)
{
    char link[64];
    char name[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t n = readlink(link, name, sizeof name - 1);
    if (n <= 0)
        return 0;
    name[n] = 0;
    return nameCounts(name);
}

/* Whether this call is the one to go wrong. */
static int hit(const char* call, int counts)
{
    load();
    if (!counts || strcmp(call, wantedCall) != 0 || ++seen != wantedNumber)
        return 0;
    if (strcmp(wantedKind, "kill") == 0)
        raise(SIGKILL);
    return 1;
}

static int kindIs(const char* kind)
{
    return strcmp(wantedKind, kind) == 0;
}

static int fail(void)
{
    errno = kindIs("ENOSPC")   ? ENOSPC
            : kindIs("ENODEV") ? ENODEV
            : kindIs("EROFS")  ? EROFS
            : kindIs("EINTR")  ? EINTR
                               : EIO;
    return -1;
}

#define REAL(type, name, ...)                                                                                \
    static type (*real)(__VA_ARGS__);                                                                        \
    if (!real)                                                                                               \
    *(void**)&real = dlsym(RTLD_NEXT, name)

static int openWith(const char* symbol, const char* path, int flags, mode_t mode)
{
    int (*real)(const char*, int, ...) = 0;
    *(void**)&real = dlsym(RTLD_NEXT, symbol);
    return hit("open", nameCounts(path)) ? fail() : real(path, flags, mode);
}

int open(const char* path, int flags, ...)
{
    va_list args;
    va_start(args, flags);
    const mode_t mode = (flags & O_CREAT) ? va_arg(args, mode_t) : 0;
    va_end(args);
    return openWith("open", path, flags, mode);
}

int open64(const char* path, int flags, ...)
{
    va_list args;
    va_start(args, flags);
    const mode_t mode = (flags & O_CREAT) ? va_arg(args, mode_t) : 0;
    va_end(args);
    return openWith("open64", path, flags, mode);
}

ssize_t write(int fd, const void* data, size_t size)
{
    REAL(ssize_t, "write", int, const void*, size_t);
    if (!hit("write", fdCounts(fd)))
        return real(fd, data, size);
    if (kindIs("short"))
        return real(fd, data, size / 2);
    if (kindIs("lost"))
        return (ssize_t)size;
    if (kindIs("flip") && size > 0) {
        char* copy = malloc(size);
        memcpy(copy, data, size);
        copy[size / 2] ^= 4;
        const ssize_t n = real(fd, copy, size);
        free(copy);
        return n;
    }
    return fail();
}

ssize_t read(int fd, void* data, size_t size)
{
    REAL(ssize_t, "read", int, void*, size_t);
    if (!hit("read", fdCounts(fd)))
        return real(fd, data, size);
    if (kindIs("short"))
        return real(fd, data, size > 1 ? size / 2 : size);
    if (kindIs("flip")) {
        const ssize_t n = real(fd, data, size);
        if (n > 0)
            ((char*)data)[n / 2] ^= 4;
        return n;
    }
    return fail();
}

int fsync(int fd)
{
    REAL(int, "fsync", int);
    if (!hit("fsync", fdCounts(fd)))
        return real(fd);
    return kindIs("lost") ? 0 : fail();
}

int close(int fd)
{
    REAL(int, "close", int);
    if (!hit("close", fdCounts(fd)))
        return real(fd);
    real(fd);
    return fail();
}

int rename(const char* from, const char* to)
{
    REAL(int, "rename", const char*, const char*);
    if (!hit("rename", nameCounts(from)))
        return real(from, to);
    return fail();
}

int renameat2(int fromDir, const char* from, int toDir, const char* to, unsigned flags)
{
    REAL(int, "renameat2", int, const char*, int, const char*, unsigned);
    if (!hit("rename", nameCounts(from)))
        return real(fromDir, from, toDir, to, flags);
    return fail();
}
