using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Link.Permalinks;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Permalinks;
using Explainer.Read.Site;

namespace Explainer.Link;

/// <summary>Joins all bodies into one site, and makes the checks that need the whole site.</summary>
internal static class Linker
{
    /// <param name="isUnderstood">False when something that was read or composed has an error.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="cache">The checks of the build before that depend on no body; null to make all.</param>
    /// <param name="others">The languages besides the main one; null where the site has none, and for each of these.</param>
    /// <param name="originals">The pages of the main language, for another one; null for the main one.</param>
    public static Site Link(
        SourceSet sources, Catalog catalog, ImmutableArray<ComposedEntry> bodies, bool isUnderstood, DiagnosticBag problems, IncrementalCache<object>? cache = null, OtherLanguages? others = null, Originals? originals = null)
    {
        others ??= OtherLanguages.None;
        bodies = FarNames.Fill(catalog, bodies, originals);
        var shown = bodies.Where(b => catalog.WithDrafts || !b.Header.IsDraft).ToImmutableArray();
        var published = shown.Any(b => b.Header.IsNotFound) ? shown.RemoveAll(b => b.Header.IsNotFound) : shown;
        var entries = published.Select(b => b.Entry).ToList();
        var generated = GeneratedPages.Collect(catalog.Config, entries, sources.Works, QuotedTestimony.Collect(entries).Any()).ToList();
        var teacherPages = TeachUrls.CollectAll(entries);
        var config = PublishedPlaces.Keep(catalog, shown);
        var found = new DiagnosticBag();
        var unread = new UnreadContent(catalog, problems);
        var navigation = new Navigation(sources.Site, catalog);
        ImmutableArray<string> ofNavigation = [.. navigation.CollectFiles()];
        var files = PublishedFiles.Collect(sources.Input, sources.Data, ofNavigation, bodies, shown, others, unread, found);
        var forTeachers = PublishedFiles.CollectForTeachers(sources.Input, files, ofNavigation, shown, others);

        DrawingsCheck.Check(sources.Input, files, catalog.Pictures, found);
        MediaCheck.Check(sources.Input, files, found);
        MetadataCheck.Check(sources.Input, files, catalog.Pictures, found);
        RootFiles.Check(sources.Input, found);
        cache.Check("names", () => catalog.Targets, found, problemsOfNames =>
        {
            WindowsNames.Check(sources.Input, problemsOfNames);
            FolderCheck.Check(catalog, published, problemsOfNames);
        });
        // Both run in parallel to the checks below and report into a bag of their own, which is merged at the end.
        var apart = new DiagnosticBag();
        var site = Task.Run(() =>
        {
            var joined = Join(sources, catalog, config, navigation, entries, generated, (files, forTeachers), shown.FirstOrDefault(b => b.Header.IsNotFound)?.Entry as Page, apart);
            LongLists.CheckAddresses(joined, apart);
            return joined;
        });
        var addresses = Task.Run(() => cache.Check(
            "addresses", () => new CacheInputs([catalog.Targets, .. files, .. generated, .. teacherPages, .. others.Folders, .. RedirectCheck.HeadersOf(catalog)]), apart,
            problemsOfAddresses => RedirectCheck.Check(catalog, Addresses.Claim(catalog, [.. generated, .. teacherPages], entries, files, others, problemsOfAddresses), problemsOfAddresses)));

        EntryReferenceCheck.Check(catalog, unread, found);
        DataCheck.Check(catalog, found);
        PlaceCheck.Check(catalog, found);
        StageCheck.Check(catalog, shown, found);
        DateCheck.Check(catalog, shown, found);
        SamePages.Check(catalog, shown, found);
        new EasyCheck(catalog, bodies, found).Check();
        if (originals is not null)
        {
            new TranslationCheck(catalog, bodies, originals, found).Check();
        }

        new FragmentCheck(catalog, bodies, originals, found).Check(navigation.CollectFragmentLinks());
        cache.Check("forms", () => new CacheInputs([catalog.Terms, catalog.Words]), found, problemsOfForms =>
        {
            TermCheck.CheckForms(catalog.Terms, problemsOfForms);
            TermCheck.CheckCommon(catalog.Terms, catalog.Words.SearchStopWords, problemsOfForms);
        });
        if (isUnderstood && !found.HasErrors)
        {
            TermCheck.CheckUse(shown, found);
            FolderCheck.CheckNames(catalog, found);
            if (originals is null)
            {
                PublishedPlaces.Check(catalog, config, bodies, others, found);
            }
        }

        problems.With(found);
        DefinitionCircles.Check(catalog, published, problems);
        var checks = new BodyChecks(published, problems);
        checks.CheckTeacherText();
        checks.CheckPlaceLinks(config);
        checks.CheckEvidenceLinks(generated);
        PermalinkCheck.Check(ReadLedger(sources.Input, others, problems), catalog, unread, published,
            [.. generated, .. teacherPages, .. config.Places.Select(p => p.Url), .. Redirect.Collect(entries).Select(r => r.Old)], problems);

        addresses.GetAwaiter().GetResult();
        var linked = site.GetAwaiter().GetResult();
        problems.With(apart);
        // What a language inherits is right for the main one, which is checked for itself.
        if (originals is null || sources.Site.Home is not [{ Span.Source.Path: SiteReader.File }, ..])
        {
            HomeItem.Check(sources.Site.Home, linked, problems);
        }

        if (originals is null)
        {
            EditionItem.Check(sources.Site.Editions, linked, problems);
        }

        return linked;
    }

    // Each language answers for its own addresses. Those of one that is published no more are the main one's.
    private static PermalinkLedger ReadLedger(InputFolder input, OtherLanguages others, DiagnosticBag problems)
    {
        var ledger = ErrorBoundary.Run(PermalinkLedger.File, problems, new PermalinkLedger([]), () => PermalinkLedger.Read(input, problems));
        return input.Language is { } language ? ledger.Within(language.Output) : ledger.Without(others.Folders);
    }

    private static Site Join(
        SourceSet sources, Catalog catalog, SiteConfig config, Navigation navigation, List<Entry> entries, List<SiteUrl> generated, (ImmutableArray<string> All, ImmutableHashSet<string> ForTeachers) files, Page? notFound, DiagnosticBag problems) => new(
            config, catalog.Words, entries, sources.Works, generated,
            navigation.List(generated, entries, problems),
            navigation.ResolveSupport(problems),
            files.All)
        {
            FilesForTeachers = files.ForTeachers,
            SharedFiles = catalog.Original is null ? [] : [.. files.All.Where(f => sources.Input.Find(f)!.Origin == f)],
            NotFound = notFound,
            Footer = [.. navigation.ListFooter(generated, problems)],
            Search = navigation.ResolveSearch(problems),
            Backlinks = new(() => Backlinks.Collect(entries, sources.Works, catalog.Words.Order)),
            DivideLists = LongLists.Collect,
        };
}
