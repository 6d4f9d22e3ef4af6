using System.Collections.Frozen;
using System.Globalization;
using System.Xml;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Explainer.Editions.Paper;
using Explainer.Images;
using Explainer.Model;

namespace Explainer.Editions.Word;

/// <summary>Writes the blocks of a page as WordprocessingML, and remembers what they refer to: links, pictures, lists.</summary>
/// <param name="files">The paths of published files by their whole address.</param>
internal sealed partial class WordBody(Site site, IReadOnlyDictionary<string, string> files)
{
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string FooterId = "rIdFooter";

    // 2 cm, in twentieths of a point.
    private const int Margin = 1134;

    private static readonly FrozenSet<string> BlockNames = FrozenSet.Create(
        StringComparer.Ordinal,
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "div", "section", "header", "footer", "main", "article", "nav", "figure", "figcaption", "blockquote", "pre", "hr");

    private readonly PaperSize paper = PaperSize.Of(site.Config.Language);
    private readonly Dictionary<string, string> bookmarks = new(StringComparer.Ordinal);
    private readonly List<(int Level, int Start)> lists = [];
    private XmlWriter writer = null!;
    private WordText text = null!;

    /// <summary>The addresses of links, each with the id by which the text names it.</summary>
    public OrderedDictionary<string, string> Links { get; } = new(StringComparer.Ordinal);

    /// <summary>The pictures, by their file.</summary>
    public OrderedDictionary<string, WordPicture> Pictures { get; } = new(StringComparer.Ordinal);

    /// <summary>The lists of numbers, each with its level and first number.</summary>
    public IReadOnlyList<(int Level, int Start)> Lists => lists;

    private int TextWidth => paper.Width - (2 * Margin);

    /// <summary>Writes the whole text of a page.</summary>
    public void Write(XmlWriter to, IHtmlDocument document)
    {
        writer = to;
        text = new WordText(to, site.Words, bookmarks, LinkTo, PictureOf);
        foreach (var target in document.QuerySelectorAll("a[href^='#']").Select(a => Uri.UnescapeDataString(a.GetAttribute("href")![1..])).Where(t => document.GetElementById(t) is not null))
        {
            bookmarks.TryAdd(target, string.Create(CultureInfo.InvariantCulture, $"b{bookmarks.Count + 1}"));
        }

        writer.WriteStartElement("w", "document", Main);
        writer.WriteAttributeString("xmlns", "r", null, Relations);
        Start("body");
        WriteBlocks(document.Body!, new WordBlock("Normal") { IsRightToLeft = document.DocumentElement.GetAttribute("dir") == "rtl" });
        WriteSection(document.DocumentElement.GetAttribute("dir") == "rtl");
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private void WriteSection(bool isRightToLeft)
    {
        Start("sectPr");
        Start("footerReference");
        Attribute("type", "default");
        writer.WriteAttributeString("r", "id", Relations, FooterId);
        writer.WriteEndElement();
        Empty("pgSz", ("w", paper.Width), ("h", paper.Height));
        Empty("pgMar", ("top", Margin), ("right", Margin), ("bottom", Margin), ("left", Margin), ("header", Margin / 2), ("footer", Margin / 2), ("gutter", 0));
        if (isRightToLeft)
        {
            Empty("bidi");
        }

        writer.WriteEndElement();
    }

    // Words between blocks are a paragraph of their own.
    private void WriteBlocks(INode parent, WordBlock block)
    {
        var inline = new List<INode>();
        foreach (var node in parent.ChildNodes)
        {
            if (node is IElement furniture && BelongsToDrawing(furniture))
            {
                continue;
            }

            if (node is IElement element && BlockNames.Contains(element.LocalName))
            {
                block = WriteInline(inline, block);
                WriteBlock(element, block.In(element));
                block = block with { Number = element.LocalName is "ul" or "ol" || !HasContent(element) ? block.Number : null };
            }
            else
            {
                inline.Add(node);
            }
        }

        _ = WriteInline(inline, block);
    }

    private WordBlock WriteInline(List<INode> nodes, WordBlock block)
    {
        if (!nodes.Any(HasContent))
        {
            nodes.Clear();
            return block;
        }

        WriteParagraph(nodes, block);
        nodes.Clear();
        return block with { Number = null };
    }

    private static bool HasContent(INode node) => node is IElement { LocalName: "svg" } drawing ? WordText.DescriptionOf(drawing).Length > 0
        : !string.IsNullOrWhiteSpace(node.TextContent) || (node is IElement element && (element.LocalName == "img" || element.QuerySelector("img") is not null));

    // What a map's numbers stand for, and where its lines come from, without the map.
    private static bool BelongsToDrawing(IElement element) => element.ClassList.Contains("map-key") || element.ClassList.Contains("map-source");

    private void WriteBlock(IElement element, WordBlock block)
    {
        text.Expect(element.Id);
        switch (element.LocalName)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                WriteParagraph(element.ChildNodes, block with { Style = "Heading" + element.LocalName[1] });
                break;
            case "ul" or "ol":
                WriteList(element, block);
                break;
            case "dl" when element.ClassList.Contains("facts"):
                WriteFacts(element, block);
                break;
            case "dt":
                WriteBlocks(element, block with { Style = "Label" });
                break;
            case "dd":
                WriteBlocks(element, block with { Style = "ListContinue" });
                break;
            case "table":
                WriteTable(element, block);
                break;
            case "pre":
                WriteParagraph(element.ChildNodes, block with { Style = "Code", KeepsLines = true });
                break;
            case "hr":
                WriteParagraph([], block);
                break;
            case "div" when element.ClassList.Contains("line"):
                WriteParagraph([], block with { Style = "Line" });
                break;
            case "p":
                WriteParagraphs(element, block);
                break;
            default:
                WriteBlocks(element, block);
                break;
        }
    }

