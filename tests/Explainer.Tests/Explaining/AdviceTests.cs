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
    /// <summary>The codes whose advice no program can follow, and why.</summary>
    private static readonly Dictionary<string, string> TakesAWriter = new()
    {
        ["EX101"] = "the disk, not the text, is wrong",
        ["EX102"] = "which letters were meant, only the editor that wrote them knows",
        ["EX103"] = "the file may be damaged",
        ["EX105"] = "the disk, not the text, is wrong",
        ["EX106"] = "somebody has to write",
        ["EX109"] = "which value belongs to which key, a writer says",
        ["EX111"] = "which nesting was meant, a writer says",
        ["EX114"] = "somebody has to write",
        ["EX117"] = "what may be told of a person, a writer says",
        ["EX118"] = "somebody has to write",
        ["EX119"] = "what to leave out, a writer says",
        ["EX121"] = "which of two keeps its name, a writer says",
        ["EX122"] = "somebody has to write",
        ["EX123"] = "where a file belongs, a writer says",
        ["EX124"] = "whether a file is wanted, a writer says",
        ["EX126"] = "which of two keeps its id, a writer says",
        ["EX128"] = "somebody has to write",
        ["EX129"] = "somebody has to write",
        ["EX131"] = "what stands in a table, a writer says",
        ["EX132"] = "which of two dates is right, a writer says",
        ["EX133"] = "what was meant instead, a writer says",
        ["EX134"] = "the disk, not the text, is wrong",
        ["EX135"] = "where to part a text, a writer says",
        ["EX136"] = "which of two files is wanted, a writer says",
        ["EX137"] = "another name, a writer says",
        ["EX138"] = "whether a file is wanted, a writer says",
        ["EX139"] = "which number was meant, a writer says",
        ["EX140"] = "which options there are, a writer says",
        ["EX142"] = "somebody has to write",
        ["EX143"] = "whether it is a quiz, a writer says",
        ["EX144"] = "an id is for ever: a writer chooses it",
        ["EX145"] = "where a text belongs, a writer says",
        ["EX146"] = "somebody has to write",
        ["EX164"] = "where a place lies, a writer says",
        ["EX165"] = "where a place lies, a writer says",
        ["EX166"] = "what the pages of a folder are, a writer says",
        ["EX168"] = "in which form a term is meant, a writer says",
        ["EX169"] = "which of two dates is right, a writer says",
        ["EX249"] = "what a map shows, a writer says",
        ["EX198"] = "which language is meant, a writer says",
        ["EX276"] = "which page the address of the preview was, a writer says",
        ["EX147"] = "whether it is one value or several, a writer says",
        ["EX291"] = "whether it is a citation, a writer says",
        ["EX295"] = "which figure is meant, a writer says",
        ["EX184"] = "which work it is, a writer says",
        ["EX195"] = "whether it is a remark, a writer says",
        ["EX197"] = "which source is missing, a writer says",
        ["EX199"] = "what a link leads to, a writer says",
        ["EX296"] = "whether it is one sentence, a writer says",
        ["EX148"] = "whether it is a remark, a writer says",
        ["EX149"] = "whether it is a person, a writer says",
        ["EX150"] = "which group a link belongs to, a writer says",
        ["EX154"] = "whether readers need it, a writer says",
        ["EX156"] = "the export, not the text, is wrong",
        ["EX159"] = "nothing need be written",
        ["EX158"] = "which season it was, a writer says",
        ["EX160"] = "where a page belongs, a writer says",
        ["EX161"] = "somebody has to write",
        ["EX258"] = "whom a picture is for, a writer says",
        ["EX278"] = "which number was meant, a writer says",
        ["EX265"] = "what a chart shows, a writer says",
        ["EX267"] = "what a caption says, a writer says",
        ["EX269"] = "which licence a picture has, a writer says",
        ["EX170"] = "somebody has to translate",
        ["EX171"] = "somebody has to translate",
        ["EX174"] = "the file, not the text, is wrong",
        ["EX177"] = "what to leave out, a writer says",
        ["EX178"] = "somebody has to write",
        ["EX179"] = "somebody has to write",
        ["EX180"] = "how hard the pages may be, a writer says",
        ["EX181"] = "whether to keep it for later, a writer says",
        ["EX182"] = "which letters there are, a writer says",
        ["EX183"] = "what counts as what, a writer says",
        ["EX186"] = "which language it is, a writer says",
        ["EX187"] = "which of two folders goes, a writer says",
        ["EX188"] = "which of two files is right, a writer says",
        ["EX189"] = "whether a line is wanted, a writer says",
        ["EX190"] = "somebody has to translate",
        ["EX280"] = "which page it translates, a writer says",
        ["EX282"] = "what may be told of a person, a writer says",
        ["EX283"] = "what is hard to read, a writer says",
        ["EX287"] = "whether a draft is ready, a writer says",
        ["EX288"] = "whom answers are for, a writer says",
        ["EX289"] = "where a passage ends, a writer says",
        ["EX298"] = "which heading stands for it, a writer says",
        ["EX299"] = "whether what is hard to read is left, a writer says",
        ["EX361"] = "whether a draft is ready, a writer says",
        ["EX284"] = "somebody has to translate",
        ["EX285"] = "somebody has to translate",
        ["EX193"] = "whether it is a heading, and of which level, a writer says",
        ["EX203"] = "whether braces are text, a writer says",
        ["EX206"] = "which file was meant, a writer says",
        ["EX209"] = "somebody has to write",
        ["EX211"] = "which source was meant, a writer says",
        ["EX213"] = "which of two keeps its address, a writer says",
        ["EX214"] = "which address it was, a writer says",
        ["EX215"] = "which of two keeps its address, a writer says",
        ["EX216"] = "which of two keeps its id, a writer says",
        ["EX217"] = "another id, a writer says",
        ["EX218"] = "whether a draft is ready, a writer says",
        ["EX219"] = "which nesting was meant, a writer says",
        ["EX221"] = "somebody has to write",
        ["EX222"] = "what may be told of a person, a writer says",
        ["EX223"] = "somebody has to write",
        ["EX225"] = "which of two terms is meant, a writer says",
        ["EX226"] = "somebody has to write",
        ["EX227"] = "whether a term is wanted, a writer says",
        ["EX228"] = "the picture, not the text, is wrong",
        ["EX231"] = "where a passage ends, a writer says",
        ["EX232"] = "somebody has to write",
        ["EX233"] = "whether the words are text, a writer says",
        ["EX234"] = "what is hard to read, a writer says",
        ["EX236"] = "where it is quoted, a writer says",
        ["EX238"] = "who disagrees, a writer says",
        ["EX240"] = "what stands at the top, a writer says",
        ["EX242"] = "somebody has to write",
        ["EX244"] = "somebody has to write",
        ["EX245"] = "which page was meant, a writer says",
        ["EX246"] = "where it stands in the order, a writer says",
        ["EX247"] = "which of two is wanted, a writer says",
        ["EX257"] = "what the other site is called, a writer says",
        ["EX243"] = "which heading a column has, a writer says",
        ["EX250"] = "which address it was, a writer says",
        ["EX252"] = "which passage has taken its place, a writer says",
        ["EX253"] = "which heading has taken its place, a writer says",
        ["EX254"] = "which file was meant, a writer says",
        ["EX255"] = "which of the passages goes, a writer says",
        ["EX260"] = "which page was meant, a writer says",
        ["EX261"] = "where a text belongs, a writer says",
        ["EX270"] = "the check writes its file itself",
        ["EX271"] = "which copy is the right one, a writer says",
        ["EX273"] = "whether a page is the right one, a writer says",
        ["EX274"] = "which address is right, a writer says",
        ["EX275"] = "nothing need be written",
    };

    // Checks of finished pages, of drawings and styles, and of how sources and plain words are used: all of them ask for judgement.
    private static bool IsOfFinishedSite(string code) => code.StartsWith("EX3", StringComparison.Ordinal);

    /// <summary>Problems without which the rest of their file is not read: others may show once they are gone.</summary>
    private static readonly ImmutableHashSet<string> Hides = ["EX104", "EX107", "EX110", "EX113", "EX115", "EX116", "EX202", "EX201", "EX230", "EX297", "EX237", "EX141", "EX127"];

    /// <summary>A problem, and the one that may show when it is mended: of what was not read, or of a name that now stands twice.</summary>
    private static readonly FrozenSet<(string Mended, string Shown)> Reveals = new[]
    {
        ("EX162", "EX133"), ("EX176", "EX208"), ("EX204", "EX208"), ("EX205", "EX133"), ("EX207", "EX133"), ("EX220", "EX133"),
        ("EX262", "EX205"), ("EX264", "EX265"), ("EX369", "EX369"),
    }.ToFrozenSet();

    // What was not read as a link may lead nowhere.
    private static bool MayHide(Diagnostic problem) =>
        Hides.Contains(problem.Code) || problem.Message.Contains("is not read as a link", StringComparison.Ordinal);

    private static readonly Lazy<ImmutableArray<AdvisedSite>> Sites = new(() =>
    [
        .. Explanation.Codes.SelectMany(c => new[] { "fails", "passes" }.Select(part => (Name: c + " " + part, Site: Example(c, part))).Where(x => x.Site is not null).Select(x => new AdvisedSite(x.Name, x.Site!))),
        .. SpecTests.Everything.Select(c => new AdvisedSite(c.Title, c.Input)),
    ]);

    private static readonly Lazy<FrozenDictionary<string, AdvisedSite>> ByName = new(() => Sites.Value.DistinctBy(s => s.Name).ToFrozenDictionary(s => s.Name, StringComparer.Ordinal));

    public static TheoryData<string> Names() => [.. Sites.Value.Select(s => s.Name).Where(n => Depth.Includes(n, oneIn: 2) || n.StartsWith("EX", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_message_changes_solves_its_problem_makes_no_other_and_means_the_same(string name)
    {
        if (ByName.Value[name].Problems.All(p => p.Fix is null))
        {
            return;
        }

        var site = ByName.Value[name].Site;
        var before = site.Build();
        foreach (var problem in before.AllProblems.Where(p => p.Fix is not null).Take(20))
        {
            var after = Applied(site, problem.Fix!).Build();
            Assert.True(Count(after, problem) < Count(before, problem), $"{problem}\n{problem.Fix!.Words}\ndoes not solve it.");
            var added = after.AllProblems.Where(p => p.Severity == Severity.Error && Count(after, p) > Count(before, p)).Where(p => !Reveals.Contains((problem.Code, p.Code))).ToList();
            Assert.True(added.Count == 0 || MayHide(problem), $"{problem}\n{problem.Fix.Words}\nmakes:\n{string.Join('\n', added)}");
            AssertSameWords(problem, problem.Fix);
            AssertSamePages(problem, before, after);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
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
            .Where(p => !before.Any(b => b.IsMendable && Reveals.Contains((b.Code, p.Code)))).ToList();
        Assert.True(added.Count == 0 || before.Any(MayHide), string.Join('\n', added));
    }

    [Fact]
    public void Every_code_has_a_change_that_is_tried_here_or_a_reason_why_it_has_none()
    {
        var mended = Sites.Value.AsParallel().SelectMany(s => s.Problems).Where(p => p.IsMendable).Select(p => p.Code).ToHashSet();
        Assert.Equal([], Explanation.Codes.Where(c => !IsOfFinishedSite(c) && mended.Contains(c) == TakesAWriter.ContainsKey(c)));
        Assert.Equal([], TakesAWriter.Keys.Except(Explanation.Codes));
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
        result.AllProblems.Count(p => p.Code == problem.Code && p.Place.File == problem.Place.File && p.Message == problem.Message);

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

    // The problems are asked for by several tests, and the pages would fill the memory.
    private sealed record AdvisedSite(string Name, SiteTest Site)
    {
        private readonly Lazy<ImmutableArray<Diagnostic>> problems = new(() => Site.Build().AllProblems);

        public ImmutableArray<Diagnostic> Problems => problems.Value;
    }
}
