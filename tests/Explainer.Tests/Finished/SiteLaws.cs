using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Explainer.Tests.Finished;

/// <summary>What holds for every page of every site, each law a function from a page to what breaks it.</summary>
internal static class SiteLaws
{
    private static readonly string[] NamesOfIds = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"];

    private static readonly Uri Host = new("https://any.invalid/");

    /// <summary>The markup has no parse error (WHATWG HTML).</summary>
    public static IEnumerable<string> ParsesWithoutError(string html)
    {
        var faults = new List<string>();
        var parser = new HtmlParser();
        parser.Error += (_, e) =>
        {
            if (e is AngleSharp.Html.Dom.Events.HtmlErrorEvent fault)
            {
                faults.Add(fault.Message);
            }
        };
        parser.ParseDocument(html);
        return faults;
    }

    /// <summary>Every address within the site is a file of it, and every fragment an id of that file.</summary>
    /// <param name="page">The page.</param>
    /// <param name="path">Where it lies in the output.</param>
    /// <param name="root">The path under which the site is published, such as <c>/</c> or <c>/sub/</c>.</param>
    /// <param name="has">Whether a file of the output exists, and has an id unless that is empty.</param>
    public static IEnumerable<string> LinksResolve(IDocument page, string path, string root, Func<string, string, bool> has)
    {
        var here = new Uri(Host, root + string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        foreach (var address in Addresses(page).Where(a => !IsOutside(a)))
        {
            var target = new Uri(here, address);
            var file = Uri.UnescapeDataString(target.AbsolutePath);
            if (target.Host != Host.Host || !file.StartsWith(root, StringComparison.Ordinal)
                || !has(file[root.Length..] + (file.EndsWith('/') ? "index.html" : ""), Uri.UnescapeDataString(target.Fragment.TrimStart('#'))))
            {
                yield return address;
            }
        }
    }

    /// <summary>What names an id of its own page finds it.</summary>
    public static IEnumerable<string> NamedIdsExist(IDocument page) =>
        from name in NamesOfIds
        from element in page.QuerySelectorAll($"[{name}]")
        from id in element.GetAttribute(name)!.Split(' ')
        where page.GetElementById(id) is null
        select $"{name} {id}";

    public static IEnumerable<string> IdsAreUnique(IDocument page) =>
        page.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key!);

    /// <summary>An id has at least one character and no white space.</summary>
    public static IEnumerable<string> IdsAreIds(IDocument page) =>
        page.QuerySelectorAll("[id]").Select(e => e.Id!).Where(id => id.Length == 0 || id.Any(char.IsWhiteSpace));

    public static IEnumerable<string> OneTopHeading(IDocument page) =>
        page.QuerySelectorAll("h1").Length is var count and not 1 ? [FormattableString.Invariant($"{count} h1")] : [];

    public static IEnumerable<string> HeadingsDoNotSkip(IDocument page)
    {
        var before = 0;
        foreach (var heading in page.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            var level = heading.LocalName[1] - '0';
            if (level > before + 1)
            {
                yield return $"{heading.LocalName} {heading.TextContent.Trim()}";
            }

            before = level;
        }
    }

    public static IEnumerable<string> HeadingsHaveWords(IDocument page) =>
        page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Where(h => string.IsNullOrWhiteSpace(h.TextContent)).Select(h => h.OuterHtml);

    public static IEnumerable<string> ImagesHaveText(IDocument page) =>
        page.QuerySelectorAll("img:not([alt]), svg:not([aria-label]):not([aria-hidden])").Select(e => e.OuterHtml);

    public static IEnumerable<string> LinksHaveNames(IDocument page) =>
        page.QuerySelectorAll("a[href]")
            .Where(a => string.IsNullOrWhiteSpace(a.TextContent) && string.IsNullOrWhiteSpace(a.GetAttribute("aria-label"))
                && a.QuerySelector("img[alt]:not([alt=''])") is null)
            .Select(a => a.OuterHtml);

    public static IEnumerable<string> NamesItsLanguage(IDocument page)
    {
        var root = page.DocumentElement;
        if (string.IsNullOrEmpty(root.GetAttribute("lang")) || root.GetAttribute("dir") is not ("ltr" or "rtl"))
        {
            yield return $"lang={root.GetAttribute("lang")} dir={root.GetAttribute("dir")}";
        }
    }

    public static IEnumerable<string> HasATitle(IDocument page) => string.IsNullOrWhiteSpace(page.Title) ? ["no title"] : [];

    /// <summary>No style or script stands in the page but data, as <c>style-src 'self'; script-src 'self'</c> demands.</summary>
    public static IEnumerable<string> NothingInline(IDocument page) =>
        page.QuerySelectorAll("style, [style], script:not([src]):not([type='application/ld+json'])").Concat(page.All.Where(HasHandler)).Select(e => e.OuterHtml);

    /// <summary>What the browser loads by itself comes from the site.</summary>
    public static IEnumerable<string> LoadsNothingFromElsewhere(IDocument page) =>
        page.QuerySelectorAll("[src], link[rel=stylesheet], link[rel=icon], link[rel=manifest]")
            .Select(e => e.GetAttribute("src") ?? e.GetAttribute("href")!).Where(IsOutside);

    /// <summary>The site's own address stands only in canonical links: all others work wherever the site is hosted.</summary>
    public static IEnumerable<string> NoAddressOfItsOwn(IDocument page, string site, bool fromRoot) =>
        page.QuerySelectorAll("[href], [src]").Where(e => !e.Matches("link[rel=canonical]"))
            .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
            .Where(a => a.StartsWith(site, StringComparison.Ordinal) || (a.StartsWith('/') && !fromRoot));

    /// <summary>The mark that stands for the way up to the root is always filled in.</summary>
    public static IEnumerable<string> NoMarkIsLeft(string html) => html.Contains('\0', StringComparison.Ordinal) ? ["a NUL character"] : [];

    private static bool HasHandler(IElement element) =>
        element.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Addresses(IDocument page) => page.QuerySelectorAll("[href], [src]")
        .Concat(page.QuerySelectorAll("template").SelectMany(t => ((IHtmlTemplateElement)t).Content.QuerySelectorAll("[href], [src]")))
        .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
        .Concat(page.QuerySelectorAll("[data-search]").Select(e => e.GetAttribute("data-search")!))
        .Concat(page.QuerySelectorAll("meta[http-equiv=refresh]").Select(m => m.GetAttribute("content")!.Split("url=")[1]));

    private static bool IsOutside(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme != "file";
}
