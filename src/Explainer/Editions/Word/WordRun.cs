using System.Xml;
using AngleSharp.Dom;
using Explainer.Model;

namespace Explainer.Editions.Word;

/// <summary>How words look, and in which language they are.</summary>
internal sealed record WordRun
{
    public static WordRun Plain { get; } = new();

    public bool IsBold { get; init; }

    public bool IsRightToLeft { get; init; }

    /// <summary>The name of a style of characters; null for none.</summary>
    public string? Style { get; init; }

    private bool IsItalic { get; init; }

    private bool IsStruck { get; init; }

    private bool IsUnderlined { get; init; }

    private bool IsMarked { get; init; }

    private bool IsSmallCapitals { get; init; }

    private string? Vertical { get; init; }

    private string? Language { get; init; }

    /// <summary>The same for what stands in an element.</summary>
    public WordRun In(IElement element)
    {
        var run = this with
        {
            Language = element.GetAttribute("lang") ?? Language,
            IsRightToLeft = element.GetAttribute("dir") is { } direction ? direction == "rtl"
                : element.GetAttribute("lang") is { } language ? TextDirection.IsRightToLeft(language) : IsRightToLeft,
            IsSmallCapitals = IsSmallCapitals || element.ClassList.Contains("small-caps"),
        };
        return element.LocalName switch
        {
            "b" or "strong" => run with { IsBold = true },
            "i" or "em" or "cite" or "var" or "dfn" => run with { IsItalic = true },
            "s" or "del" => run with { IsStruck = true },
            "u" or "ins" => run with { IsUnderlined = true },
            "mark" => run with { IsMarked = true },
            "sup" => run with { Vertical = "superscript" },
            "sub" => run with { Vertical = "subscript" },
            "code" or "kbd" or "samp" => run with { Style = Style ?? "HTMLCode" },
            _ => run,
        };
    }

    // In the order of the schema.
    public void WriteTo(XmlWriter writer)
    {
        writer.WriteStartElement("rPr", WordBody.Main);
        Write(writer, "rStyle", Style is not null, Style);
        Write(writer, "b", IsBold);
        Write(writer, "bCs", IsBold);
        Write(writer, "i", IsItalic);
        Write(writer, "iCs", IsItalic);
        Write(writer, "smallCaps", IsSmallCapitals);
        Write(writer, "strike", IsStruck);
        Write(writer, "highlight", IsMarked, "yellow");
        Write(writer, "u", IsUnderlined, "single");
        Write(writer, "vertAlign", Vertical is not null, Vertical);
        Write(writer, "rtl", IsRightToLeft);
        if (Language is { } language)
        {
            writer.WriteStartElement("lang", WordBody.Main);
            writer.WriteAttributeString("w", IsRightToLeft ? "bidi" : "val", WordBody.Main, language);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void Write(XmlWriter writer, string name, bool isOn, string? value = null)
    {
        if (!isOn)
        {
            return;
        }

        writer.WriteStartElement(name, WordBody.Main);
        if (value is not null)
        {
            writer.WriteAttributeString("w", "val", WordBody.Main, value);
        }

        writer.WriteEndElement();
    }
}
