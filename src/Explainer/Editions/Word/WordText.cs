using System.Globalization;
using System.Xml;
using AngleSharp.Dom;
using Explainer.Editions.Book;
using Explainer.Model;
using Explainer.Model.Languages;

namespace Explainer.Editions.Word;

/// <summary>Writes the words of a paragraph: runs with their form and language, links, pictures, and what links lead to.</summary>
/// <param name="bookmarks">The names of the places that links within the page lead to, by their id.</param>
/// <param name="linkTo">The id of the link to an address.</param>
/// <param name="pictureOf">The picture at an address; null for one that Word does not show.</param>
internal sealed class WordText(XmlWriter writer, Words words, IReadOnlyDictionary<string, string> bookmarks, Func<string, string> linkTo, Func<string, WordPicture?> pictureOf)
{
    private const string LeftToRight = "\u200E";

    private readonly List<string> expected = [];
    private int drawings;
    private int marks;
    private bool isAtStart;
    private bool hasSpace;
    private bool keepsLines;
    private WordRun form = WordRun.Plain;

    /// <summary>What stands before the words of the next paragraph; null for nothing.</summary>
    public string? Prefix { get; set; }

    /// <summary>Remembers an id for the next paragraph, where a link leads to it.</summary>
    public void Expect(string? id)
    {
        if (id is not null && bookmarks.ContainsKey(id))
        {
            expected.Add(id);
        }
    }

    /// <summary>What a drawing shows, in words, which stand for it: Word shows no drawing (SVG) without a second picture. Empty for an ornament.</summary>
    public static string DescriptionOf(IElement drawing) => drawing.GetAttribute("role") == "img" ? drawing.GetAttribute("aria-label") ?? "" : "";

    public void Begin(bool isRightToLeft, bool isBold = false, bool keepsLines = false)
    {
        (isAtStart, hasSpace, this.keepsLines) = (true, false, keepsLines);
        form = WordRun.Plain with { IsRightToLeft = isRightToLeft, IsBold = isBold };
        foreach (var id in expected)
        {
            WriteBookmark(id);
        }

        expected.Clear();
        if (Prefix is { } prefix)
        {
            WriteRun(prefix, form);
            Prefix = null;
        }
    }

    public void End() => hasSpace = false;

    public void Write(string plain, bool isBold) => WriteRun(plain, form with { IsBold = isBold });

    public void Write(INode node) => Write(node, form);

    private void Write(INode node, WordRun run)
    {
        if (node.NodeType == NodeType.Text)
        {
            WriteText(node.TextContent, run);
        }
        else if (node is IElement element && element.LocalName is "svg")
        {
            WriteText(DescriptionOf(element), run);
        }
        else if (node is IElement other)
        {
            if (FollowsDate(other))
            {
                WriteText("· ", run);
            }

            WriteElement(other, run.In(other));
        }
    }

    // On the web the style sheet keeps the dates of a page apart.
    private static bool FollowsDate(IElement element) =>
        element is { LocalName: "span", PreviousElementSibling: not null, ParentElement: { } line } && line.ClassList.Contains("dates");

    private void WriteElement(IElement element, WordRun run)
    {
        if (element.Id is { } id && bookmarks.ContainsKey(id) && element.LocalName is "a" or "span" or "sup")
        {
            WriteBookmark(id!);
        }

        // What runs from left to right keeps the signs at its ends, such as the slash after an address (UAX 9).
        var isLatin = form.IsRightToLeft && element.GetAttribute("dir") == "ltr";
        if (isLatin)
        {
            WriteSpace(run);
            WriteRun(LeftToRight, run);
        }

        switch (element.LocalName)
        {
            case "br":
                WriteBreak(run);
                break;
            case "img":
                WritePicture(element, run);
                break;
            case "a" when element.GetAttribute("href") is { Length: > 0 } href:
                WriteLink(element, href, run);
                break;
            case "q":
                WriteText("“", run);
                WriteChildren(element, run);
                WriteText("”", run);
                break;
            default:
                WriteChildren(element, run);
                break;
        }

        if (isLatin)
        {
            WriteRun(LeftToRight, run);
        }
    }

