namespace Explainer.Tests.Importing;

/// <summary>MDX of Docusaurus: values in braces, imported files, and where its settings say that pages lie.</summary>
public sealed class ImportMdxTests : IDisposable
{
    private static readonly (string, string) Docusaurus = ("docusaurus.config.js", "export default { title: 'Lending', url: 'https://lending.example' };\n");

    private readonly ImportPlace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("<Table rows={[['a', 1], ['b', 2]]} />", "<!-- import: an element of another program: <Table rows={[['a', 1], ['b', 2]]} /> -->")]
    [InlineData("<Run command={{npm: 'npm i 5', yarn: 'yarn add 5'}} />\n\nWords.", "<!-- import: an element of another program: <Run command={{npm: 'npm i 5', yarn: 'yarn add 5'}} /> -->\n\nWords.")]
    [InlineData("A <button onClick={() => alert('x')}>button</button> here.", "A button here.")]
    [InlineData("<Foo render={() => <b>words</b>} />", "<!-- import: an element of another program: <Foo render={() => <b>words</b>} /> -->")]
    [InlineData("<Video src=\"https://v.example/x.mp4\" caption=\"How to lend\" />", "[How to lend](https://v.example/x.mp4)")]
    [InlineData("<Card.Title label=\"Loans\">For all.</Card.Title>", "**Loans**\n\nFor all.")]
    [InlineData("<Details summary=\"More of it\">Words.</Details>", ":::fold More of it\n\nWords.\n\n:::")]
    [InlineData("<>\nWords.\n</>", "Words.")]
    [InlineData("{\n  /* not\n     now */\n}\n\nWords.", "<!-- not\n     now -->\n\nWords.")]
    [InlineData("| A | B |\n|---|---|\n| {'|'} | b |", "| A | B |\n|---|---|\n| \\| | b |")]
    [InlineData("See [the list](pathname:///list.pdf).", "See [the list](files/list.pdf).")]
    [InlineData("<Tabs values={[\n  {label: 'On a Mac', value: 'mac'},\n  {value: 'win', label: 'On Windows'},\n]}>\n<TabItem value=\"mac\">One.</TabItem>\n<TabItem value=\"win\">Two.</TabItem>\n</Tabs>", "**On a Mac**\n\nOne.\n\n**On Windows**\n\nTwo.")]
    [InlineData("<ThemedImage alt=\"A map\" sources={{light: useBaseUrl('/map.png'), dark: useBaseUrl('/dark.png')}} />", "![A map](images/map.png)")]
    [InlineData("import map from '@site/static/map.png';\n\n<img src={map} alt=\"A map\" />", "![A map](images/map.png)")]
    [InlineData("import Part from './_part.mdx';\n\n<Part name=\"Ada\" count={4} />", "Ada has 4 and <!-- import: a template that is not filled in: {props.more} -->.")]
    [InlineData("import Code from '!!raw-loader!./lend.py';\nimport CodeBlock from '@theme/CodeBlock';\n\n<CodeBlock language=\"py\" title=\"lend.py\">{Code}</CodeBlock>", "**`lend.py`**\n\n```py\nlend(12)\n```")]
    [InlineData("<CodeBlock language=\"jsx\">\n  {`lend(\n  \\`12\\`\n)`}\n</CodeBlock>", "```jsx\nlend(\n  `12`\n)\n```")]
    [InlineData("```js\n// highlight-next-line\nlend();\n```", "```js\nlend();\n```")]
    [InlineData(":::warning{#own .big}\nHot.\n:::", ":::note\n**Warning**\n\nHot.\n:::")]
    [InlineData("<Frame>\n```json\n{\"a\": 1}\n```\n</Frame>", "```json\n{\"a\": 1}\n```")]
    [InlineData("drive{' '}\nfurther", "drive\nfurther")]
    [InlineData("## Part {/* #own */}\n\n## Other \\{#far}\n\nSee [a](#own) and [b](#far).", "## Part {#own}\n\n## Other {#far}\n\nSee [a](#own) and [b](#far).")]
    [InlineData("It is <Badge type=\"info\">new</Badge> here.", "It is new here.")]
    [InlineData("<Row><Cell>Left</Cell><Cell>Right</Cell></Row>", "Left Right")]
    [InlineData("<Warning>It is *hot*.</Warning>", ":::note\n**Warning**\n\nIt is *hot*.\n\n:::")]
    [InlineData("<Admonition type=\"tip\" icon=\"x\" title=\"Did you know\">\n\nWords.\n\n</Admonition>", ":::note\n**Did you know**\n\nWords.\n\n:::")]
    [InlineData("A <code>{'{x}'}</code> and\n\n<pre>{`two\nlines`}</pre>", "A `{x}` and\n\n```\ntwo\nlines\n```")]
    [InlineData("<head>\n<title>For machines</title>\n</head>\n\nWords.", "<!-- import: an element that readers did not see: <head>\n<title>For machines</title>\n</head> -->\n\nWords.")]
    [InlineData(":::secondary\nHot.\n:::", ":::note\nHot.\n:::")]
    public async Task Nothing_of_a_component_is_lost_or_printed_as_code(string written, string made) => Assert.Equal(made, await place.Body("index.md",
        Docusaurus, ("docs/_part.mdx", "{props.name} has {props.count} and {props.more}.\n"), ("docs/lend.py", "lend(12)\n"), ("static/map.png", ""), ("static/list.pdf", "%PDF-1.4\n%%EOF\n"), ("docs/index.mdx", $"# Home\n\n{written}\n")));

    [Fact]
    public async Task Its_settings_say_where_documents_and_posts_lie()
    {
        var made = await place.Import(("docusaurus.config.ts", """
            import type {Config} from '@docusaurus/types';
            const config: Config = { title: "Lending", url: "https://lending.example", baseUrl: "/",
              presets: [["classic", {docs: {path: "handbook", routeBasePath: "/"}, blog: {path: "news", routeBasePath: "news"}} satisfies Preset.Options]],
              plugins: [["@docusaurus/plugin-content-docs", {id: "more", path: "more", routeBasePath: "more"}],
                ["@docusaurus/plugin-client-redirects", {redirects: [{from: ["/old1", "/old2"], to: "/a"}, {from: "/old3", to: "/gone"}]}]],
            };
            export default config;
            """), ("handbook/index.md", "# Home\n\nText.\n"), ("handbook/a.mdx", "# A\n\nSee [m](/more/m) and [n](/news/n).\n"), ("more/m.md", "# M\n\nText.\n"), ("news/authors.yml", "ada:\n  name: Ada Lind\n"), ("news/n.md", "---\nslug: n\nauthors: [ada]\n---\n\n# N\n\nText.\n"));
        Assert.Equal("a.md, index.md, more/index.md, more/m.md, news/index.md, news/n.md", ImportOutlineTests.FilesOf(made));
        Assert.Contains("title: A\nredirect_from: [\"/old1/\", \"/old2/\"]\n---\n\nSee [m](more/m.md) and [n](news/n.md).\n", made, StringComparison.Ordinal);
        Assert.Contains("authors: [Ada Lind]\n", made, StringComparison.Ordinal);
        Assert.Contains("\n- /old3: /gone\n", made, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_lists_and_bars_say_is_kept_or_named()
    {
        var made = await place.Import(("docusaurus.config.js", "module.exports = { title: 'Lending', url: 'https://lending.example', themeConfig: { navbar: { items: [{ label: 'More', items: [{ label: 'Far', href: 'https://far.example' }, { label: 'Away', href: 'https://away.example' }] }] }, footer: { links: [{ title: 'Us', items: [{ label: 'Chat', href: 'https://chat.example' }] }], copyright: 'By Ada, 2020' } } };\n"),
            ("sidebars.js", "module.exports = { docs: ['index', { type: 'category', label: 'Guide', link: { type: 'generated-index', description: 'How to lend.' }, items: ['a'] }, { type: 'category', label: 'Other', items: [{ type: 'doc', id: 'b', label: 'Called B' }] }] };\n"),
            ("docs/index.md", "# Home\n\nText.\n"), ("docs/a.md", "---\nsidebar_label: Short A\n---\n\n# A\n\nText.\n"), ("docs/b.md", "# B\n\nText.\n"));
        Assert.Contains("title: Guide\nsummary: How to lend.\n---\n", made, StringComparison.Ordinal);
        Assert.Contains("{title: \"More\", links: [{link: \"https://far.example\", title: \"Far\"}, {link: \"https://away.example\", title: \"Away\"}]}", made, StringComparison.Ordinal);
        Assert.Contains("### Words and links on every page of the old site (2)\n\n", made, StringComparison.Ordinal);
        Assert.Contains("\n- By Ada, 2020\n- Chat: https://chat.example\n", made, StringComparison.Ordinal);
        Assert.Contains("\n- 10-guide/10-a.md: `Short A`\n- 20-other/10-b.md: `Called B`\n", made, StringComparison.Ordinal);
    }
}
