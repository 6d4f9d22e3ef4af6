namespace Explainer.Model.Diagnostics;

/// <content>Problems of prose, links and addresses.</content>
public static partial class Rules
{
    /// <param name="span">Where.</param>
    /// <param name="advice">What to write, as a sentence.</param>
    public static Diagnostic RawHtml(SourceSpan span, string advice) =>
        Error("EX201", span, $"HTML is not allowed here, so that every page stays safe and printable. {advice}");

    /// <param name="span">Where.</param>
    /// <param name="text">Its words.</param>
    /// <param name="hasMore">Whether it has headings of its own below it.</param>
    /// <param name="isSure">Whether those surely belong to it.</param>
    public static Diagnostic TopHeading(SourceSpan span, string text, bool hasMore, bool isSure) =>
        Error("EX202", span, $"A first-level heading stands in the text, but the page's title is in the front matter. Write ## {text}"
            + (!hasMore ? "." : isSure ? ", and one # more before each heading below it." : ". If the headings below it belong to it, write one # more before each of them too; if they stand beside it, leave them."));

    public static Diagnostic EmptyHeading(SourceSpan span) =>
        Error("EX202", span, "This heading has no words. Write some, or remove the line.");

    public static Diagnostic UnknownAttribute(SourceSpan span, string name) =>
        Error("EX203", span, $"{Quoted(name)} is not allowed in braces: only #id, .class, lang= and dir= are, and behind pictures credit=, licence= and source=. "
            + (name is "width" or "height" or "scale" ? "Pictures are as wide as the text, or as they are saved: save a smaller one." : "For braces as text write \\{."));

    public static Diagnostic BadAttributeValue(SourceSpan span, string found, string instead) =>
        Error("EX203", span, $"{Quoted(found)} is not understood. Write {instead}.");

    public static Diagnostic BadAttributes(SourceSpan span, string found) =>
        Error("EX203", span, $"{Quoted(found)} is not understood here, and readers would see it. Write it right after the link, span or "
            + "emphasis it belongs to, or at the end of its block, with names of two letters or more. For braces as text write \\{.");

    public static Diagnostic BadScheme(SourceSpan span, string scheme) =>
        Error("EX204", span, $"Addresses that begin with {scheme}: are not allowed. Write one with https:, http:, mailto: or tel:, or link to a file.");

    /// <param name="span">Where.</param>
    /// <param name="path">The path, as it is written.</param>
    /// <param name="folder">Where such a file belongs.</param>
    public static Diagnostic FileOnComputer(SourceSpan span, string path, string folder) =>
        Error("EX204", span, $"{Quoted(path)} is a file on your own computer, where readers cannot go. Copy it into {folder}, and write its path from this file's folder.");

    /// <param name="span">Where.</param>
    /// <param name="address">The address.</param>
    /// <param name="instead">The same address, whole.</param>
    public static Diagnostic BrokenAddress(SourceSpan span, string address, string instead) =>
        Error("EX204", span, $"{Quoted(address)} is not a whole address. Write it as {instead}.") with { Fix = Fix.Within(span, address, instead) };

    /// <param name="span">Where.</param>
    /// <param name="address">The address.</param>
    /// <param name="example">One of its kind that is whole.</param>
    public static Diagnostic NoWholeAddress(SourceSpan span, string address, string example) =>
        Error("EX204", span, $"{Quoted(address)} is not a whole address. Write one such as {example}.");

    public static Diagnostic EmptyLink(SourceSpan span) =>
        Error("EX205", span, "This link leads nowhere. Write the file or address in the round brackets: [text](file.md).");

    public static Diagnostic LinkWithoutWords(SourceSpan span) =>
        Error("EX205", span, "This link has no words, so nobody could follow it. Write what it leads to in the square brackets.");

