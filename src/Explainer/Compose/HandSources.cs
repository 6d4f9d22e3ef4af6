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

    public static void Check(Prose prose, Catalog catalog, DiagnosticBag problems)
    {
        foreach (var block in prose.Nodes.Texts.Where(IsHeading))
        {
            if (Next(block) is ListBlock list && IsOfWorks(list))
            {
                problems.Add(Rules.SourcesByHand(prose.Span(block), NameOf(block)));
            }
        }

        foreach (var note in prose.Nodes.All.OfType<Footnote>())
        {
            if (AddressIn(note) is { } address)
            {
                problems.Add(Rules.NoteOfAddress(prose.Span(note), catalog.HandCitations.FindAt(address)?.Id));
            }
        }
    }

    // A heading, or a paragraph in bold type or with a colon that stands for one.
    private static bool IsHeading(LeafBlock block) =>
        block is HeadingBlock or ParagraphBlock { Parent: MarkdownDocument } && block.Inline is { FirstChild: LiteralInline or EmphasisInline } && Names.Contains(NameOf(block));

    private static string NameOf(LeafBlock block) => PlainText.From(block.Inline).TrimEnd(':', ' ');

    private static Block? Next(Block block) => block.Parent is { } parent && parent.IndexOf(block) + 1 is var next && next < parent.Count ? parent[next] : null;

    // Half of its items have a year or an address.
    private static bool IsOfWorks(ListBlock list) =>
        list.Count(item => YearOrAddress().IsMatch(PlainText.FromBlocks([item]))) * 2 >= list.Count;

    private static string? AddressIn(Footnote note) => note.OfType<ParagraphBlock>().OnlyOne() is { Inline: { } words } && note.Count <= 2
        && words.Where(i => i is not LiteralInline literal || !literal.Content.AsSpan().Trim(" .<>").IsEmpty).Where(i => i is not FootnoteLink).OnlyOne() is { } only ? only switch
        {
            AutolinkInline { IsEmail: false } link => link.Url,
            LinkInline { IsAutoLink: true, Url: { } url } when url.StartsWith("http", StringComparison.OrdinalIgnoreCase) => url,
            _ => null,
        } : null;

    [GeneratedRegex(@"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|https?://|www\.")]
    private static partial Regex YearOrAddress();
}
