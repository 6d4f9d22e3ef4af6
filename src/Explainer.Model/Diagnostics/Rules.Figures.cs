namespace Explainer.Model.Diagnostics;

/// <content>Problems of numbered figures and tables.</content>
public static partial class Rules
{
    /// <param name="span">Where.</param>
    /// <param name="found">The id, as it is written.</param>
    /// <param name="nearest">What was probably meant.</param>
    /// <param name="ids">All ids of figures and tables on the page.</param>
    public static Diagnostic UnknownFigure(SourceSpan span, string found, string? nearest, IReadOnlyCollection<string> ids) =>
        Error("EX256", span, $"This page has no figure or table {Quoted(found)}." + (nearest is not null ? DidYouMean(nearest)
            : (ids.Count > 0 ? $" It has: {string.Join(", ", ids)}." : $" Write {{#{found}}} behind the one that is meant.") + " To one on another page write a link without words: [](file.md#fig:id)."));

    /// <param name="span">Where the text names it.</param>
    /// <param name="found">The name.</param>
    /// <param name="written">What stands where its id was meant.</param>
    /// <param name="place">Where that is.</param>
    /// <param name="instead">What to write there, as a sentence.</param>
    public static Diagnostic UnreadFigure(SourceSpan span, string found, string written, SourcePlace place, string instead) =>
        Error("EX256", span, $"This page has no figure or table {Quoted(found)}: {Quoted(written)} ({place}) is not read as its id. {instead}");

    public static Diagnostic FigureForTeachers(SourceSpan span, string id) =>
        Error("EX258", span, $"{Quoted(id)} stands in :::teacher, and this text is for everyone, who would find nothing there. Move one of them.");

    public static Diagnostic FigureOfOtherKind(SourceSpan span, string found, string instead) =>
        Error("EX259", span, $"{Quoted(found)} is not for this: ids of tables begin with tbl: and those of pictures and charts with fig:. Write {{#{instead}}}.");

    public static Diagnostic FigureWithoutCaption(SourceSpan span, string id) =>
        Error("EX267", span, $"The number of {Quoted(id)} would stand nowhere, because this has no caption. Write ![what it shows](file.svg \"The caption\"){{#{id}}} as a paragraph of its own.");

    public static Diagnostic FigureAmongWorks(SourceSpan span, string instead) =>
        Error("EX268", span, $"A reference to a figure and a citation stand in one bracket. Write {instead}.");
}
