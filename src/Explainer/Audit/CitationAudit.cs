using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Compose;
using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Explainer.Model.Diagnostics.SourceSpan;

namespace Explainer.Audit;

/// <summary>Audits citations: uncited works, citations without a locator, claims without a source.</summary>
internal sealed partial class CitationAudit
{
    // Pages. In a longer work a claim cannot be found without a locator.
    private const int LongWork = 50;

    private readonly Catalog catalog;
    private readonly DiagnosticBag problems;
    private readonly HashSet<string> cited;

    // The page that says where help is; null for none.
    private readonly string? support;

    private CitationAudit(Catalog catalog, HashSet<string> cited, DiagnosticBag problems)
    {
        this.catalog = catalog;
        this.cited = cited;
        this.problems = problems;
        support = catalog.Sources.Site.Support?.Target;
    }

    /// <summary>Reports works that are never cited, long works cited without a locator, and claims without a source.</summary>
    /// <param name="catalog">Of the main language.</param>
    /// <param name="translations">Of the others, which share its works.</param>
    public static void Run(Catalog catalog, IEnumerable<Catalog> translations, DiagnosticBag problems)
    {
        var cited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var language in translations.Prepend(catalog))
        {
            var found = new DiagnosticBag();
            new CitationAudit(language, cited, found).Run();
            foreach (var problem in found.All())
            {
                problems.Add(problem.Moved(language.Sources.Input.OriginOf));
            }
        }

