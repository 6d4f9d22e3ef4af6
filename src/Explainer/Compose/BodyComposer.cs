using System.Collections.Immutable;
using Explainer.Compose.Syntax;
using Explainer.Compose.Terms;
using Explainer.Compose.Text;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Kinds;

namespace Explainer.Compose;

/// <summary>Turns bodies into HTML, in parallel. Each syntax tree is dropped as soon as its body is done, to save memory.</summary>
internal static class BodyComposer
{
    /// <summary>The bodies of all entries, in the order of the catalog.</summary>
    /// <param name="catalog">What they may link to and cite.</param>
    /// <param name="problems">Receives problems.</param>
    /// <param name="cache">The bodies of the build before; null to compose all.</param>
    public static ImmutableArray<ComposedEntry> ComposeAll(Catalog catalog, DiagnosticBag problems, IncrementalCache<ComposedEntry>? cache = null)
    {
        var bodies = new ComposedEntry[catalog.Headers.Length];
        var prose = new HtmlProse(catalog.Words, catalog.Config.Labels, catalog.Config.Language, catalog.Sources.Data.Has, key => catalog.FindWork(key) is not null);
        ParallelLoop.Run(bodies.Length, i =>
        {
            var header = catalog.Headers[i];
            ComposedEntry Whole(DiagnosticBag found) => ErrorBoundary.Run<ComposedEntry?>(header.File, found, null,
                () => EntryAssembly.Create(header, Compose(header, catalog, prose, found), catalog, found))
                ?? new ComposedEntry(header, header.MakeEntry(Body.Empty, []), [], [], []);
            bodies[i] = cache.GetOrCreate(header.File, () => (header, catalog.Targets), problems, Whole);
            header.Source.Repack();
        });
        return [.. bodies];
    }

    private static ComposedText Compose(EntryHeader header, Catalog catalog, HtmlProse html, DiagnosticBag problems)
    {
        if (!TextLimits.Check(header, problems))
        {
            return ComposedText.None;
        }

        try
        {
            return ComposeBoth(ProseParser.Parse(header, html, catalog, problems), catalog, html, problems);
        }
        catch (NestingException e)
        {
            problems.Add(Rules.ProseTooDeep(e.Element is null ? Prose.FirstLine(header) : header.Source.Span(Math.Min(header.BodyStart + Math.Max(0, e.Element.Span.Start), header.Source.Text.Length), 1)));
            return ComposedText.None;
        }
    }

    private static ComposedText ComposeBoth(Prose prose, Catalog catalog, HtmlProse html, DiagnosticBag problems)
    {
        // The text for teachers has its own citation numbers, footnotes and headings, so each text is composed by itself.
        var whole = Compose(prose, catalog, html, problems);
        if (ProseParser.WithoutTeacherText(prose, html, catalog) is not { } others)
        {
            return whole;
        }

        var open = Compose(others, catalog, html, new DiagnosticBag());
        var links = open.FragmentLinks.ToHashSet();
        return whole with
        {
            Body = open.Body with { ForTeachers = whole.Body },
            FragmentLinks = [.. whole.FragmentLinks.Select(l => l with { IsForTeachers = !links.Contains(l) })],
            FilesForTeachers = [.. whole.Files.Except(open.Files)],
            FarNames = open.FarNames,
            FarNamesForTeachers = whole.FarNames,
        };
    }

