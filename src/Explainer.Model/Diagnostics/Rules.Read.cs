using Explainer.Model.Dates;

namespace Explainer.Model.Diagnostics;

/// <content>Problems of files, front matter and their values.</content>
public static partial class Rules
{
    public static Diagnostic Unreadable(string file, string reason) =>
        Error("EX101", file, $"This file cannot be read: {reason}. Check its permissions, or remove it.");

    public static Diagnostic SpecialFile(string file) =>
        Error("EX101", file, "This is a pipe or a device, so it cannot be read as a file. Put the file itself here, or remove it.");

    public static Diagnostic InvalidUtf8(SourcePlace place, byte found) =>
        new("EX102", Severity.Error, place, $"The byte 0x{found:X2} here is not UTF-8. Save the file as UTF-8.", null, 1);

    public static Diagnostic Utf16(string file) =>
        Error("EX102", file, "This file is UTF-16, not UTF-8. Save the file as UTF-8.");

    public static Diagnostic NoCharacter(SourceSpan span, string name) =>
        Diagnostic.At(span, "EX103", Severity.Error, $"A {name} character stands here. Remove it; the file may be damaged or not be text.")
            with { Excerpt = null };

    public static Diagnostic BadDate(SourceSpan span, DateProblem problem) =>
        Error("EX104", span, problem.Message) with { Fix = DateFix(span, problem) };

    public static Diagnostic LinkLeavesInput(string file) =>
        Error("EX105", file, "This is a symbolic link to a place outside the input folder. Put the file itself here.");

    public static Diagnostic EndlessLink(string file) =>
        Error("EX105", file, "This is a symbolic link to a folder that it lies in, so it has no end. Remove it.");

    public static Diagnostic DeadLink(string file) =>
        Error("EX105", file, "This is a symbolic link to nothing. Put the file itself here, or remove the link.");

    public static Diagnostic EmptyFile(string file) =>
        Error("EX106", file, "This file is empty. Begin it with front matter: ---, title: …, summary: …, ---.");

    public static Diagnostic NoFrontMatter(SourceSpan span) =>
        Error("EX107", span, "The front matter is missing. Begin the file with a line ---, then title: … and summary: …, then a line ---.");

    public static Diagnostic WrongFence(SourceSpan span, string found) =>
        Error("EX107", span, $"The front matter begins with {Quoted(found)} here. Write --- on a line of its own.") with { Fix = Fix.Replace(span, "---") };

    public static Diagnostic TomlFrontMatter(SourceSpan span) =>
        Error("EX107", span, "The front matter between +++ is TOML, which is not read. Write it between lines of ---, each key as key: value.");

    public static Diagnostic WrongClosingFence(SourceSpan span, string found) =>
        Error("EX108", span, $"The front matter ends with {Quoted(found)} here. Write --- on a line of its own.") with { Fix = Fix.Replace(span, "---") };

    public static Diagnostic UnclosedFrontMatter(SourceSpan span) =>
        Error("EX108", span, "The front matter that begins here is never closed. Write a line --- after its last key.");

    public static Diagnostic NotAMap(SourceSpan span, string found, string shape) =>
        Error("EX109", span, $"Keys and values are expected here ({shape}), but this is {found}. Write each as key: value, on a line of its own.");

    /// <summary>A key that a record of an export has not: nobody writes there by hand.</summary>
    public static Diagnostic MissingInExport(SourceSpan span, string key, string shape) =>
        Warning("EX114", span, $"'{key}' is missing, which {shape} must have. Add it {InTheirProgram}.");

    /// <param name="span">Where.</param>
    /// <param name="found">What stands there, as a text in quotation marks or described.</param>
    /// <param name="expected">What belongs there, with an example after "such as".</param>
    public static Diagnostic WrongType(SourceSpan span, string found, string expected)
    {
        var noun = expected.Split(" such as ")[0];
        return Error("EX115", span, $"{Found(found)} {(found == KeysAndValues ? "stand" : "stands")} where {noun} {(noun == KeysAndValues ? "belong" : "belongs")}. Write {expected}.");
    }