        foreach (var work in catalog.Works.Values.Where(w => !cited.Contains(w.Id)))
        {
            problems.Add(Rules.UncitedWork(work.Place, work.Id));
        }
    }

    private void Run()
    {
        cited.UnionWith(catalog.Config.Places.SelectMany(p => p.Sources));
        foreach (var source in catalog.Sources.Data.All.SelectMany(d => d.Set.Sources).Where(s => s.Locator.Length == 0 && IsLong(s.Work)))
        {
            problems.Add(Rules.DataWithoutLocator(source.Place, source.Work, catalog.Works[source.Work].NumberOfPages!.Value));
        }

        var html = new HtmlProse(catalog.Words, catalog.Config.Labels, catalog.Config.Language, catalog.Sources.Data.Has, key => catalog.FindWork(key) is not null);
        foreach (var header in catalog.Headers.Where(h => catalog.WithDrafts || !h.IsDraft))
        {
            cited.UnionWith(header.FurtherReading);
            if (ProseParser.TryParse(header, html, catalog) is { } prose)
            {
                Check(prose);
            }
        }
    }

    private void Check(Prose prose)
    {
        var isOfWork = prose.Header.Id.Kind == EntryKind.Lesson || prose.Header.File == support;
        var sourced = SourcedFigures.Collect(prose);
        foreach (var passage in Passage.Collect(prose, catalog))
        {
            var keys = passage.Citations.Select(c => c.Key).OfType<string>().Distinct().ToList();
            cited.UnionWith(keys);
            foreach (var item in passage.Citations.Where(c => c.Locator.Length == 0 && !passage.IsOfData && IsLong(c.Key)))
            {
                problems.Add(Rules.CitationWithoutLocator(prose.Span(item.Span), item.Key!, catalog.Works[item.Key!].NumberOfPages!.Value));
            }

            if (keys.Count == 0 && !passage.Figures.Any(sourced.Contains) && FindClaim(passage.Text, isOfWork) is { } claim)
            {
                problems.Add(Rules.ClaimWithoutSource(passage.Span, claim));
            }
            else if (keys.Count == 1 && !passage.IsTestimony && passage.Profiles.Length > 0)
            {
                problems.Add(Rules.OneSourceAlone(passage.Span, passage.Profiles[0].Name, keys[0]));
            }
        }
    }

    private bool IsLong(string? key) =>
        key is not null && catalog.Works.TryGetValue(key, out var work) && work.NumberOfPages > LongWork;

    /// <summary>The number, date or quotation that needs a source; null for none.</summary>
    /// <param name="text">Without markup.</param>
    /// <param name="isOfWork">Whether it says how to work or where to call: then small numbers are minutes, groups and opening hours.</param>
    private static string? FindClaim(string text, bool isOfWork)
    {
        var rest = Numbered().Replace(NoClaim().Replace(TimeOfDay().Replace(text, " "), " "), " ");
        return Claim().Match(isOfWork ? Small().Replace(InGroups().Replace(rest, " "), " ") : rest) is { Success: true } match ? match.Value.TrimEnd('.', ',', ':') : null;
    }

    // Addresses, telephone numbers, and names such as E610.
    [GeneratedRegex("""(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.\S+|\+\p{Nd}[\p{Nd} ()/.-]{5,20}\p{Nd}|(?<![\p{Nd}.,])0\p{Nd}{1,5}[ /-]\p{Nd}[\p{Nd} /-]{2,15}|[\p{Lu}\p{Ll}](?:[\p{Lu}\p{Ll}-]*[\p{Lu}\p{Ll}])?(?:-(?!\p{Nd}{4})\p{Nd}+|\p{Nd}+)""", RegexOptions.IgnoreCase)]
    private static partial Regex NoClaim();

    // "11 a.m.", "from 9 to 5 o'clock", "9.30 Uhr", "18:00".
    [GeneratedRegex("""(?<!\p{Nd})(?:\p{Nd}{1,2}(?:[.:h]\p{Nd}{2})? ?(?:[ap]\.? ?m\b\.?)?(?: to | and | bis | und | à | et | a | y |[ –-]{1,3}))?\p{Nd}{1,2}(?:[.:]\p{Nd}{2})? ?(?:[ap]\.? ?m\b\.?|o[’']clock\b|Uhr\b|h(?:\p{Nd}{2})?\b)|(?<!\p{Nd})\p{Nd}{1,2}:\p{Nd}{2}(?!\p{Nd})""", RegexOptions.IgnoreCase)]
    private static partial Regex TimeOfDay();

    // What has a number for its name: Figure 2, Tip No. 7, Year 10 of a school.
    [GeneratedRegex("""\b(?:Figures?|Fig\.|Tables?|Chapters?|Lessons?|Steps?|Parts?|Questions?|Abbildung|Tabelle|Kapitel|Schritt|Tableau|Chapitre|Étape|Figura|Tabla|Capítulo|(?:No|Nos|Nr|N[°º]|№|Num|Number|Nummer|Numéro|Número)\.?) ?\p{Nd}+(?:[–-]\p{Nd}+)?|\b(?:Years?|Grades?|Class|Classes|Form|Stage|Key Stage|Level|Unit|Module|Source|Document|Activity|Task|Exercise|Group|Sheet|Worksheet|Card|Pages?|Lines?|Article|Section|Paragraph|Rule|Box|Volume|Klasse|Klassenstufe|Jahrgangsstufe|Stufe|Quelle|Aufgabe|Übung|Gruppe|Blatt|Seiten?|Zeilen?|Artikel|Absatz|Niveau|Exercice|Activité|Groupe|Fiche|Lignes?|Curso|Grado|Actividad|Ejercicio|Grupo|Ficha|Páginas?|Artículo|Sınıf) \p{Nd}{1,3}(?!\p{Nd})(?: ?[–-] ?\p{Nd}{1,3}(?!\p{Nd}))?""", RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();

    // A number to call.
    [GeneratedRegex(@"(?<![\p{Nd}.,])\p{Nd}{2,5}(?:[ -]\p{Nd}{2,5})+(?![.,]?\p{Nd})")]
    private static partial Regex InGroups();

    [GeneratedRegex(@"(?<![\p{Nd}.,])\p{Nd}{1,2}(?!\p{Nd}|[.,]\p{Nd})")]
    private static partial Regex Small();

    // A number (dates are numbers too), or words in quotation marks of any style.
    [GeneratedRegex("""\p{Nd}[\p{Nd}.,:]*|[“«„"][^”»“"]+[”»“"]""")]
    private static partial Regex Claim();
}

/// <summary>A block that must cite the sources of its own claims: a paragraph, list, table or quotation.</summary>
/// <param name="Text">Its text, without markup, without the words for pictures, which can cite nothing, and without numbers that call somebody.</param>
/// <param name="Span">Its position in the file.</param>
/// <param name="Citations">All its citations, repeated ones included.</param>
/// <param name="Profiles">The profiles it links to.</param>
/// <param name="IsTestimony">True for a quotation and for the paragraph on what others found after it.</param>
/// <param name="Figures">The ids of the figures and tables that it names.</param>
/// <param name="IsOfData">True for the sources below a chart, which the description of its data names.</param>
internal sealed record Passage(
    string Text, SourceSpan Span, ImmutableArray<CitationItem> Citations, ImmutableArray<EntryId> Profiles, bool IsTestimony, ImmutableArray<string> Figures, bool IsOfData)
{
    /// <summary>The passages of a body, in reading order, without headings and code.</summary>
    public static IEnumerable<Passage> Collect(Prose prose, Catalog catalog) => Collect(prose.Document, prose, catalog);

    private static IEnumerable<Passage> Collect(ContainerBlock container, Prose prose, Catalog catalog)
    {
        var afterQuotation = false;
        for (var i = 0; i < container.Count; i++)
        {
            var block = container[i];
            switch (block)
            {
                // What its caption cites holds for the numbers of a table.
                case Table table when TableCaption.Of(table) is { } caption:
                    yield return Create(table, prose, catalog, isTestimony: false, caption);
                    i++;
                    break;
                case ParagraphBlock or ListBlock or Table or DefinitionList or QuoteBlock:
                    yield return Create(block, prose, catalog, block is QuoteBlock || (afterQuotation && block is ParagraphBlock));
                    break;
                // The blocks within other containers are passages of their own.
                case ContainerBlock inner:
                    foreach (var passage in Collect(inner, prose, catalog))
                    {
                        yield return passage;
                    }

                    break;
            }

            afterQuotation = block is QuoteBlock;
        }
    }

    private static Passage Create(Block block, Prose prose, Catalog catalog, bool isTestimony, Block? caption = null)
    {
        var leaves = LeavesOf(block).Concat(caption is null ? [] : LeavesOf(caption)).ToList();
        var nodes = leaves.SelectMany(l => l.Inline?.Descendants() ?? []).ToList();
        return new Passage(
            WithoutNumbersToCall(string.Join(' ', leaves.Select(l => PlainText.WithoutPictures(l.Inline))), nodes),
            prose.Span(block),
            [.. nodes.OfType<CitationInline>().SelectMany(c => c.Items)],
            [.. nodes.OfType<LinkInline>().Select(l => ProfileOf(l, prose, catalog)).OfType<EntryId>().Distinct()],
            isTestimony,
            [.. nodes.OfType<FigureMention>().SelectMany(m => m.Items).Select(i => i.Key).OfType<string>().Select(FigureIds.AnchorOf)],
            block is ChartSource);
    }

    /// <summary>The citations in a block, in its parts too.</summary>
    public static IEnumerable<CitationInline> CitationsIn(Block block) => LeavesOf(block).SelectMany(l => l.Inline?.Descendants<CitationInline>() ?? []);

    private static IEnumerable<LeafBlock> LeavesOf(Block block) => block is LeafBlock leaf ? [leaf] : block.Descendants().OfType<LeafBlock>();

    // [116 123](tel:116123)
    private static string WithoutNumbersToCall(string text, IEnumerable<MarkdownObject> nodes) => nodes.OfType<LinkInline>()
        .Where(l => l.Url?.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) is true).Select(PlainText.From).Where(number => number.Length > 0)
        .Aggregate(text, (rest, number) => rest.Replace(number, " ", StringComparison.Ordinal));

    private static EntryId? ProfileOf(LinkInline link, Prose prose, Catalog catalog)
    {
        var file = prose.FileOf(link);
        var target = LinkResolver.Resolve(link.Url ?? "", file, prose.Header.Source.Start, catalog, new DiagnosticBag(), page: prose.Header);
        return target is LinkTarget.Entry { Id: { Kind: EntryKind.Profile } profile } ? profile : null;
    }
}
