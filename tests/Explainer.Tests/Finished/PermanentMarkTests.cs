using AngleSharp.Dom;
using Explainer.Model;

namespace Explainer.Tests.Finished;

/// <summary>Whoever wants to lead others to a place finds the mark that is its address, beside it.</summary>
public sealed class PermanentMarkTests
{
    public static TheoryData<string> Sites => ["fixture", "content"];

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_heading_of_a_text_has_its_mark_beside_it_and_says_nothing_but_its_own_words(string site)
    {
        var finished = FinishedSite.Get(site);
        var headings = finished.Build.Site!.Entries.SelectMany(e => e.Body.Headings, (e, h) => (e.Url, Heading: h)).ToList();
        Assert.NotEmpty(headings);
        Assert.All(headings, x =>
        {
            var heading = finished.Pages[x.Url.OutputPath].GetElementById(x.Heading.Id)!;
            Assert.Equal(x.Heading.Text, string.Join(' ', heading.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
            AssertMark(heading.NextElementSibling, LinkForm.Folders.Href(x.Url, x.Url.At(x.Heading.Id)), $"Link to this section: {x.Heading.Text}");
        });
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_term_of_the_glossary_has_its_mark(string site)
    {
        var finished = FinishedSite.Get(site);
        var terms = finished.Pages[GeneratedPages.Glossary.OutputPath].QuerySelectorAll(".letter dt").Select(dt => dt.LastElementChild).ToList();
        Assert.NotEmpty(terms);
        Assert.Equal(finished.Build.Site!.Terms.Length, terms.Count);
        Assert.All(finished.Build.Site.Terms, t => AssertMark(
            terms.Find(a => a!.GetAttribute("href") == LinkForm.Folders.Href(GeneratedPages.Glossary, t.Url)), LinkForm.Folders.Href(GeneratedPages.Glossary, t.Url), $"Link to this term: {t.Title}"));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_event_of_the_timeline_has_its_mark_beside_its_title(string site)
    {
        var finished = FinishedSite.Get(site);
        var titles = finished.Pages[GeneratedPages.Timeline.OutputPath].QuerySelectorAll(".events h3").ToList();
        Assert.NotEmpty(titles);
        Assert.Equal(finished.Build.Site!.Events.Length, titles.Count);
        Assert.All(finished.Build.Site.Events.Zip(titles), x => AssertMark(
            x.Second.NextElementSibling, LinkForm.Folders.Href(GeneratedPages.Timeline, x.First.Url), $"Link to this event: {x.First.Title}"));
    }

    [Fact]
    public void Every_testimony_and_every_question_has_its_mark()
    {
        var finished = FinishedSite.Content;
        var places = finished.Build.Site!.Entries.SelectMany(e => e.Body.Testimonies.Select(t => t.Anchor)
            .Concat(e.Body.Questions.Select(q => q.Anchor)).Select(id => (e.Url, Id: id))).ToList();
        Assert.NotEmpty(places);
        Assert.All(places, x => Assert.Single(
            finished.Pages[x.Url.OutputPath].GetElementById(x.Id)!.QuerySelectorAll("a.anchor"), a => a.GetAttribute("href") == "#" + x.Id));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void No_mark_stands_within_a_heading(string site) => Assert.Empty(FinishedSite.Get(site).Pages
        .Where(p => p.Value.QuerySelector(":is(h1, h2, h3, h4, h5, h6) a.anchor") is not null).Select(p => p.Key));

    private static void AssertMark(IElement? mark, string href, string label)
    {
        Assert.Equal("anchor", mark?.ClassName);
        Assert.Equal((href, label), (mark!.GetAttribute("href"), mark.GetAttribute("aria-label")));
    }
}
