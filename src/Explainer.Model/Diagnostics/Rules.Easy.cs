namespace Explainer.Model.Diagnostics;

/// <content>Problems of easier versions of pages.</content>
public static partial class Rules
{
    /// <param name="page">The file that the page would have.</param>
    /// <param name="nearest">A page in the same folder that may be meant; null for none.</param>
    public static Diagnostic EasyWithoutPage(string file, string page, string? nearest) =>
        Error("EX229", file, $"An easier version lies beside its page, and there is no {page}. " + (nearest is null
            ? "Write that page, or take .easy out of the name of this file."
            : $"If it is that of {nearest}, give it the same name, with .easy before .md."));

    /// <param name="page">The file of its page under the name that it had.</param>
    /// <param name="renamed">The file that answers the address of that page now.</param>
    /// <param name="name">What the easier version is called then.</param>
    public static Diagnostic EasyLeftBehind(string file, string page, string renamed, string name) =>
        Error("EX229", file, $"An easier version lies beside its page, and {page} is {renamed} now. Call this file {Quoted(name)}.");

    /// <param name="page">The page in the main language.</param>
    public static Diagnostic EasyUntranslated(string file, string page) =>
        Error("EX229", file, $"{page} has no page in this language yet, and an easier version belongs to one. Translate it too: explainer translate {page}.");

    /// <param name="page">The file of that name.</param>
    /// <param name="reason">What it is: "is a course, which has no text".</param>
    public static Diagnostic EasyOfNoText(string file, string page, string reason) =>
        Error("EX229", file, $"{page} {reason}, so there is nothing to say in easier words. Remove this file, or take .easy out of its name.");

    public static Diagnostic EasyOfDraft(string file, string page) =>
        Error("EX229", file, $"{page} is a draft, and its easier version is not: it would publish what is held back. Write draft: true, or publish both.");

    /// <param name="file">The file that has no such heading: this one, or its page.</param>
    /// <param name="nearest">An id of that file that may be meant; null for none.</param>
    /// <param name="canBeWritten">Whether {#id} is read as it stands.</param>
    public static Diagnostic HeadingNotMatched(SourceSpan span, string id, string file, bool canBeWritten, string? nearest) =>
        Error("EX298", span, $"{file} has no heading with the id {Quoted(id)}, which the page and its easier version must both have. " + (!canBeWritten
            ? "Such an id cannot be written behind a heading: remove it here."
            : nearest is null
            ? $"Write {{#{id}}} behind the heading that stands for it there, or remove the id here."
            : $"Did you mean {Quoted(nearest)}? Otherwise write {{#{id}}} behind the heading that stands for it there."));

    /// <param name="notes">The content notes that are missing.</param>
    public static Diagnostic EasyNotesLost(string file, string page, string[] notes) =>
        Error("EX299", file, $"{page} warns of {string.Join(", ", notes)}, and this easier version says nothing of it. Write content_notes: [{string.Join(", ", notes)}], or content_notes: [] if nothing of it is left here.");

    /// <param name="speakers">The ids of the profiles of those who are quoted.</param>
    public static Diagnostic EasyQuotesAlone(string file, string page, string[] speakers) =>
        Diagnostic.AtFile(file, "EX351", Severity.Note, $"This easier version quotes {string.Join(", ", speakers)}, and {page} does not. The page of evidence has what pages quote, so these words are missing there: quote them on the page too.");

    /// <param name="changed">When the page was changed.</param>
    /// <param name="before">When the easier version was.</param>
    public static Diagnostic EasyOutdated(SourceSpan span, string page, string changed, string before) =>
        Warning("EX350", span, $"{page} was changed on {changed}, and this easier version on {before}. See that it says the same still, and write the day on which you did.");
}
