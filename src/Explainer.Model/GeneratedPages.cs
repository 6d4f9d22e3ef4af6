namespace Explainer.Model;

/// <summary>The pages that the program generates, beside those that are written.</summary>
public static class GeneratedPages
{
    public static SiteUrl Story { get; } = Kind.Chapter.ListUrl;

    public static SiteUrl Profiles { get; } = Kind.Profile.ListUrl;

    public static SiteUrl Glossary { get; } = Kind.Term.ListUrl;

    public static SiteUrl Timeline { get; } = Kind.Event.ListUrl;

    public static SiteUrl Lessons { get; } = Kind.Lesson.ListUrl;

    /// <summary>The page of evidence. Whether a site has it is known only after all bodies are composed.</summary>
    public static SiteUrl Evidence { get; } = SiteUrl.Page("evidence");

    public static SiteUrl Sources { get; } = SiteUrl.Page("sources");

    public static SiteUrl Corrections { get; } = SiteUrl.Page("corrections");

    /// <summary>The site map, to which the search link leads where scripts do not run.</summary>
    public static SiteUrl SiteMap { get; } = SiteUrl.Page("site-map");

    /// <summary>The page of a work. Ids may hold signs that an address may not, and <c>..</c> would climb out of the folder.</summary>
    public static SiteUrl ForWork(string id) =>
        SiteUrl.Page("sources", SiteUrl.Slug(id).Trim('.') is { Length: > 0 } name ? name : "-");

    /// <summary>Those that a site with this content has. A list without entries and without an introduction is not made.</summary>
    public static IEnumerable<SiteUrl> Collect(SiteConfig config, IReadOnlyCollection<Entry> entries, IReadOnlyCollection<Work> works)
    {
        foreach (var kind in Kind.Listed)
        {
            var list = kind.ListUrl;
            if (entries.Any(e => e.Id.Kind == kind.Id || e.Url == list))
            {
                yield return list;
            }
        }

        if (entries.Any(e => e.Body.Testimonies.Length > 0 || e.Url == Evidence))
        {
            yield return Evidence;
        }

        if (works.Count > 0)
        {
            yield return Sources;
        }

        if (entries.Any(e => e.Corrections.Length > 0))
        {
            yield return Corrections;
        }

        yield return SiteMap;

        foreach (var strand in config.Strands.Where(_ => entries.Any(e => e.Id.Kind == EntryKind.Event)))
        {
            yield return strand.Url;
        }

        foreach (var work in works.Select(w => w.Address).Distinct())
        {
            yield return work;
        }
    }
}
