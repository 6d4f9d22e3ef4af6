using Explainer.Model;

namespace Explainer.Tests.Guide;

/// <summary>What <c>explainer new easy</c> writes beside a page.</summary>
public sealed class NewEasyTests : IDisposable
{
    private readonly NewPlace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task The_headings_of_an_easier_version_are_written_as_their_page_has_them_whatever_signs_they_have()
    {
        const string Headings = "## A\n\n## Use `<b>` here\n\n## Why \\<script>?\n\n## One \\{#x}\n\n## 2 * 2 * 2\n\n## \\[\\[x]] \\==y== & \\&amp; C#\\#\n\n## 1990\n\n:::care grief\n### Deep\n:::\n\n#### Deeper {#deep-er}\n";
        SiteTest.With("about.md", $"---\ntitle: About\ncontent_notes: [grief]\n---\n\n{Headings}").WriteTo(place.Input);
        await place.New("easy", ["about.md"]);
        var text = File.ReadAllText(place.At("input/about.easy.md"));
        Assert.Equal("", SiteTest.BuildFolder(place.Input).Report);
        place.Publish("about.easy.md");
        var site = SiteTest.BuildFolder(place.Input);
        Assert.Equal("", site.Report);
        Assert.Equal(
            """
            must_match: [use-b-here, why-script, one-x, "2--2--2", section-x-y--amp-c, "1990", deep-er]
            ## A
            ## Use \<b\> here {#use-b-here}
            ## Why \<script\>? {#why-script}
            ## One \{#x\} {#one-x}
            ## 2 \* 2 \* 2 {#2--2--2}
            ## \[\[x\]\] =\=y=\= & \&amp; C\#\# {#section-x-y--amp-c}
            ## 1990 {#1990}
            ### Deeper {#deep-er}
            """,
            string.Join('\n', text.Split('\n').Where(l => l.StartsWith('#') || l.StartsWith("must_match:", StringComparison.Ordinal)).Where(l => !l.StartsWith("# ", StringComparison.Ordinal))));
        Assert.Equal(
            site.Site!.Get(new EntryId(EntryKind.Page, "about")).Body.Headings.Where(h => h.IsOpen).Select(h => h.Text),
            site.Site.Get(new EntryId(EntryKind.Easy, "about")).Body.Headings.Select(h => h.Text));
    }

    [Theory]
    [InlineData("story/20-ada.md", "story/20-ada.easy.md", "/story/ada/easy/")]
    [InlineData("/place/input/story/20-ada.md", "story/20-ada.easy.md", "/story/ada/easy/")]
    [InlineData("index.md", "index.easy.md", "/easy/")]
    [InlineData("_languages/fr/story/20-ada.md", "_languages/fr/story/20-ada.easy.md", "/fr/story/ada/easy/")]
    public async Task An_easier_version_begins_with_the_headings_and_notes_of_its_page(string page, string file, string address)
    {
        const string Ada = "---\ntitle: \"Ada: a life\"\nsummary: Who she was.\ncontent_notes: [grief]\n---\n\n## Her youth & more\n\nShort.\n\n### At school {#school}\n\n:::teacher\n## SECRET\n:::\n";
        SiteTest.With("story/20-ada.md", Ada).And("_languages/fr/index.md", "---\ntitle: F\nsummary: G.\n---\n").And("_languages/fr/story/20-ada.md", Ada).WriteTo(place.Input);
        Assert.Equal(
            $"[output]\nWrote /place/input/{file}. Its address will be {address}.\n"
            + "It is a draft: 'explainer serve' shows it, and it is published when you take the line 'draft: true' away.\n[exit] 0\n",
            (await place.New("easy", [page.Replace("/place", place.Root, StringComparison.Ordinal)])).Text);
        var text = File.ReadAllText(place.At("input/" + file));
        Verifier.Verify(text, "md", address.Trim('/').Replace('/', '-'));
        Assert.Equal("", SiteTest.BuildFolder(place.Input).Report);
        place.Publish(file);
        Assert.Equal("", SiteTest.BuildFolder(place.Input).Report);
        Assert.Equal($"[error]\nexplainer: {file} is there already. Open that file.\n[exit] 2\n",
            (await place.New("easy", [page.Replace("/place", place.Root, StringComparison.Ordinal)])).Text);
    }

    [Fact]
    public async Task An_easier_version_begins_with_the_notes_of_the_passages_of_its_page_too()
    {
        SiteTest.With("about.md", "---\ntitle: About\n---\n\nWords.\n\n:::care grief\nMore.\n:::\n").WriteTo(place.Input);
        await place.New("easy", ["about.md"]);
        Assert.Contains("\ncontent_notes: [grief]\n", File.ReadAllText(place.At("input/about.easy.md")), StringComparison.Ordinal);
        place.Publish("about.easy.md");
        Assert.Equal("", SiteTest.BuildFolder(place.Input).Report);
    }

    [Theory]
    [InlineData("packs/a.yml", "packs/a.yml can have no easier version: it has no text.")]
    [InlineData("404.md", "404.md can have no easier version: it is for addresses that do not exist.")]
    [InlineData("about.easy.md", "about.easy.md can have no easier version: it is one itself.")]
    [InlineData("abuot.md", "There is no page abuot.md. Name the file of a page, such as story/10-the-film.md. Did you mean about.md?")]
    public async Task A_page_that_can_have_no_easier_version_is_refused(string page, string error)
    {
        SiteTest.With("about.md", "---\ntitle: A\n---\n").And("about.easy.md", "---\ntitle: A\n---\n").And("404.md", "---\ntitle: A\n---\n")
            .And("packs/a.yml", "title: A\nsummary: B.\nsections: [{title: C, pages: [../about.md]}]\n").WriteTo(place.Input);
        Assert.Equal($"[error]\nexplainer: {error}\n[exit] 2\n", (await place.New("easy", [page])).Text);
    }
}
