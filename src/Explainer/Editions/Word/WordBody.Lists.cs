using System.Globalization;
using AngleSharp.Dom;

namespace Explainer.Editions.Word;

/// <content>Lists, and the facts above a lesson.</content>
internal sealed partial class WordBody
{
    private void WriteFacts(IElement facts, WordBlock block)
    {
        foreach (var fact in facts.Children)
        {
            Start("p");
            WriteProperties(block with { Style = "Small" });
            text.Begin(block.IsRightToLeft);
            foreach (var part in fact.Children)
            {
                text.Write(part.LocalName == "dt" ? $"{part.TextContent.Trim()}: " : part.TextContent.Trim() + (part == fact.LastElementChild ? "" : "; "), isBold: part.LocalName == "dt");
            }

            text.End();
            writer.WriteEndElement();
        }
    }

    private void WriteList(IElement list, WordBlock block)
    {
        var level = Math.Min(block.Level + 1, WordNumbering.Depth - 1);
        var isOption = list.ClassList.Contains("options");
        var number = WordNumbering.Bullets;
        if (list.LocalName == "ol")
        {
            lists.Add((level, int.TryParse(list.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1));
            number += lists.Count;
        }

        var style = (list.LocalName == "ol" ? "ListNumber" : "ListBullet") + (level == 0 ? "" : (level + 1).ToString(CultureInfo.InvariantCulture));
        foreach (var item in list.Children)
        {
            text.Expect(item.Id);
            if (isOption)
            {
                text.Prefix = item.ClassList.Contains("right") ? "☑\t" : "☐\t";
                WriteBlocks(item, block with { Style = "Option" });
            }
            else
            {
                WriteItem(item, block.In(item) with { Style = "ListContinue", Level = level, Number = (style, number) });
            }
        }
    }

    // An item without words keeps its number: there is something to write.
    private void WriteItem(IElement item, WordBlock block)
    {
        if (HasContent(item))
        {
            WriteBlocks(item, block);
        }
        else
        {
            WriteParagraph([], block);
        }
    }
}
