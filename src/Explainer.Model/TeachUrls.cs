namespace Explainer.Model;

/// <summary>
/// The addresses of the pages for teachers: the same pages as for everyone, under <c>/teach/</c>, with what is for teachers
/// only. Nothing outside <c>/teach/</c> links to them.
/// </summary>
public static class TeachUrls
{
    /// <summary>The list of them.</summary>
    public static SiteUrl List { get; } = SiteUrl.Page("teach");

    /// <summary>The teachers' form of a page.</summary>
    public static SiteUrl For(SiteUrl page) => new(List.Path + page.Path[1..]);

    /// <summary>The entries that have one: lessons, and chapters that have text for teachers or are read in a lesson.</summary>
    public static IEnumerable<Entry> CollectEntries(IReadOnlyCollection<Entry> entries)
    {
        var read = entries.OfType<Lesson>().SelectMany(l => l.Read).Select(r => r.To).ToHashSet();
        return entries.Where(e => e.Id.Row.TeacherPage switch
        {
            TeacherPage.None => false,
            TeacherPage.WhereNeeded => e.Body.ForTeachers is not null || read.Contains(e.Id),
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
