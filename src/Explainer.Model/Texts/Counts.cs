using System.Globalization;
using Explainer.Model.Languages;

namespace Explainer.Model.Texts;

/// <summary>Numbers with their nouns, in the plural category that the number takes (CLDR): "1 page", "2 pages".</summary>
public static class Counts
{
    // Written out: the table of CLDR takes longer to load than most commands to run.
    private static readonly PluralRule Rule = PluralRule.Parse("one: n = 1; other:");

    private static readonly PluralText AddressCount = Of("{0} address", "{0} addresses");
    private static readonly PluralText DecisionCount = Of("{0} needs", "{0} need");
    private static readonly PluralText DraftCount = Of("{0} draft", "{0} drafts");
    private static readonly PluralText ErrorCount = Of("{0} error", "{0} errors");
    private static readonly PluralText FileCount = Of("{0} file", "{0} files");
    private static readonly PluralText ChangedLineCount = Of("{0} line below it is changed", "{0} lines below it are changed");
    private static readonly PluralText LineCount = Of("{0} line", "{0} lines");
    private static readonly PluralText MorePageCount = Of("{0} more page names it", "{0} more pages name it");
    private static readonly PluralText OtherFileCount = Of("{0} other file", "{0} other files");
    private static readonly PluralText OtherPlaceCount = Of("{0} other place", "{0} other places");
    private static readonly PluralText PageCount = Of("{0} page", "{0} pages");
    private static readonly PluralText PlaceCount = Of("{0} place", "{0} places");
    private static readonly PluralText PlaceholderCount = Of(
        "{0} sentence or address of the new site is left to replace", "{0} sentences and addresses of the new site are left to replace");
    private static readonly PluralText ProblemCount = Of("{0} problem", "{0} problems");
    private static readonly PluralText SourceCount = Of("{0} source", "{0} sources");
    private static readonly PluralText TranslationCount = Of("{0} translation", "{0} translations");
    private static readonly PluralText WarningCount = Of("{0} warning", "{0} warnings");

    public static string Addresses(int number) => AddressCount.Format(number);

    public static string Drafts(int number) => DraftCount.Format(number);

    public static string Errors(int number) => ErrorCount.Format(number);

    public static string Files(int number) => FileCount.Format(number);

    public static string Lines(int number) => LineCount.Format(number);

    public static string LinesChanged(int number) => ChangedLineCount.Format(number);

    public static string MorePagesName(int number) => MorePageCount.Format(number);

    public static string OtherFiles(int number) => OtherFileCount.Format(number);

    public static string OtherPlaces(int number) => OtherPlaceCount.Format(number);

    public static string Pages(int number) => PageCount.Format(number);

    public static string Places(int number) => PlaceCount.Format(number);

    public static string Sources(int number) => SourceCount.Format(number);

    public static string Translations(int number) => TranslationCount.Format(number);

    public static string Warnings(int number) => WarningCount.Format(number);

    /// <summary>Problems of any severity.</summary>
    public static string Problems(int number) => ProblemCount.Format(number);

    /// <summary>"1 error, 2 warnings" or "no problems".</summary>
    public static string Problems(int errors, int warnings) => (errors, warnings) switch
    {
        (0, 0) => "no problems",
        (_, 0) => Errors(errors),
        (0, _) => Warnings(warnings),
        _ => $"{Errors(errors)}, {Warnings(warnings)}",
    };

    /// <summary>Problems that no fix solves.</summary>
    public static string NeedDecision(int number) => $"{DecisionCount.Format(number)} your decision.";

    /// <summary>What is left of a new site, as a line of its own.</summary>
    public static string Placeholders(int number) => $"{PlaceholderCount.Format(number)}: 'explainer check --publish' lists them.";

    /// <summary>A duration: "412 ms", "3.1 s".</summary>
    public static string Time(TimeSpan time) => time.TotalSeconds < 1
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s");

    private static PluralText Of(string one, string other) => new(Rule, other) { One = one };
}
