using FsCheck;
using FsCheck.Fluent;

namespace Explainer.Tests.Mentions;

/// <summary>Small sites whose pages link to each other, cite and use terms at random.</summary>
internal static class RandomSite
{
    private static readonly string[] Pages =
    [
        "story/10-film.md", "story/article.md", "profiles/ali.md", "profiles/group.md", "glossary/emir.md", "glossary/hisba.md",
        "timeline/2014-06-29-day.md", "timeline/2015-night.md", "more/about.md", "glossary/index.md", "sources/index.md",
    ];

    private static readonly string[] Pieces =
    [
        "Plain words, e.g. these. ", "It was so. ", "the emir spoke. ", "Hisba, ", "Emirs? ", "متى؟", "U.S. ", "*much* ",
        "[Ali](../profiles/ali.md) ", "[him](../profiles/ali.md#part) ", "**[group](../profiles/group.md)**. ", "[text](../story/10-film.md). ",
        "[one](../glossary/emir.md) ", "[that day](../timeline/2014-06-29-day.md#part). ", "[night][night] ", "[back](#part) ", "[all](../glossary/) ",
        "[@rtl] ", "[@rtl, p. 3; see @gamet]. ", "[@odd:key/1, ch. 2] ", "[list](../sources.yml#rtl) ", "[its page](../sources/gamet/). ",
        "\n\n> Quoted by [Ali](../profiles/ali.md) [@gamet] and an emir.\n\n", "\n\n## Heading\n\n", "\n\n### [Ali](../profiles/ali.md) in a part\n\n",
        "\n\n- an emir, [group](../profiles/group.md)\n- more [@rtl]\n\n", "\n\n| Emir | [Ali](../profiles/ali.md) |\n|---|---|\n| hisba [@gamet] | x |\n\n",
        "x <!-- [@nobody](x.md) --> ", "note[^n] ",
    ];

    public static Arbitrary<SiteTest> Sites { get; } =
        (from bodies in Gen.Elements(Pieces).ListOf().Select(string.Concat).ArrayOf(Pages.Length)
         from reading in Gen.Elements("", "further_reading: [rtl]\n", "further_reading: [gamet, \"odd:key/1\"]\n").ArrayOf(Pages.Length)
         select Create(bodies, reading)).ToArbitrary();

    private static SiteTest Create(string[] bodies, string[] reading)
    {
        var site = SiteTest.Minimal
            .And("sources.yml", "- {id: rtl, type: webpage, title: RTL}\n- {id: gamet, type: book, title: Gamet}\n- {id: \"odd:key/1\", type: book, title: Odd}\n");
        foreach (var (i, page) in Pages.Index())
        {
            site = site.And(page, $"---\ntitle: {TitleOf(page)}\nsummary: S\n{reading[i]}{KeysOf(page)}---\n\n## Part\n\n{bodies[i]}\n\n"
                + "[night]: ../timeline/2015-night.md\n\n"
                + (bodies[i].Contains("[^n]", StringComparison.Ordinal) ? "[^n]: See [Ali](../profiles/ali.md) and hisba [@rtl].\n" : ""));
        }

        return site;
    }

    private static string TitleOf(string page) => page switch
    {
        "glossary/emir.md" => "Emir",
        "glossary/hisba.md" => "Hisba",
        _ => "Page " + page.Length,
    };

    private static string KeysOf(string page) =>
        page.StartsWith("timeline", StringComparison.Ordinal) ? "date: 2014-06-29\nprofiles: [ali]\n"
        : page == "glossary/emir.md" ? "also: [emirs]\nsee: [hisba]\n" : "";
}