    /// <param name="span">Where.</param>
    /// <param name="target">Where the link leads, from the input folder.</param>
    /// <param name="nearest">What was probably meant, from the folder of the file the link stands in.</param>
    /// <param name="advice">The command that begins such a page; null where the path names none.</param>
    public static Diagnostic LinkToNothing(SourceSpan span, string target, string? nearest, string? advice = null) =>
        Error("EX205", span, $"There is no file {Quoted(target)}.{DidYouMean(nearest)}" + (nearest is not null ? "" : " Write the path from this file's folder"
            + (advice is null ? ", or take the link out." : $", begin the page with '{advice}', or take the link out.")));

    /// <param name="span">Where.</param>
    /// <param name="found">Several paths with spaces between.</param>
    /// <param name="items">Each as it is written.</param>
    public static Diagnostic CommaMissing(SourceSpan span, string found, IReadOnlyList<string> items) =>
        Error("EX205", span, $"{Quoted(found)} is read as one path, because nothing stands between its parts. Write {string.Join(", ", items)}.");

    /// <summary>The same where each item of the list has a line.</summary>
    public static Diagnostic LineMissing(SourceSpan span, string found, IReadOnlyList<string> items) =>
        Error("EX205", span, $"{Quoted(found)} is read as one path, because nothing stands between its parts. Write {string.Join(" and ", items)} on a line each, with - before it.");

    /// <param name="span">Where.</param>
    /// <param name="folder">The folder of the list.</param>
    /// <param name="kind">What stands in it: <c>event</c>.</param>
    public static Diagnostic EmptyList(SourceSpan span, string folder, string kind) =>
        Error("EX205", span, $"{Quoted(folder)} is the right path, but there is no page in it yet, so there is no list to link to. Begin one with 'explainer new {kind}', or remove this link until then.");

    /// <param name="span">Where.</param>
    /// <param name="address">An address below that of the site.</param>
    /// <param name="nearest">What was probably meant, from the folder of the file the link stands in.</param>
    public static Diagnostic OwnAddressOfNothing(SourceSpan span, string address, string? nearest) =>
        Warning("EX363", span, $"{Quoted(address)} looks like the address of a page of this site, and no page has it.{DidYouMean(nearest)}"
            + (nearest is null ? " If a page is meant, write the path to its file from this file's folder." : " Leave it if it is something else on the same host."));

    public static Diagnostic FolderWithoutPage(SourceSpan span, string folder) =>
        Error("EX205", span, $"The folder {Quoted(folder)} has no page of its own. Link to a file in it, or write its index.md.");

    public static Diagnostic HeadingOfNoPage(SourceSpan span, string fragment) =>
        Error("EX205", span, $"{Quoted(fragment)} says which heading, but not on which page. Write the file before it: about.md{fragment}.");

    public static Diagnostic UnreadLink(SourceSpan span, string found, string instead) =>
        Error("EX205", span, $"{Quoted(found)} is not read as a link, and readers would see the brackets. Write {instead}, or \\[ for a bracket as text.");

    /// <param name="span">Where.</param>
    /// <param name="found">The picture or link with its caption.</param>
    /// <param name="instead">What to write in place of its round brackets and what is in them.</param>
    /// <param name="hasPathWithSpaces">Whether the path needs &lt; &gt;.</param>
    public static Diagnostic UnreadCaption(SourceSpan span, string found, string instead, bool hasPathWithSpaces) =>
        Error("EX205", span, $"{Quoted(found)} is not read as a picture or a link, and readers would see the brackets. Write {instead}: "
            + (hasPathWithSpaces ? "the path in < > because of its spaces, and " : "") + "the caption between two straight quotation marks, with no others like them in it.");

    public static Diagnostic NotAPage(SourceSpan span, string target) =>
        Error("EX205", span, $"{Quoted(target)} is not part of the site: README.md, site.yml and names that begin with _ or . are not published. "
            + (target.EndsWith("README.md", StringComparison.OrdinalIgnoreCase) ? "Link to a page; to publish this one, call it index.md." : "Link to a page."));

    public static Diagnostic LinkToNotFound(SourceSpan span) =>
        Error("EX205", span, "404.md is what readers see where there is no page, and it has no address of its own. Link to another page.");

    public static Diagnostic NoListOfWorks(SourceSpan span, string file) =>
        Error("EX205", span, $"There is no list of sources to link to, because {Quoted(file)} holds none. Add a source there, or remove this link.");

