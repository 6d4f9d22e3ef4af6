using System.Text;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Dates;
using Explainer.Read.Kinds;
using Explainer.Read.Site;
using Explainer.Read.Yaml;
using FsCheck;
using FsCheck.Fluent;

namespace Explainer.Tests.Reading;

public sealed class ReadingPropertyTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(Depth.Choose(300, 2000));
    private static readonly string[] Folders = ["", "story/", "profiles/", "glossary/", "timeline/"];

    [Fact]
    public void Any_bytes_are_a_text_or_a_problem_and_a_text_gives_front_matter_or_a_problem() => Check.One(
        Config, Prop.ForAll(FileArbitraries.Bytes, bytes =>
        {
            var problems = new DiagnosticBag();
            var source = Utf8Text.Decode("a.md", bytes, problems);
            var front = source is null ? null : FrontMatter.Read(source, "a page", problems);
            return front is not null || problems.HasErrors;
        }));

    [Fact]
    public void Any_file_is_a_page_or_a_problem() => Check.One(
        Config.WithMaxTest(Depth.Choose(5, 20)), Prop.ForAll(FileArbitraries.Bytes.Generator.ArrayOf(50).ToArbitrary(), contents =>
        {
            var files = contents.Select((bytes, i) => (Path: $"{Folders[i % Folders.Length]}f{i}.md", Bytes: bytes)).ToList();
            var (pages, problems) = Read(files.Aggregate(SiteTest.Minimal, (site, f) => site.And(f.Path, f.Bytes)));
            var known = pages.Concat(problems.Where(p => p.Severity == Severity.Error).Select(p => p.Place.File)).ToHashSet();
            return files.TrueForAll(f => known.Contains(f.Path)) && problems.All(p => IsWithin(p, files.Find(f => f.Path == p.Place.File).Bytes));
        }));

    [Fact]
    public void Front_matter_of_a_site_never_throws() => Check.One(
        Config.WithMaxTest(Depth.Choose(30, 150)), Prop.ForAll(FileArbitraries.FrontMatters, text =>
        {
            var yaml = text.Replace("---\n", "", StringComparison.Ordinal);
            var result = SiteTest.Minimal.And("site.yml", SiteTest.SiteYml + yaml).And("sources.yml", "- id: a\n  type: book\n  " + yaml)
                .And("_theme/words.yml", yaml).Build();
            return result.Site is not null || result.Problems.Any(p => p.Severity == Severity.Error);
        }));

    [Fact]
    public void Absurd_files_are_read_at_once()
    {
        string[] yaml =
        [
            new('[', 100_000), new('{', 100_000), string.Concat(Enumerable.Repeat("- ", 50_000)), string.Concat(Enumerable.Repeat("? ", 50_000)),
            new('\'', 100_001), $"title: {new string('a', 1_000_000)}", string.Concat(Enumerable.Range(0, 20_000).Select(i => $"k{i}: &a{i} x\n")),
        ];
        foreach (var text in yaml)
        {
            var problems = new DiagnosticBag();
            _ = FrontMatter.Read(new SourceText("a.md", $"---\n{text}\n---\n"), "a page", problems);
        }
    }

    private static (IReadOnlyList<string> Pages, IReadOnlyList<Diagnostic> Problems) Read(SiteTest site)
    {
        using var folder = new TemporaryFolder();
        site.WriteTo(folder.Path);
        var problems = new DiagnosticBag();
        var headers = EntryReader.ReadAll(InputFolder.Open(folder.Path, problems)!, new DateTranslation("en", ThemeWords.English.Dates, ThemeWords.English.Dates), problems);
        return ([.. headers.Select(h => h.File)], problems.InOrder());
    }

    private static bool IsWithin(Diagnostic problem, byte[] bytes)
    {
        var lines = Encoding.UTF8.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        return problem.Place.Line <= lines.Length && problem.Place.Column <= lines[problem.Place.Line - 1].EnumerateRunes().Count() + 1;
    }
}
