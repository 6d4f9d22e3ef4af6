namespace Explainer.Tests.Importing;

/// <summary>What stands within a component is text in MDX, however far it is indented.</summary>
public sealed class ImportIndentTests : IDisposable
{
    private static readonly (string Path, string Text)[] Docusaurus = [("docusaurus.config.js", "export default { title: 'Lending' };\n"), ("docs/index.md", "# Home\n\nText.\n"), ("docs/b.md", "# B\n\nText.\n")];

    private readonly ImportPlace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("  <Card title=\"First\" href=\"/docs/b\">\n    Body of the card.\n  </Card>", "[First](b.md)\n\n  Body of the card.")]
    [InlineData("<Steps>\n    <Step title=\"Do it\">\n        Body with `code`.\n\n        - One\n          - Two\n    </Step>\n</Steps>", "**Do it**\n\nBody with `code`.\n\n- One\n  - Two")]
    [InlineData("<Accordion\n    title=\"Why?\"\n>\n    Because.\n\n    ```js\n      f();\n    ```\n</Accordion>", "**Why?**\n\nBecause.\n\n```js\n  f();\n```")]
    [InlineData("- Item\n\n  <Card title=\"In it\">\n      Body.\n  </Card>\n\n  After.", "- Item\n\n  **In it**\n\n  Body.\n\n  After.")]
    [InlineData("<Tabs><TabItem label=\"A\">\n    Left.\n</TabItem></Tabs>\n\n```\n<Card>\n    code\n</Card>\n```", "**A**\n\nLeft.\n\n```\n<Card>\n    code\n</Card>\n```")]
    [InlineData("<Card title=\"One\">\n\n    Alone.\n\n    <Open>\n\n    Two.\n</Card>\n\n1. First\n\n    Second.", "**One**\n\nAlone.\n\n\\<Open>\n\nTwo.\n\n1. First\n\n    Second.")]
    public async Task Its_indent_is_no_code(string written, string made) => Assert.Equal(made, (await place.Body("a.md", [.. Docusaurus, ("docs/a.md", "# A\n\n" + written + "\n")])));

    [Theory]
    [InlineData("<Card>")]
    [InlineData("<Card>\n")]
    [InlineData("<a \"")]
    [InlineData("<a\n b={")]
    [InlineData("<A><B></A>")]
    public async Task Nothing_that_is_written_without_an_end_hangs(string unit)
    {
        foreach (var (path, text) in (IEnumerable<(string, string)>)[.. Docusaurus, ("docs/a.md", "# A\n\n" + string.Concat(Enumerable.Repeat(unit, 100_000 / unit.Length)) + "\n")])
        {
            place.Write("source/" + path, text);
        }

        await Task.Run(() => Explainer.Import.Importer.Convert(Explainer.Import.Sources.SourceFolder.Open(place.At("source"))!), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }
}
