using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Explainer.Images;
using Explainer.Model;

namespace Explainer.Editions.Paper;

/// <summary>Writes a page for paper as one HTML file: numbered paragraphs, lettered links, and style and pictures within.</summary>
/// <param name="files">The paths of published files by their address.</param>
/// <param name="style">The style sheet.</param>
/// <param name="read">Reads one of the files.</param>
internal sealed class HandoutFile(Site site, IReadOnlyDictionary<string, string> files, string style, Func<string, ReadOnlyMemory<byte>> read)
{
    // More columns than a page has room for in the usual size of letters.
    private const int WideColumns = 7;

    private const int Letters = 26;

    // What is there to be looked up, and not to be talked about.
    private static readonly string[] Furniture = ["label", "care-notes", "standing", "chart-title"];

    private static readonly string[] Blocks = ["p", "ul", "ol", "dl", "blockquote", "pre", "table"];

    /// <summary>The same file for paper of one size; as it is, it takes that of the printer.</summary>
    public static byte[] ForSheetsOf(ReadOnlyMemory<byte> handout, string size) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(handout.Span).Replace("</head>", $"<style>@page {{ size: {size} }}</style></head>", StringComparison.Ordinal));

    public byte[] Write(IHtmlDocument document)
    {
        foreach (var picture in document.QuerySelectorAll("img").OfType<IHtmlImageElement>())
        {
            Embed(picture);
        }

        // In a course they go on from page to page.
        var number = 0;
        foreach (var prose in document.QuerySelectorAll(".prose"))
        {
            Number(prose, ref number);
            Letter(prose);
        }

        foreach (var table in document.QuerySelectorAll("table").Where(t => t.QuerySelectorAll("tr").Any(r => r.ChildElementCount >= WideColumns)))
        {
            table.ParentElement!.ClassList.Add("wide");
        }

        foreach (var blank in document.QuerySelectorAll("td").Where(c => c.ChildElementCount == 0 && string.IsNullOrWhiteSpace(c.TextContent)))
        {
            blank.TextContent = "";
        }

        var styles = document.CreateElement("style");
        styles.TextContent = style;
        document.Head!.Append(styles);
        return Encoding.UTF8.GetBytes(document.ToHtml() + "\n");
    }

    private void Embed(IHtmlImageElement picture)
    {
        picture.RemoveAttribute("loading");
        if (files.TryGetValue(picture.GetAttribute("src") ?? "", out var file) && PictureFormats.FromName(file) is { } format)
        {
            picture.SetAttribute("src", $"data:{PictureFormats.MediaTypeOf(format)};base64,{Convert.ToBase64String(read(file).Span)}");
        }
    }

    // In the order of reading. Passages for teachers have none, so that class and teacher have the same numbers.
    private static void Number(IElement parent, ref int number)
    {
        foreach (var block in parent.Children.ToList())
        {
            if (Blocks.Contains(block.LocalName))
            {
                if (!Furniture.Any(block.ClassList.Contains))
                {
                    Mark(block, ++number);
                }
            }
            else if (block.ClassList.Contains("map") || block.ClassList.Contains("chart"))
            {
                // The key, the sources and the table belong to the picture.
                Number(block.QuerySelector("figcaption") ?? block.Owner!.CreateElement("div"), ref number);
            }
            else if (block.LocalName is "div" or "section" or "figure" or "figcaption" && !block.ClassList.Contains("teacher") && !block.ClassList.Contains("footnotes"))
            {
                Number(block, ref number);
            }
        }
    }

    private static void Mark(IElement block, int number)
    {
        var mark = block.Owner!.CreateElement("span");
        mark.ClassName = "number";
        mark.TextContent = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (block.LocalName == "table")
        {
            block.Before(mark);
            return;
        }

        // A list has its number in its first item, because it holds items alone.
        var first = block;
        while (first.LocalName is "ul" or "ol" or "dl" or "blockquote" && first.FirstElementChild is { } inner)
        {
            first = inner;
        }

        first.Prepend(mark, block.Owner!.CreateTextNode(" "));
    }

    // On paper a link says where it leads: by a letter, since numbers are taken by sources and small letters by notes.
    private void Letter(IElement prose)
    {
        var addresses = new OrderedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var link in prose.QuerySelectorAll("a[href^=http]").Where(a => !a.ClassList.Contains("term") && !a.ClassList.Contains("bare")).ToList())
        {
            var address = link.GetAttribute("href")!;
            if (address == link.TextContent)
            {
                continue;
            }

            addresses.TryAdd(address, addresses.Count);
            var mark = prose.Owner!.CreateElement("sup");
            mark.ClassName = "link-mark";
            mark.TextContent = "→" + LetterOf(addresses[address]);
            link.After(mark);
        }

        if (addresses.Count > 0)
        {
            prose.After(ListOf(prose.Owner!, addresses.Keys));
        }
    }

    private IElement ListOf(IDocument document, IEnumerable<string> addresses)
    {
        var section = document.CreateElement("section");
        section.ClassName = "sources lettered";
        var title = document.CreateElement("h2");
        title.TextContent = site.Words.PrintedLinks;
        var list = document.CreateElement("ol");
        foreach (var address in addresses)
        {
            var item = document.CreateElement("li");
            var text = document.CreateElement("bdi");
            text.SetAttribute("dir", "ltr");
            text.TextContent = address;
            item.Append(text);
            list.Append(item);
        }

        section.Append(title, list);
        return section;
    }

    // A … Z, AA, AB …, as browsers number lists by letters.
    private static string LetterOf(int index) =>
        (index < Letters ? "" : LetterOf((index / Letters) - 1)) + (char)('A' + (index % Letters));

}