    public static Diagnostic DecimalComma(SourceSpan span, string found, string instead) =>
        Error("EX115", span, $"{Quoted(found)} stands where a number belongs. Write it with a point: {instead}.");

    /// <summary>Degrees as encyclopedias write them.</summary>
    public static Diagnostic DegreesInWords(SourceSpan span, string found, string instead) =>
        Error("EX115", span, $"{Quoted(found)} stands where a number belongs. Write it in degrees, with a minus for south and west: {instead}.");

    /// <summary>An item of a list that says nothing.</summary>
    public static Diagnostic EmptyItem(SourceSpan span, string expected) =>
        Error("EX115", span, $"An item of this list is empty. Write {expected}, or remove it.");

    public static Diagnostic EmptyValue(SourceSpan span, string key, string expected, bool isRequired, bool isComment) =>
        Error("EX115", span, $"The key '{key}' has no value{(isComment ? ": what follows # is a remark" : "")}. Write {expected} after it"
            + (isComment ? ", in quotes if it begins with #." : isRequired ? "." : ", or remove the line."));

    /// <param name="span">Where.</param>
    /// <param name="text">The value, of which each comma divides two.</param>
    /// <param name="isPlain">Whether it stands there as it was read.</param>
    public static Diagnostic NotAList(SourceSpan span, string text, bool isPlain) =>
        Error("EX115", span, $"{Quoted(text)} stands where a list belongs. Write it in brackets: [{Shortened(text)}].") with { Fix = isPlain ? Fix.Replace(span, $"[{text}]") : null };

    /// <param name="span">Where.</param>
    /// <param name="text">The value.</param>
    /// <param name="quoted">The same in quotation marks.</param>
    /// <param name="parts">What stands between its commas, each in quotation marks.</param>
    public static Diagnostic OneValueWithCommas(SourceSpan span, string text, string quoted, IEnumerable<string> parts) =>
        Warning("EX147", span, $"{Quoted(text)} stands where a list belongs, so it is read as one value, with its commas. "
            + $"If it is one, write [{Shortened(quoted)}]; if it is several, write [{Shortened(string.Join(", ", parts))}].");

    /// <param name="span">From the # on.</param>
    /// <param name="text">What is left of the value.</param>
    public static Diagnostic CutAtHash(SourceSpan span, string text) =>
        Warning("EX148", span, $"The value ends before this #, as {Quoted(text)}, because a space and # begin a remark. "
            + "If it is text, put the whole value in quotes; if it is a remark, write a space after #.");

    public static Diagnostic BareName(SourceSpan span, string name) =>
        Warning("EX149", span, $"{Quoted(name)} is printed as it is, as the name of a group. Write {{literal: {Shortened(name)}}} if it is one, and {{family: …, given: …}} for a person.");

    /// <summary>A name that may be that of a person.</summary>
    /// <param name="span">Where.</param>
    /// <param name="name">The name.</param>
    /// <param name="family">Its last part.</param>
    /// <param name="given">What stands before that.</param>
    public static Diagnostic NameOfPerson(SourceSpan span, string name, string family, string given) =>
        Diagnostic.At(span, "EX149", Severity.Note, $"'{name}' is printed as it is, as the name of a group. Write {{family: {family}, given: {given}}} for a person, and {{literal: {name}}} for a group.");

    /// <summary>The same of an author of a page or of the site.</summary>
    /// <param name="span">Where.</param>
    /// <param name="name">The name.</param>
    /// <param name="turned">The same with the family name first, in quotation marks.</param>
    public static Diagnostic AuthorInPlainWords(SourceSpan span, string name, string turned) =>
        Diagnostic.At(span, "EX149", Severity.Note, $"'{name}' is printed as it is, as the name of a group. Write {turned} for a person; for a group put the name in quotes: \"{name}\".");

