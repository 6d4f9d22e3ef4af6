using System.Diagnostics;
using Explainer.Build;
using Explainer.Model.Diagnostics;
using Explainer.Read;

namespace Explainer.Tests.Building;

/// <summary>
/// Guards the speed without a clock: a third of a build's time goes to memory, and how much is allocated is the same on every machine.
/// </summary>
[Collection(Alone.Name)]
public sealed class AllocationTests
{
    private const int Pages = 500;

    // 221 KB when this was measured last. A change that needs more has to be worth it: see tests/bench.
    private const int MostKilobytesAPage = 225;

    [Fact]
    public void A_page_of_the_benchmark_allocates_no_more_than_it_did()
    {
        using var folder = new TemporaryFolder();
        WriteCorpus(folder.Path);
        Build(folder.Path);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        Build(folder.Path);
        var allocated = (GC.GetTotalAllocatedBytes(precise: true) - before) / 1000 / Pages;
        Assert.True(allocated <= MostKilobytesAPage, $"{allocated} KB a page");
    }

    private static void WriteCorpus(string folder)
    {
        var bench = Path.Combine(Repository.Root, "tests", "bench");
        foreach (var part in new[] { "story", "glossary", "profiles", "timeline", "sources" })
        {
            Directory.CreateDirectory(Path.Combine(folder, "input", part));
            Directory.CreateDirectory(Path.Combine(folder, "hugo", part));
        }

        using var awk = Process.Start("awk",
            ["-v", $"n={Pages}", "-v", $"input={folder}/input", "-v", $"content={folder}/hugo", "-f", Path.Combine(bench, "corpus.awk")]);
        awk.WaitForExit();
        Assert.Equal(0, awk.ExitCode);
        File.Copy(Path.Combine(bench, "site.yml"), Path.Combine(folder, "input", "site.yml"));
    }

    // Everything but the disk: each file is made and dropped.
    private static void Build(string folder)
    {
        var problems = new DiagnosticBag();
        var files = SiteBuilder.Build(InputFolder.Open(Path.Combine(folder, "input"), problems)!, new BuildOptions(), problems).Files;
        Parallel.ForEach(files, file => file.Make());
        Assert.True(files.Length > 2 * Pages);
        Assert.Empty(problems.InOrder());
    }
}
