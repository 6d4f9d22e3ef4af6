using Explainer.Model;
using Xunit;

namespace Explainer.Tests.Terms;

/// <summary>Where in a text a term is linked.</summary>
public sealed class TermLinkTests
{
    [Theory]
    [InlineData("*emir* **emir**", "<p><em>{emir}</em> <strong>emir</strong></p>\n")]
    [InlineData("***Islamic State***", "<p><em><strong>{Islamic State}</strong></em></p>\n")]
    [InlineData("*Islamic* State, Islamic **State**", "<p><em>Islamic</em> State, Islamic <strong>State</strong></p>\n")]
    [InlineData("e*mir*, *emir*s, emir**s**", "<p>e<em>mir</em>, <em>emir</em>s, emir<strong>s</strong></p>\n")]
    [InlineData("An <!-- which? --> emir", "<p>An {emir}</p>\n")]
    [InlineData("emir`s` `emir`", "<p>{emir}<code>s</code> <code>emir</code></p>\n")]
    public void Emphasis_parts_words_and_holds_links(string text, string expected) => Assert.Equal(expected, TermPage.With(text));

    [Theory]
    [InlineData("`emir`\n\n    emir\n\n```\nemir\n```\n", "<p><code>emir</code></p>\n<pre><code>emir\n</code></pre>\n<pre><code>emir\n</code></pre>\n")]
    [InlineData("> emir\n>\n> - emir\n", "<blockquote>\n<p>emir</p>\n<ul>\n<li>emir</li>\n</ul>\n</blockquote>\n")]
    [InlineData("[emir](about.md) [an *emir* here][1] <https://example.org/emir>\n\n[1]: about.md\n",
        "<p><a href=\"../about/\">emir</a> <a href=\"../about/\">an <em>emir</em> here</a> <a href=\"https://example.org/emir\" class=\"bare\">https://example.org/emir</a></p>\n")]
    [InlineData("Islamic [State](about.md), [Islamic](about.md) State", "<p>Islamic <a href=\"../about/\">State</a>, <a href=\"../about/\">Islamic</a> State</p>\n")]
    [InlineData("x[emir](about.md)emir", "<p>x<a href=\"../about/\">emir</a>emir</p>\n")]
    [InlineData("![emir](emir.svg \"The emir\")\n\nIn ![emir](emir.svg) text",
        "<figure><img src=\"../emir.svg\" alt=\"emir\" loading=\"lazy\"><figcaption>The emir</figcaption></figure>\n"
        + "<p>In <img src=\"../emir.svg\" alt=\"emir\" loading=\"lazy\"> text</p>\n")]
    public void Code_quotations_links_and_images_have_none(string text, string expected) => Assert.Equal(expected, Page(text));

    [Fact]
    public void Headings_have_none_and_the_first_mention_is_the_one_after() => Assert.Equal(
        "<div class=\"heading level-2\"><h2 id=\"the-emir\">The emir</h2> <a class=\"anchor\" href=\"#the-emir\" aria-label=\"Link to this section: The emir\">§</a></div>\n"
        + "<blockquote>\n<p>An emir</p>\n</blockquote>\n<p>{emir}</p>\n",
        TermPage.With("## The emir\n\n> An emir\n\nemir"));

    [Theory]
    [InlineData("| emir | Raqqa |\n|---|---|\n| war | emir |\n", "{emir}|{Raqqa}|{war}|emir")]
    [InlineData("- emir\n  - Raqqa\n- emir", "{emir}|{Raqqa}|emir")]
    [InlineData("1. emir\n\n   Raqqa\n2. emir", "{emir}|{Raqqa}|emir")]
    [InlineData("emir\n: Raqqa\n\nwar\n: emir\n", "{emir}|{Raqqa}|{war}|emir")]
    public void Tables_and_lists_of_all_kinds_have_them(string text, string words) =>
        Assert.Equal(words.Split('|'), WordsOf(TermPage.With(text)));

    [Fact]
    public void A_footnote_comes_after_the_text() => Assert.Equal(
        ["A {war}", "[", "a", "]", ". An {emir}.", "Notes", "An emir in a {Raqqa} war.", "↑"],
        WordsOf(TermPage.With("A war[^1]. An emir.\n\n[^1]: An emir in a Raqqa war.\n")));

    [Theory]
    [InlineData("glossary/emir.md")]
    [InlineData("glossary/emir.md#more")]
    public void A_link_by_hand_is_the_only_one(string target)
    {
        var site = TermPage.Terms
            .And("glossary/emir.md", TermPage.Term("Emir", "", "## More\n\nAn emir."))
            .And("a.md", $"---\ntitle: A\n---\nAn emir, [a word]({target}), an emir in Raqqa.").Build();
        Assert.DoesNotContain("{emir}", TermPage.Marked(site.Body("a.md")), StringComparison.Ordinal);
        Assert.EndsWith("</a>, an emir in {Raqqa}.</p>\n", TermPage.Marked(site.Body("a.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_can_do_without_some() =>
        Assert.Equal("<p>emir, {war}</p>\n", TermPage.With("emir, war", "no_links: [emir, raqqa]\n"));

    [Fact]
    public void A_term_is_not_linked_on_its_own_page_nor_by_itself_when_it_says_so()
    {
        var site = TermPage.Terms.And("glossary/emir.md", TermPage.Term("Emir", "", "An emir in Raqqa knew terror.")).Build();
        Assert.Equal("<p>An emir in {Raqqa} knew terror.</p>\n", TermPage.Marked(site.Body("glossary/emir.md")));
    }

    [Fact]
    public void Drafts_are_linked_in_previews_only()
    {
        var site = TermPage.Terms.And("glossary/emir.md", TermPage.Term("Emir", "draft: true\n"))
            .And("a.md", "---\ntitle: A\n---\nemir");
        Assert.Equal("<p>emir</p>\n", site.Build().Body("a.md"));
        Assert.Equal("<p><a href=\"../glossary/emir/\" class=\"term\">emir</a></p>\n", site.Build(withDrafts: true).Body("a.md"));
    }

    [Fact]
    public void A_mention_is_an_automatic_reference_with_its_place()
    {
        var site = TermPage.Terms.And("a.md", "---\ntitle: A\n---\n- An emir,\n  the *Islamic\n  State*, [Raqqa](glossary/raqqa.md).\n").Build();
        Assert.Equal(
            ["raqqa a.md:6:19 False", "emir a.md:4:6 True", "group a.md:5:8 True"],
            site.Site!.Get(new EntryId(EntryKind.Page, "a")).Body.References.Select(r => $"{r.To.Name} {r.Place} {r.IsAutomatic}"));
    }

    private static string Page(string text) => TermPage.Marked(TermPage.Terms
        .And("about.md", "---\ntitle: About\n---\n").And("emir.svg", "<svg/>")
        .And("a.md", $"---\ntitle: A\n---\n{text}").Build().Body("a.md"));

    private static IEnumerable<string> WordsOf(string html) => html.Split('<')
        .Select(part => part[(part.IndexOf('>', StringComparison.Ordinal) + 1)..])
        .Where(words => words.Trim().Length > 0).Select(words => words.Trim('\n'));
}
