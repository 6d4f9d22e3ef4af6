namespace Explainer.Tests.Specs;

/// <summary>Runs the cases of <c>Specs/Sites</c>: whole sites as text, each with its report and pages.</summary>
public sealed class SpecTests
{
    private const int FewestCases = 180;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Specs", "Sites");

    private static readonly Lazy<Dictionary<(string File, string Title), SpecCase>> All = new(() =>
        Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(f => SpecFile.Parse(Path.GetFileName(f), File.ReadAllText(f)).Select(c => (File: Path.GetFileName(f), Case: c)))
            .ToDictionary(x => (x.File, x.Case.Title), x => x.Case));

    /// <summary>Every case there is.</summary>
    internal static IReadOnlyCollection<SpecCase> Everything => All.Value.Values;

    /// <summary>Every line of a report that a case expects.</summary>
    internal static IReadOnlyList<string> ExpectedReports { get; } =
        [.. All.Value.Values.SelectMany(c => c.Expectations).Where(e => e.Header == "== report ==").SelectMany(e => e.Text.Split('\n'))];

    public static TheoryData<string, string> Cases()
    {
        var rows = new TheoryData<string, string>();
        foreach (var (file, title) in All.Value.Keys)
        {
            rows.Add(file, title);
        }

        return rows;
    }

    /// <summary>Those that the quick suite tries in one more form.</summary>
    public static TheoryData<string, string> SomeCases() =>
        [.. All.Value.Keys.Where(c => Depth.Includes(c.Title, oneIn: 8)).Select(c => (c.File, c.Title))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_site_has_the_report_and_the_pages_that_its_case_says(string file, string title)
    {
        var spec = All.Value[(file, title)];
        Assert.Equal(spec.Expected, spec.Actual());
    }

    [Theory]
    [MemberData(nameof(SomeCases))]
    public void Windows_line_ends_and_byte_order_marks_change_nothing(string file, string title)
    {
        var site = All.Value[(file, title)].Input;
        var (here, there) = (site.Build(), SavedOnWindows(site).Build());
        Assert.Equal(here.Report, there.Report);
        Assert.Equal(here.Files.Keys, there.Files.Keys);
        Assert.All(here.Files, f => Assert.Equal(f.Value, there.Files[f.Key]));
    }

    [Fact]
    public void Every_case_that_is_written_is_run()
    {
        var written = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Explainer.Tests", "Specs", "Sites"), "*", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines)
            .Count(line => line.StartsWith("=== ", StringComparison.Ordinal));
        Assert.Equal(written, Cases().Count);
        Assert.True(written >= FewestCases, $"There are {written} cases, and there were more.");
    }

    [Theory]
    [InlineData("", "holds no case")]
    [InlineData("# Only a remark\n", "holds no case")]
    [InlineData("Stray\n=== It is so\n== report ==\n", "'Stray' stands before the first case")]
    [InlineData("=== It is so\nstray\n== report ==\n", "text stands between")]
    [InlineData("=== untrue\n== report ==\n", "is no sentence")]
    [InlineData("=== It is so\n-- a.md --\n", "has no section == report ==")]
    [InlineData("=== It is so\n== report ==\n== wishes ==\n", "has a section '== wishes =='")]
    [InlineData("=== It is so\n== report ==\n=== It is so\n== report ==\n", "two of one title")]
    public void A_file_that_holds_something_else_than_cases_fails_loudly(string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<FormatException>(() => SpecFile.Parse("x.txt", text)).Message, StringComparison.Ordinal);

    private static SiteTest SavedOnWindows(SiteTest site) => site.Files.Where(f => IsText(f.Key, f.Value))
        .Aggregate(site, (all, f) => all.And(f.Key, [0xEF, 0xBB, 0xBF, .. f.Value.SelectMany(b => b == '\n' ? "\r\n"u8.ToArray() : [b])]));

    // A case about bytes brings its own line ends, and a published file is published as it is.
    private static bool IsText(string path, byte[] bytes) =>
        Path.GetExtension(path).ToUpperInvariant() is ".MD" or ".YML" or ".JSON" or ".CSS"
        && !path.StartsWith("_root/", StringComparison.Ordinal) && !bytes.Contains((byte)'\r') && !bytes.Any(b => b is 0xFE or 0xFF) && bytes is not [0xEF, 0xBB, 0xBF, ..];
}
