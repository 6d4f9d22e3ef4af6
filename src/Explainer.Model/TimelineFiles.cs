namespace Explainer.Model;

/// <summary>The timeline as files to take away.</summary>
public static class TimelineFiles
{
    public static SiteUrl Json { get; } = SiteUrl.File("timeline/timeline.json");

    public static SiteUrl Csv { get; } = SiteUrl.File("timeline/timeline.csv");
}