    public static Diagnostic LinkOutOfInput(SourceSpan span, string target, string? nearest = null) =>
        Error("EX206", span, $"{Quoted(target)} lies outside the input folder.{DidYouMean(nearest)}" + (nearest is null ? " Link to a file within it, or to a web address." : ""));

    public static Diagnostic LinkOutOfSite(SourceSpan span, string target) =>
        Error("EX206", span, $"{Quoted(target)} lies outside the site. Write a file such as about.md, or a folder such as story/.");

    /// <param name="span">Where, in text for everyone or on another page.</param>
    /// <param name="fragment">The id.</param>
    public static Diagnostic HeadingForTeachers(SourceSpan span, string fragment) =>
        Error("EX207", span, $"{Quoted(fragment)} stands in :::teacher, and only there it can be linked: others would find nothing. Link to a heading that everyone sees, or move one of the two.");

    public static Diagnostic HeadingNotFound(SourceSpan span, string file, string fragment, string? nearest) =>
        Error("EX207", span, $"{file} has no heading with the id '{fragment}'.{DidYouMean(nearest is null ? null : "#" + nearest)}"
            + (nearest is null ? " Link to the page alone, or to one of its headings." : ""));

    /// <param name="id">As a writer refers to it: <c>tbl:loans</c>.</param>
    public static Diagnostic FigureNotFound(SourceSpan span, string file, string id, string? nearest) =>
        Error("EX207", span, $"{file} has no figure or table with the id '{id}'.{DidYouMean(nearest is null ? null : "#" + nearest)}"
            + (nearest is null ? " Link to the page alone, or to what has an id there." : ""));

    public static Diagnostic OtherFormat(SourceSpan span, string file, string found, string ending) =>
        Error("EX228", span, $"{Quoted(file)} is an image of the format {found}, and its name promises another. Let the name end in {ending}, in the folder and here.");

    public static Diagnostic FormatOfTelephones(SourceSpan span, string file) =>
        Error("EX228", span, $"{Quoted(file)} is an image of the format HEIC, which telephones make and most browsers do not show. Save it as JPEG, and let its name end in .jpg.");

    public static Diagnostic NoAlternativeText(SourceSpan span) =>
        Error("EX209", span, "This image has no alternative text, so some readers would miss it. Write what it shows in the square brackets.");

    public static Diagnostic EmptyAlternativeText(SourceSpan span, string text) =>
        Warning("EX209", span, $"{Quoted(text)} says that there is an image, and not what it shows. Write what it shows in the square brackets.");

    /// <param name="span">Where.</param>
    /// <param name="address">The address.</param>
    public static Diagnostic OwnComputer(SourceSpan span, string address) =>
        Warning("EX276", span, $"{Quoted(address)} is on your own computer, where readers cannot go. Write the path of the page's file from this one, such as ../story/10-first.md, or the address on the web.");

    public static Diagnostic UnknownWork(SourceSpan span, string id, string? nearest) =>
        Error("EX210", span, $"There is no source '{id}' in sources.yml.{DidYouMean(nearest)}" + (nearest is null ? " Add it there, or take it out here." : ""));

    public static Diagnostic FigureWithoutName(SourceSpan span, string kind) =>
        Error("EX210", span, $"This names no figure or table. Write the name of its id after the colon: [@{kind}:name].");

    public static Diagnostic WorkNeedsKey(SourceSpan span, string id, string key) =>
        Error("EX210", span, $"The id {Quoted(id)} has signs that end a citation. Write the key of this source, '{key}', here.");

    public static Diagnostic BadCitation(SourceSpan span, string found) =>
        Error("EX211", span, found.Length == 0
            ? "A citation is empty here. Write [@id], with the id of a source in sources.yml."
            : $"{Quoted(found)} is not a citation. Write [@id], or [@id, p. 3; @other] for two.");

    public static Diagnostic MarkInLink(SourceSpan span, string mark) =>
        Error("EX211", span, $"{Quoted(mark)} becomes a link, so it cannot stand within another one or in the words for an image. Write it after the closing bracket.");

