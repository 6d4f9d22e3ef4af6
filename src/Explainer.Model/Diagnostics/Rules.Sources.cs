namespace Explainer.Model.Diagnostics;

/// <content>What is found in lists of sources, and by the ledger of sources.</content>
public static partial class Rules
{
    /// <summary>A key of CSL that references do not print.</summary>
    /// <param name="span">Where it stands first.</param>
    /// <param name="count">How many works of the file have it.</param>
    public static Diagnostic UnprintedKey(SourceSpan span, string key, int count) =>
        Warning("EX154", span, FormattableString.Invariant(
            $"References do not print '{key}', which {(count == 1 ? "1 source" : $"{count} sources")} of this file {(count == 1 ? "has" : "have")}. If readers need it, say it on the page that cites the source."));

    /// <summary>Pages of an article that has a number too, in whose place they would stand.</summary>
    public static Diagnostic NumberForPages(SourceSpan span, string number) =>
        Warning("EX154", span, $"References do not print these pages, because number is that of the article and stands in their place. If it is that of the issue, write issue: {Shortened(number)} instead of number.");

    public static Diagnostic UnknownWorkKey(SourceSpan span, string key, string? nearest) =>
        Warning("EX155", span, $"{Quoted(key)} is not a key of CSL, and nothing of it is printed.{DidYouMean(nearest)}");

    /// <summary>A number of pages, or the pages on which it stands: only a writer knows.</summary>
    public static Diagnostic PagesOfWork(SourceSpan span) => Warning("EX155", span,
        "'pages' is not a key of CSL, and nothing of it is printed. Write number-of-pages: for how many pages a book has, or page: for the pages on which this stands in a larger work (page: 391-404).");

    /// <summary>The same for a file that another program wrote, once.</summary>
    /// <param name="span">Where the first of them stands.</param>
    /// <param name="keys">The keys, as many as can be read at a glance.</param>
    /// <param name="more">How many more there are.</param>
    public static Diagnostic UnknownWorkKeys(SourceSpan span, IEnumerable<string> keys, int more) =>
        Warning("EX155", span, FormattableString.Invariant(
            $"This export has keys that are not of CSL, and nothing of them is printed: {string.Join(", ", keys)}{(more == 0 ? "" : $" and {more} more")}."));

    public static Diagnostic NotCslJson(SourceSpan span, string key) =>
        Error("EX156", span, $"This is not CSL JSON: a source with '{key}' is in the format of Zotero itself. Export the sources once more, as CSL JSON.");

    /// <summary>A date that is sure and only written in another way.</summary>
    /// <param name="span">Where.</param>
    /// <param name="found">What stands there.</param>
    /// <param name="date">The date as EDTF.</param>
    public static Diagnostic DateOfWork(SourceSpan span, string found, string date) =>
        Warning("EX157", span, $"{Quoted(found)} is read as {date}. Write it so.") with { Fix = Fix.Within(span, found, date) };

    /// <param name="span">Where.</param>
    /// <param name="found">What stands there.</param>
    /// <param name="isExport">Whether another program wrote the file.</param>
    public static Diagnostic SeasonOfWork(SourceSpan span, string found, bool isExport) =>
        Warning("EX158", span, $"{Quoted(found)} is not a season that we know, and is not printed. "
            + (isExport ? $"Mend the date {InTheirProgram}." : "Write 1 to 4, from spring on, or the month in the date."));

    /// <summary>Works that stand in the list that a writer keeps and in an export.</summary>
    /// <param name="span">The id of the first.</param>
    /// <param name="count">How many there are.</param>
    public static Diagnostic CompletedWork(SourceSpan span, string id, int count) =>
        Diagnostic.At(span, "EX159", Severity.Note, FormattableString.Invariant(
            $"'{id}' is in sources.json too (sources of which this is true: {count}). What stands here goes before it, and the export adds the rest. Nothing need be written."));

