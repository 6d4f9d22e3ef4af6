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

    /// <summary>A value in quotation marks of a word processor.</summary>
    /// <param name="span">Where.</param>
    /// <param name="found">The value.</param>
    /// <param name="words">What stands between the marks.</param>
    public static Diagnostic TypographicQuotes(SourceSpan span, string found, string words) =>
        Warning("EX172", span, $"{Quoted(found)} is printed with its quotation marks: YAML knows only straight ones. Write \"{Shortened(words)}\", or, where the marks are meant, '{Shortened(found)}'.");

    /// <summary>The same in a file that another program wrote.</summary>
    public static Diagnostic BadAddressInExport(SourceSpan span, string found) =>
        Warning("EX125", span, $"{Found(found)} is not a web address, and is not linked. Mend it {InTheirProgram}.");

    public static Diagnostic LanguageOfWork(SourceSpan span, string found, string? tag) =>
        Warning("EX153", span, tag is null
            ? $"{Quoted(found)} names no language that we know, so the title counts as written in the site's. Write its tag, such as en, fr or ar (BCP 47), or remove it."
            : $"{Quoted(found)} is read as {tag}. Write the tag of the language, {tag} (BCP 47).")
            with { Fix = tag is null ? null : Fix.Within(span, found, tag) };

    /// <param name="span">Where.</param>
    /// <param name="found">What stands there.</param>
    /// <param name="nearest">The tag that is meant; null where nobody can be sure.</param>
    public static Diagnostic BadLanguage(SourceSpan span, string found, string? nearest) =>
        Error("EX130", span, $"{Quoted(found)} is not a language tag. Write {nearest ?? "one such as en, fr or ar"} (BCP 47).")
            with { Fix = nearest is null ? null : Fix.Within(span, found, nearest) };
}
