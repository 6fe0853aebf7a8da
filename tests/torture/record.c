/*
 * Records what a process does to the files of its store, in order: every write with its bytes, every sync, every
 * truncation; and lets them fail on demand. Loaded with LD_PRELOAD; RECORD_TO names the recording. A line in
 * `<store>.acks` goes in between as a mark.
 *
 * Each record: kind (W, S, T, A), file (d: database, w: its log, a: marks), offset and length as 64 bits, bytes.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#define MAX_FD 4096
static char which[MAX_FD];
static int out = -1;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static int ends(const char *text, const char *end) {
  size_t a = strlen(text), b = strlen(end);
  return a >= b && strcmp(text + a - b, end) == 0;
}

static ssize_t (*real_write(void))(int, const void *, size_t) {
  static ssize_t (*found)(int, const void *, size_t);
  if (!found) found = dlsym(RTLD_NEXT, "write");
  return found;
}

static void note(char kind, int fd, uint64_t offset, uint64_t length, const void *bytes) {
  if (out < 0) {
    const char *to = getenv("RECORD_TO");
    if (!to) return;
    int (*real)(const char *, int, ...) = dlsym(RTLD_NEXT, "open");
    out = real(to, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  }
  char head[18] = {kind, which[fd]};
  memcpy(head + 2, &offset, 8);
  memcpy(head + 10, &length, 8);
  pthread_mutex_lock(&lock);
  if (real_write()(out, head, 18) != 18) abort();
  if (bytes && real_write()(out, bytes, length) != (ssize_t)length) abort();
  pthread_mutex_unlock(&lock);
}

static int opened(int fd, const char *path) {
  if (fd < 0 || fd >= MAX_FD) return fd;
  which[fd] = ends(path, ".db") ? 'd' : ends(path, ".db-wal") ? 'w' : ends(path, ".acks") ? 'a' : 0;
  return fd;
}

/*
 * The n-th and so many following operations on the store fail: FAIL_AT, FAIL_TIMES, FAIL_WITH (the errno). The process
 * sets them itself, again and again; counting begins anew whenever FAIL_AT was absent.
 */
static int fails(int fd) {
  static int seen = 0;
  const char *at = getenv("FAIL_AT");
  if (!at) {
    seen = 0;
    return 0;
  }
  if (fd < 0 || fd >= MAX_FD || (which[fd] != 'd' && which[fd] != 'w')) return 0;
  seen++;
  const char *times = getenv("FAIL_TIMES");
  const char *with = getenv("FAIL_WITH");
  if (seen < atoi(at) || seen >= atoi(at) + (times ? atoi(times) : 1)) return 0;
  errno = with ? atoi(with) : EIO;
  return 1;
}

static int isWatched(int fd) { return fd >= 0 && fd < MAX_FD && which[fd]; }

#define OPEN(name)                                                  \
  int name(const char *path, int flags, ...) {                      \
    static int (*real)(const char *, int, ...);                     \
    if (!real) real = dlsym(RTLD_NEXT, #name);                      \
    __builtin_va_list list;                                         \
    __builtin_va_start(list, flags);                                \
    mode_t mode = __builtin_va_arg(list, int);                      \
    __builtin_va_end(list);                                         \
    return opened(real(path, flags, mode), path);                   \
  }
OPEN(open)
OPEN(open64)

int close(int fd) {
  static int (*real)(int);
  if (!real) real = dlsym(RTLD_NEXT, "close");
  if (fd >= 0 && fd < MAX_FD) which[fd] = 0;
  return real(fd);
}

#define PWRITE(name)                                                        \
  ssize_t name(int fd, const void *bytes, size_t length, off_t offset) {    \
    static ssize_t (*real)(int, const void *, size_t, off_t);               \
    if (!real) real = dlsym(RTLD_NEXT, #name);                              \
    if (fails(fd)) return -1;                                               \
    ssize_t done = real(fd, bytes, length, offset);                         \
    if (done > 0 && isWatched(fd)) note('W', fd, offset, done, bytes);      \
    return done;                                                            \
  }
PWRITE(pwrite)
PWRITE(pwrite64)

ssize_t write(int fd, const void *bytes, size_t length) {
  ssize_t done = real_write()(fd, bytes, length);
  if (done > 0 && isWatched(fd)) note(which[fd] == 'a' ? 'A' : 'W', fd, 0, done, bytes);
  return done;
}

#define SYNC(name)                                 \
  int name(int fd) {                               \
    static int (*real)(int);                       \
    if (!real) real = dlsym(RTLD_NEXT, #name);     \
    if (fails(fd)) return -1;                      \
    int done = real(fd);                           \
    if (done == 0 && isWatched(fd)) note('S', fd, 0, 0, 0); \
    return done;                                   \
  }
SYNC(fsync)
SYNC(fdatasync)

#define TRUNCATE(name)                                              \
  int name(int fd, off_t length) {                                  \
    static int (*real)(int, off_t);                                 \
    if (!real) real = dlsym(RTLD_NEXT, #name);                      \
    if (fails(fd)) return -1;                                       \
    int done = real(fd, length);                                    \
    if (done == 0 && isWatched(fd)) note('T', fd, length, 0, 0);    \
    return done;                                                    \
  }
TRUNCATE(ftruncate)
TRUNCATE(ftruncate64)
