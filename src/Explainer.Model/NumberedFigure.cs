namespace Explainer.Model;

/// <summary>What is numbered: each kind has numbers of its own.</summary>
public enum FigureKind
{
    /// <summary>A picture with a caption, or a chart.</summary>
    Figure,

    Table,
}

/// <summary>A figure or table of a page that has a number.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Anchor">Its HTML id: <c>fig-raqqa</c>.</param>
/// <param name="Number">Its number among those of its kind on the page, from 1.</param>
public sealed record NumberedFigure(FigureKind Kind, string Anchor, int Number);

/// <summary>
/// Ids of figures and tables as writers know them: <c>fig:raqqa</c> (pandoc-crossref) and <c>fig-raqqa</c> (Quarto) are the same. In HTML
/// it is <c>fig-raqqa</c>, because an id in a book for e-readers has no colon (XML, NCName).
/// </summary>
public static class FigureIds
{
    private const int PrefixLength = 4;

    /// <summary>What an id names; null where it is no id of a figure or table.</summary>
    public static FigureKind? KindOf(string id) =>
        id.Length <= PrefixLength || id[PrefixLength - 1] is not (':' or '-') ? null
        : id.StartsWith("fig", StringComparison.OrdinalIgnoreCase) ? FigureKind.Figure
        : id.StartsWith("tbl", StringComparison.OrdinalIgnoreCase) ? FigureKind.Table
        : null;

    /// <summary>The HTML id; other ids stay as they are.</summary>
    public static string AnchorOf(string id) => KindOf(id) is { } kind ? Prefix(kind) + "-" + id[PrefixLength..] : id;

    /// <summary>How a writer refers to it: <c>fig:raqqa</c>.</summary>
    public static string Written(string anchor) => KindOf(anchor) is { } kind ? Prefix(kind) + ":" + anchor[PrefixLength..] : anchor;

    /// <summary>The same name as an id of another kind.</summary>
    public static string As(FigureKind kind, string id) => Prefix(kind) + id[(PrefixLength - 1)..];

    private static string Prefix(FigureKind kind) => kind switch
    {
        FigureKind.Figure => "fig",
        FigureKind.Table => "tbl",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