    /// <param name="span">Where.</param>
    /// <param name="found">What stands there.</param>
    /// <param name="nearest">The DOI that is meant; null where nobody can be sure.</param>
    /// <param name="isExport">Whether another program wrote the file.</param>
    public static Diagnostic BadDoi(SourceSpan span, string found, string? nearest, bool isExport) => Warning("EX167", span, nearest is not null
        ? $"{Quoted(found)} is read as the DOI {nearest}. Write it so{(isExport ? ", " + InTheirProgram : "")}."
        : $"{Quoted(found)} is not a DOI, and is not linked. {(isExport ? $"Mend it {InTheirProgram}." : "Write one such as 10.1000/182, or write an address under URL: in its place.")}")
            with { Fix = nearest is null ? null : Fix.Within(span, found, nearest) };

    /// <summary>Words for other authors, which references write by themselves.</summary>
    public static Diagnostic OthersAsName(SourceSpan span, string found) =>
        Warning("EX149", span, $"{Quoted(found)} is no name, and is left out. Name all authors: references shorten long lists by themselves.");

    /// <summary>The same behind a name.</summary>
    public static Diagnostic OthersInName(SourceSpan span, string found) =>
        Warning("EX149", span, $"{Quoted(found)} is printed as the name of one. Name all authors, each as {{family: …, given: …}}: references shorten long lists by themselves.");

    /// <summary>The type of a preprint for what stands in a larger work.</summary>
    public static Diagnostic ArticleInContainer(SourceSpan span, string container) =>
        Warning("EX127", span, $"In CSL an 'article' is a preprint, which stands alone, and this one is part of {Quoted(container)}. Write article-journal, article-newspaper or article-magazine.");

    /// <summary>A citation of a work whose id has a space or a sign that no citation goes on after.</summary>
    /// <param name="span">Where it is cited.</param>
    /// <param name="key">What is read of the citation.</param>
    /// <param name="id">The id of the work.</param>
    /// <param name="plain">The same without the signs.</param>
    public static Diagnostic WorkIdCut(SourceSpan span, string key, string id, string plain) =>
        Error("EX210", span, $"There is no source '{key}', but sources.yml has {Quoted(id)}, and a citation ends at a space. Write the id {plain} there and here, or [@{{{id}}}] here.");

    public static Diagnostic UncitedWork(SourcePlace place, string id) =>
        new("EX310", Severity.Warning, place, $"No page cites '{id}'. Cite it where it is used, or remove it.", null, 1);

    public static Diagnostic CitationWithoutLocator(SourceSpan span, string id, int pages) =>
        Warning("EX311", span, FormattableString.Invariant(
            $"'{id}' has {pages} pages, and this does not say on which the claim stands. Write [@{id}, p. 3]."));

    /// <param name="span">Where a description of data names the work.</param>
    /// <param name="id">Of the work.</param>
    /// <param name="pages">How many it has.</param>
    public static Diagnostic DataWithoutLocator(SourceSpan span, string id, int pages) =>
        Warning("EX311", span, FormattableString.Invariant(
            $"'{id}' has {pages} pages, and this does not say on which the numbers stand. Write \"{id}, p. 3\"."));

    /// <param name="span">Where a description of data names works.</param>
    /// <param name="locator">What stands where a work should: <c>p. 50</c>.</param>
    public static Diagnostic LocatorWithoutWork(SourceSpan span, string locator) =>
        Error("EX210", span, $"{Quoted(locator)} is a place in a source, and no source. Write both in quotation marks: \"id, {locator}\".");

    public static Diagnostic ClaimWithoutSource(SourceSpan span, string claim) =>
        Warning("EX312", span, $"{Quoted(claim)} is a claim, and this passage cites nothing. Add [@id] with the source, or say it without the number or quotation.");

    public static Diagnostic OneSourceAlone(SourceSpan span, string profile, string id) =>
        Diagnostic.At(span, "EX313", Severity.Note, $"What is said of '{profile}' here rests on '{id}' alone. See whether a second source says so.");

    public static Diagnostic UnknownWorkType(SourceSpan span, string type, string? nearest) =>
        Warning("EX127", span, $"{Quoted(type)} is not a type that CSL knows, so the reference is formatted as a web page.{(nearest is null ? " The commonest are book, chapter, article-journal, article-newspaper, report, thesis, webpage and motion_picture." : DidYouMean(nearest))}");

    public static Diagnostic UncitableId(SourceSpan span, string id, string key) =>
        Error("EX152", span, $"No citation can name the id {Quoted(id)}. Write one of letters, digits and single signs between them, such as '{key}'.")
            with { Fix = Fix.Replace(span, key) };
}