    /// <summary>The same of several of them in one text.</summary>
    /// <param name="span">Where.</param>
    /// <param name="names">The text.</param>
    /// <param name="instead">The list to write.</param>
    public static Diagnostic AuthorsInOne(SourceSpan span, string names, string instead) =>
        Warning("EX149", span, $"{Quoted(names)} is printed as it is, as the name of a group. Write {instead} for several people; for a group put the name in quotes: \"{Shortened(names)}\".");

    /// <param name="span">Where.</param>
    /// <param name="names">The names.</param>
    public static Diagnostic AuthorsOfOneWord(SourceSpan span, IReadOnlyList<string> names) =>
        Warning("EX149", span, $"Each of these words is read as the name of a group: {Shortened(string.Join(", ", names))}. For one person write [\"{Shortened(string.Join(", ", names))}\"], in quotes, with the family name first.");

    /// <param name="span">Where.</param>
    /// <param name="key">The old key.</param>
    /// <param name="advice">What to write, as a sentence.</param>
    /// <param name="fix">What mends it; null where the key cannot be edited safely.</param>
    public static Diagnostic OldKey(SourceSpan span, string key, string advice, Fix? fix) =>
        Warning("EX151", span, $"The key '{key}' is old. {advice}") with { Fix = fix };

    /// <param name="span">Where.</param>
    /// <param name="name">The name.</param>
    /// <param name="instead">The same with a key for each of its parts.</param>
    public static Diagnostic NameWithComma(SourceSpan span, string name, string instead) =>
        Warning("EX149", span, $"{Quoted(name)} is printed as it is, as the name of a group. Write {instead} for a person, "
            + "a list of such names for several, and {literal: \"…\"} for a group.");

    public static Diagnostic UnknownChoice(SourceSpan span, string found, IEnumerable<string> words, string? nearest) =>
        Error("EX116", span, $"{Quoted(found)} is not one of: {string.Join(", ", words)}.{DidYouMean(nearest)}");

    public static Diagnostic ProtectedKey(SourceSpan span, string key) =>
        Error("EX117", span, $"A protected person's page cannot have the key '{key}': facts in fields can single a person out. "
            + "Remove the key. What has been published about this person under this name may stand in the text, with its source; what could single the person out, not there either.");

    public static Diagnostic NoSiteFile() =>
        Error("EX118", "site.yml", "This file is missing. Write it with title: …, language: en and url: https://….");

    public static Diagnostic EmptySiteFile() =>
        Error("EX118", "site.yml", "This file is empty. Write title: …, language: en and url: https://….");

    public static Diagnostic LongSummary(SourceSpan span, int length) =>
        Warning("EX119", span, $"This summary has {length} characters, and previews cut it after 200. Write one or two short sentences.");

    public static Diagnostic SummaryFromText(SourceSpan span, string sentence) =>
        Warning("EX146", span, $"This page has no summary, so its first sentence stands in: {Quoted(sentence.TrimEnd('.'))}. Write summary: and one or two sentences that say what the page is about.");

    public static Diagnostic UntidyName(string file, string better) =>
        Warning("EX120", file, $"This name has capitals, spaces or signs that are easily mistyped in links. Call it {Quoted(better)}.");

    public static Diagnostic DuplicateId(string file, string id, string other) =>
        Error("EX121", file, id.Length == 0
            ? $"This file would be the home page, and so would {other}. Keep one of them: capitals in the name do not count."
            : $"This file has the id '{id}', but so has {other}. Rename one of them: capitals, spaces and numbers in front do not count.");

    public static Diagnostic NotPublished(string file) =>
        Warning("EX124", file, "Nothing links to this file, so it is not published. Link to it, or begin its name with _.");

    public static Diagnostic WorksOfOtherFormat(string file) =>
        Warning("EX124", file, "Works are not read from a file of this format. Open it in a program such as Zotero, export the works as CSL JSON, and save that as sources.json; then begin the name of this file with _ or remove it.");

