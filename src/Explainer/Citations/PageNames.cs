using Explainer.Citations.Apa;
using Explainer.Model;
using Explainer.Model.Languages;

namespace Explainer.Citations;

/// <summary>The authors of a page as styles other than APA write them.</summary>
internal static class PageNames
{
    /// <summary>MLA: "Lind, Ada", "Lind, Ada, and Ben Ruiz", of more the first alone: "Lind, Ada, et al."</summary>
    public static string Mla(Work page, Words words) => page.Authors.Length > 2
        ? WordTable.Fill(words.AndOthers, InvertedInFull(page.Authors[0]) + ",")
        : Joined(page, words);

    /// <summary>Chicago: up to ten names, of more the first seven.</summary>
    public static string Chicago(Work page, Words words) => page.Authors.Length > 10
        ? WordTable.Fill(words.AndOthers, string.Join(", ", page.Authors.Take(7).Select(NameAt)) + ",")
        : Joined(page, words);

    /// <summary>Harvard: initials, family names first; of more than three names the first alone.</summary>
    public static string Harvard(Work page, Words words)
    {
        var names = page.Authors.Select(PersonName.Inverted).OfType<string>().ToList();
        return names.Count switch
        {
            0 => "",
            1 => names[0],
            > 3 => WordTable.Fill(words.AndOthers, names[0]),
            _ => WordTable.Fill(words.TwoNames, string.Join(", ", names[..^1]), names[^1]),
        };
    }

    // The list is sorted by the first name, so that alone is turned round.
    private static string Joined(Work page, Words words) => page.Authors.Length switch
    {
        0 => "",
        1 => InvertedInFull(page.Authors[0]),
        // "Lind, Ada, and Ben Ruiz" needs the comma, "The Library and Ben Ruiz" does not.
        2 when page.Authors[0].Literal is { } body => WordTable.Fill(words.TwoNames, body, InFull(page.Authors[1])),
        _ => WordTable.Fill(words.ManyNames, string.Join(", ", page.Authors.SkipLast(1).Select(NameAt)), InFull(page.Authors[^1])),
    };

    private static string NameAt(WorkName name, int place) => place == 0 ? InvertedInFull(name) : InFull(name);

    private static string InvertedInFull(WorkName name) => name.Literal ?? $"{name.Family}, {name.Given}";

    private static string InFull(WorkName name) => name.Literal ?? $"{name.Given} {name.Family}";
}
