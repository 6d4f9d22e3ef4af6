namespace Explainer.Model.Diagnostics;

/// <content>Values in another form than the one that is read.</content>
public static partial class Rules
{
    private const string InTheirProgram = "in the program that made this export, such as Zotero, or in sources.yml under the same id";

    /// <param name="span">Where.</param>
    /// <param name="found">What stands there, as a text in quotation marks or described.</param>
    /// <param name="nearest">The address that is meant; null where nobody can be sure.</param>
    public static Diagnostic BadWebAddress(SourceSpan span, string found, string? nearest) =>
        Error("EX125", span, $"{Found(found)} is not a web address. Write {(nearest is null ? "a whole one, such as https://example.org/" : $"it whole: {nearest}")}.")
            with { Fix = nearest is null ? null : Fix.Within(span, found.Trim('\''), nearest) };

    /// <summary>The address of a page where that of the site is asked.</summary>
    /// <param name="span">Where.</param>
    /// <param name="found">The address.</param>
    /// <param name="nearest">That of the folder of the page.</param>
    public static Diagnostic AddressOfPage(SourceSpan span, string found, string nearest) =>
        Error("EX125", span, $"{Quoted(found)} is the address of a page. Write that of the site: {nearest}.") with { Fix = Fix.Within(span, found, nearest) };

    /// <summary>What messages call a value that has keys of its own.</summary>
    public const string KeysAndValues = "keys and values";

    /// <summary>A list where one value is asked.</summary>
    /// <param name="span">Where.</param>
    /// <param name="values">What stands in it, each as it would be written alone.</param>
    /// <param name="all">All of it as one text; null where that could not be meant.</param>
    public static Diagnostic ListForText(SourceSpan span, IReadOnlyList<string> values, string? all) =>
        Error("EX115", span, values.Count == 0 ? "An empty list stands where text belongs. Write text."
            : $"A list stands where one value belongs. Write {(values.Count == 1 ? $"{Shortened(values[0])}, without brackets" : $"one of them alone, such as {Shortened(values[0])}{AsOneText(all)}")}.");

    private static string AsOneText(string? all) => all is null ? "" : $", or all of them as one text{(all.Length > MostToQuote ? " in quotes" : $": {all}")}";

    /// <summary>Keys and values, or a list of such, where text is asked.</summary>
    /// <param name="span">Where.</param>
    /// <param name="quoted">What stands there as text in quotes; null where it is of several lines.</param>
    public static Diagnostic MapForText(SourceSpan span, string? quoted) =>
        Error("EX115", span, "Keys and values stand where text belongs. "
            + (quoted is null ? "Write the text alone, on the line of its key." : $"If it is text, write it in quotes: {quoted}."));

    /// <summary>One value where keys and values are asked.</summary>
    /// <param name="span">Where.</param>
    /// <param name="found">What stands there.</param>
    /// <param name="map">The map with this value in it, or as an example.</param>
    public static Diagnostic ValueForMap(SourceSpan span, string found, string map) =>
        Error("EX115", span, $"{Found(found)} stands alone where keys and values belong. Write {map}.");

    /// <summary>The word true or false in quotation marks, where a name may stand.</summary>
    /// <param name="span">The value.</param>
    /// <param name="word">The word.</param>
    public static Diagnostic QuotedYes(SourceSpan span, string word) =>
        Error("EX115", span, $"In quotation marks '{word}' is a name, and would stand in the drawing of the timeline. Write {word} without them.") with { Fix = Fix.Replace(span, word) };

    /// <summary>The path of a picture where the picture and what it shows are asked.</summary>
    /// <param name="span">Where.</param>
    /// <param name="path">What stands there.</param>
    /// <param name="map">What to write.</param>
    /// <param name="isOfProfile">Whether the page is of a person or group.</param>
    public static Diagnostic ImageAlone(SourceSpan span, string path, string map, bool isOfProfile) =>
        Error("EX115", span, $"{Quoted(path)} stands alone where keys and values belong. Write {map}"
            + (isOfProfile ? "; for a picture that stands on the page as well, under picture: in the place of image:." : "."));

    /// <summary>A list whose items look like one sentence, cut at its commas.</summary>
    /// <param name="span">The item that goes on.</param>
    /// <param name="item">Its text.</param>
    /// <param name="whole">The sentence, in quotation marks.</param>
    public static Diagnostic CutAtCommas(SourceSpan span, string item, string whole) =>
        Warning("EX296", span, $"{Quoted(item)} looks like the end of a sentence that was cut at its commas, so it is an item by itself. If the list is one sentence, write [{Shortened(whole)}]; if not, leave out the first word.");

    /// <summary>An event whose file has another date in its name.</summary>
    /// <param name="span">The date.</param>
    /// <param name="date">The same as text.</param>
    /// <param name="name">The date in the name.</param>
    public static Diagnostic OtherDateInName(SourceSpan span, string date, string name) =>
        Warning("EX169", span, $"The date is {date}, and the name of this file, which its address has, says {name}. Correct the one that is wrong; for another name, redirect_from keeps the old address.");

    /// <summary>A date behind all on which somebody has worked at the site.</summary>
    /// <param name="span">Its key.</param>
    /// <param name="key">The same as text.</param>
    /// <param name="year">Its year.</param>
    /// <param name="last">The last year in which a page was changed.</param>
    public static Diagnostic DateAhead(SourceSpan span, string key, int year, int last) =>
        Warning("EX375", span, FormattableString.Invariant($"{key} is in {year}, and no other page was changed after {last}. See whether the year has a slip."));

    /// <param name="place">The id of the work.</param>
    /// <param name="id">The same as text.</param>
    /// <param name="year">The year in which it was issued.</param>
    /// <param name="last">The last year in which a page was changed.</param>
    public static Diagnostic WorkAhead(SourcePlace place, string id, int year, int last) =>
        new("EX375", Severity.Warning, place, FormattableString.Invariant($"'{id}' was issued in {year}, and no page was changed after {last}. See whether the year has a slip."), null, 1);

    /// <param name="span">The ages of a lesson.</param>
    /// <param name="ages">The same as text.</param>
    /// <param name="turned">The lower one first.</param>
    public static Diagnostic AgesBackwards(SourceSpan span, string ages, string turned) =>
        Warning("EX375", span, $"{Quoted(ages)} ends before it begins. Write {turned}.") with { Fix = Fix.Within(span, ages, turned) };

    /// <summary>A word that stands in nearly every text, as a form of a term.</summary>
    /// <param name="span">The form.</param>
    /// <param name="form">The same as text.</param>
    public static Diagnostic FormInEveryText(SourceSpan span, string form) =>
        Warning("EX168", span, $"{Quoted(form)} stands in nearly every text, and the first on each page would lead to this term. Write a form that means the term alone, or link: manual.");

    /// <summary>Two chapters with the same stage.</summary>
    /// <param name="file">The second of them.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="other">The file of the first.</param>
    public static Diagnostic StageTwice(string file, string stage, string other) =>
        Warning("EX347", file, $"Its stage is {Quoted(stage)}, and so is that of {other}, so readers see one name twice where they compare who speaks of what. Give one of them another stage, or none.");

    public static Diagnostic TextTwice(string file, string other) =>
        Warning("EX371", file, $"This page has the text of {other}, word for word, so readers meet it twice. Remove one of the two, or write what this one is to say.");

    public static Diagnostic TitleTwice(string file, string title, string other) =>
        Warning("EX371", file, $"Its title is {Quoted(title)}, and so is that of {other}, so readers cannot tell the two apart where they are listed. Give one of them another title, or remove it.");

    public static Diagnostic StrandTwice(SourceSpan span, string title) =>
        Warning("EX371", span, $"Two strands are called {Quoted(title)}, so readers cannot tell them apart. Give one of them another title, or write its id for all events of both.");

    public static Diagnostic WorkTwice(SourceSpan span, string id, string other) =>
        Warning("EX371", span, $"{Quoted(id)} has the title, the authors and the date of {Quoted(other)}, so the sources have this work twice. Cite one of the two ids everywhere, and remove the other. If they are two works, write what sets them apart, such as volume: or page:.");

    /// <summary>Several people in one text.</summary>
    /// <param name="span">Where.</param>
    /// <param name="names">The text.</param>
    /// <param name="instead">The list to write.</param>
    public static Diagnostic NamesInOne(SourceSpan span, string names, string instead) =>
        Warning("EX149", span, $"{Quoted(names)} is printed as it is, as the name of a group. Write {instead} for several people, and {{literal: \"…\"}} for a group.");

    /// <summary>A value in quotation marks of a word processor.</summary>
    /// <param name="span">Where.</param>
    /// <param name="found">The value.</param>
    /// <param name="words">What stands between the marks.</param>
    public static Diagnostic TypographicQuotes(SourceSpan span, string found, string words) =>
        Warning("EX172", span, $"{Quoted(found)} is printed with its quotation marks, because only straight ones enclose a text. Write \"{Shortened(words)}\", or, where the marks are meant, '{Shortened(found)}'.");

    /// <summary>The same in a file that another program wrote.</summary>
    public static Diagnostic BadAddressInExport(SourceSpan span, string found) =>
        Warning("EX125", span, $"{Found(found)} is not a web address, and is not linked. Mend it {InTheirProgram}.");

    public static Diagnostic LanguageOfWork(SourceSpan span, string found, string? tag) =>
        Warning("EX153", span, tag is null
            ? $"{Quoted(found)} names no language that we know, so the title counts as written in the site's. Write its tag, such as en, fr or ar (BCP 47), or remove it."
            : $"{Quoted(found)} is read as {tag}. Write the tag of the language, {tag} (BCP 47).")
            with { Fix = tag is null ? null : Fix.Within(span, found, tag) };

    /// <param name="span">Where.</param>
    /// <param name="found">The tag.</param>
    /// <param name="usual">The tag that has replaced it.</param>
    public static Diagnostic OldLanguage(SourceSpan span, string found, string usual) =>
        Error("EX130", span, $"{Quoted(found)} is no language tag any more: {usual} has replaced it. Write {usual} (BCP 47).")
            with { Fix = Fix.Within(span, found, usual) };

    /// <param name="span">Where.</param>
    /// <param name="found">What stands there.</param>
    /// <param name="nearest">The tag that is meant; null where nobody can be sure.</param>
    public static Diagnostic BadLanguage(SourceSpan span, string found, string? nearest) =>
        Error("EX130", span, $"{Quoted(found)} is not a language tag. Write {nearest ?? "one such as en, fr or ar"} (BCP 47).")
            with { Fix = nearest is null ? null : Fix.Within(span, found, nearest) };
}
