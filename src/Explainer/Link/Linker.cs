using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Link.Permalinks;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Permalinks;
using Explainer.Read.Site;

namespace Explainer.Link;

/// <summary>Joins everything that was read into one site, and checks what only the whole can show.</summary>
internal static class Linker
{
    /// <param name="isUnderstood">False when something that was read or composed has an error.</param>
    /// <param name="problems">Where problems go.</param>
    public static Site Link(SourceSet sources, Catalog catalog, ImmutableArray<ComposedBody> bodies, bool isUnderstood, DiagnosticBag problems)
    {
        var published = bodies.Where(b => catalog.WithDrafts || !b.Header.Entry.IsDraft).ToImmutableArray();
        var entries = published.Select(b => b.Page).ToList();
        var generated = GeneratedPages.Collect(catalog.Config, entries, sources.Works).ToList();
        var teacherPages = TeachUrls.CollectAll(entries);
        var found = new DiagnosticBag();
        var files = PublishedFiles.Of(sources.Input, [.. Navigation.FilesOf(sources.Site, catalog)], bodies, published, found);

        DrawingsCheck.Check(sources.Input, files, catalog.Pictures, found);
        // Beside the other checks, which do not ask for what is found here.
        var apart = new DiagnosticBag();
        var site = Task.Run(() => Join(sources, catalog, entries, generated, files, apart));
        var addresses = Task.Run(() =>
            RedirectCheck.Check(catalog, Addresses.Claim(catalog, [.. generated, .. teacherPages], entries, files, apart), apart));

        EntryReferenceCheck.Check(catalog, found);
        FragmentCheck.Check(bodies, Navigation.FragmentsOf(sources.Site, catalog), found);
        TermCheck.CheckForms(catalog.Terms, found);
        if (isUnderstood && !found.HasErrors)
        {
            TermCheck.CheckUse(published, found);
        }

        problems.With(found);
        DefinitionCircles.Check(catalog, published, problems);
        TeacherTextCheck.Check(published, problems);
        EvidenceCheck.Check(published, generated, problems);
        PermalinkCheck.Check(ErrorBoundary.Run(PermalinkLedger.File, problems, new PermalinkLedger([]), () => PermalinkLedger.Read(sources.Input, problems)), catalog.Unread(sources.Input), published,
            [.. generated, .. teacherPages, .. Redirect.Collect(entries).Select(r => r.Old)], problems);

        addresses.GetAwaiter().GetResult();
        var linked = site.GetAwaiter().GetResult();
        problems.With(apart);
        return linked;
    }

    private static Site Join(
        SourceSet sources, Catalog catalog, List<Entry> entries, List<SiteUrl> generated, ImmutableArray<string> files, DiagnosticBag problems) => new(
            catalog.Config, catalog.Words, entries, sources.Works,
            Navigation.Of(sources.Site, catalog, generated, problems),
            sources.Site.Support is { } support ? Navigation.Resolve(support, catalog, problems)?.Url : null,
            files)
        {
            Backlinks = new(() => Backlinks.Of(entries, sources.Works)),
        };
}
