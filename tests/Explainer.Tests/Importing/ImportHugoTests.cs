namespace Explainer.Tests.Importing;

/// <summary>Shortcodes, values and menus of Hugo.</summary>
public sealed class ImportHugoTests : IDisposable
{
    private readonly ImportPlace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("{{< quote author=\"Ada\" source=\"Notes\" url=\"https://q.example/\" >}}\nThe words.\n\nMore.\n{{< /quote >}}", "> The words.\n>\n> More.\n>\n> Ada, [Notes](https://q.example/)")]
    [InlineData("{{% alert context=\"info\" text=\"Mind it.\" /%}}\n\nText.\n\n{{< gallery >}}\nPictures\n{{< /gallery >}}\n\nEnd.", ":::note\nMind it.\n:::\n\nText.\n\nPictures\n\nEnd.")]
    [InlineData("{{< expand \"Own label\" \"...\" >}}\nIn it.\n{{< /expand >}}", ":::fold Own label\n\nIn it.\n:::")]
    [InlineData("{{< alert title=\"Careful\" >}}Mind it.{{< /alert >}}\n\n{{< tab \"One\" >}} In one. {{< /tab >}}", ":::note\n**Careful**\n\nMind it.\n:::\n\n**One**\n\nIn one.")]
    [InlineData("{{< tip >}}\nNever closed.\n\nThe rest.", "<!-- import: a shortcode that is not filled in: {{< tip >}} -->\nNever closed.\n\nThe rest.")]
    [InlineData("{{< figure src=\"/a.png\" alt=\"Sea\" caption=\"A **sea**, see [One](one.md)\" >}}", "![Sea](images/a.png)\n\nA **sea**, see [One](one.md)")]
    [InlineData("{{< figure src=\"/a.png\" alt=\"Sea\" caption=\"A **sea**\" >}}", "![Sea](images/a.png \"A sea\")")]
    [InlineData("{{< button href=\"/one\" >}}Go on{{< /button >}} and {{< katex >}}a_b{{< /katex >}}", "[Go on](one.md) and `a_b`")]
    [InlineData("Text {{< highlight go \"linenos=table\" >}}\nx := 1\n{{< /highlight >}}\n\n{{< readfile file=\"/a.sh\" code=\"true\" lang=\"bash\" >}}", "Text `x := 1`\n\n```bash\necho\n```")]
    [InlineData("{{< katex >}}a{{< /katex >}} is, and so is {{< katex >}}b{{< /katex >}}\n\n> {{< tip >}}Quoted{{< /tip >}}", "`a` is, and so is `b`\n\n> :::note\n> **Tip**\n>\n> Quoted\n> :::")]
    [InlineData("{{< mermaid >}}\ngraph\n    A --> B\n{{< /mermaid >}}", "```mermaid\ngraph\n    A --> B\n```")]
    [InlineData("{{< columns >}}\nLeft\n<--->\nRight\n{{< /columns >}}", "Left\n\nRight")]
    public async Task A_shortcode_says_what_it_said(string written, string made) => Assert.Equal(made, await place.Body("index.md",
        ("hugo.toml", "title = 'Lending'\n[params]\nphone = '+44'\n"), ("static/a.png", ImportPlace.Png), ("a.sh", "echo\n"), ("content/one.md", "---\ntitle: One\n---\n\nText.\n"), ("content/_index.md", $"---\ntitle: Home\n---\n\n{written}\n")));

    [Fact]
    public async Task A_value_of_the_page_stands_before_one_of_the_site() => Assert.EndsWith("\n\nCall 123, mail a@b.example.", await place.Body("index.md",
        ("hugo.toml", "title = 'Lending'\n[params]\nphone = '+44'\nmail = 'a@b.example'\n"), ("content/_index.md", "---\ntitle: Home\nparams:\n  phone: 123\n---\n\nCall {{< param phone >}}, mail {{< param mail >}}.\n")), StringComparison.Ordinal);

    [Fact]
    public async Task An_alias_that_is_no_address_leads_nowhere() => Assert.Contains("title: Third\nredirect_from: [\"/old/\"]\n", await Made(("hugo.toml", "title = 'Lending'\n"),
        ("content/zoo/third.md", "---\ntitle: Third\naliases: [\"http://\", \"//[\", /old/]\n---\n\nText.\n")), StringComparison.Ordinal);

    [Fact]
    public async Task What_a_folder_holds_back_stays_a_draft() => Assert.Contains("title: Secret\ndraft: true\n", await Made(("hugo.toml", "title = 'Lending'\n"),
        ("content/zoo/_index.md", "+++\ntitle = 'Zoo'\n[cascade]\ndraft = true\n+++\n"), ("content/zoo/two.md", "---\ntitle: Secret\n---\n\nText.\n")), StringComparison.Ordinal);

    [Theory]
    [InlineData("hugo.toml", "title = 'Lending'\n[[menu.main]]\nname = 'Our desk'\npageRef = '/desk'\nweight = 20\n[[menu.main]]\nname = 'Who we are'\nurl = '/about/'\nweight = 10\n")]
    [InlineData("hugo.yaml", "title: Lending\nmenus:\n  main:\n  - {name: Our desk, pageRef: desk, weight: 20}\n  - {name: Who we are, pageRef: /about, weight: 10}\n  - {name: Below, pageRef: /desk/one, parent: Our desk, weight: 1}\n")]
    public async Task A_menu_orders_and_names_the_top(string file, string settings) => Assert.Contains(
        "navigation:\n  - {link: \"10-about.md\", title: \"Who we are\"}\n  - {link: \"20-desk/\", title: \"Our desk\"}\n  - zoo/\n", await Made((file, settings)), StringComparison.Ordinal);

    [Fact]
    public async Task A_menu_may_lie_in_a_file_of_its_own_and_pages_enter_themselves() => Assert.Contains("navigation:\n  - {link: \"10-about.md\", title: \"Us\"}\n  - {link: \"20-desk/\", title: \"Desk first\"}\n  - zoo/\n",
        await Made(("hugo.toml", "title = 'Lending'\n"), ("config/_default/menus.en.toml", "[[main]]\nname = 'Desk first'\npageRef = '/desk'\nweight = 3\n"), ("content/about.md", "---\ntitle: About\nmenu:\n  main:\n    name: Us\n    weight: 1\n---\n\nText.\n")), StringComparison.Ordinal);

    private Task<string> Made(params (string Path, string Text)[] files) => place.Import(
        [("content/_index.md", "---\ntitle: Home\n---\n\nText.\n"), ("content/about.md", "---\ntitle: About\n---\n\nText.\n"), ("content/desk/_index.md", "---\ntitle: Desk\n---\n\nText.\n"), ("content/desk/one.md", "---\ntitle: One\n---\n\nText.\n"),
            ("content/zoo/_index.md", "---\ntitle: Zoo\n---\n\nText.\n"), ("content/zoo/two.md", "---\ntitle: Two\n---\n\nText.\n"), .. files]);
}
