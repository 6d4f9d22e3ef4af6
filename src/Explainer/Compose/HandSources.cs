using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose;

/// <summary>Reports sources that are typed into the text, where nothing leads to them: a list under "Sources", and footnotes that are an address and nothing else.</summary>
internal static partial class HandSources
{
    // In the languages of the theme.
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            "sources", "source", "references", "reference list", "bibliography", "works cited", "citations", "sources cited",
            "quellen", "quellenverzeichnis", "literatur", "literaturverzeichnis", "einzelnachweise", "belege",
            "bibliographie", "références", "fuentes", "referencias", "bibliografía",
            "kaynaklar", "kaynakça", "джерела", "література", "список літератури", "المصادر", "المراجع", "مصادر", "مراجع",
        ]);

    public static void Check(Prose prose, Neighbours blocks, Catalog catalog, DiagnosticBag problems)
    {
        // Of the lists, since a page has few, and of each text the words would have to be read.
        foreach (var markdown in prose.Nodes.All)
        {
            if (markdown is ListBlock list && blocks.Beside(list, -1) is LeafBlock block && IsHeading(block) && IsOfWorks(list))
            {
                problems.Add(Rules.SourcesByHand(prose.Span(block), NameOf(block)));
            }
            else if (markdown is Footnote note && AddressIn(note) is { } address)
            {
                problems.Add(Rules.NoteOfAddress(prose.Span(note), catalog.HandCitations.FindAt(address)?.Id));
            }
        }
    }

    // A heading, or a paragraph in bold type or with a colon that stands for one.
    private static bool IsHeading(LeafBlock block) =>
        block is HeadingBlock or ParagraphBlock { Parent: MarkdownDocument } && block.Inline is { FirstChild: LiteralInline or EmphasisInline } && Names.Contains(NameOf(block));

    private static string NameOf(LeafBlock block) => PlainText.From(block.Inline).TrimEnd(':', ' ');

    // Half of its items have the form of a reference. One that cites is read, and one that leads to a page of the site is no source.
    private static bool IsOfWorks(ListBlock list) =>
        list.Count(item => !item.Descendants().Any(IsRead) && Reference().IsMatch(PlainText.FromBlocks([item]))) * 2 >= list.Count;

    private static bool IsRead(MarkdownObject markdown) =>
        markdown is CitationInline || (markdown is LinkInline { IsImage: false, Url: { } url } && WebAddress.SchemeOf(url) is null);

    private static string? AddressIn(Footnote note) =>
        note.Count <= 2 && note.OfType<ParagraphBlock>().OnlyOne() is { Inline: { } words } ? OnlyWordIn(words) switch
        {
            AutolinkInline { IsEmail: false } link => link.Url,
            LinkInline { IsAutoLink: true, Url: { } url } when url.StartsWith("http", StringComparison.OrdinalIgnoreCase) => url,
            _ => null,
        } : null;

    // The one inline that is more than signs; null where there are several.
    private static Inline? OnlyWordIn(ContainerInline words) =>
        words.Where(i => i is not FootnoteLink && (i is not LiteralInline literal || !literal.Content.AsSpan().Trim(" .<>").IsEmpty)).OnlyOne();

    // An address; a year in round brackets behind a name, before a title; a year behind a name and its initial, or at the end behind a comma or a
    // day. A year alone says nothing: "the spring was walled in 1875".
    [GeneratedRegex("""
        https?://|www\.
        | ^[\p{Lu}\p{Lo}][^()\n]{1,200}\((?:1[5-9]|20)\d\d[a-z]?(?:,[^()\n]{1,40})?\)[.,:;]
        | ^[\p{Lu}\p{Lo}][\p{L}\p{M}’'-]*,[ ]\p{Lu}[^\n]{0,200}(?:\((?:1[5-9]|20)\d\d[a-z]?\)|[ ,](?:1[5-9]|20)\d\d[a-z]?[.,:;])
        | (?:[.,;:][ ]|,[ ]\d{1,2}\.?[ ]\p{L}{3,12}[ ]|,[ ]\p{Lu}\p{L}{2,12}[ ](?:\d{1,2},[ ])?)(?:1[5-9]|20)\d\d[a-z]?\)?(?:[,:][ ](?:pp?\.|S\.)?[ ]?\d[\d–-]{0,12})?\.?\s*$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Reference();
}
