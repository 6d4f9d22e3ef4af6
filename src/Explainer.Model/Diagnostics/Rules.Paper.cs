namespace Explainer.Model.Diagnostics;

/// <content>Problems of what a site offers to take along.</content>
public static partial class Rules
{
    /// <param name="span">The name of the edition.</param>
    /// <param name="edition">Likewise.</param>
    public static Diagnostic EmptyEdition(SourceSpan span, string edition) =>
        Warning("EX345", span, $"{Quoted(edition)} makes nothing, because {WhatLacks(edition)}. Write one, or remove {edition} from the list.");

    /// <param name="span">The address of the picture.</param>
    /// <param name="file">Its file.</param>
    /// <param name="format">What the format is called.</param>
    public static Diagnostic NotInSheets(SourceSpan span, string file, string format) =>
        Warning("EX356", span, $"Word does not show {Quoted(file)}, because it is {format}: in the sheet of this page its description stands in its place. Save the picture as PNG or JPEG.");

    /// <param name="span">The opening line.</param>
    /// <param name="isMap">False for a chart.</param>
    // A note: whoever opens the sheet reads what the picture says, so nothing has to be done.
    public static Diagnostic DrawingNotInSheets(SourceSpan span, bool isMap) => Diagnostic.At(span, "EX356", Severity.Note, isMap
        ? "Word does not show maps: in the sheet of this page a sentence says what this one shows, with its list of places. Where pupils need to see it, show a picture of it (PNG) as well."
        : "Word does not show charts: in the sheet of this page a sentence says what this one shows, with its table of numbers. Where pupils need to see it, show a picture of it (PNG) as well.");

    /// <param name="source">The file of the page.</param>
    /// <param name="what">What Chromium did, as a sentence.</param>
    public static Diagnostic NotPrinted(string source, string what) =>
        Error("EX357", source, $"The handout of this page cannot be printed as a PDF: {what} Build again, or set EXPLAINER_CHROMIUM=none to make handouts without PDF files.");

    // Everything else is made of every site.
    private static string WhatLacks(string edition) => edition switch
    {
        "cards" => "no term, and no question with an answer, is published",
        "questions" => "no lesson with a question is published",
        Download.Course => "no course (packs/) is published",
        "handouts" => "no chapter, lesson or course is published",
        _ => "no lesson, and no page in sheets/, is published",
    };
}
