/* Loaded before the C library (LD_PRELOAD), it counts what a program does to the files below one folder, and lets one of these
   operations fail, or kills the program at it. Told by the environment:

     FAULT_ROOT     the folder; nothing outside it is counted
     FAULT_LOG      a file to which each operation is added, a line each: its kind and its path from the root
     FAULT_AT       such a line: the operation that fails
     FAULT_NTH      which of those with that line, from 1
     FAULT_DO       what happens there: the number of an error (errno), or -N for the signal N
     FAULT_ONWARDS  set: every operation from there on fails too
     FAULT_ALWAYS   a kind that always fails, with ENOSYS

   Only absolute paths are known, because .NET uses no others. */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST_FILES 65536

static char *names[MOST_FILES];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int met, is_broken;

static void *real_dlsym(void *library, const char *name);
#define REAL(type, name) ((type)real_dlsym(RTLD_NEXT, name))

static const char *below_root(const char *path) {
    const char *root = getenv("FAULT_ROOT");
    size_t length = root ? strlen(root) : 0;
    return root && path && !strncmp(path, root, length) && path[length] == '/' ? path + length + 1 : NULL;
}

static void note(const char *line) {
    const char *log = getenv("FAULT_LOG");
    if (log) {
        int file = REAL(int (*)(const char *, int, ...), "open")(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
        ssize_t written = REAL(ssize_t (*)(int, const void *, size_t), "write")(file, line, strlen(line));
        (void)written;
        REAL(int (*)(int), "close")(file);
    }
}

/* The error an operation fails with, or 0. */
static int fault(const char *kind, const char *path) {
    const char *below = below_root(path), *at = getenv("FAULT_AT"), *always = getenv("FAULT_ALWAYS");
    char line[8192];
    int error = 0;
    if (!below)
        return 0;
    snprintf(line, sizeof line, "%s %s\n", kind, below);
    pthread_mutex_lock(&lock);
    note(line);
    if (always && !strcmp(always, kind)) {
        error = ENOSYS;
    } else if (at && getenv("FAULT_DO")) {
        int what = atoi(getenv("FAULT_DO"));
        line[strlen(line) - 1] = 0;
        if (!strcmp(line, at) && ++met == atoi(getenv("FAULT_NTH"))) {
            is_broken = getenv("FAULT_ONWARDS") != NULL;
            if (what < 0)
                kill(getpid(), -what);
            else
                error = what;
        } else if (is_broken) {
            error = what;
        }
    }
    pthread_mutex_unlock(&lock);
    return error;
}

#define FAIL_AT(kind, path, failed) \
    do { \
        int error = fault(kind, path); \
        if (error) { \
            errno = error; \
            return failed; \
        } \
    } while (0)

static const char *name_of(int file) { return file >= 0 && file < MOST_FILES ? names[file] : NULL; }

static int named(int file, const char *path) {
    if (file >= 0 && file < MOST_FILES) {
        free(names[file]);
        names[file] = below_root(path) ? strdup(path) : NULL;
    }
    return file;
}

#define OPEN(function) \
    int function(const char *path, int flags, ...) { \
        va_list more; \
        va_start(more, flags); \
        mode_t mode = va_arg(more, mode_t); \
        va_end(more); \
        FAIL_AT(flags & O_CREAT ? "create" : "open", path, -1); \
        return named(REAL(int (*)(const char *, int, ...), #function)(path, flags, mode), path); \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(function) \
    int function(int folder, const char *path, int flags, ...) { \
        va_list more; \
        va_start(more, flags); \
        mode_t mode = va_arg(more, mode_t); \
        va_end(more); \
        FAIL_AT(flags & O_CREAT ? "create" : "open", path, -1); \
        return named(REAL(int (*)(int, const char *, int, ...), #function)(folder, path, flags, mode), path); \
    }
OPENAT(openat)
OPENAT(openat64)

int close(int file) {
    named(file, NULL);
    return REAL(int (*)(int), "close")(file);
}

DIR *opendir(const char *path) {
    FAIL_AT("list", path, NULL);
    return REAL(DIR *(*)(const char *), "opendir")(path);
}

#define ON_PATH(function, kind, parameters, arguments, types) \
    int function parameters { \
        FAIL_AT(kind, path, -1); \
        return REAL(int (*) types, #function) arguments; \
    }
ON_PATH(mkdir, "mkdir", (const char *path, mode_t mode), (path, mode), (const char *, mode_t))
ON_PATH(rmdir, "rmdir", (const char *path), (path), (const char *))
ON_PATH(unlink, "unlink", (const char *path), (path), (const char *))
ON_PATH(chmod, "chmod", (const char *path, mode_t mode), (path, mode), (const char *, mode_t))
ON_PATH(rename, "rename", (const char *path, const char *to), (path, to), (const char *, const char *))
ON_PATH(link, "link", (const char *path, const char *to), (path, to), (const char *, const char *))
ON_PATH(symlink, "link", (const char *to, const char *path), (to, path), (const char *, const char *))

#define ON_FILE(result, function, kind, parameters, arguments, types) \
    result function parameters { \
        FAIL_AT(kind, name_of(file), -1); \
        return REAL(result (*) types, #function) arguments; \
    }
ON_FILE(ssize_t, write, "write", (int file, const void *bytes, size_t length), (file, bytes, length), (int, const void *, size_t))
ON_FILE(ssize_t, pwrite, "write", (int file, const void *bytes, size_t length, off_t at), (file, bytes, length, at),
        (int, const void *, size_t, off_t))
ON_FILE(ssize_t, pwrite64, "write", (int file, const void *bytes, size_t length, off64_t at), (file, bytes, length, at),
        (int, const void *, size_t, off64_t))
ON_FILE(ssize_t, writev, "write", (int file, const struct iovec *parts, int count), (file, parts, count),
        (int, const struct iovec *, int))
ON_FILE(ssize_t, pwritev, "write", (int file, const struct iovec *parts, int count, off_t at), (file, parts, count, at),
        (int, const struct iovec *, int, off_t))
ON_FILE(int, ftruncate, "truncate", (int file, off_t length), (file, length), (int, off_t))
ON_FILE(int, ftruncate64, "truncate", (int file, off64_t length), (file, length), (int, off64_t))
ON_FILE(int, fchmod, "chmod", (int file, mode_t mode), (file, mode), (int, mode_t))
ON_FILE(int, futimens, "times", (int file, const struct timespec times[2]), (file, times), (int, const struct timespec[2]))
ON_FILE(int, fsync, "sync", (int file), (file), (int))
ON_FILE(int, syncfs, "sync", (int file), (file), (int))

int renameat2(int folder, const char *path, int to_folder, const char *to, unsigned flags) {
    FAIL_AT(flags ? "exchange" : "rename", path, -1);
    return REAL(int (*)(int, const char *, int, const char *, unsigned), "renameat2")(folder, path, to_folder, to, flags);
}

/* .NET looks up what a program declares itself in the C library alone, and so past this one. */
void *dlsym(void *library, const char *name) {
    return !strcmp(name, "renameat2") ? (void *)renameat2
        : !strcmp(name, "syncfs") ? (void *)syncfs
        : real_dlsym(library, name);
}

static void *real_dlsym(void *library, const char *name) {
    static void *(*real)(void *, const char *);
    static const char *versions[] = {"GLIBC_2.34", "GLIBC_2.17", "GLIBC_2.2.5"};
    for (int i = 0; !real && i < 3; i++)
        real = (void *(*)(void *, const char *))dlvsym(RTLD_NEXT, "dlsym", versions[i]);
    return real(library, name);
}
