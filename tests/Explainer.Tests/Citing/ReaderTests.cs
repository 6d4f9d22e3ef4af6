using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Explainer.Model;
using Explainer.Render;
using Explainer.Tests.Finished;

namespace Explainer.Tests.Citing;

/// <summary>
/// What a page offers to reference managers comes back from programs that others wrote: the records of every page of a site are
/// taken from its finished pages and read. <c>tests/run</c> installs citation-js, and biber for the full suite.
/// </summary>
public sealed partial class ReaderTests
{
    private static readonly Lazy<SiteTestResult> Hostile = new(() => SiteTest
        .With("site.yml", "title: \"100 % of {Leaving} & Home\"\nlanguage: en\nurl: https://example.org/a_b/\nauthors: [\"Friends of #1 and Co\"]\n")
        .And("signs.md", "---\ntitle: 'A {set} of 100 %, #1 & $5_000 <i>as is</i> ~ ^ \\ |'\nupdated: 2026-11-22\n---\n")
        .And("half.md", "---\ntitle: 'Half a } and { brace'\nupdated: 2026\n---\n")
        .And("letters.md", "---\ntitle: \"Émirs naïfs à Łódź: Straße, cœur, día, ﬁ, ʿĀlī, aḥmad, çà, Việt, Žižek, ǰ, ṯ, İ, ı, Ærø\"\nupdated: 2026-11\n---\n")
        .And("quotes.md", "---\ntitle: '“Who?” – he’s 20—21… \"so\" -- ``it''s``'\nupdated: 2026-11-22\n---\n")
        .And("arabic.md", "---\ntitle: الرقة 📚 漢字\nauthors: [\"الحداد, علي\", UNESCO]\n---\n")
        .And("names.md", "---\ntitle: Names\nauthors: [\"de la Cruz, Ana\", \"Smith and Sons, Ben\", \"Lind, Ada, Jr.\", \"O’Brien-Łoś, É. M.\"]\n---\n")
        .And("über.md", "---\ntitle: An address\n---\n")
        .Build());

    public static TheoryData<string> Sites => ["fixture", "arabic", "content", "hostile"];

