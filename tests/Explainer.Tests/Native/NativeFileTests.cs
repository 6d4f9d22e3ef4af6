using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Explainer.Tests.Building;

namespace Explainer.Tests.Native;

/// <summary>One file that runs where no .NET is.</summary>
public sealed partial class NativeFileTests : IDisposable
{
    // Hides a library: no file of that name is found.
    private static string Hiding(string library) => $$"""
        #define _GNU_SOURCE
        #include <dlfcn.h>
        #include <string.h>

        void *dlopen(const char *name, int flags) {
            void *(*next)(const char *, int) = dlsym(RTLD_NEXT, "dlopen");
            return next(name && strstr(name, "{{library}}") ? "libnone.so" : name, flags);
        }
        """;

    // Says what is asked of the kernel for large parts of the memory, and at the end which part of the heap is still one.
    private const string TellingAdvice = """
        #define _GNU_SOURCE
        #include <stdio.h>
        #include <string.h>
        #include <sys/syscall.h>
        #include <unistd.h>

        static unsigned long heap;

        int madvise(void *start, size_t length, int advice) {
            if (advice == 14 && length >= 4 << 20) dprintf(2, "large pages of the %s\n", length >> 20 == 192 ? "heap" : "tables");
            if (advice == 14 && length >> 20 == 192) heap = (unsigned long)start;
            return syscall(SYS_madvise, start, length, advice);
        }

        __attribute__((destructor)) static void tell(void) {
            char line[512];
            unsigned long first, end;
            FILE *maps = fopen("/proc/self/maps", "r");
            while (fgets(line, sizeof line, maps))
                if (sscanf(line, "%lx-%lx", &first, &end) == 2 && first == heap) dprintf(2, "%lu MB in one part\n", (end - first) >> 20);
        }
        """;

    // Says at the end how many threads of the runtime collect garbage.
    private const string TellingCollectors = """
        #define _GNU_SOURCE
        #include <dirent.h>
        #include <stdio.h>
        #include <string.h>

        __attribute__((destructor)) static void tell(void) {
            int found = 0;
            DIR *threads = opendir("/proc/self/task");
            for (struct dirent *thread; (thread = readdir(threads));) {
                char path[512], name[32] = "";
                snprintf(path, sizeof path, "/proc/self/task/%s/comm", thread->d_name);
                FILE *file = fopen(path, "r");
                if (file && fgets(name, sizeof name, file) && strstr(name, "GC")) found++;
                if (file) fclose(file);
            }
            dprintf(2, "%d\n", found);
        }
        """;

    private readonly OutputPlace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void It_is_as_new_as_the_code() => Assert.True(NativeProgram.IsCurrent, NativeProgram.HowToMake);

