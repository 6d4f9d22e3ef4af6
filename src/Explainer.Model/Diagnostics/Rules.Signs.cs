namespace Explainer.Model.Diagnostics;

/// <content>Signs of other Markdown dialects that are left in the text.</content>
public static partial class Rules
{
    /// <param name="span">Where.</param>
    /// <param name="found">What stands there.</param>
    /// <param name="instead">What to write, as a sentence.</param>
    /// <param name="escaped">How to write the sign itself; null where there is no way, or no reason to.</param>
    public static Diagnostic LeftoverSign(SourceSpan span, string found, string instead, string? escaped) =>
        Warning("EX262", span, $"{Quoted(found)} has no meaning here, and readers would see it as it is typed. {instead}"
            + (escaped is null ? "" : $" For the sign itself write {escaped}.")) with { IsForeign = IsOfPrograms(found) };

    // Commands of TeX, divs and directives, attributes and templates. Of all other signs readers saw there what they see here.
    private static bool IsOfPrograms(string found) => found.StartsWith('\\') || found.StartsWith(":::", StringComparison.Ordinal) || found.StartsWith('{');

    /// <param name="span">Where.</param>
    /// <param name="found">The id in its brackets.</param>
    /// <param name="instead">The citation.</param>
    public static Diagnostic IdWithoutSign(SourceSpan span, string found, string instead) =>
        Warning("EX290", span, $"{Quoted(found)} has the id of a source without its @, so readers would see it as it is typed. Write {instead}.") with { Fix = Fix.Replace(span, instead) };

    /// <param name="span">Where.</param>
    /// <param name="found">A name and a year, or a year, in brackets.</param>
    /// <param name="instead">The citation of the work that fits.</param>
    /// <param name="bracket">The first bracket.</param>
    public static Diagnostic CitationInWords(SourceSpan span, string found, string instead, string bracket) =>
        Warning("EX291", span, $"{Quoted(found)} fits a source, but leads nowhere. If it cites that, write {instead} in its place; a name that belongs to the sentence stays before it. If it does not, write \\{bracket}.");

    /// <param name="span">Where.</param>
    /// <param name="key">The id.</param>
    /// <param name="locator">What follows it.</param>
    public static Diagnostic LocatorAfterColon(SourceSpan span, string key, string locator) =>
        Error("EX211", span, $"'[@{key}{Shortened(locator)}]' would print its colon. Write a comma, and what the number counts: [@{key}, p. {Shortened(locator.TrimStart(':', ' '))}] for a page.");

    /// <param name="span">Where.</param>
    /// <param name="key">The id.</param>
    /// <param name="locator">The number behind it.</param>
    public static Diagnostic BareLocator(SourceSpan span, string key, string locator) =>
        Error("EX211", span, $"'[@{key}, {Shortened(locator)}]' would print {Quoted(locator)} beside the number of the source, where it reads as another source. Write what it counts: [@{key}, {(locator.All(char.IsAsciiDigit) ? "p." : "pp.")} {Shortened(locator)}] for {(locator.All(char.IsAsciiDigit) ? "a page" : "pages")}.");

    /// <param name="span">Where.</param>
    /// <param name="address">The address of a page of this site.</param>
    /// <param name="instead">The path to its file, or a link with it.</param>
    public static Diagnostic OwnAddress(SourceSpan span, string address, string instead) =>
        Warning("EX292", span, $"{Quoted(address)} is a page of this site. By its address on the web it is not checked, does not follow the page when that moves, and leads out of previews and copies. Write {instead}.");

    /// <param name="span">The words before the citation, and the citation.</param>
    /// <param name="found">The words before it, and the citation; or the citation that begins a sentence.</param>
    /// <param name="instead">What to write.</param>
    public static Diagnostic CitationInSentence(SourceSpan span, string found, string instead) =>
        Warning("EX293", span, $"{Quoted(found)} needs a name here, and a citation is a small number. Write {instead}.");

    /// <param name="span">Where.</param>
    /// <param name="name">The figure or table, by its number.</param>
    /// <param name="id">An id of its kind: <c>fig:name</c>.</param>
    public static Diagnostic FigureOfNoNumber(SourceSpan span, string name, string id) =>
        Warning("EX295", span, $"Nothing on this page is called {Quoted(name)}: only what has an id gets a number. Give it one, {{#{id}}}, and write [@{id}] here, or write a link to the heading that it stands under, [text](#its-id).");

    /// <param name="span">Where.</param>
    /// <param name="name">The figure or table, by its number.</param>
    /// <param name="known">What has a number.</param>
    /// <param name="ids">Their ids.</param>
    public static Diagnostic FigureOfOtherNumber(SourceSpan span, string name, IReadOnlyCollection<string> known, IReadOnlyCollection<string> ids) =>
        Warning("EX295", span, $"Nothing on this page is called {Quoted(name)}: it has {string.Join(", ", known)}. Write {string.Join(" or ", ids.Select(i => $"[@{i}]"))} for {(known.Count == 1 ? "that" : "the one that is meant")}; what is to have a number of its own needs an id.");

    /// <param name="span">The line, or the row.</param>
    /// <param name="cells">How many cells it has.</param>
    /// <param name="columns">How many the head has.</param>
    /// <param name="what">Which line it is.</param>
    public static Diagnostic TooFewCells(SourceSpan span, string what, int cells, int columns) =>
        Warning("EX294", span, FormattableString.Invariant($"{what} has {(cells == 1 ? "1 cell" : $"{cells} cells")}, and the head of the table has {columns}. Write as many, with nothing between two | for an empty one."));