    private static ComposedText Compose(Prose prose, Catalog catalog, HtmlProse html, DiagnosticBag problems)
    {
        DataNumbers.Fill(prose, catalog, problems);
        PictureCredits.Take(prose, catalog, problems);
        ProtectedPages.Check(prose, catalog, problems);
        CodeBlocks.Read(prose, problems);
        var unread = MarkupCheck.Check(prose, catalog, problems);
        var (headings, anchors) = Anchors.Assign(prose, problems);
        Containers.Check(prose, catalog, unread, problems);
        ChartFigures.Make(prose, catalog, problems);
        var media = MediaFigures.Make(prose, catalog, problems);
        var places = MapFigures.Make(prose, catalog, problems);
        var figures = Figures.Number(prose, catalog, problems);
        var testimonies = Testimonies.Read(prose, catalog, problems);
        var contexts = new BacklinkContexts(prose, html.Texts);
        CitedSentences.Check(prose, catalog, problems);
        var links = Links.Resolve(prose, catalog, new PageNames(prose.Header.Title, headings, figures), contexts, problems);
        var citations = CitationNumbers.Assign(prose, catalog, contexts, problems);
        Comments.Drop(prose);
        var terms = TermLinks.Add(prose, links.References, catalog.Terms, contexts);
        var paragraphs = PlainParagraph.Collect(prose);
        var body = new Body
        {
            Html = html.Render(prose.Document),
            HasForms = prose.Nodes.HasForms,
            HasCharts = prose.Nodes.HasCharts,
            HasCode = prose.Nodes.HasCode,
            Headings = headings,
            Anchors = anchors,
            Figures = figures,
            Citations = citations,
            References = [.. links.References, .. terms],
            Testimonies = testimonies,
            Questions = Containers.CollectQuestions(prose),
            MapPlaces = [.. places.All.Concat(links.Places.Select(p => p.Id)).Distinct().Order(StringComparer.Ordinal)],
            Places = places.Open,
            CareNotes = Containers.CollectNotes(prose, catalog),
            SearchedText = SearchedText.Cut(ChartFigures.TitlesIn(prose).Concat(MediaFigures.TitlesIn(prose)).Concat(OpenText.Collect(paragraphs)), catalog.MostSearchedText),
            Level = LevelOf(prose, paragraphs, catalog),
            WorkLinks = links.Works,
            // Last, because it changes the tree.
            Definition = Definition.Render(prose, html),
        };
        return new ComposedText(body, links.Fragments, [.. links.Files, .. media, .. prose.Included.Select(i => i.Source.Path), .. DataNumbers.FilesIn(prose, catalog)], links.Evidence)
        {
            Guarded = Containers.CountGuarded(prose),
            FarNames = links.FarNames,
            PlaceLinks = links.Places,
            FirstSentence = prose.Header.LacksSummary ? FirstSentence.Find(paragraphs, prose.Header.NeedsSummary) : null,
        };
    }

    // Counting syllables takes as long as a third of parsing, and only teachers are told how hard a page is: one that has text for them, or that a
    // lesson gives to read.
    private static ReadingLevel LevelOf(Prose prose, ImmutableArray<PlainParagraph> paragraphs, Catalog catalog)
    {
        var texts = paragraphs.Where(p => p.IsRunningText).Select(p => p.Text);
        return catalog.Sources.Site.WithLevels || prose.Nodes.Containers.Any(c => c.Kind == ContainerKind.Teacher) || catalog.FindGeneratedPage(TeachUrls.List.Path) is not null
            ? ReadingLevels.Measure(texts, catalog.Config.Language) : ReadingLevels.MeasureTime(texts);
    }
}

/// <summary>A composed body, before its entry is made.</summary>
/// <param name="Body">The body.</param>
/// <param name="FragmentLinks">Its links to headings.</param>
/// <param name="Files">The files it shows or links.</param>
/// <param name="EvidenceLinks">Its links to the page of evidence.</param>
internal sealed record ComposedText(
    Body Body, ImmutableArray<FragmentLink> FragmentLinks, ImmutableArray<string> Files, ImmutableArray<SourceSpan> EvidenceLinks)
{
    public static ComposedText None { get; } = new(Body.Empty, [], [], []);

    /// <summary>Those of its files that only its text for teachers uses.</summary>
    public ImmutableArray<string> FilesForTeachers { get; init; } = [];

    /// <summary>What its open text links to on other pages without words, in the order of the placeholders.</summary>
    public ImmutableArray<FarName> FarNames { get; init; } = [];

    /// <summary>The same of its text for teachers, where it has one.</summary>
    public ImmutableArray<FarName> FarNamesForTeachers { get; init; } = [];

    /// <summary>Its links to places, those in its text for teachers too.</summary>
    public ImmutableArray<PlaceLink> PlaceLinks { get; init; } = [];

    /// <summary>The passages of it that are not for everyone.</summary>
    public GuardedPassages Guarded { get; init; } = GuardedPassages.None;

    /// <summary>The first sentence of its open text where front matter has no summary; null where there is none.</summary>
    public string? FirstSentence { get; init; }
}
