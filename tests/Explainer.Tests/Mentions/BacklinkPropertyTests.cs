using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Explainer.Model;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Explainer.Tests.Mentions;

public sealed class BacklinkPropertyTests
{
    private static readonly Uri Root = new("https://example.org/");

    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(Depth.Choose(12, 60));

    [Fact]
    public void Every_link_and_backlink_is_true() => Check.One(Config, Prop.ForAll(RandomSite.Sites, site =>
    {
        var result = site.Build();
        Assert.DoesNotContain(": error ", result.Report, StringComparison.Ordinal);
        var pages = result.Files.Keys.Where(p => p.EndsWith(".html", StringComparison.Ordinal) && p != "404.html")
            .ToDictionary(p => new Uri(Root, p[..^"index.html".Length]).AbsolutePath, p => (IDocument)new HtmlParser().ParseDocument(result[p]));
        Assert.Empty(pages.SelectMany(p => Dangling(p.Key, p.Value, pages)));
        Assert.Equal(Forward(result.Site!, pages), Backward(pages));
        return true;
    }));

    private static IEnumerable<string> Dangling(string page, IDocument document, Dictionary<string, IDocument> pages) =>
        from link in document.QuerySelectorAll("a[href]")
        let target = Target(page, link)
        // Files to take away are no pages.
        where target.Host == Root.Host && !link.HasAttribute("download") && !(pages.TryGetValue(target.AbsolutePath, out var found)
            && (target.Fragment.Length == 0 || found.GetElementById(Uri.UnescapeDataString(target.Fragment[1..])) is not null))
        select $"{page}: {link.OuterHtml}";

    // What an entry's own text and lists of sources lead to, where that is a page that lists its mentions.
    private static SortedSet<string> Forward(Site site, Dictionary<string, IDocument> pages)
    {
        var listing = site.Entries.Where(e => e.Id.Row.ListsBacklinks).Select(e => e.Url)
            .Concat(site.Works.Select(w => w.Address)).Select(u => u.ToString()).ToHashSet(StringComparer.Ordinal);
        return new(
            from entry in site.Entries
            let page = entry.Url.ToString()
            from link in pages[page].QuerySelectorAll("article > .prose a[href], article > .sources a[href]")
            let path = WorkOf(Target(page, link), site)
            where path != page && listing.Contains(path)
            select $"{page} → {path}", StringComparer.Ordinal);
    }

    private static SortedSet<string> Backward(Dictionary<string, IDocument> pages) => new(
        from page in pages
        from link in page.Value.QuerySelectorAll(".mentions a[href]")
        select $"{Target(page.Key, link).AbsolutePath} → {page.Key}", StringComparer.Ordinal);

    // A link to a work in the list mentions the work.
    private static string WorkOf(Uri target, Site site) =>
        target.AbsolutePath == "/sources/" && target.Fragment.Length > 0
            && site.Works.FirstOrDefault(w => w.Id == Uri.UnescapeDataString(target.Fragment[1..])) is { } work
            ? work.Address.ToString() : target.AbsolutePath;

    private static Uri Target(string page, IElement link) =>
        new(new Uri(Root, page), link.GetAttribute("href")!);
}
