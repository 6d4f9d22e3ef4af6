using Explainer.Model;

namespace Explainer.Render;

/// <summary>A list page: its address, and its title and summary by its introduction or by the words of the theme.</summary>
internal sealed record ListPage(SiteUrl Url, string Title, string Summary, Page? Introduction)
{
    public static ListPage Story(Site site) => Create(site, GeneratedPages.Story, site.Words.Story, site.Words.StorySummary);

    public static ListPage Profiles(Site site) => Create(site, GeneratedPages.Profiles, site.Words.Profiles, site.Words.ProfilesSummary);

    public static ListPage Glossary(Site site) => Create(site, GeneratedPages.Glossary, site.Words.Glossary, site.Words.GlossarySummary);

    public static ListPage Timeline(Site site) => Create(site, GeneratedPages.Timeline, site.Words.Timeline, site.Words.TimelineSummary);

    public static ListPage Evidence(Site site) => Create(site, GeneratedPages.Evidence, site.Words.Evidence, site.Words.EvidenceSummary);

    public static ListPage Lessons(Site site) => Create(site, GeneratedPages.Lessons, site.Words.Lessons, site.Words.LessonsSummary);

    /// <summary>The list for teachers. Its introduction is that of the lessons, with what it says to teachers.</summary>
    public static ListPage Teach(Site site) => new(
        TeachUrls.List, site.Words.Teach, site.Words.TeachSummary,
        site.IntroductionOf("lessons") is { Body.ForTeachers: { } body } introduction
            ? introduction with { Url = TeachUrls.List, Title = site.Words.Teach, Body = body }
            : null);

    public static ListPage Sources(Site site) => Create(site, GeneratedPages.Sources, site.Words.Sources, site.Words.SourcesSummary);

    public static ListPage Corrections(Site site) =>
        Create(site, GeneratedPages.Corrections, site.Words.Corrections, site.Words.CorrectionsSummary);

    public static ListPage SiteMap(Site site) => Create(site, GeneratedPages.SiteMap, site.Words.SiteMap, site.Words.SiteMapSummary);

    private static ListPage Create(Site site, SiteUrl url, string title, string summary)
    {
        var introduction = site.IntroductionOf(url.Path.Trim('/'));
        return new ListPage(
            url, introduction?.Title ?? title, introduction is { Summary.Length: > 0 } ? introduction.Summary : summary, introduction);
    }
}
