namespace Explainer.Model.Diagnostics;

/// <content>Problems of the blocks of the home page, and what a new site came with.</content>
public static partial class Rules
{
    public static Diagnostic HomeWithoutHero(SourceSpan span, bool isEmpty) =>
        Error("EX335", span, isEmpty
            ? "The home page would have nothing on it. Name its blocks: [hero, text, chapters, timeline, ways]."
            : "The home page has to begin with hero, which holds its first heading. Write hero first.");

    public static Diagnostic HomeWithoutText(SourceSpan span, string file) =>
        Error("EX336", span, $"The text of {file} has no place on the home page, so nobody would read it. Add text to the list, or remove the text.");

    public static Diagnostic EmptyHomeBlock(SourceSpan span, string block, string missing) =>
        Diagnostic.At(span, "EX337", Severity.Note, OneLine($"'{block}' shows nothing on the home page yet, because {missing}. It appears by itself when there is something to show; if there will be nothing, remove it here."));

    public static Diagnostic PlaceholderSentence(SourceSpan span, string sentence) =>
        Warning("EX338", span, $"{Quoted(sentence)} came with the new site or file. Write your own, or remove it.");

    public static Diagnostic PlaceholderAddress(SourceSpan span, string host) =>
        Warning("EX338", span, $"{Quoted(host)} is an address for examples, which nobody can have. Write your own, or remove it.");
}