    /// <param name="span">Where.</param>
    /// <param name="what">What the id should name: <c>term</c>.</param>
    /// <param name="id">The id.</param>
    /// <param name="nearest">What was probably meant; null for nothing.</param>
    /// <param name="instead">What to do when nothing is near, as a sentence.</param>
    public static Diagnostic UnknownId(SourceSpan span, string what, string id, string? nearest, string instead) =>
        Error("EX212", span, $"There is no {what} {Quoted(id)}." + (nearest is null ? " " + instead : DidYouMean(nearest)));

    public static Diagnostic SharedId(SourceSpan span, string what, string id, IReadOnlyList<string> meant) =>
        Error("EX212", span, $"More than one {what} is called {Quoted(id)}. Write which is meant, with its folder: {string.Join(" or ", meant)}.");

    /// <param name="folder">The folder, from the input folder, without <c>/</c> at its end.</param>
    /// <param name="other">Another folder that has the same address.</param>
    public static Diagnostic FolderTwice(string file, string folder, string other) =>
        Error("EX213", file, $"The folders {other}/ and {folder}/ have one address once their numbers are taken away. Rename one, or move all files into one of them.");

    public static Diagnostic AddressTaken(string file, string address, string other) =>
        Error("EX213", file, $"Its address {address} is already that of {other}. Rename the file.");

    public static Diagnostic SharedWorkAddress(SourceSpan span, string id, string other, string address) =>
        Error("EX213", span, $"The sources '{other}' and '{id}' would share the address {address}. Give one of them another id.");

    public static Diagnostic BadRedirect(SourceSpan span, string address) =>
        Error("EX214", span, $"{Quoted(address)} is not an address of this site. Write a path such as /story/old-name/.");

    public static Diagnostic RedirectTaken(SourceSpan span, string address, string other) =>
        Error("EX215", span, address == "/"
            ? "This is the address of the home page, so it cannot lead here. Remove it."
            : $"The address {address} is already that of {other}, so it cannot lead here. Remove it.");

    public static Diagnostic DuplicateAnchor(SourceSpan span, string id) =>
        Error("EX216", span, $"The id '{id}' stands twice on this page. Give each its own.");

    /// <summary>Two questions without ids of their own that begin alike.</summary>
    public static Diagnostic SameQuestion(SourceSpan span, string id) =>
        Error("EX216", span, $"The id of a question is made of its first four words, and another here begins alike: '{id}'. Write id: and another one, such as {id}-2, or word one of them anew.");

    public static Diagnostic ThemeAnchor(SourceSpan span, string id) =>
        Error("EX217", span, $"Ids that begin with x- belong to the theme, and this is '{id}'. Give another in braces: {{#my-id}}.");

    public static Diagnostic LinkToDraft(SourceSpan span, string file) =>
        Error("EX218", span, $"{file} is a draft and will not be published. Remove draft: true there, or this link.");

    public static Diagnostic ProseTooDeep(SourceSpan span) =>
        Error("EX219", span, "Brackets, lists, quotations or emphasis are nested too deep in this text to be read. Write them flat.");

    /// <param name="span">Where.</param>
    /// <param name="target">The address as it was written.</param>
    /// <param name="nearest">The path to the file that is meant; null where nobody can be sure.</param>
    public static Diagnostic RootedLink(SourceSpan span, string target, string? nearest) =>
        Error("EX220", span, $"{Quoted(target)} begins with /, which works only where the site lies at the root of its host. "
            + (nearest is null ? "Write the path to the file from this file's folder, such as ../story/10-the-film.md." : $"Write {nearest}."));

    public static Diagnostic UnknownFootnote(SourceSpan span, string label) =>
        Error("EX221", span, $"There is no footnote [^{label}]. Write it at the start of a line: [^{label}]: the note.");

    /// <param name="span">Where.</param>
    /// <param name="found">The mark.</param>
    /// <param name="instead">The same without spaces.</param>
    public static Diagnostic FootnoteWithSpaces(SourceSpan span, string found, string instead) =>
        Error("EX221", span, $"{Quoted(found)} has spaces, so it refers to no note. Write {instead} here, and {instead}: where the note stands.");