    // A paragraph without words is left out, such as one that held only what needs a screen.
    private void WriteParagraphs(IElement element, WordBlock block)
    {
        if (HasContent(element))
        {
            WriteParagraph(element.ChildNodes, block);
        }
    }

    private void WriteParagraph(IEnumerable<INode> nodes, WordBlock block)
    {
        Start("p");
        WriteProperties(block);
        text.Begin(block.IsRightToLeft, block.IsBold, block.KeepsLines);
        foreach (var node in nodes)
        {
            text.Write(node);
        }

        text.End();
        writer.WriteEndElement();
    }

    // In the order of the schema.
    private void WriteProperties(WordBlock block)
    {
        Start("pPr");
        Empty("pStyle", ("val", block.Number?.Style ?? block.Style));
        if (block.Style == "Label")
        {
            Empty("keepNext");
        }

        if (block.Number is { } number)
        {
            Start("numPr");
            Empty("ilvl", ("val", block.Level));
            Empty("numId", ("val", number.List));
            writer.WriteEndElement();
        }

        if (block.IsRightToLeft)
        {
            Empty("bidi");
        }

        if (block.Number is null && block.Style == "ListContinue" && block.Level > 0)
        {
            Empty("ind", ("left", WordNumbering.IndentOf(block.Level)));
        }

        if (block.Alignment is { } alignment)
        {
            Empty("jc", ("val", alignment));
        }

        writer.WriteEndElement();
    }

    private string LinkTo(string address)
    {
        if (!Links.TryGetValue(address, out var id))
        {
            Links[address] = id = string.Create(CultureInfo.InvariantCulture, $"rIdLink{Links.Count + 1}");
        }

        return id;
    }

    private WordPicture? PictureOf(string address)
    {
        if (!files.TryGetValue(address, out var file) || PictureFormats.FromName(file) is not { } format || !PictureFormats.IsShownInWord(format))
        {
            return null;
        }

        if (!Pictures.TryGetValue(file, out var picture))
        {
            var number = Pictures.Count + 1;
            Pictures[file] = picture = new WordPicture(
                string.Create(CultureInfo.InvariantCulture, $"rIdPicture{number}"),
                string.Create(CultureInfo.InvariantCulture, $"media/picture{number}{PictureFormats.EndingOf(format)}"),
                PictureFormats.MediaTypeOf(format));
        }

        return picture;
    }

    private void Start(string name) => writer.WriteStartElement(name, Main);

    private void Attribute(string name, string value) => writer.WriteAttributeString("w", name, Main, value);

    private void Empty(string name, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        Start(name);
        foreach (var (attribute, value) in attributes)
        {
            Attribute(attribute, Convert.ToString(value, CultureInfo.InvariantCulture)!);
        }

        writer.WriteEndElement();
    }
}
