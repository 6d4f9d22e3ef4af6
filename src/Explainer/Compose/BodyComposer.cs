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
    public static ImmutableArray<ComposedBody> ComposeAll(Catalog catalog, DiagnosticBag problems, IncrementalCache<ComposedBody>? cache = null)
    {
        var bodies = new ComposedBody[catalog.Headers.Length];
        var prose = new HtmlProse(catalog.Words, catalog.Config.Labels);
        Parallel.For(0, bodies.Length, i =>
        {
            var header = catalog.Headers[i];
            ComposedBody Whole(DiagnosticBag found) => ErrorBoundary.Run(header.Entry.File, found, WithoutText(header),
                () => LessonParts.Complete(Compose(header, catalog, prose, found), catalog, found).Finished());
            bodies[i] = cache.GetOrCreate(header.Entry.File, () => (header, catalog.Targets), problems, Whole);
        });
        return [.. bodies];
    }

    private static ComposedBody Compose(EntryHeader header, Catalog catalog, HtmlProse html, DiagnosticBag problems)
    {
        if (!TextLimits.Check(header, problems))
        {
            return WithoutText(header);
        }

        try
        {
            return ComposeBoth(Prose.Parse(header, html), catalog, html, problems);
        }
        catch (NestingException e)
        {
            problems.Add(Rules.ProseTooDeep(e.Element is null ? Prose.FirstLine(header) : Prose.Span(header, e.Element.Span)));
            return WithoutText(header);
        }
    }

    private static ComposedBody WithoutText(EntryHeader header) => new(header, Body.Empty, [], []);

    private static ComposedBody ComposeBoth(Prose prose, Catalog catalog, HtmlProse html, DiagnosticBag problems)
    {
        // The text for teachers has its own citation numbers, footnotes and headings, so each text is composed by itself.
        var whole = Compose(prose, catalog, html, problems);
        return prose.WithoutTeacherText(html) is { } open
            ? whole with { Body = Compose(open, catalog, html, new DiagnosticBag()).Body with { ForTeachers = whole.Body } }
            : whole;
    }

    private static ComposedBody Compose(Prose prose, Catalog catalog, HtmlProse html, DiagnosticBag problems)
    {
        MarkupCheck.Check(prose, catalog, problems);
        var (headings, anchors) = Anchors.Assign(prose, problems);
        Containers.Check(prose, catalog, problems);
        var testimonies = Testimonies.Read(prose, catalog, problems);
        var contexts = new BacklinkContexts(prose);
        var links = Links.Resolve(prose, catalog, contexts, problems);
        var citations = CitationNumbers.Assign(prose, catalog, contexts, problems);
        Comments.Drop(prose);
        var terms = TermLinks.Add(prose, links.References, catalog.Terms, contexts);
        var paragraphs = PlainParagraph.Collect(prose);
        var body = new Body
        {
            Html = html.Render(prose.Document),
            HasForms = prose.Nodes.HasForms,
            Headings = headings,
            Anchors = anchors,
            Citations = citations,
            References = [.. links.References, .. terms],
            Testimonies = testimonies,
            Questions = Containers.CollectQuestions(prose),
            CareNotes = Containers.CollectNotes(prose, catalog),
            OpenText = OpenText.Collect(paragraphs),
            Level = ReadingLevels.Measure(paragraphs.Where(p => p.IsRunningText).Select(p => p.Text), catalog.Config.Language),
            WorkLinks = links.Works,
            // Last, because it changes the tree.
            Definition = Definition.Render(prose, html),
        };
        return new ComposedBody(prose.Header, body, links.Fragments, links.Files) { EvidenceLinks = links.Evidence };
    }
}
