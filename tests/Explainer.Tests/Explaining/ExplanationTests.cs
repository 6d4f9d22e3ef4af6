using System.Collections.Immutable;
using Explainer.Audit;
using Explainer.Build;
using Explainer.Compose;
using Explainer.Explain;
using Explainer.Guide.Starters;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Tests.Specs;

namespace Explainer.Tests.Explaining;

/// <summary>Proves what the explanations say: each problem has one, and each example does what stands above it.</summary>
public sealed class ExplanationTests
{
    /// <summary>Those whose examples are told in words, and where the problem is tested instead.</summary>
    private static readonly Dictionary<string, string> InWords = new()
    {
        ["EX101"] = "needs the permissions of a disk: InputFolderTests",
        ["EX105"] = "needs symbolic links on a disk: InputFolderTests",
        ["EX134"] = "needs names on a disk that are no text: InputFolderTests",
        ["EX136"] = "needs two names on a disk that are one in text files: InputFolderTests",
        ["EX135"] = "needs a text that is too long to be an example: faults.txt, FloodTests",
        ["EX177"] = "needs a file that is too large to be an example: MediaTests",
        ["EX307"] = "never caused by content that is foreseen: ErrorBoundaryTests",
        ["EX308"] = "needs more problems than an example has room for: faults.txt",
        ["EX302"] = "found on finished pages, and never caused by content: SiteAuditTests",
        ["EX303"] = "found on finished pages, and never caused by content: SiteAuditTests",
        ["EX304"] = "needs a page that is too long to be an example: SiteAuditTests",
        ["EX305"] = "needs a photograph: SiteAuditTests",
        ["EX339"] = "needs a photograph: MetadataTests",
        ["EX340"] = "needs a photograph: MetadataTests",
        ["EX341"] = "needs a photograph: MetadataTests",
        ["EX359"] = "needs a film: MetadataTests",
        ["EX357"] = "needs a browser that fails: ChromiumTests",
        ["EX358"] = "needs a name that is too long to be an example: ids-and-addresses.txt",
    };

    public static TheoryData<string> Codes() => [.. Explanation.Codes];

    public static TheoryData<string> Shown() => [.. Explanation.Codes.Where(c => !InWords.ContainsKey(c))];

    [Fact]
    public void Every_problem_that_can_be_reported_is_explained_and_nothing_else() =>
        Assert.Equal(
            RuleSamples.Methods.SelectMany(RuleSamples.Create).Select(p => p.Code).Distinct().Order(StringComparer.Ordinal),
            Explanation.Codes);

    [Theory]
    [MemberData(nameof(Shown))]
    public void The_example_that_fails_is_reported_with_its_code_alone(string code)
    {
        var rule = Explanation.Find(code)!;
        var found = Find(code, "fails");
        Assert.True(found.Length > 0 && found.All(p => p.Code == code), string.Join('\n', found.Prepend(null)));
        Assert.All(found, p => Assert.Equal(rule.Severity, p.SeverityName));
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void The_example_that_passes_is_not_reported_at_all(string code) =>
        Assert.Equal("", string.Join('\n', Find(code, "passes")));

    [Theory]
    [MemberData(nameof(Codes))]
    public void An_explanation_is_whole(string code)
    {
        var rule = Explanation.Find(code)!;
        Assert.True(rule.Severity is "error" or "warning" or "note", rule.Severity);
        Assert.False(rule.Title.Length is 0 or > 78 || rule.Title.EndsWith('.'), $"'{rule.Title}' is not a short sentence without a full stop.");
        Assert.EndsWith(".", rule.Why.TrimEnd(')'), StringComparison.Ordinal);
        Assert.All(new[] { rule.Why, rule.Fails.Words, rule.Passes.Words }.SelectMany(t => t.Split('\n')), line => Assert.True(line.Length <= 78, line));
        Assert.All(new[] { rule.Fails, rule.Passes }, e => Assert.Equal(InWords.ContainsKey(code), e.Files.Length == 0 && e.Words.Length > 0));
        Assert.NotEqual(rule.Fails, rule.Passes);
    }

    [Fact]
    public void The_reference_in_the_repository_is_the_one_that_is_printed() =>
        Assert.Equal(RuleReference.Create(), File.ReadAllText(Path.Combine(Repository.Root, "src", "Explainer", "Explain", "README.md")));

    [Theory]
    [InlineData("error no colon\n\nWhy.\n\n=== fails\n=== passes\n")]
    [InlineData("error: A title\n\nWhy.\n\n=== passes\n")]
    [InlineData("error: A title\n\nWhy.\n\n=== fails\n")]
    public void A_text_that_is_no_explanation_fails_loudly(string text) =>
        Assert.Throws<FormatException>(() => Explanation.Parse("EX999", text));

    // The same notation as the cases of whole sites, so the same code reads it.
    private static ImmutableArray<Diagnostic> Find(string code, string part)
    {
        var text = Explanation.FindText(code)!.Split("=== " + part + "\n")[1].Split("=== ")[0];
        var files = text[text.IndexOf("-- ", StringComparison.Ordinal)..];
        var spec = SpecFile.Parse(code, $"=== An example\n{files}\n== report ==\n").Single();
        using var folder = new TemporaryFolder();
        spec.Input.WriteTo(folder.Path);
        return Run(folder.Path, code);
    }

    // What check reports, and what the command reports besides that the problem belongs to.
    private static ImmutableArray<Diagnostic> Run(string path, string code)
    {
        var problems = new DiagnosticBag();
        var folder = InputFolder.Open(path, problems)!;
        var result = SiteBuilder.Build(folder, new BuildOptions(), problems);
        if (result.Site is { } site)
        {
            SiteAudit.Run(result.Files, site.Config.Url.AbsolutePath, () => { }, problems);
            GradeCheck.Run(site, problems);
            if (code.StartsWith("EX31", StringComparison.Ordinal))
            {
                CitationAudit.Run(Catalog(folder), [], problems);
            }
            else if (code.StartsWith("EX32", StringComparison.Ordinal))
            {
                ReadingAudit.Run(site, Catalog(folder), _ => true, problems);
            }
        }

        if (code is "EX338" or "EX346")
        {
            problems = PublishCheck.Find(folder).Where(p => p.Code == code).Aggregate(problems, (all, problem) => all.With(Only(problem)));
        }

        return problems.InOrder();
    }

    private static DiagnosticBag Only(Diagnostic problem)
    {
        var bag = new DiagnosticBag();
        bag.Add(problem);
        return bag;
    }

    private static Catalog Catalog(InputFolder folder) => SiteBuilder.ReadCatalog(folder, new BuildOptions(), new DiagnosticBag());
}