    public static Diagnostic TableOfOtherFormat(string file, string name) =>
        Warning("EX124", file, $"Nothing links to this file, and charts do not read its format. Save its table as comma-separated values (CSV, UTF-8) in data/{name}.csv and begin the name of this file with _; or link to it.");

    public static Diagnostic NameOfSettings(string file, string meant) =>
        Warning("EX124", file, $"Nothing reads a file of this name. Call it {meant}.");

    public static Diagnostic MarkdownOfOtherName(string file, string name) =>
        Warning("EX124", file, $"This is no page, because the names of pages end in .md. Call it {name}, or begin its name with _.");

    /// <summary>The same where pages lie and one of them links to it.</summary>
    public static Diagnostic LinkedMarkdown(string file, string name) =>
        Warning("EX124", file, $"This is no page, because the names of pages end in .md, so the link to it gives readers its text as a file. Call it {name} and link to that or, if the file itself is meant, move it to a folder without pages.");

    public static Diagnostic TextOfOtherProgram(string file, string name) =>
        Warning("EX124", file, $"This is no page, because pages are Markdown, and nothing links to it. Save its text as {name}, with front matter, or link to it; or begin its name with _.");

    public static Diagnostic OutsideTheme(string file, string inTheme) =>
        Warning("EX124", file, $"Nothing links to this file, so it is not published. If it is for the look of the site, move it to {inTheme}; otherwise link to it, or begin its name with _.");

    public static Diagnostic NotInRoot(string file) =>
        Warning("EX124", file, $"Nothing links to this file, so it is not published. If servers or services look for it at the top of the site, move it to _root/{file}; otherwise link to it, or begin its name with _.");

    public static Diagnostic PictureNotShown(string file) =>
        Warning("EX124", file, "No page shows this picture, so it is not published. Show it on a page, or begin its name with _.");

    public static Diagnostic PictureOfOtherFormat(string file, string format) =>
        Warning("EX124", file, $"This is a picture in the format {format}, which browsers do not show, so it is not published. Save it as JPEG, or a drawing as SVG or PNG, and begin the name of this file with _ or remove it.");

    public static Diagnostic NotIncluded(string file) =>
        Warning("EX124", file, "No page includes this text. Write :::include and its path where it belongs, or begin its name with _.");

    public static Diagnostic OnlyInDraft(string file) =>
        Diagnostic.AtFile(file, "EX124", Severity.Note, "Only a draft uses this file, so it is not published yet.");

    public static Diagnostic OnlyForTeachersNowhere(string file) =>
        Warning("EX124", file, "Only text for teachers that is shown nowhere uses this file, so it is not published. Move that text to a lesson or a chapter, or begin the name of this file with _.");

    /// <param name="file">The path in NFC, which is the same for both.</param>
    public static Diagnostic NameTwice(string file) =>
        Error("EX136", file, "Two names here look the same: their accents are written as other characters (Unicode NFC and NFD). Keep one, and remove or rename the other.");

    /// <param name="file">The file.</param>
    /// <param name="name">The part of its path that is not possible there.</param>
    /// <param name="reason">What is wrong with it.</param>
    public static Diagnostic NotForWindows(string file, string name, string reason) =>
        Warning("EX137", file, $"On Windows nothing can be called {Quoted(name)}: {reason}. Rename it, so that this folder and the site can be copied there.");

    public static Diagnostic NotForRoot(string file) =>
        Error("EX138", file, "The folder _root/ is for files that servers and services look for: CNAME, favicon.*, .well-known/, *.txt, *.xml, *.json. "
            + "Put a picture in images/, and any other file beside the page that links to it.");

    public static Diagnostic JekyllInRoot(string file) =>
        Error("EX138", file, "Put an empty .nojekyll into the output folder instead, where it stays from build to build, and remove this one.");

