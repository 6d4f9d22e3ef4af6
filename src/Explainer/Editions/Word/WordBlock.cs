using AngleSharp.Dom;

namespace Explainer.Editions.Word;

/// <summary>How the paragraphs of a block look.</summary>
internal sealed record WordBlock(string Style)
{
    /// <summary>The level of its list, from 0; -1 outside lists.</summary>
    public int Level { get; init; } = -1;

    /// <summary>Of the first paragraph of a list item: its style, and the list that counts it.</summary>
    public (string Style, int List)? Number { get; init; }

    public bool IsRightToLeft { get; init; }

    public bool IsBold { get; init; }

    /// <summary>Whether line breaks and spaces stay as they are.</summary>
    public bool KeepsLines { get; init; }

    /// <summary>Where its lines begin or end; null for the side where they begin.</summary>
    public string? Alignment { get; init; }

    /// <summary>The same for what stands in an element.</summary>
    public WordBlock In(IElement element) => this with
    {
        IsRightToLeft = element.GetAttribute("dir") is { } direction ? direction == "rtl" : IsRightToLeft,
        Style = StyleOf(element) ?? Style,
    };

    private static string? StyleOf(IElement element) => element.LocalName switch
    {
        "blockquote" => "Quote",
        "figcaption" => "Caption",
        "section" when element.ClassList.Contains("sources") || element.ClassList.Contains("imprint") || element.ClassList.Contains("corrections") => "Small",
        "header" when element.ClassList.Contains("top") => "Header",
        _ => element.ClassList.Contains("label") || element.ClassList.Contains("eyebrow") || element.ClassList.Contains("standing") ? "Label"
            : element.ClassList.Contains("lead") ? "Subtitle"
            : element.ClassList.Contains("dates") || element.ClassList.Contains("authors") || element.ClassList.Contains("content-notes") ? "Small"
            : Boxes.Any(element.ClassList.Contains) ? "Note"
            : null,
    };

    private static readonly string[] Boxes = ["in-short", "note", "question", "care", "teacher", "answer", "fold"];
}
