using System.Text.RegularExpressions;
using Explainer.Import.Outlines;
using Explainer.Model.Texts;

namespace Explainer.Import.Text;

/// <summary>Links of wikis, <c>[[Page#Heading|words]]</c>, and the tags and ids of Obsidian.</summary>
/// <param name="page">The page.</param>
/// <param name="masked">Its text, whose code is hidden.</param>
internal sealed partial class WikiLinks(PageContext page, MaskedText masked)
{
    /// <summary>Turns links and what is shown in its place into ours.</summary>
    public void Convert()
    {
        masked.Apply(t => page.Dialect == Dialect.Vault ? SizeInWords().Replace(t, "${words}") : t);
        masked.Apply(t => WikiLink().Replace(t, OfWikiLink));
    }

    /// <summary>Turns tags and ids of blocks into words and places.</summary>
    public void ConvertSigns()
    {
        if (page.Dialect == Dialect.Vault)
        {
            masked.Apply(t => TagLine().Replace(t, m => masked.Hide(Mark.Remark(m.Value))));
            masked.Apply(t => Tag().Replace(t, m => m.Groups["word"].Value));
            masked.Apply(t => BlockId().Replace(BlockPlaces.Named().Replace(t, OfBlock), ""));
        }
    }

    private string OfBlock(Match block) => page.Map.PlaceOfBlock(page.Source, "^" + block.Groups["id"].Value) is { } id
        ? $"[{block.Groups["word"].Value}]{{#{id}}}{block.Groups["after"].Value}" : block.Value;

    private string OfWikiLink(Match match)
    {
        var link = WikiText.Parse(match.Groups["to"].Value, match.Groups["label"].Value, match.Groups["embed"].Length > 0);
        var file = link.Name.Length == 0 ? page.Source : page.Map.FindByName(page.Source, link.Name);
        if (file is null)
        {
            return page.Dialect == Dialect.Vault ? link.Words + masked.HideAsComment(ImportMarks.LinkToNoPage, match.Value) : match.Value;
        }

        return OfFile(link, file, match);
    }

    private string OfFile(WikiText link, string file, Match match)
    {
        var words = link.Name.Length + link.Heading.Length + link.Label.Length == 0 ? ImportedWords.Passage : link.Words;
        var place = page.Map.PlaceOfBlock(file, link.Block);
        if (words == ImportedWords.Passage && place is null)
        {
            // A block of this page, [[#^name]], which has no words that could lead there.
            return words + masked.HideAsComment(ImportMarks.LinkToNothing, match.Value);
        }

        if (link.IsEmbed && Outline.ShownByProgram(file) is { } reason)
        {
            return words + masked.HideAsComment(reason, match.Value);
        }

        if (link.IsEmbed && PageMap.IsPicture(file))
        {
            return $"![{link.Label}](</{Escaped(file)}>)";
        }

        var fragment = place is not null ? "#" + link.Block : link.Heading.Length == 0 ? "" : "#" + Uri.EscapeDataString(page.Map.AnchorOf(file, link.Heading) ?? link.Heading);
        return $"[{words}](</{Escaped(file)}{fragment}>)" + (link.IsEmbed ? masked.HideAsComment(ImportMarks.EmbeddedPage, match.Value) : "");
    }

    // What would end the path in an address.
    private static string Escaped(string file) => file.Replace("%", "%25", StringComparison.Ordinal).Replace("?", "%3F", StringComparison.Ordinal).Replace("#", "%23", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<embed>!?)\[\[(?<to>[^\[\]\n|]{1,300})(?:\|(?<label>[^\[\]\n]{0,300}))?\]\](?![(\[])")]
    private static partial Regex WikiLink();

    // ![A map|300x200](map.png)
    [GeneratedRegex(@"(?<words>!\[[^\[\]\n|]{0,1000})\|[ ]*[0-9]{1,5}(?:x[0-9]{1,5})?[ ]*(?=\]\()")]
    private static partial Regex SizeInWords();

    [GeneratedRegex(@"(?m)^[ \t]*(?:#[\p{L}][\p{L}\p{Nd}_/-]*[ \t]*)+$")]
    private static partial Regex TagLine();

    [GeneratedRegex(@"(?<=^|\s)#(?<word>[\p{L}][\p{L}\p{Nd}_/-]*)(?=[\s.,;:!?)]|$)", RegexOptions.Multiline)]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?m)(?:^|[ \t])\^[A-Za-z0-9-]{1,50}[ \t]*$")]
    private static partial Regex BlockId();
}
