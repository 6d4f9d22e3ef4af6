using System.Text.RegularExpressions;
using Explainer.Guide;
using Explainer.Guide.Starters;
using Explainer.Model;

namespace Explainer.Tests.Guide;

/// <summary>The writers' guide, <c>input/README.md</c>: what it shows works as it stands.</summary>
public sealed partial class WritersGuideTests
{
    private const string Begin = "<!-- keys -->\n";
    private const string End = "<!-- /keys -->\n";

    private static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Root, "input", "README.md"));

    public static TheoryData<string> Snippets() => [.. Fence().Matches(Guide).Where(m => !m.Groups["path"].Success).Select(m => m.Groups["text"].Value)];

    [Fact]
    public void Its_examples_together_are_a_sound_site_with_every_kind()
    {
        var result = Examples().Build();
        Assert.Equal("", result.Report);
        Assert.Equal(Enum.GetValues<EntryKind>(), result.Site!.Entries.Select(e => e.Id.Kind).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public void What_it_shows_of_Markdown_works_in_a_chapter_of_that_site(string text)
    {
        var result = Examples().And("story/20-snippet.md", $"---\ntitle: Snippet\nsummary: As shown.\n---\n\n{text}").Build();
        Assert.Equal("", result.Report);
        Assert.NotEqual("", result.Body("story/20-snippet.md"));
    }

    [Fact]
    public void It_shows_all_that_is_ours_in_Markdown()
    {
        var shown = string.Concat(Snippets().Select(row => row.Data));
        Assert.All([":::note", ":::in-short", ":::care", ":::care closed", ":::question", ":::teacher", ":::fold", ":::include", "> [!NOTE]", "- [x]", "~~", "H~2~O", "tel:", "<kbd>", "**What others found:**", "[^1]: ", "![", "<!--", "{#arabic}", "lang=ar", "[@", ":   "],
            part => Assert.Contains(part, shown, StringComparison.Ordinal));
    }

    [Fact]
    public void Its_table_of_keys_is_made_from_their_definitions()
    {
        var (begin, end) = (Guide.IndexOf(Begin, StringComparison.Ordinal), Guide.IndexOf(End, StringComparison.Ordinal));
        Verifier.VerifyFile(Guide[..begin] + Begin + FieldReference.Create() + Guide[end..], "input/README.md");
    }

    // Its picture is the one of the example site, and some page shows it.
    private static SiteTest Examples() => Fence().Matches(Guide).Where(m => m.Groups["path"].Success)
        .Aggregate(SiteTest.Empty, (site, m) => site.And(m.Groups["path"].Value, m.Groups["text"].Value))
        .And("images/desk.svg", ExampleSite.Create().First(f => f.Path == "input/images/desk.svg").Bytes.ToArray())
        .And("pictures.md", "---\ntitle: Pictures\n---\n\n![The desk](images/desk.svg)\n\n:::include _parts/opening-hours.md\n");

    [GeneratedRegex("^```(?:md|yaml)(?: (?<path>\\S+))?\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
