using System.Collections.Immutable;
using System.Globalization;
using Explainer.Build;
using Explainer.Tests.Finished;

namespace Explainer.Tests.Building;

/// <summary>The same bytes in give the same bytes out, wherever and however the program runs.</summary>
[Collection(Alone.Name)]
public sealed class DeterminismTests : IDisposable
{
    private static readonly string[] Sites = ["fixture", "content"];
    private static readonly string[] Cultures = ["tr-TR", "ar-SA", "en-US", ""];

    private readonly OutputPlace place = new();

    // The large site in the culture that folds letters as no other does.
    public static TheoryData<string, string> SitesAndCultures =>
        [.. from site in Sites from culture in Cultures where Depth.IsFull || culture != "en-US" && (site == "fixture" || culture == "tr-TR") select (site, culture)];

    // Between them the first two have both sites, both alphabets with letters of their own, both ends of the day and one processor.
    public static TheoryData<string, string, string, string> SitesAndMachines => [.. ((string, string, string, string)[])[
        ("fixture", "tr_TR.UTF-8", "Pacific/Kiritimati", "1"),
        ("content", "ar_SA.UTF-8", "America/St_Johns", "2"),
        .. Depth.IsFull ? ((string, string, string, string)[])[
            ("fixture", "C", "UTC", "2"), ("content", "ar_SA.UTF-8", "Asia/Kathmandu", "1"), ("content", "tr_TR.UTF-8", "America/Los_Angeles", "2"),
        ] : [],
    ]];

    public void Dispose() => place.Dispose();

    [Theory]
    [MemberData(nameof(SitesAndCultures))]
    public void In_every_culture(string site, string culture)
    {
        var finished = FinishedSite.Get(site);
        var (own, others) = (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentCulture;
            var again = SiteTest.BuildFolder(finished.Folder);
            AssertSame(finished.Build.Files, again.Files);
            Assert.Equal(finished.Build.Report, again.Report);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = own;
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = others;
        }
    }

    /// <summary>In a process of its own, in another folder, where every file is new.</summary>
    [Theory]
    [MemberData(nameof(SitesAndMachines))]
    public void On_every_machine(string site, string language, string zone, string processors)
    {
        var finished = FinishedSite.Get(site);
        Copy(finished.Folder, place.Input);
        var result = Child.Run(place.Root, new Dictionary<string, string>
        {
            ["LC_ALL"] = language,
            ["TZ"] = zone,
            ["DOTNET_PROCESSOR_COUNT"] = processors,
        }, "build");
        Assert.Equal((0, finished.Build.Report), (result.ExitCode, result.Error.TrimEnd()));
        AssertSame(finished.Build.Files, FilesOf(place.Output));
    }

    [Theory]
    [InlineData("fixture")]
    [InlineData("content")]
    public void When_files_were_touched_and_lie_elsewhere(string site)
    {
        var finished = FinishedSite.Get(site);
        var elsewhere = place.At("somewhere else/entirely/امتحان");
        Copy(finished.Folder, elsewhere);
        foreach (var (file, i) in Directory.EnumerateFiles(elsewhere, "*", SearchOption.AllDirectories).Select((f, i) => (f, i)))
        {
            File.SetLastWriteTimeUtc(file, new DateTime(1999, 12, 31, 0, 0, 0, DateTimeKind.Utc).AddHours(i * 1000));
        }

        AssertSame(finished.Build.Files, SiteTest.BuildFolder(elsewhere).Files);
    }

    [Fact]
    public void Problems_come_in_one_order_however_many_files_there_are()
    {
        var site = Enumerable.Range(0, 60).Aggregate(SiteTest.Minimal, (s, i) =>
            s.And(string.Create(CultureInfo.InvariantCulture, $"p{i}.md"), "---\ntitel: A\n---\n\n[a](b.md) ![](c.png) <b>\n\n# Top\n"));
        var first = site.Build().Report;
        Assert.True(first.Count(c => c == '\n') > 200);
        Assert.All(Enumerable.Range(0, 5), _ => Assert.Equal(first, site.Build().Report));
    }

    private static void AssertSame(ImmutableSortedDictionary<string, byte[]> expected, ImmutableSortedDictionary<string, byte[]> actual)
    {
        Assert.Equal(expected.Keys, actual.Keys);
        Assert.All(expected, file => Assert.True(file.Value.AsSpan().SequenceEqual(actual[file.Key]), $"{file.Key} has other bytes."));
    }

    private static ImmutableSortedDictionary<string, byte[]> FilesOf(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(f) != OutputMarker.Name)
            .ToImmutableSortedDictionary(f => Path.GetRelativePath(folder, f), File.ReadAllBytes, StringComparer.Ordinal);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).OrderDescending(StringComparer.Ordinal))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, File.ReadAllBytes(file));
        }
    }
}
