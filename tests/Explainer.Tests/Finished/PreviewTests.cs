using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Explainer.Model;

namespace Explainer.Tests.Finished;

/// <summary>What the links of a page lead to stands on the page in short, so that a preview needs no request.</summary>
public sealed class PreviewTests
{
    public static TheoryData<string> Sites => ["fixture", "content"];

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_term_and_profile_that_a_text_links_to_has_one_preview_there(string name)
    {
        var site = FinishedSite.Get(name);
        var known = site.Build.Site!.Entries.Where(e => e is Term or Profile).ToDictionary(e => "/" + e.Url.OutputPath);
        var pages = site.Build.Site.Entries.Where(e => !e.Body.Html.IsEmpty).ToList();
        Assert.NotEmpty(pages.SelectMany(p => Previews(site, p)));
        Assert.All(pages, page => Assert.Equal(
            Linked(site, page).Where(known.ContainsKey).Distinct().Order(StringComparer.Ordinal),
            Previews(site, page).Select(p => Target(page, p.QuerySelector("a")!)).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_preview_says_what_the_facts_of_its_page_say_and_nothing_from_its_text(string name)
    {
        var site = FinishedSite.Get(name);
        var words = site.Build.Site!.Words;
        var known = site.Build.Site.Entries.ToDictionary(e => "/" + e.Url.OutputPath);
        foreach (var page in site.Build.Site.Entries)
        {
            Assert.All(Previews(site, page), preview =>
            {
                var entry = known[Target(page, preview.QuerySelector("a")!)];
                var forms = (entry as Term)?.Forms.Select(f => $"{f.Text} {f.Latin}".TrimEnd()).ToList() ?? [];
                var notes = site.Build.Site.Config.ContentNotes.Where(n => entry.ContentNotes.Contains(n.Id)).Select(n => n.Label).ToList();
                string?[] expected =
                [
                    forms.Count == 0 ? entry.Title : $"{entry.Title} ({string.Join(", ", forms)})", (entry as Profile)?.Role, entry.Summary,
                    notes.Count == 0 ? null : $"{words.ContentNotes} {string.Join("\u00a0· ", notes)}", words.ReadMore.Replace("{0}", entry.Title, StringComparison.Ordinal),
                ];
                Assert.Equal(expected.OfType<string>().Select(Squeezed), preview.Children.Select(p => Squeezed(p.TextContent)));
            });
        }
    }

    /// <remarks>Reader modes take the article, and browsers without scripts show no template.</remarks>
    [Theory]
    [MemberData(nameof(Sites))]
    public void Previews_wait_in_a_template_outside_the_article(string name) => Assert.All(
        FinishedSite.Get(name).Pages.Values.SelectMany(p => p.QuerySelectorAll("template")),
        t => Assert.Equal(("x-previews", "MAIN"), (t.Id, t.ParentElement!.TagName)));

    [Fact]
    public void Links_in_previews_have_names_of_their_own() => Assert.All(
        FinishedSite.Content.Build.Site!.Entries.Select(e => Previews(FinishedSite.Content, e).SelectMany(p => p.QuerySelectorAll("a")).Select(a => a.TextContent)),
        names => Assert.Equal(names.Distinct(), names));

    private static IEnumerable<IElement> Previews(FinishedSite site, Entry page) =>
        (site.Pages[page.Url.OutputPath].GetElementById("x-previews") as IHtmlTemplateElement)?.Content.Children ?? Enumerable.Empty<IElement>();

    private static IEnumerable<string> Linked(FinishedSite site, Entry page) =>
        site.Pages[page.Url.OutputPath].QuerySelectorAll(".page > .prose a[href]").Select(a => Target(page, a))
            .Where(path => path != "/" + page.Url.OutputPath);

    private static string Target(Entry page, IElement link)
    {
        var path = Uri.UnescapeDataString(new Uri(new Uri("https://any.invalid" + page.Url), link.GetAttribute("href")).AbsolutePath);
        return path.EndsWith('/') ? path + "index.html" : path;
    }

    private static string Squeezed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
