namespace Explainer.Tests.Importing;

/// <summary>What kramdown and Liquid write, and what the settings of Jekyll say.</summary>
public sealed class ImportJekyllTests : IDisposable
{
    private readonly ImportPlace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("Before.\n\n{::comment}\nNobody saw it.\n{:/comment}\n\nAfter.", "Before.\n\n<!-- Nobody saw it. -->\n\nAfter.")]
    [InlineData("1. TOC\n{:toc}\n\n<details>\n<summary>Contents</summary>\n\n* Words\n{: toc}\n\n</details>\n\nText.", "**Contents**\n\nText.")]
    [InlineData("{: .note }\nA paragraph.\n\n{: .warning-title }\n> My title\n>\n> Words.\n\nNotice.\n{: .notice--warning}\n\n> Words.\n{: .quote}\n\nPlain.\n{: .lead}", ":::note\nA paragraph.\n:::\n\n:::note\n**My title**\n\nWords.\n:::\n\n:::note\n**Warning**\n\nNotice.\n:::\n\n> Words.\n\nPlain.")]
    [InlineData("## Words ##   {#own}\n\n[x](#own)", "## Words {#own}\n\n[x](#own)")]
    [InlineData("A {% raw %}{{ page.title }}{% endraw %} b", "A {{ page.title }} b")]
    [InlineData("One\n\n^\n\nTwo\\\\\nthree  \nfour", "One\n\nTwo\\\nthree\\\nfour")]
    [InlineData("Of $$a_b$$ and\n\n$$\nc\n$$\n\nat $5 and $6", "Of `a_b` and\n\n```tex\nc\n```\n\nat $5 and $6")]
    [InlineData("{% include figure image_path=\"/a.png\" alt=\"Sea\" caption=\"A **sea**\" %}\n\n{% include video id=\"abcde\" provider=\"youtube\" %}\n\n{% include say.md who=\"Ada\" %}", "![Sea](images/a.png \"A sea\")\n\n[Video](https://www.youtube.com/watch?v=abcde)\n\nAda says so.")]
    [InlineData("<div class=\"notice--info\" markdown=\"1\">\nMind *it*.\n</div>", ":::note\n\nMind *it*.\n\n:::")]
    public async Task A_sign_of_kramdown_means_what_it_meant(string written, string made) => Assert.Equal(made, await place.Body("index.md",
        ("_config.yml", "title: Lending\n"), ("a.png", ImportPlace.Png), ("_includes/say.md", "{{ include.who }} says so.\n"), ("index.md", $"---\ntitle: Home\n---\n\n{written}\n")));

    [Fact]
    public async Task A_post_keeps_its_day_and_its_excerpt() => Assert.Contains("---\ntitle: Fire\nsummary: It burned.\nupdated: 2020-01-02\nauthors: [The editors]\nredirect_from: [\"/news/fire/\"]\n---\n\nText.\n",
        await place.Import(("_config.yml", "title: Lending\ndefaults:\n- scope: {path: '', type: posts}\n  values: {permalink: '/news/:title/', author: The editors, layout: post}\n"), ("index.md", "# Home\n\nText.\n"),
            ("_posts/2020-01-02-fire.md", "---\ntitle: Fire\nexcerpt: It burned.\n---\n\nText.\n")), StringComparison.Ordinal);

    [Fact]
    public async Task What_the_settings_hold_back_stays_a_draft() => Assert.Contains("title: Secret\ndraft: true\n",
        await place.Import(("_config.yml", "title: Lending\ndefaults:\n- scope: {path: hidden}\n  values: {published: false}\n"), ("index.md", "# Home\n\nText.\n"), ("hidden/a.md", "---\ntitle: Secret\n---\n\nText.\n")), StringComparison.Ordinal);

    [Theory]
    [InlineData("header_pages: [zoo.md, about.md]\n", "unused: true\n", "navigation:\n  - 10-zoo.md\n  - 20-about.md\n")]
    [InlineData("", "main:\n- {title: The zoo, url: /zoo/}\n- {title: Us, url: /us/}\n", "navigation:\n  - {link: \"10-zoo.md\", title: \"The zoo\"}\n  - {link: \"20-about.md\", title: \"Us\"}\n")]
    public async Task The_menu_of_a_theme_orders_and_names_the_top(string settings, string menu, string made) => Assert.Contains(made, await place.Import(
        ("_config.yml", "title: Lending\n" + settings), ("_data/navigation.yml", menu), ("index.md", "# Home\n\nText.\n"), ("about.md", "---\ntitle: About\npermalink: /us/\n---\n\nText.\n"), ("zoo.md", "---\ntitle: Zoo\n---\n\nText.\n")), StringComparison.Ordinal);
}
