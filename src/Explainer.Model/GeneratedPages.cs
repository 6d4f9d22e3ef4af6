namespace Explainer.Model;

/// <summary>The pages that the program generates, beside those that are written.</summary>
public static class GeneratedPages
{
    public static SiteUrl Story { get; } = Kind.Chapter.ListUrl;

    public static SiteUrl Profiles { get; } = Kind.Profile.ListUrl;

    public static SiteUrl Glossary { get; } = Kind.Term.ListUrl;

    public static SiteUrl Timeline { get; } = Kind.Event.ListUrl;

    public static SiteUrl Lessons { get; } = Kind.Lesson.ListUrl;

    public static SiteUrl Packs { get; } = Kind.Pack.ListUrl;

    /// <summary>The page of evidence. Whether a site has it is known only after all bodies are composed.</summary>
    public static SiteUrl Evidence { get; } = SiteUrl.Page("evidence");

    /// <summary>The list of places, for sites that name some: a folder of this name is like any other on the others.</summary>
    public static SiteUrl Places { get; } = SiteUrl.Page("places");

    public static SiteUrl Sources { get; } = SiteUrl.Page("sources");

    public static SiteUrl Corrections { get; } = SiteUrl.Page("corrections");

    /// <summary>The site map, to which the search link leads where scripts do not run.</summary>
    public static SiteUrl SiteMap { get; } = SiteUrl.Page("site-map");

    /// <summary>Whether this is the address of a list that the program makes: an <c>index.md</c> there introduces it.</summary>
    public static bool IsList(SiteUrl url) =>
        Kind.Listed.Any(k => k.ListUrl == url) || url == Evidence || url == Sources || url == Corrections || url == SiteMap;

    /// <summary>The page of a work. Its id becomes a slug, because ids may contain reserved characters or be <c>..</c>.</summary>
    public static SiteUrl ForWork(string id) =>
        SiteUrl.Page("sources", SiteUrl.Slug(id).Trim('.') is { Length: > 0 } name ? name : "-");

    /// <summary>Where a work stands in the list of all: its place there or, where that list is divided, its own page.</summary>
    /// <param name="works">How many works there are.</param>
    public static SiteUrl PlaceOf(Work work, int works) => works > ListPart.MostEntries ? work.Address : Sources.At(work.Id);

    /// <summary>The generated pages of this site. A list with neither entries nor an introduction is left out.</summary>
    /// <param name="hasTestimony">Whether somebody is quoted.</param>
    public static IEnumerable<SiteUrl> Collect(
        SiteConfig config, IReadOnlyCollection<EntryFacts> entries, IReadOnlyCollection<Work> works, bool hasTestimony)
    {
        // One pass: a preview does this after every save.
        var kinds = new HashSet<EntryKind>();
        var pages = new HashSet<SiteUrl>();
        var hasCorrections = false;
        foreach (var entry in entries)
        {
            kinds.Add(entry.Id.Kind);
            hasCorrections |= entry.Corrections.Length > 0;
            if (entry.Id.Kind == EntryKind.Page)
            {
                pages.Add(entry.Url);
            }
        }

        foreach (var kind in Kind.Listed.Where(k => kinds.Contains(k.Id) || pages.Contains(k.ListUrl)))
        {
            yield return kind.ListUrl;
        }

        if (hasTestimony || pages.Contains(Evidence))
        {
            yield return Evidence;
        }

        if (config.Places.Length > 0)
        {
            yield return Places;
        }

        if (works.Count > 0)
        {
            yield return Sources;
        }

        if (hasCorrections)
        {
            yield return Corrections;
        }

        yield return SiteMap;

        foreach (var strand in config.Strands.Where(_ => kinds.Contains(EntryKind.Event)))
        {
            yield return strand.Url;
        }

        foreach (var work in works.OrderBy(w => w.Id, StringComparer.Ordinal).Select(w => w.Address).Distinct())
        {
            yield return work;
        }
    }
}

/// <summary>
/// The addresses of the citation pages: <c>/cite/story/the-film/</c> for <c>/story/the-film/</c>. They are not permalinks, and
/// neither search nor site map has them.
/// </summary>
public static class CiteUrls
{
    /// <summary>The folder of the output that they lie in.</summary>
    public const string Folder = "cite/";

    public static SiteUrl For(SiteUrl page) => new(string.Concat("/", Folder, page.Path.AsSpan(1)));

    /// <summary>The addresses for all that is written: every entry has one.</summary>
    public static IEnumerable<SiteUrl> CollectAll(IEnumerable<Entry> entries) => entries.Select(e => For(e.Url));
}

/// <summary>
/// The addresses of the teachers' pages, under <c>/teach/</c>: the same entries, rendered with the text for teachers. Outside
/// <c>/teach/</c> only lessons, the list of lessons, courses and links written by hand lead there.
/// </summary>
public static class TeachUrls
{
    /// <summary>The list of them.</summary>
    public static SiteUrl List { get; } = SiteUrl.Page("teach");

    /// <summary>The teachers' form of a page.</summary>
    public static SiteUrl For(SiteUrl page) => new(List.Path + page.Path[1..]);

    /// <summary>The entries that have one: lessons, chapters that have text for teachers or are read in a lesson, and packs with lessons.</summary>
    public static IEnumerable<Entry> CollectEntries(IReadOnlyCollection<Entry> entries)
    {
        var read = entries.OfType<Lesson>().SelectMany(l => l.Read).Select(r => r.To).ToHashSet();
        return entries.Where(e => e.Id.Row.TeacherPage switch
        {
            TeacherPage.None => false,
            TeacherPage.WhereNeeded => e.Body.ForTeachers is not null || read.Contains(e.Id) || e is Pack { HasLessons: true },
            TeacherPage.Always => true,
        });
    }

    /// <summary>All their addresses, with that of the list; none for a site that has nothing for teachers.</summary>
    public static IReadOnlyList<SiteUrl> CollectAll(IReadOnlyCollection<Entry> entries)
    {
        var pages = CollectEntries(entries).Select(e => For(e.Url)).ToList();
        return pages.Count == 0 ? [] : [List, .. pages];
    }
}
