namespace Explainer.Audit;

/// <summary>What a page may cost a reader, in bytes over the line (gzip). The one place where budgets stand.</summary>
internal static class Budgets
{
    /// <summary>A page and everything it loads by itself.</summary>
    public const int Page = 20 * 1024;

    /// <summary>The same for the long lists: sources, evidence, glossary, timeline, site map.</summary>
    public const int LongList = 40 * 1024;

    /// <summary>The part of it that is for the style sheet, which every page loads.</summary>
    public const int StyleSheet = 7 * 1024;

    /// <summary>What the search loads when it is opened to search in.</summary>
    public const int SearchIndex = 150 * 1024;

    /// <summary>An image or other file that is published as it is.</summary>
    public const int File = 300 * 1024;

    private static readonly string[] LongLists =
        ["sources/index.html", "evidence/index.html", "glossary/index.html", "timeline/index.html", "site-map/index.html"];

    /// <summary>The budget of a page of the output.</summary>
    public static int ForPage(string page) => LongLists.Contains(page) ? LongList : Page;
}
