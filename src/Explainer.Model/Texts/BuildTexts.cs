namespace Explainer.Model.Texts;

/// <summary>What <c>build</c> prints, and why it refuses its options.</summary>
public static class BuildTexts
{
    public const string WritingPages = "Writing pages";
    public const string PageOrOffline = "A page of problems is for a host. Write either --problems-page or --offline.";
    public const string SourceWithoutPage = "--source-url says where the files lie that --problems-page links to. Write both.";
    public const string OfflineHasOption = "The site to be opened from disk has an option of its own. Write --offline.";
    public const string OnlyAlone = "--only makes one edition and nothing else. Write it without --offline and --problems-page.";

    public static string NoEdition(string found, IEnumerable<string> editions) =>
        $"There is no edition '{found}'. Write one of these after --only: {string.Join(", ", editions)}.";

    /// <param name="variable">The environment variable that names a browser.</param>
    public static string NoPdf(string variable) =>
        $"There are no PDF files, because no Chromium was found. Install Chromium or Chrome, or name one in {variable}, and build again; or print the HTML files from any browser.";

    public static string NoSuchChromium(string variable, string found) =>
        $"{variable} names '{found}', and there is no such program. Name a Chromium or Chrome, or set it to none.";

    public static string NothingWritten(string output) => $"Nothing is written to {output}";

    public static string ProblemsPage(bool isNew, string output) =>
        isNew ? $"Built a page of problems in {output}, in the place of the site" : $"Nothing changed in a page of problems in {output}, in the place of the site";

    /// <param name="isNew">Whether anything differs from what was there.</param>
    /// <param name="pages">How many pages; 0 where an edition has none.</param>
    /// <param name="files">How many files.</param>
    /// <param name="output">The output folder.</param>
    /// <param name="archive">What it is packed into; null for nothing.</param>
    public static string Built(bool isNew, int pages, int files, string output, string? archive) =>
        (isNew ? "Built " : "Nothing changed in ") + (pages == 0 ? "" : $"{Counts.Pages(pages)}, ")
        + $"{Counts.Files(files)} in " + (archive is null ? output : $"{output} and {archive}");

    /// <summary>The last line of a command.</summary>
    /// <param name="done">What was done.</param>
    /// <param name="problems">How many problems there are, in words.</param>
    /// <param name="time">How long it took, in words.</param>
    public static string Closing(string done, string problems, string time) => $"{done}: {problems}, {time}.";
}
