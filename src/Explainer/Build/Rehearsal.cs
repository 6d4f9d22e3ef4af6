using Explainer.Markdown;
using Explainer.Model;
using Explainer.Render;

namespace Explainer.Build;

/// <summary>
/// Makes a page that nobody sees. What pages are made with is loaded when the first is made, which takes as long as a hundred
/// more: done by a second processor while the first reads the folder, it takes a tenth off the time of a small site.
/// </summary>
internal static class Rehearsal
{
    private const string Prose = """
        Some *words*, **more**, `code` and [a link](https://example.org/)[^a].

        ## A heading

        | A | B |
        |---|---:|
        | 1 | 2 |

        - An item

        > A quotation

        [^a]: A note.
        """;

    /// <summary>The page, as it would be published.</summary>
    public static OutputFile Play()
    {
        var config = new SiteConfig { Title = "", Language = "en", Url = new Uri("https://example.org/") };
        var words = new Words();
        var prose = new HtmlProse(words, config.Labels);
        var chapter = new Chapter
        {
            Id = new EntryId(EntryKind.Chapter, "a"), File = "", Url = SiteUrl.Page("story", "a"), Title = "A", Summary = "B",
            Body = new Body { Html = prose.Render(prose.Parse(Prose)) },
        };
        var site = new Site(config, words, [chapter], [], [], null, []) { Backlinks = new(Enumerable.Empty<Backlink>().ToLookup(_ => "")) };
        var none = new Dictionary<string, SiteUrl>();
        var shell = new Shell(site, new AssetUrls(SiteUrl.File("a.css"), none, null, SiteUrl.File("a.svg"), null, none));
        return new PageRenderer().Render(SitePages.Of(shell).First(p => p.Url == chapter.Url));
    }
}
