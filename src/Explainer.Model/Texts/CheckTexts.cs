namespace Explainer.Model.Texts;

/// <summary>What <c>check</c> prints, with <c>--fix</c>, <c>--watch</c> and <c>--translations</c> too.</summary>
public static class CheckTexts
{
    public const string AuditingPages = "Auditing pages";
    public const string FixWithDocument = "--fix says in words what it changed. Write --format full or --format concise with it, or check again afterwards.";
    public const string WatchWithFormat = "--watch prints one problem a line, over and over. Leave out --format, or write --format concise.";
    public const string TranslationsWithDocument = "--translations prints a list for people. Write it without --watch, and with --format full or --format concise.";
    public const string WatchOrFix = "While somebody writes nothing must change the file under their hands. Write either --watch or --fix.";
    public const string NothingChanged = "Nothing was changed.";
    public const string FixDoesThis = "'explainer check --fix' does this for you.";
    public const string OneLanguage = "There is one language. Write another into _languages/TAG/: explainer translate index.md --language TAG begins it.";

    public static string NoFormat(string found, IEnumerable<string> formats, string? meant) =>
        $"'{found}' is not a format. Write one of: {string.Join(", ", formats)}." + UsageTexts.DidYouMeanWord(meant);

    /// <param name="input">The input folder.</param>
    /// <param name="pages">How many pages were audited; null for none, because of errors.</param>
    /// <param name="problems">How many problems there are, in words.</param>
    /// <param name="time">How long it took, in words.</param>
    public static string Checked(string input, int? pages, string problems, string time) =>
        $"Checked {FolderTexts.Named(input)}, {(pages is { } count ? Counts.Pages(count) : "but not the finished pages")}: {problems}, {time}.";

    /// <summary>How to learn more about a problem, and how many of all can be mended.</summary>
    public static string ExplainSaysMore(string code, int mendable) => $"'explainer explain {code}' says more"
        + (mendable == 0 ? "." : $"; 'explainer check --fix' mends {Counts.Problems(mendable)}.");

    // --fix
    public static string Mended(int number) => $"Mended {Counts.Problems(number)}.";

    /// <param name="place">The file and the line.</param>
    /// <param name="what">What was changed.</param>
    public static string Fixed(string place, string what) => $"{place}: {what}.";

    public static string Renamed(string file, string name) => $"{file} is now {name}.";

    public static string Cleaned(string file) => $"{file}: is now without what was found in it. All else stays.";

    public static string Added(string text) => $"added '{text}'";

    public static string Removed(string text) => $"removed '{text}'";

    public static string Replaced(string old, string now) => $"'{old}' is now '{now}'";

    /// <param name="old">The first of the old lines.</param>
    /// <param name="now">What it is now.</param>
    /// <param name="more">How many lines below it changed, too.</param>
    public static string ReplacedLines(string old, string now, int more) =>
        Replaced(old, now) + (more == 0 ? "" : $", and {Counts.LinesChanged(more)} with it");

    // --watch
    public static string Checking(string input) => $"Checking {FolderTexts.Named(input)}.";

    public static string FolderGone(string input) => $"The folder {input} is gone. It is checked again when it is back.";

    // --translations
    public static string Translated(string language, int done, int pages) =>
        FormattableString.Invariant($"{language}: {Counts.Pages(done)} of {pages} translated and published.");
}