    private void WriteChildren(IElement element, WordRun run)
    {
        foreach (var child in element.ChildNodes)
        {
            Write(child, run);
        }
    }

    private void WriteLink(IElement element, string href, WordRun run)
    {
        var target = href[0] == '#' ? bookmarks.GetValueOrDefault(Uri.UnescapeDataString(href[1..])) : null;
        if (href[0] == '#' && target is null)
        {
            WriteChildren(element, run);
            return;
        }

        WriteSpace(run);
        writer.WriteStartElement("hyperlink", WordBody.Main);
        if (target is not null)
        {
            writer.WriteAttributeString("w", "anchor", WordBody.Main, target);
        }
        else
        {
            writer.WriteAttributeString("r", "id", WordBody.Relations, linkTo(href));
        }

        WriteChildren(element, run with { Style = "Hyperlink" });
        writer.WriteEndElement();
    }

    // White space is one space, and none at the ends of a paragraph, as in HTML.
    private void WriteText(string text, WordRun run)
    {
        if (keepsLines)
        {
            foreach (var (index, line) in text.TrimEnd('\n').Split('\n').Index())
            {
                if (index > 0)
                {
                    WriteBreak(run);
                }

                WriteRun(line, run);
            }

            return;
        }

        var parts = text.Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries);
        hasSpace |= text.Length > 0 && IsSpace(text[0]);
        if (parts.Length == 0)
        {
            return;
        }

        WriteRun((hasSpace && !isAtStart ? " " : "") + string.Join(' ', parts), run);
        hasSpace = IsSpace(text[^1]);
        isAtStart = false;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    private void WriteSpace(WordRun run)
    {
        if (hasSpace && !isAtStart)
        {
            WriteRun(" ", run);
        }

        hasSpace = false;
    }

    private void WriteBreak(WordRun run)
    {
        StartRun(run);
        writer.WriteStartElement("br", WordBody.Main);
        writer.WriteEndElement();
        writer.WriteEndElement();
        (isAtStart, hasSpace) = (true, false);
    }

    private void WriteRun(string text, WordRun run)
    {
        if (text.Length == 0)
        {
            return;
        }

        StartRun(run);
        foreach (var (index, part) in text.Split('\t').Index())
        {
            if (index > 0)
            {
                writer.WriteStartElement("tab", WordBody.Main);
                writer.WriteEndElement();
            }

            writer.WriteStartElement("t", WordBody.Main);
            writer.WriteAttributeString("xml", "space", null, "preserve");
            writer.WriteString(Xhtml.Clean(part));
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private void StartRun(WordRun run)
    {
        writer.WriteStartElement("r", WordBody.Main);
        run.WriteTo(writer);
    }

    private void WriteBookmark(string id)
    {
        var number = (++marks).ToString(CultureInfo.InvariantCulture);
        writer.WriteStartElement("bookmarkStart", WordBody.Main);
        writer.WriteAttributeString("w", "id", WordBody.Main, number);
        writer.WriteAttributeString("w", "name", WordBody.Main, bookmarks[id]);
        writer.WriteEndElement();
        writer.WriteStartElement("bookmarkEnd", WordBody.Main);
        writer.WriteAttributeString("w", "id", WordBody.Main, number);
        writer.WriteEndElement();
    }

    private void WritePicture(IElement element, WordRun run)
    {
        var alt = element.GetAttribute("alt") ?? "";
        var address = element.GetAttribute("src") ?? "";
        WriteSpace(run);
        if (pictureOf(address) is { } picture)
        {
            StartRun(run);
            new WordDrawing(writer).Write(picture, alt, element, ++drawings);
            writer.WriteEndElement();
        }
        else
        {
            writer.WriteStartElement("hyperlink", WordBody.Main);
            writer.WriteAttributeString("r", "id", WordBody.Relations, linkTo(address));
            WriteRun(WordTable.Fill(words.PictureElsewhere, alt), run with { Style = "Hyperlink" });
            writer.WriteEndElement();
        }

        isAtStart = false;
    }
}
