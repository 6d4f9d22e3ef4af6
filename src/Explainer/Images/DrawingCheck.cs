using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Xml;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read;

namespace Explainer.Images;

/// <summary>
/// Finds what makes a drawing (SVG 2) more than a picture: scripts, handlers of events, pages within it, and what it loads
/// from elsewhere. Shown as an image none of it works, but a drawing has an address of its own, which a browser opens as a
/// document.
/// </summary>
internal sealed class DrawingCheck
{
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    private static readonly FrozenSet<string> ActiveElements = new[]
    {
        "script", "foreignObject", "iframe", "object", "embed", "handler", "listener", "audio", "video", "html", "frame", "link", "meta", "base",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly SourceText source;
    private readonly XmlReader reader;
    private readonly List<Diagnostic> found = [];

    // The style sheets that are open, each in the one before it.
    private readonly Stack<Style> styles = [];

    private DrawingCheck(SourceText source, XmlReader reader) => (this.source, this.reader) = (source, reader);

    /// <summary>What is wrong with a drawing.</summary>
    public static ImmutableArray<Diagnostic> FindProblems(InputFile file)
    {
        var problems = new DiagnosticBag();
        return InputFolder.ReadText(file, problems) is { } text ? FindProblems(text) : problems.All();
    }

    /// <summary>What is wrong with the text of a drawing.</summary>
    public static ImmutableArray<Diagnostic> FindProblems(SourceText source)
    {
        using var reader = XmlReader.Create(new StringReader(source.Text), SvgXml.Settings);
        var check = new DrawingCheck(source, reader);
        try
        {
            while (reader.Read() && check.found.Count <= DiagnosticBag.MostOfAFile)
            {
                check.CheckNode();
            }
        }
        catch (XmlException e)
        {
            check.found.Add(Rules.BadDrawing(source.Span(source.OffsetOf(Math.Max(1, e.LineNumber), Math.Max(1, e.LinePosition)), 1)));
        }

        return [.. check.found];
    }

    private void CheckNode()
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                CheckElement();
                break;
            case XmlNodeType.ProcessingInstruction when reader.Name == "xml-stylesheet":
                Report("xml-stylesheet", AdviceTexts.LoadsFromElsewhere);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                CheckText();
                break;
            case XmlNodeType.EndElement when styles.TryPeek(out var style) && style.Depth == reader.Depth:
                styles.Pop();
                CheckStyle(style.Text.ToString(), style.Start);
                break;
        }
    }

    private void CheckElement()
    {
        var element = reader.LocalName;
        if (ActiveElements.Contains(element) || reader.NamespaceURI == Xhtml)
        {
            Report($"<{element}>", AdviceTexts.RunsScript);
        }

        while (reader.MoveToNextAttribute())
        {
            CheckAttribute(element, reader.LocalName, reader.Value);
        }

        reader.MoveToElement();
        if (element == "style" && !reader.IsEmptyElement)
        {
            styles.Push(new Style(reader.Depth));
        }
    }

    // Comments and CDATA divide the text of a style sheet in nodes, and browsers read it as one.
    private void CheckText()
    {
        if (styles.TryPeek(out var style) && reader.Depth == style.Depth + 1)
        {
            style.Start ??= Offset();
            style.Text.Append(reader.Value);
        }
        else
        {
            CheckStyle(reader.Value);
        }
    }

    private void CheckAttribute(string element, string name, string value)
    {
        var address = WithoutBlanks(value);
        if (reader.NamespaceURI == "http://www.w3.org/2000/xmlns/")
        {
            return;
        }

        if (IsHandler(name)
            || (name.Equals("attributeName", StringComparison.OrdinalIgnoreCase) && IsAddressOrHandler(address)))
        {
            Report(name == "attributeName" ? $"{name}=\"{value}\"" : name, AdviceTexts.RunsScript);
        }
        else if (name is "href" or "src" or "base" or "data" or "action" && !IsWithinSite(value, isLink: element == "a"))
        {
            Report(value, address.Contains("script:", StringComparison.OrdinalIgnoreCase) ? AdviceTexts.RunsScript : AdviceTexts.LoadsFromElsewhere);
        }
        else
        {
            CheckStyle(value);
        }
    }

    // An animation could give an element an address, or a handler, that it does not have yet.
    private static bool IsAddressOrHandler(string attribute) =>
        attribute.EndsWith("href", StringComparison.OrdinalIgnoreCase) || IsHandler(attribute);

    // The names of all event handlers are letters alone (HTML, "event handler content attributes"); "only_selected" of a drawing program is none.
    private static bool IsHandler(string attribute) =>
        attribute.StartsWith("on", StringComparison.OrdinalIgnoreCase) && attribute.All(char.IsAsciiLetter);

    private void CheckStyle(string css, int? start = null)
    {
        if (!css.Contains('(', StringComparison.Ordinal) && !css.Contains('@', StringComparison.Ordinal))
        {
            return;
        }

        foreach (var reference in StyleReference.FindAll(css).Where(r => r.Address is not { } address || !IsWithinSite(address, isLink: false)))
        {
            Report(reference.Address ?? "@import", AdviceTexts.LoadsFromElsewhere, start);
        }
    }

    /// <summary>Whether an address is a part of the same document, a raster image in itself, or a file of the site.</summary>
    public static bool IsWithinSite(string written, bool isLink)
    {
        var address = WithoutBlanks(written);
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        var hasScheme = colon >= 0 && address.AsSpan(0, colon).IndexOfAny('/', '#', '?') < 0;
        return address.StartsWith('#') || IsRasterImage(address)
            || (!hasScheme && !address.StartsWith("//", StringComparison.Ordinal) && !address.Contains('\\', StringComparison.Ordinal))
            || (isLink && (address.StartsWith("https:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http:", StringComparison.OrdinalIgnoreCase)));
    }

    // Browsers drop these from an address.
    private static string WithoutBlanks(string address) => string.Concat(address.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)));

    private static bool IsRasterImage(string address) =>
        address.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase) && !address.StartsWith("data:image/svg", StringComparison.OrdinalIgnoreCase);

    private void Report(string what, string why, int? start = null) =>
        found.Add(Rules.ActiveDrawing(source.Span(start ?? Offset(), 1), what, why));

    // The position of the XML reader.
    private int Offset()
    {
        var at = (IXmlLineInfo)reader;
        return source.OffsetOf(Math.Max(1, at.LineNumber), Math.Max(1, at.LinePosition));
    }

    private sealed class Style(int depth)
    {
        public int Depth { get; } = depth;

        public int? Start { get; set; }

        public StringBuilder Text { get; } = new();
    }
}
