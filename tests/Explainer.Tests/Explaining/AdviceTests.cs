using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Build;
using Explainer.Explain;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Tests.Cli;
using Explainer.Tests.Specs;

namespace Explainer.Tests.Explaining;

/// <summary>
/// The law of advice: what a message says to write solves its problem, makes no other, and means the same. Every change that a
/// message carries is made here, in every example of an explanation and in every site of <c>Specs</c>.
/// </summary>
public sealed partial class AdviceTests
{
    // Checks of finished pages, of drawings and styles, and of how sources and plain words are used: all of them ask for judgement.
    private static bool IsOfFinishedSite(string code) => code.StartsWith("EX3", StringComparison.Ordinal);

    private static bool MayHide(Diagnostic problem) => AdvisedCodes.Hides.Contains(problem.Code);

    private static readonly Lazy<ImmutableArray<AdvisedSite>> Sites = new(() =>
    [
        .. Explanation.Codes.SelectMany(c => new[] { "fails", "passes" }.Select(part => (Name: c + " " + part, Site: Example(c, part))).Where(x => x.Site is not null).Select(x => new AdvisedSite(x.Name, x.Site!))),
        .. SpecTests.Everything.Select(c => new AdvisedSite(c.Title, c.Input)),
    ]);

    private static readonly Lazy<FrozenDictionary<string, AdvisedSite>> ByName = new(() => Sites.Value.DistinctBy(s => s.Name).ToFrozenDictionary(s => s.Name, StringComparer.Ordinal));

    // All of them in every run, or a new case would be approved whose advice nobody has tried.
    public static TheoryData<string> Names() => [.. Sites.Value.Select(s => s.Name)];

