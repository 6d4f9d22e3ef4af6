namespace Explainer.Model.Diagnostics;

/// <content>Problems of what <c>site.yml</c> says of the search.</content>
public static partial class Rules
{
    public static Diagnostic PinnedTwice(SourceSpan span, string words, string page, int line) =>
        Error("EX330", span, FormattableString.Invariant($"{Quoted(words)} leads to {page} already, on line {line}, and only one page can come first. Remove it from one of them."));

    public static Diagnostic SynonymTwice(SourceSpan span, string words, int line) =>
        Error("EX331", span, FormattableString.Invariant($"{Quoted(words)} stands in another group already, on line {line}. Make one group of the two, or remove it here."));

    public static Diagnostic NothingToSearch(SourceSpan span, string words) =>
        Error("EX332", span, $"{Quoted(words)} has no letter and no digit, so nobody can search for it. Write a word, or remove it.");

    public static Diagnostic SynonymAlone(SourceSpan span, string words) =>
        Error("EX333", span, $"{Quoted(words)} stands alone in its group. Add a word that means the same, or remove the group.");

    public static Diagnostic PinnedToNoPage(SourceSpan span, string target) =>
        Error("EX334", span, $"{Quoted(target)} is no page that the search can show first. Write the path to a page, without a heading: help.md.");
}
