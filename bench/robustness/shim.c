// Loaded before the C library (LD_PRELOAD) by bench/robustness/faults.ts. FAIL_SYNC_AT=n: the n-th fsync or fdatasync and all after it fail
// with EIO, as those of a dying disk do. CLOCK_BACK_AFTER=n: from the n-th look at it on, the clock of the day stands a day earlier.
// FAIL_WRITE_AT=n: of the n-th write to a ledger's file or its log half the bytes arrive, and all after it fail with ENOSPC. COUNT_WRITES_TO=file: how
// many such writes a process made is put there when it ends.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static int counted(const char *name, int *count) {
  const char *at = getenv(name);
  return at != NULL && __sync_add_and_fetch(count, 1) >= atoi(at);
}

static int syncs = 0, looks = 0;

int fsync(int file) {
  if (counted("FAIL_SYNC_AT", &syncs)) { errno = EIO; return -1; }
  return ((int (*)(int))dlsym(RTLD_NEXT, "fsync"))(file);
}

int fdatasync(int file) {
  if (counted("FAIL_SYNC_AT", &syncs)) { errno = EIO; return -1; }
  return ((int (*)(int))dlsym(RTLD_NEXT, "fdatasync"))(file);
}

static int writes = 0;

static int is_ledger(int file) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return strstr(path, ".db") != NULL && strstr(path, ".db-shm") == NULL;
}

// How many bytes may be written: all, half of them for the write that fails first, or none.
static size_t allowed(int file, size_t bytes) {
  const char *at = getenv("FAIL_WRITE_AT");
  if ((at == NULL && getenv("COUNT_WRITES_TO") == NULL) || !is_ledger(file)) return bytes;
  int nth = __sync_add_and_fetch(&writes, 1);
  if (at == NULL || nth < atoi(at)) return bytes;
  return nth == atoi(at) ? bytes / 2 : 0;
}

ssize_t write(int file, const void *from, size_t bytes) {
  size_t some = allowed(file, bytes);
  if (some == 0 && bytes > 0) { errno = ENOSPC; return -1; }
  return ((ssize_t (*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write"))(file, from, some);
}

ssize_t pwrite(int file, const void *from, size_t bytes, off_t to) {
  size_t some = allowed(file, bytes);
  if (some == 0 && bytes > 0) { errno = ENOSPC; return -1; }
  return ((ssize_t (*)(int, const void *, size_t, off_t))dlsym(RTLD_NEXT, "pwrite"))(file, from, some, to);
}

ssize_t pwrite64(int file, const void *from, size_t bytes, off64_t to) {
  size_t some = allowed(file, bytes);
  if (some == 0 && bytes > 0) { errno = ENOSPC; return -1; }
  return ((ssize_t (*)(int, const void *, size_t, off64_t))dlsym(RTLD_NEXT, "pwrite64"))(file, from, some, to);
}

__attribute__((destructor)) static void tell(void) {
  const char *to = getenv("COUNT_WRITES_TO");
  if (to == NULL || writes == 0) return;
  FILE *out = fopen(to, "w");
  if (out == NULL) return;
  fprintf(out, "%d\n", writes);
  fclose(out);
}

int clock_gettime(clockid_t clock, struct timespec *time) {
  int status = ((int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime"))(clock, time);
  if (clock == CLOCK_REALTIME && counted("CLOCK_BACK_AFTER", &looks)) time->tv_sec -= 86400;
  return status;
}

int gettimeofday(struct timeval *restrict time, void *restrict zone) {
  int status = ((int (*)(struct timeval *, void *))dlsym(RTLD_NEXT, "gettimeofday"))(time, zone);
  if (counted("CLOCK_BACK_AFTER", &looks)) time->tv_sec -= 86400;
  return status;
}
