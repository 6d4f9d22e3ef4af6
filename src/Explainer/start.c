/* Linked into the native program on Linux. The kernel hands memory out by 4 KB unless it is asked for large pages, and each time takes
   1 to 2 microseconds: a third of the processor's time of a small build. So the two parts of the memory that every run fills are asked
   for. Where the kernel has no large pages, it says no, and all is as it was. */
#define _GNU_SOURCE
#include <linux/membarrier.h>
#include <pthread.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

extern int __real_madvise(void *start, size_t length, int advice);
extern char __bss_start[], _end[];

enum { MB = 1024 * 1024, LARGE = 2 * MB };

/* What a site of some thousand pages takes: the collector begins with 64 MB for pinned objects, of which there are none, then 24 MB for the
   young ones of both heaps, and 64 MB for large ones. Beyond, a page that is half used would cost more than it saves. */
static const size_t HEAP = 192 * MB;

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

/* Each start fills the tables of its types, 11 MB (.hydrated, which follows .bss). Clearing a large page takes half a millisecond, so a
   second thread asks for them before the first gets there. */
__attribute__((constructor)) static void ask_for_tables(void)
{
    first = (char *)(((unsigned long)__bss_start + LARGE - 1) / LARGE * LARGE);
    end = (char *)((unsigned long)_end / LARGE * LARGE);
    if (first >= end || __real_madvise(first, (size_t)(end - first), MADV_HUGEPAGE) != 0)
    {
        return;
    }

    /* The runtime will register for this. The kernel makes a process wait for it (10 ms) that has a second thread. */
    syscall(SYS_membarrier, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED, 0, 0);
    pthread_t helper;
    if (pthread_create(&helper, 0, touch, 0) == 0)
    {
        pthread_detach(helper);
    }
}

/* The linker sends calls of madvise here (--wrap). The collector reserves its heap as a whole, which it keeps out of core dumps, and then
   takes parts of 64 KB into use, each with a protection and a place in core dumps of its own: too little for a large page. So the
   beginning of the heap is made one part, ready for use, before it does. Memory counts only once it is written to. */
int __wrap_madvise(void *start, size_t length, int advice)
{
    static int found;
    if (advice != MADV_DONTDUMP || length < 8 * HEAP || found)
    {
        return __real_madvise(start, length, advice);
    }

    found = 1;
    if (mprotect(start, HEAP, PROT_READ | PROT_WRITE) == 0)
    {
        __real_madvise(start, HEAP, MADV_HUGEPAGE);
    }

    return __real_madvise((char *)start + HEAP, length - HEAP, advice);
}
