// Loaded before the C library (LD_PRELOAD) by bench/robustness/faults.ts. FAIL_SYNC_AT=n: the n-th fsync or fdatasync and all after it fail
// with EIO, as those of a dying disk do. CLOCK_BACK_AFTER=n: from the n-th look at it on, the clock of the day stands a day earlier.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>

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
