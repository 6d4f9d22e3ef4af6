namespace Explainer.Model.Diagnostics;

/// <content>Signs of YAML that do not add up, and keys that stand twice.</content>
public static partial class Rules
{
    /// <param name="span">Where.</param>
    /// <param name="advice">What was found and what to write, without the last full stop.</param>
    /// <param name="fix">What would mend it; null when that takes a writer.</param>
    public static Diagnostic YamlSyntax(SourceSpan span, string advice, Fix? fix = null) =>
        Error("EX110", span, advice + ".") with { Fix = fix };

    /// <param name="span">Where.</param>
    /// <param name="sign">The colon that stands there.</param>
    /// <param name="name">Its code point: <c>U+FF1A</c>.</param>
    /// <param name="instead">What mends it.</param>
    public static Diagnostic OddColon(SourceSpan span, string sign, string name, string instead) =>
        Error("EX110", span, $"The sign {Quoted(sign)} ({name}) looks like a colon and is none here. Write : and a space.") with { Fix = Fix.Replace(span, instead) };

    /// <param name="span">Where.</param>
    /// <param name="name">Its code point: <c>U+00A0</c>.</param>
    /// <param name="instead">What mends it.</param>
    public static Diagnostic OddSpace(SourceSpan span, string name, string instead) =>
        Error("EX110", span, $"A space that is none to YAML ({name}) stands here. "
            + (instead.Length == 0 ? "Remove it." : "Write a plain space.")) with { Fix = Fix.Replace(span, instead) };

    public static Diagnostic YamlTab(SourceSpan span, Fix? fix) =>
        Error("EX110", span, "A tab stands here. Write spaces instead.") with { Fix = fix };

    public static Diagnostic YamlLineSeparator(SourceSpan span, string name) =>
        Error("EX110", span, $"A character that nobody sees stands here, one that ends a line ({name}). Write a space in its place, or a line end where one is meant.");

    public static Diagnostic YamlTag(SourceSpan span) =>
        Error("EX110", span, "A text cannot begin with !. Put it in quotes.");

    public static Diagnostic YamlUnknownAlias(SourceSpan span, string name) =>
        Error("EX110", span, $"*{name} refers to a value named &{name}, and there is none. If it is text, put it in quotes.");

    public static Diagnostic YamlTooDeep(SourceSpan span, int most) =>
        Error("EX111", span, $"Values are nested more than {most} deep here. Write them flat.");

    public static Diagnostic YamlAliasBomb(SourceSpan span, int most) =>
        Error("EX111", span, $"Aliases make more than {most} values of this file. Write the values out.");

    public static Diagnostic DuplicateKey(SourceSpan span, string key, int line) =>
        Error("EX112", span, $"The key {Quoted(key)} stands twice, first on line {line}. Keep one of them.");

    /// <param name="span">The key that begins another item.</param>
    /// <param name="key">The key.</param>
    /// <param name="line">Where the item before begins.</param>
    public static Diagnostic MissingHyphen(SourceSpan span, string key, int line) =>
        Error("EX112", span, $"The key {Quoted(key)} stands twice, first on line {line}, and others after it too: another item begins here. Write - before it: - {key}:");

    /// <summary>The same where no item has its hyphen.</summary>
    public static Diagnostic MissingHyphens(SourceSpan span, string key, int line) =>
        Error("EX112", span, $"The key {Quoted(key)} stands twice, first on line {line}, and others after it too: these are items of a list. Write - before it, here and on line {line}: - {key}:");
}