    [Theory]
    [MemberData(nameof(Sites))]
    public void Citation_js_reads_every_page_from_BibTeX_RIS_and_CSL_JSON_where_it_is_installed(string name)
    {
        Node.Needs("@citation-js");
        var pages = CitedPage.ReadAll(SiteOf(name));
        Assert.NotEmpty(pages);
        var records = pages.SelectMany(p => p.Records).ToArray();
        using var answers = Node.Run("Citing/records.mjs", JsonSerializer.SerializeToUtf8Bytes(records));
        var read = answers.RootElement.EnumerateArray().Select(answer => Describe(Assert.Single(answer.EnumerateArray()))).ToList();
        Assert.Equal(
            string.Join('\n', pages.SelectMany(p => Enumerable.Repeat(p.Expected, p.Records.Length))),
            string.Join('\n', read));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Biber_reads_every_page_from_BibTeX_where_it_is_installed(string name)
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("PATH")!.Split(':').Any(folder => File.Exists(Path.Combine(folder, "biber"))), "biber is not installed.");
        var pages = CitedPage.ReadAll(SiteOf(name));
        using var place = new TemporaryFolder();
        var (source, result) = (Path.Combine(place.Path, "in.bib"), Path.Combine(place.Path, "out.bib"));
        File.WriteAllText(source, string.Join("\n\n", pages.Select(p => p.Records[0])));
        var log = Run("biber", "--tool", "--nolog", "--output-file=" + result, source);
        Assert.Equal("", string.Join('\n', log.Split('\n').Where(line => line.StartsWith("WARN", StringComparison.Ordinal) || line.StartsWith("ERROR", StringComparison.Ordinal))));
        var read = Entry().Matches(File.ReadAllText(result)).Select(m => DescribeBibTex(m.Value)).ToList();
        Assert.Equal(string.Join('\n', pages.Select(p => p.Expected).Order(StringComparer.Ordinal)), string.Join('\n', read.Order(StringComparer.Ordinal)));
    }

    private static SiteTestResult SiteOf(string name) => name == "hostile" ? Hostile.Value : FinishedSite.Get(name).Build;

    // What citation-js understood, in the words of CitedPage. BibTeX calls the site the publisher, RIS a collection.
    private static string Describe(JsonElement work) => CitedPage.Describe(
        Text(work, "title"),
        work.TryGetProperty("author", out var authors) ? authors.EnumerateArray().Select(NameOf) : [],
        work.TryGetProperty("issued", out var issued) ? string.Join('-', issued.GetProperty("date-parts")[0].EnumerateArray().Select(n => n.GetInt32())) : "",
        Text(work, "container-title") + Text(work, "publisher") + Text(work, "collection-title"),
        Text(work, "URL"));

    private static string NameOf(JsonElement name) => Text(name, "literal") is { Length: > 0 } body ? body
        : string.Join(", ", new[] { $"{Text(name, "non-dropping-particle")} {Text(name, "family")}".Trim(), Text(name, "given"), Text(name, "suffix") }.Where(part => part.Length > 0));

    private static string Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? value.GetString()! : "";

    // What biber understood: letters for commands, with the escapes that TeX needs.
    private static string DescribeBibTex(string entry)
    {
        var fields = Field().Matches(entry).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);
        string Value(string field) => fields.GetValueOrDefault(field, "");
        return CitedPage.Describe(
            Plain(Value("TITLE")),
            Value("AUTHOR").Length == 0 ? [] : And().Split(Value("AUTHOR")).Select(Plain),
            string.Join('-', Value("DATE").Split('-').Select(n => n.TrimStart('0'))),
            Plain(Value("ORGANIZATION")),
            Value("URL"));
    }

    private static string Plain(string tex) => Escape().Replace(tex, m => m.Groups[1].Value switch
    {
        "textasciitilde" => "~",
        "textasciicircum" => "^",
        "textbackslash" => "\\",
        "textbraceleft" => "{",
        "textbraceright" => "}",
        var sign => sign,
    });

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }

    [GeneratedRegex(@"(?ms)^@ONLINE\{.*?^\}")]
    private static partial Regex Entry();

    [GeneratedRegex(@"(?m)^\s+([A-Z]+)\s+= \{(.*)\},$")]
    private static partial Regex Field();

    // "and" between names, not within braces.
    [GeneratedRegex(@" and (?![^{]*\})")]
    private static partial Regex And();

    [GeneratedRegex(@"\\([a-z]+|.)|[{}]")]
    private static partial Regex Escape();

    /// <summary>A page of a site with the records that it offers.</summary>
    /// <param name="Expected">What a reader should understand, on one line.</param>
    /// <param name="Records">BibTeX, RIS, CSL-JSON.</param>
    private sealed record CitedPage(string Expected, ImmutableArray<string> Records)
    {
        public static ImmutableArray<CitedPage> ReadAll(SiteTestResult build) =>
        [
            .. from entry in (build.Site ?? throw new InvalidOperationException(build.Report)).Entries
               let path = CiteUrls.For(entry.Url).OutputPath
               where build.Files.ContainsKey(path)
               let records = new HtmlParser().ParseDocument(build[path]).QuerySelectorAll("pre code").Select(code => code.TextContent).ToImmutableArray()
               select new CitedPage(Expect(build.Site, entry), records),
        ];

        public static string Describe(string title, IEnumerable<string> authors, string date, string site, string url) =>
            string.Join(" | ", Spaced(title), string.Join("; ", authors.Select(Spaced)), date, Spaced(site), url);

        private static string Expect(Site site, Entry entry) => Describe(
            entry.Title,
            PageWork.ParseAuthors(entry.Authors.IsEmpty ? site.Config.Authors : entry.Authors.Select(a => a.Name))
                .Select(name => name.Literal ?? $"{name.Family}, {name.Given}"),
            DateOf(entry),
            entry.Title.Equals(site.Config.Title, StringComparison.OrdinalIgnoreCase) ? "" : site.Config.Title,
            entry.Url.Under(site.Config.Url));

        private static string DateOf(Entry entry) => entry.Updated?.Start?.FirstParts is { } day
            ? string.Join('-', new[] { day.Year, day.Month, day.Day }.OfType<int>())
            : "";

        private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
