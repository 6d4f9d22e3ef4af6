namespace Explainer.Model.Diagnostics;

/// <content>Problems of what is made for paper and for word processors.</content>
public static partial class Rules
{
    /// <param name="span">The address of the picture.</param>
    /// <param name="file">Its file.</param>
    /// <param name="format">What the format is called.</param>
    public static Diagnostic NotInSheets(SourceSpan span, string file, string format) =>
        Warning("EX356", span, $"Word does not show {Quoted(file)}, because it is {format}: in the sheet of this page its description stands in its place. Save the picture as PNG or JPEG.");

    /// <param name="source">The file of the page.</param>
    /// <param name="what">What Chromium did, as a sentence.</param>
    public static Diagnostic NotPrinted(string source, string what) =>
        Error("EX357", source, $"The handout of this page cannot be printed as a PDF: {what} Build again, or set EXPLAINER_CHROMIUM=none to make handouts without PDF files.");
}
