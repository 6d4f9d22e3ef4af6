using System.Text.RegularExpressions;
using Explainer.Model.Diagnostics;

namespace Explainer.Tests.Specs;

/// <summary>Proves that every problem we can report is compared word for word in a case.</summary>
public sealed partial class RuleCoverageTests
{
    /// <summary>Those that a case cannot show, and where they are tested instead.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new()
    {
        [nameof(Rules.Unreadable)] = "needs a disk: InputFolderTests",
        [nameof(Rules.SpecialFile)] = "needs a disk: InputFolderTests",
        [nameof(Rules.LinkLeavesInput)] = "needs a disk: InputFolderTests",
        [nameof(Rules.EndlessLink)] = "needs a disk: InputFolderTests",
        [nameof(Rules.DeadLink)] = "needs a disk: InputFolderTests",
        [nameof(Rules.NameNotUtf8)] = "needs a disk: InputFolderTests",
        [nameof(Rules.FileTooLarge)] = "needs a large file: FloodTests",
        [nameof(Rules.LargeMedia)] = "needs a large file: MediaTests",
        [nameof(Rules.SaysPlace)] = "needs a photograph: MetadataTests",
        [nameof(Rules.SaysPeople)] = "needs a photograph: MetadataTests",
        [nameof(Rules.HasFilm)] = "needs a photograph: MetadataTests",
        [nameof(Rules.FilmKeepsPlace)] = "needs a film: MetadataTests",
        [nameof(Rules.DrawingKeepsPlace)] = "needs a photograph: MetadataTests",
        [nameof(Rules.TooManyLines)] = "needs a large file: FloodTests",
        [nameof(Rules.ProgramFault)] = "never caused by content that is foreseen: ErrorBoundaryTests",
        [nameof(Rules.BrokenOutputLink)] = "found on finished pages, not in content: SiteAuditTests",
        [nameof(Rules.InvalidHtml)] = "found on finished pages, not in content: SiteAuditTests",
        [nameof(Rules.HeavyPage)] = "found on finished pages, not in content: SiteAuditTests",
        [nameof(Rules.NotPrinted)] = "needs a browser that fails: ChromiumTests",
        [nameof(Rules.HeavyFile)] = "found on finished pages, not in content: SiteAuditTests",
        [nameof(Rules.PlaceholderSentence)] = "found by check --publish alone: NewSiteChoiceTests",
        [nameof(Rules.PlaceholderAddress)] = "found by check --publish alone: NewSiteChoiceTests",
        [nameof(Rules.NoLedger)] = "found by check --publish alone: NewSiteChoiceTests",
        [nameof(Rules.UncitedWork)] = "found by the command that lists sources: SourcesCommandTests",
        [nameof(Rules.CitationWithoutLocator)] = "found by the command that lists sources: SourcesCommandTests",
        [nameof(Rules.DataWithoutLocator)] = "found by the command that lists sources: SourcesCommandTests",
        [nameof(Rules.ClaimWithoutSource)] = "found by the command that lists sources: SourcesCommandTests",
        [nameof(Rules.OneSourceAlone)] = "found by the command that lists sources: SourcesCommandTests",
        [nameof(Rules.TooManyRows)] = "found in a table of more than a thousand rows: ChartTests",
        [nameof(Rules.MapOfTooMany)] = "found on a map of more than sixty places: MapTests",
        [nameof(Rules.HardToRead)] = "found by check, when a site asks for it: ReadCommandTests",
        [nameof(Rules.EasyTooHard)] = "found by check, when a site asks for it: ReadCommandTests",
        [nameof(Rules.NotEasier)] = "found by check on finished pages: ReadCommandTests",
        [nameof(Rules.LongSentence)] = "found by the command that reads: ReadCommandTests",
        [nameof(Rules.UnexplainedAbbreviation)] = "found by the command that reads: ReadCommandTests",
        [nameof(Rules.UnexplainedTerm)] = "found by the command that reads: ReadCommandTests",
        [nameof(Rules.ReadInEnglishOnly)] = "found by the command that reads: ReadCommandTests",
    };

    public static TheoryData<string> Names() => [.. RuleSamples.Methods.Select(m => m.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_rule_is_in_the_report_of_a_case(string name)
    {
        var rule = typeof(Rules).GetMethod(name)!;
        var isShown = RuleSamples.Create(rule).Select(Shape).Any(shape => SpecTests.ExpectedReports.Any(shape.IsMatch));
        Assert.True(isShown != Elsewhere.ContainsKey(name), isShown
            ? $"{name} is in a case now. Take it off the list of those that are not."
            : $"No case in Specs/Sites reports {name}: {RuleSamples.Create(rule).First()}");
    }

    [Fact]
    public void There_are_rules_to_look_for() => Assert.True(Names().Count > 80);

    private static Regex Shape(Diagnostic message)
    {
        var words = Filled().Split(message.Message).Select(Regex.Escape);
        return new Regex($": {message.Severity.ToString().ToLowerInvariant()} {message.Code}: {string.Join(".*", words)}$");
    }

    [GeneratedRegex("\uE000|777(?:\\.0)?|EE|#{100,}")]
    private static partial Regex Filled();
}
