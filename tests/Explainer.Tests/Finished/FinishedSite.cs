using System.Collections.Immutable;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Explainer.Build;
using Explainer.Editions;

namespace Explainer.Tests.Finished;

/// <summary>A whole site with its pages as documents: a fixture, or the content of this repository.</summary>
/// <param name="Folder">Its input folder.</param>
/// <param name="Build">What became of it.</param>
internal sealed record FinishedSite(string Folder, SiteTestResult Build)
{
    private static readonly Lazy<FinishedSite> FixtureSite = new(() => Load(Path.Combine("tests", "Explainer.Tests", "Fixture")));
    private static readonly Lazy<FinishedSite> ArabicSite = new(() => Load(Path.Combine("tests", "Explainer.Tests", "FixtureArabic")));
    private static readonly Lazy<FinishedSite> LanguagesSite = new(() => Load(Path.Combine("tests", "Explainer.Tests", "FixtureLanguages")));
    private static readonly Lazy<FinishedSite> ContentSite = new(() => Load("input"));

    private readonly Lazy<ImmutableSortedDictionary<string, IHtmlDocument>> pages = new(() => Build.Files.Keys
        .Where(f => f.EndsWith(".html", StringComparison.Ordinal) && !IsForPaper(f))
        .ToImmutableSortedDictionary(f => f, f => new HtmlParser().ParseDocument(Build[f]), StringComparer.Ordinal));

    private readonly Lazy<SiteTestResult> offline = new(() => SiteTest.BuildFolder(Folder, new BuildOptions { Edition = new DiskEdition() }));

    /// <summary>A small site that has every kind of page and part.</summary>
    public static FinishedSite Fixture => FixtureSite.Value;

    /// <summary>A small site that runs from right to left.</summary>
    public static FinishedSite Arabic => ArabicSite.Value;

    /// <summary>The site that this repository publishes.</summary>
    public static FinishedSite Content => ContentSite.Value;

    /// <summary>Its pages by their place in the output.</summary>
    public ImmutableSortedDictionary<string, IHtmlDocument> Pages => pages.Value;

    /// <summary>The copy of it that is opened from disk.</summary>
    public SiteTestResult Offline => offline.Value;

    /// <summary>Whether a file is a handout, which is HTML and no page of the website: HandoutTests look at those.</summary>
    public static bool IsForPaper(string file) => file.Contains("-handout", StringComparison.Ordinal);

    public static FinishedSite Get(string name) => name switch
    {
        "fixture" => Fixture,
        "arabic" => Arabic,
        "languages" => LanguagesSite.Value,
        _ => Content,
    };

    private static FinishedSite Load(string folder)
    {
        var path = Path.Combine(Repository.Root, folder);
        var build = SiteTest.BuildFolder(path);
        return build.Site is null ? throw new InvalidOperationException($"{folder} has errors.\n{build.Report}") : new FinishedSite(path, build);
    }
}