    public static Diagnostic WrittenByBuild(string file, string address) =>
        Error("EX138", file, $"The site has {address} by itself. Remove this file.");

    public static Diagnostic ActiveInRoot(string file) =>
        Error("EX138", file, "A browser would run or show this file as a page, and nothing would check it. Remove it. "
            + "To prove to a service that the site is yours, use a DNS record or a text file.");

    /// <param name="folder">The folder; empty for the input folder itself.</param>
    /// <param name="name">The name, with the bytes that are no UTF-8 as <c>\\xE9</c>.</param>
    public static Diagnostic NameNotUtf8(string folder, string name) =>
        Error("EX134", folder.Length == 0 ? "." : folder, $"The name of a file in this folder is not UTF-8: {Quoted(name)}. Rename it, with letters that every system knows.");

    public static Diagnostic FileTooLarge(string file, long length, long most) =>
        Error("EX135", file, FormattableString.Invariant($"This file has {length} bytes, and at most {most} are read as text. Split it in several files."));

    public static Diagnostic TooManyLines(SourceSpan span, int most) =>
        Error("EX135", span, FormattableString.Invariant($"This text has more than {most} lines. Split it in several files."));

    public static Diagnostic LineTooLong(SourceSpan span, int length, int most) =>
        Error("EX135", span, FormattableString.Invariant($"This line has {length} characters, and a line may have {most}. Break it into lines and paragraphs."));

    /// <param name="span">Where the block begins.</param>
    /// <param name="sign">Which sign.</param>
    /// <param name="most">How often it may stand there.</param>
    public static Diagnostic TooManySigns(SourceSpan span, string sign, int most) =>
        Error("EX135", span, FormattableString.Invariant(
            $"The sign {sign} stands more than {most} times between here and the next empty line, which is more than can be read. Put empty lines between."));

    /// <param name="span">Where the list is.</param>
    /// <param name="what">Of what: <c>items</c>.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="most">How many there may be.</param>
    public static Diagnostic TooManyOf(SourceSpan span, string what, int count, int most) =>
        Error("EX135", span, FormattableString.Invariant($"There are {count} {what} here, and at most {most} are read. Leave some out."));

    public static Diagnostic TooMuchIncluded(SourceSpan span, int texts, int characters) =>
        Error("EX135", span, FormattableString.Invariant($"A page includes more than {texts} texts here, or more than {characters} characters of them. Include less."));

    public static Diagnostic DuplicateInList(SourceSpan span, string what, string id) =>
        Error("EX126", span, $"Two {what} have the id '{id}'. Give each its own.");

    public static Diagnostic TwiceInList(SourceSpan span, string text, int line) =>
        Error("EX133", span, $"{Quoted(text)} stands in this list already, on line {line}. Remove it here, or write what was meant.");

    public static Diagnostic EndBeforeStart(SourceSpan span, string start, string end) =>
        Error("EX132", span, $"The end {Quoted(end)} lies before the start {Quoted(start)}. Exchange the two, or correct one.");

    public static Diagnostic TwoEnds(SourceSpan span, string end) =>
        Error("EX132", span, $"The date is an interval already, or the end {Quoted(end)} is one. Write either date: 2013/2014, or date and end as single dates.");

    // A fix is offered only where the file has the date as one text; one put together from parts (CSL-JSON) has none.
    private static Fix? DateFix(SourceSpan span, DateProblem problem)
    {
        var text = span.Text;
        var marks = text is ['"' or '\'', .., '"' or '\''] ? 1 : 0;
        var inner = span.Source.Span(span.Start + marks, span.Length - (2 * marks));
        return problem.SameDate is { } date && inner.Text.Trim() == problem.Text ? Fix.Replace(inner, date) : null;
    }

    // Starts a sentence with a quoted value or with a description such as "A list".
    private static string Found(string text) =>
        text[0] == '\'' ? Quoted(text[1..^1]) : char.ToUpperInvariant(text[0]) + text[1..];
}