    /// <summary>Those whose files the command mends too, which takes longer.</summary>
    public static TheoryData<string> SomeNames() => [.. Sites.Value.Select(s => s.Name).Where(n => Depth.Includes(n, oneIn: 2) || n.StartsWith("EX", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_message_changes_solves_its_problem_makes_no_other_and_means_the_same(string name)
    {
        if (ByName.Value[name].Problems.All(p => p.Fix is null))
        {
            return;
        }

        var site = ByName.Value[name].Site;
        var before = site.Compose();
        foreach (var problem in before.AllProblems.Where(p => p.Fix is not null))
        {
            var after = Applied(site, problem.Fix!).Compose();
            Assert.True(Count(after, problem) < Count(before, problem), $"{problem}\n{problem.Fix!.Words}\ndoes not solve it.");
            var added = after.AllProblems.Where(p => p.Severity == Severity.Error && Count(after, p) > Count(before, p)).Where(p => !AdvisedCodes.Reveals.Contains((problem.Code, p.Code))).ToList();
            Assert.True(added.Count == 0 || MayHide(problem), $"{problem}\n{problem.Fix.Words}\nmakes:\n{string.Join('\n', added)}");
            AssertSameWords(problem, problem.Fix);
            AssertSamePages(problem, before, after);
        }
    }

    [Theory]
    [MemberData(nameof(SomeNames))]
    public async Task What_is_mended_once_is_mended_and_no_error_is_new(string name)
    {
        var (site, before) = (ByName.Value[name].Site, ByName.Value[name].Problems);
        if (!before.Any(p => p.IsMendable))
        {
            return;
        }

        using var folder = new TemporaryFolder();
        site.WriteTo(folder.Path);
        await ConsoleRun.Plain(folder.Path, "check", "--fix", "--input", folder.Path);
        var mended = Read(folder.Path);
        var again = await ConsoleRun.Plain(folder.Path, "check", "--fix", "--input", folder.Path);
        Assert.StartsWith("Nothing was changed.", again.Output, StringComparison.Ordinal);
        Assert.Equal(mended, Read(folder.Path));
        var after = SiteTest.BuildFolder(folder.Path);
        var added = after.AllProblems.Where(p => p.Severity == Severity.Error && Errors(after.AllProblems, p.Code) > Errors(before, p.Code))
            .Where(p => !before.Any(b => b.IsMendable && AdvisedCodes.Reveals.Contains((b.Code, p.Code)))).ToList();
        Assert.True(added.Count == 0 || before.Any(MayHide), string.Join('\n', added));
    }

    [Fact]
    public void Every_code_has_a_change_that_is_tried_here_or_a_reason_why_it_has_none()
    {
        var mended = Sites.Value.AsParallel().SelectMany(s => s.Problems).Where(p => p.IsMendable).Select(p => p.Code).ToHashSet();
        Assert.Equal([], Explanation.Codes.Where(c => !IsOfFinishedSite(c) && mended.Contains(c) == AdvisedCodes.TakesAWriter.ContainsKey(c)));
        Assert.Equal([], AdvisedCodes.TakesAWriter.Keys.Except(Explanation.Codes));
    }

    // Of prose: its letters stay, in their order. Of a date, a key, an id or an address the new one is the same thing by another name,
    // and the codes say so.
    private static void AssertSameWords(Diagnostic problem, Fix fix)
    {
        if (CaptionMark().IsMatch(fix.Old))
        {
            Assert.Equal(Letters(CaptionMark().Replace(fix.Old, "")).Order(), Letters(fix.New).Order());
        }
        else if (problem.Code is "EX201" or "EX202" or "EX224" or "EX262" or "EX110")
        {
            Assert.Equal(Letters(fix.Old), Letters(fix.New));
        }
    }

    // Where both are sites, a reader meets the same letters.
    private static void AssertSamePages(Diagnostic problem, SiteTestResult before, SiteTestResult after)
    {
        if (before.Site is null || after.Site is null || !before.Files.Keys.SequenceEqual(after.Files.Keys) || problem.Code is "EX127")
        {
            return;
        }

        foreach (var entry in before.Site.Entries)
        {
            Assert.Equal(Letters(before.Body(entry.File)), Letters(after.Body(entry.File)));
        }
    }

    private static SiteTest Applied(SiteTest site, Fix fix)
    {
        var (bytes, applied) = FixedText.Apply(site.Files[fix.Place.File], [fix]);
        Assert.Single(applied);
        return site.And(fix.Place.File, bytes);
    }

    private static int Count(SiteTestResult result, Diagnostic problem) =>
        result.AllProblems.Count(p => p.Code == problem.Code && p.Place.File == problem.Place.File && WithoutPlaces(p.Message) == WithoutPlaces(problem.Message));

    // A line that is added or goes moves what stands below it, and the problem is the same.
    private static string WithoutPlaces(string message) => Place().Replace(message, "");

    private static int Errors(ImmutableArray<Diagnostic> problems, string code) => problems.Count(p => p.Code == code && p.Severity == Severity.Error);

    // Tags, entities, the language of a passage, the address of a link and the o that Word sets before an item are not words.
    private static string Letters(string text) =>
        string.Concat(Markup().Replace(text, "").Where(char.IsLetterOrDigit));

    private static ImmutableSortedDictionary<string, string> Read(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToImmutableSortedDictionary(f => f, f => Convert.ToBase64String(File.ReadAllBytes(f)), StringComparer.Ordinal);

    private static SiteTest? Example(string code, string part)
    {
        var text = Explanation.FindText(code)!.Split("=== " + part + "\n")[1].Split("=== ")[0];
        var start = text.IndexOf("-- ", StringComparison.Ordinal);
        return start < 0 ? null : SpecFile.Parse(code, $"=== An example\n{text[start..]}\n== report ==\n").Single().Input;
    }

    // Pandoc's, which goes when the caption is moved below its table.
    [GeneratedRegex(@"^Table:[ \t]+")]
    private static partial Regex CaptionMark();

    [GeneratedRegex(@"<[^<>]*>|\]\{(?:lang|dir)=[^{}]*\}|\]\([^()\s]*\)|\)\[[^\[\]\s]*\]|:::fold|\[/[biu]\]|\[[biu]\](?![({])|\[(?:_?TOC_?|\[_?TOC_?\])\]|&[a-z#0-9]+;?|^h[1-6]\.|\[\[[^\[\]|]*\||(?<=^|\n)#+|(?<=^|\n)o(?:\t|[ \u00A0]{3})", RegexOptions.IgnoreCase)]
    private static partial Regex Markup();

    // Of another file or line: "(a.md:20:40)".
    [GeneratedRegex(@"(?<=\.\w{1,5}):[0-9]+:[0-9]+")]
    private static partial Regex Place();

    // The problems are asked for by several tests, and the pages would fill the memory.
    private sealed record AdvisedSite(string Name, SiteTest Site)
    {
        private readonly Lazy<ImmutableArray<Diagnostic>> problems = new(() => Site.Compose().AllProblems);

        public ImmutableArray<Diagnostic> Problems => problems.Value;
    }
}