    [Fact]
    public void It_is_one_file_of_at_most_35_MB_and_its_symbols_lie_beside_it()
    {
        Assert.Equal(["explainer", "explainer.dbg"], Directory.EnumerateFileSystemEntries(NativeProgram.Folder)
            .Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        Assert.InRange(new FileInfo(NativeProgram.Path).Length, 1, NativeProgram.Largest);
    }

    /// <summary>The README names the systems that have it. What the linker takes from a newer one, an older one refuses to start.</summary>
    [Fact]
    public void It_takes_nothing_of_the_C_library_that_is_newer_than_2_35()
    {
        var versions = CLibrary().Matches(Encoding.Latin1.GetString(File.ReadAllBytes(NativeProgram.Path))).Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)).ToList();
        Assert.InRange(versions.Max(), 17, 35);
    }

    [Fact]
    public void It_builds_a_site_alone_in_a_folder_without_a_path_or_a_runtime()
    {
        SiteTest.Minimal.WriteTo(place.Input);
        File.Copy(NativeProgram.Path, place.At("explainer"));
        var built = Child.RunProgram("/usr/bin/env", place.Root, null, "-i", place.At("explainer"), "build");
        Assert.Equal((0, ""), (built.ExitCode, built.Error));
        Assert.StartsWith("Built ", built.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(place.Output, "index.html")));
    }

    /// <remarks>The runtime would abort (exit code 134) at the first use of a culture.</remarks>
    [Fact]
    public void Without_ICU_it_says_in_a_sentence_what_to_install()
    {
        var run = RunWithout("libicu", "check");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            "explainer: This machine has no ICU library (libicu), without which letters cannot be sorted. Install it: "
            + "'apt-get install libicu72' on Debian 12, 'apt-get install libicu74' on Ubuntu 24.04, 'dnf install libicu' on Fedora, "
            + "'apk add icu-libs icu-data-full' on Alpine.\n", run.Error);
    }

    /// <remarks>.NET leaves hashes to OpenSSL on Linux, and would abort (exit code 134).</remarks>
    [Fact]
    public void Without_OpenSSL_it_makes_the_site_with_all_its_editions_and_imports_another()
    {
        SiteTest.With("lessons/a.md", "---\ntitle: A\nsummary: One.\n---\nText.\n").And("index.fr.md", "---\ntitle: B\nsummary: Deux.\ntranslates: 000000000000\n---\n").WriteTo(place.Input);
        Assert.Equal(0, RunWithout("libssl", "build").ExitCode);
        Assert.Equal(0, RunWithout("libssl", "build", "--offline", "--output", "zip").ExitCode);
        place.Write("quarto/_quarto.yml", "project:\n  type: book\n");
        place.Write("quarto/index.qmd", "---\ntitle: A\n---\n\n```{r}\n1\n```\n");
        place.Write("quarto/_freeze/index/execute-results/html.json", """{"hash": "0", "result": {"markdown": "---\ntitle: A\n---\n\nText."}}""");
        var imported = RunWithout("libssl", "import", "quarto", "--to", "imported");
        Assert.Equal((0, ""), (imported.ExitCode, imported.Error));
    }

    [Fact]
    public void Without_OpenSSL_it_says_in_a_sentence_what_to_install_before_it_asks_servers()
    {
        SiteTest.With("sources.yml", "- id: a\n  type: webpage\n  title: A\n  URL: https://a.example/\n").WriteTo(place.Input);
        var run = RunWithout("libssl", "sources", "--online");
        Assert.Equal((2, "", "explainer: This machine has no OpenSSL library (libssl), without which servers cannot be asked over HTTPS. Install it: "
            + "'apt-get install libssl3' on Debian 12, 'apt-get install libssl3t64' on Ubuntu 24.04, 'dnf install openssl-libs' on Fedora, "
            + "'apk add libssl3' on Alpine.\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void It_asks_for_large_pages_for_the_tables_of_its_types_and_the_beginning_of_the_heap()
    {
        var run = RunWith(TellingAdvice, [], "new", "site", "made");
        Assert.Equal((0, "large pages of the tables\nlarge pages of the heap\n192 MB in one part\n"), (run.ExitCode, run.Error));
    }

    /// <remarks>.NET passes over a setting whose name it does not know. By itself it would take a thread for each processor.</remarks>
    [Theory]
    [InlineData(4, 2)]
    [InlineData(2, 2)]
    [InlineData(1, 0)]
    public void Two_threads_collect_its_garbage_where_there_are_several_processors(int processors, int threads)
    {
        var number = new Dictionary<string, string> { ["DOTNET_PROCESSOR_COUNT"] = $"{processors}" };
        var run = RunWith(TellingCollectors, number, "new", "site", "made");
        Assert.Equal((0, $"{threads}\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void No_variable_of_the_environment_makes_it_fold_letters_by_bytes_alone()
    {
        SiteTest.With("glossary/a.md", "---\ntitle: Ärger\nsummary: Trouble.\n---\n").And("glossary/b.md", "---\ntitle: Buch\nsummary: A volume.\n---\n").WriteTo(place.Input);
        Assert.Equal(0, Child.RunProgram(NativeProgram.Path, place.Root, null, "build").ExitCode);
        var here = FolderState.Read(place.Output);
        Directory.Delete(place.Output, recursive: true);
        var invariant = new Dictionary<string, string> { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" };
        Assert.Equal(0, Child.RunProgram(NativeProgram.Path, place.Root, invariant, "build").ExitCode);
        Assert.Equal(here, FolderState.Read(place.Output));
    }

    private ChildResult RunWithout(string library, params string[] arguments) => RunWith(Hiding(library), [], arguments);

    // With a library that is loaded before all others.
    private ChildResult RunWith(string library, Dictionary<string, string> environment, params string[] arguments)
    {
        place.Write("first.c", library);
        Assert.Equal(0, Child.RunProgram("cc", place.Root, null, "-shared", "-fPIC", "-o", "first.so", "first.c").ExitCode);
        environment["LD_PRELOAD"] = place.At("first.so");
        return Child.RunProgram(NativeProgram.Path, place.Root, environment, arguments);
    }

    // As the dynamic linker finds it: a name of its own that ends with a zero.
    [GeneratedRegex(@"\0GLIBC_2\.([0-9]+)(?:\.[0-9]+)?(?=\0)")]
    private static partial Regex CLibrary();
}
