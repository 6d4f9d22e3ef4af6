using Explainer.Tests.Building;

namespace Explainer.Tests.Native;

/// <summary>One file that runs where no .NET is.</summary>
public sealed class NativeFileTests : IDisposable
{

    // Hides ICU: every library of that name is not found.
    private const string WithoutIcu = """
        #define _GNU_SOURCE
        #include <dlfcn.h>
        #include <string.h>

        void *dlopen(const char *name, int flags) {
            void *(*next)(const char *, int) = dlsym(RTLD_NEXT, "dlopen");
            return next(name && strstr(name, "libicu") ? "libnone.so" : name, flags);
        }
        """;

    // Says what is asked of the kernel for large parts of the memory.
    private const string TellingAdvice = """
        #define _GNU_SOURCE
        #include <sys/syscall.h>
        #include <unistd.h>

        int madvise(void *start, size_t length, int advice) {
            if (advice == 14 && length >= 4 << 20) write(2, "large pages\n", 12);
            return syscall(SYS_madvise, start, length, advice);
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
        place.Write("hide.c", WithoutIcu);
        Assert.Equal(0, Child.RunProgram("cc", place.Root, null, "-shared", "-fPIC", "-o", "hide.so", "hide.c").ExitCode);
        var run = Child.RunProgram(NativeProgram.Path, place.Root, new Dictionary<string, string> { ["LD_PRELOAD"] = place.At("hide.so") }, "check");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            "explainer: This machine has no ICU library (libicu), without which letters cannot be sorted. Install it: "
            + "'apt-get install libicu72' on Debian 12, 'apt-get install libicu74' on Ubuntu 24.04, 'dnf install libicu' on Fedora, "
            + "'apk add icu-libs icu-data-full' on Alpine.\n", run.Error);
    }

    [Fact]
    public void It_asks_for_large_pages_before_it_fills_the_tables_of_its_types()
    {
        place.Write("tell.c", TellingAdvice);
        Assert.Equal(0, Child.RunProgram("cc", place.Root, null, "-shared", "-fPIC", "-o", "tell.so", "tell.c").ExitCode);
        var run = Child.RunProgram(NativeProgram.Path, place.Root, new Dictionary<string, string> { ["LD_PRELOAD"] = place.At("tell.so") }, "--version");
        Assert.Equal((0, "large pages\n"), (run.ExitCode, run.Error));
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
}
