/* Linked into the native program on Linux. Each start fills the tables of its types, 11 MB (.hydrated, which follows .bss), and the
   kernel hands them out by 4 KB unless it is asked for large pages: 3,000 faults, a fifth of the time until Main. Clearing a large
   page takes it half a millisecond, so a second thread asks for them before the first gets there. */
#include <pthread.h>
#include <sys/syscall.h>

extern int madvise(void *start, unsigned long length, int advice);
extern long syscall(long number, ...);
extern char __bss_start[], _end[];

enum { LARGE = 2 * 1024 * 1024, MADV_HUGEPAGE = 14, REGISTER_PRIVATE_EXPEDITED = 16 };

static char *first, *end;

static void *touch(void *unused)
{
    for (char *page = first; page < end; page += LARGE)
    {
        /* Changes nothing: the first thread may have been here. */
        __atomic_fetch_or((volatile char *)page, 0, __ATOMIC_RELAXED);
    }

    return unused;
}

__attribute__((constructor)) static void ask_for_large_pages(void)
{
    first = (char *)(((unsigned long)__bss_start + LARGE - 1) / LARGE * LARGE);
    end = (char *)((unsigned long)_end / LARGE * LARGE);
    /* Where there are none, it says no, and all is as before. */
    if (first >= end || madvise(first, (unsigned long)(end - first), MADV_HUGEPAGE) != 0)
    {
        return;
    }

    /* The runtime will register for this. The kernel makes a process wait for it (10 ms) that has a second thread. */
    syscall(SYS_membarrier, REGISTER_PRIVATE_EXPEDITED, 0, 0);
    pthread_t helper;
    if (pthread_create(&helper, 0, touch, 0) == 0)
    {
        pthread_detach(helper);
    }
}