    public static Diagnostic BrokenRow(SourceSpan span) =>
        Warning("EX294", span, "This row goes on below, in the middle of a cell, and readers would see two rows. Write it on one line; <br> begins a new line within a cell.");

    public static Diagnostic PartedHead(SourceSpan span) =>
        Warning("EX294", span, "An empty line parts this line from the head above it, and readers would see both as they are typed. Remove the empty line.");

    public static Diagnostic PartedRows(SourceSpan span) =>
        Warning("EX294", span, "An empty line parts these lines from their table, and readers would see them as they are typed. Remove the empty line above them; if they are a table of their own, write the line |---|---| below the first of them.");

    /// <param name="span">Its lines.</param>
    /// <param name="instead">How its second line has to begin.</param>
    public static Diagnostic TableWithoutLine(SourceSpan span, string instead) =>
        Warning("EX294", span, $"These lines look like a table, and readers would see one paragraph. Write | between the cells, and below the head the line {instead}.");

    /// <param name="span">Where.</param>
    /// <param name="info">The words after the fence: <c>mermaid</c>.</param>
    /// <param name="instead">What to write, as a sentence.</param>
    public static Diagnostic CodeOfAnotherProgram(SourceSpan span, string info, string instead) =>
        Warning("EX262", span, $"A block of code marked {Quoted(info)} is printed as code: nothing is drawn or run. {instead}") with { IsForeign = true };

    /// <param name="span">The line that opens the code.</param>
    /// <param name="found">What stands there as its language.</param>
    /// <param name="nearest">A name that may be meant; null for none.</param>
    public static Diagnostic UnknownCodeLanguage(SourceSpan span, string found, string? nearest) =>
        Diagnostic.At(span, "EX277", Severity.Note, OneLine($"Code in {Quoted(found)} is printed without colours: no language of that name is known here.{DidYouMean(nearest)}"
            + (nearest is null ? " Nothing need be changed; write text where it is no language. 'explainer explain EX277' lists the names." : "")));

    public static Diagnostic CodeFirstNumber(SourceSpan span, string found, string name) =>
        Error("EX278", span, $"{Quoted(found)} is no number for the first line. Write {name}=1, or another whole number below 1000000.");

    /// <param name="span">The first of them.</param>
    /// <param name="cells">How many the row has.</param>
    /// <param name="columns">How many the head has.</param>
    public static Diagnostic TooManyCells(SourceSpan span, int cells, int columns) =>
        Warning("EX243", span, $"This row has {cells} cells, and the head of the table has {columns}: what stands here has no heading, and GitHub leaves it out. "
            + "Add a cell to the head and to the line below it, or take this one away; for the sign | as text write \\|.");

    /// <param name="span">Where.</param>
    /// <param name="found">What stands there.</param>
    /// <param name="words">What to write in its place; null to remove it.</param>
    public static Diagnostic SignInPlainText(SourceSpan span, string found, string? words) =>
        Warning("EX262", span, $"{Quoted(found)} stands in plain text, and readers would see it as it is typed. "
            + (words is null ? "Remove it: titles, summaries and other facts have words alone." : $"Write {Quoted(words)} in its place: titles, summaries and other facts have words alone.")) with { IsForeign = IsOfPrograms(found) };

    public static Diagnostic BreakInRow(SourceSpan span) =>
        Warning("EX262", span, "A backslash ends no line within a table, whose rows stand on one line each. Write <br> in its place, and what follows on the same line.");

    public static Diagnostic IndentedParagraph(SourceSpan span) =>
        Warning("EX262", span, "An indent of four spaces or a tab makes this paragraph code, which has no lines that wrap, no links and no emphasis. Write it at the beginning of its line.");

    public static Diagnostic IndentedVerse(SourceSpan span) =>
        Warning("EX262", span, "An indent of four spaces or a tab makes these lines code. Write each at the beginning of its line, and \\ at the end of all but the last, which keeps lines apart. If they are code, write a line ``` before and after them.");

    /// <param name="span">Where.</param>
    /// <param name="text">Its words.</param>
    public static Diagnostic BoldHeading(SourceSpan span, string text) =>
        Diagnostic.At(span, "EX193", Severity.Note, OneLine($"{Quoted(text)} stands alone in bold type. If it is a heading, write it as one, with ## or ### before it: then it is in the list of the page, and can be linked to."));

    /// <param name="span">Where.</param>
    /// <param name="words">The caption as it is read.</param>
    public static Diagnostic CaptionOfPandoc(SourceSpan span, string words) =>
        Warning("EX262", span, $"A caption of a table does not begin with Table: here, and readers would see it as a paragraph. Write it below the table, with an empty line between, as {Quoted(words)}.");

    public static Diagnostic AlertWithoutWord(SourceSpan span, string word) =>
        Warning("EX262", span, $"'[!{word}]' makes a note like any other, and readers do not see the word. Write [!NOTE] in its place, and the word at the beginning of the text, in bold type.");

    public static Diagnostic StraightQuotes(SourceSpan span, string found, string instead) =>
        Diagnostic.At(span, "EX194", Severity.Note, OneLine($"{Quoted(found)} stands in straight quotation marks, and this page has curly ones too. Write {instead}."));
}