    public static Diagnostic FootnoteWithin(SourceSpan span) =>
        Error("EX221", span, "A footnote cannot stand within a list, a quotation, a table or a passage. Write it at the start of a line, below them all.");

    public static Diagnostic UnusedFootnote(SourceSpan span, string label) =>
        Error("EX221", span, $"Nothing refers to this footnote. Write [{label}] where it belongs, or remove it.");

    public static Diagnostic ProtectedPersonInEvent(SourceSpan span, string id) =>
        Error("EX222", span, $"'{id}' is a protected person, and no event may name one: dates can single a person out. Remove the id.");

    public static Diagnostic ProtectedPersonInTextOfEvent(SourceSpan span, string file) =>
        Error("EX222", span, $"{file} is the page of a protected person, and no event may name one: dates can single a person out, and that page would lead to this date. Remove the link, and the name if it stands in it.");

    public static Diagnostic NoSummary() =>
        Error("EX223", "index.md", "The home page is missing. Write index.md with title: … and summary: ….");

    public static Diagnostic DraftSummary() =>
        Error("EX223", "index.md", "The home page is a draft, and a site cannot be published without one. Remove draft: true.");

    /// <param name="span">Where.</param>
    /// <param name="level">The level of the heading.</param>
    /// <param name="before">The level of the one before it; 1 for the title of the page.</param>
    /// <param name="hasMore">Whether it has headings of its own below it.</param>
    public static Diagnostic SkippedHeading(SourceSpan span, int level, int before, bool hasMore) =>
        Warning("EX224", span, $"A heading of level {level} follows one of level {before}, which confuses people who listen to the page. Write {new string('#', before + 1)} instead"
            + $"{(hasMore ? ", and take as many signs from the headings below it" : "")}.");

    public static Diagnostic SharedForm(SourceSpan span, string form, SourcePlace other, string title) =>
        Error("EX225", span, $"{Quoted(form)} is already {(form == title ? "the title of another term" : $"a form of {Quoted(title)}")} ({other}), and it can link to one term only. "
            + $"{(form == title ? "Give one of the two another title" : "Remove it from one of the two")}, or write link: manual in both.");

    public static Diagnostic CircleOfDefinitions(SourceSpan span, IReadOnlyList<string> titles) =>
        Error("EX226", span, titles.Count == 1
            ? $"The definition of {Quoted(titles[0])} only names the term itself. Write in its summary what it means."
            : $"The definitions of {string.Join(", ", titles.SkipLast(1).Select(Quoted))} and {Quoted(titles[^1])} only lead to each other. "
                + "Write in the summary of one what it means.");

    /// <param name="file">The file of the term.</param>
    /// <param name="linksByItself">Whether it is linked where it stands.</param>
    /// <param name="nearest">A word of the pages that is probably a form of it; null for none.</param>
    public static Diagnostic UnusedTerm(string file, bool linksByItself, string? nearest) =>
        Warning("EX227", file, linksByItself && nearest is not null
            ? $"No page uses this term in a form that it has, but pages write '{nearest}'. Plurals are not guessed: write also: [{nearest}], or add it there."
            : linksByItself
            ? "No page uses this term. Write the forms that pages use under also:, or remove the file."
            : "No page links to this term, and with link: manual it does not link by itself. Link to it where it is used, or remove the file.");

    /// <param name="file">The first file of the part.</param>
    public static Diagnostic PartWithoutPage(string file, string folder, string title) =>
        Warning("EX244", file, $"The part {folder}/ has no index.md, so its heading is made of the folder's name: {Quoted(title)}. Write {folder}/index.md with its title, and a summary if you like.");

    /// <param name="address">As it stands in the navigation.</param>
    public static Diagnostic OutsideLinkWithoutTitle(SourceSpan span, string address) =>
        Error("EX257", span, $"A link to another site needs a title, because nothing here says what it is called. Write {{link: \"{address}\", title: …}}.");
}
