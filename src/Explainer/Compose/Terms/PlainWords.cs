using System.Net;
using System.Text.RegularExpressions;
using Explainer.Compose.Text;
using Explainer.Model;

namespace Explainer.Compose.Terms;

/// <summary>Recognizes definitions that only refer to another term: "See emir."</summary>
internal static partial class PlainWords
{
    /// <summary>The terms that a plain text refers to; null when it says more than "see" and terms.</summary>
    public static HashSet<EntryId>? TermsAlone(string text, TermIndex terms, Words words)
    {
        var pointers = words.SeeAlso.Split(' ').Select(w => w.ToUpperInvariant()).ToHashSet(StringComparer.Ordinal);
        var named = new HashSet<EntryId>();
        var folded = FoldedText.From(text);
        for (var place = 0; place < folded.Length;)
        {
            if (WholeWords.BeginAt(folded, place) && terms.Find(folded, place, out var end) is { } term)
            {
                named.Add(term.Id);
            }
            else
            {
                end = EndOfWord(folded, place);
                if (end > place && !pointers.Contains(folded.Slice(place, end).ToString().ToUpperInvariant()))
                {
                    return null;
                }
            }

            place = Math.Max(end, place + 1);
        }

        return named;
    }

    /// <summary>The text of HTML that was rendered here, in which every &lt; begins a tag.</summary>
    public static string StripTags(StoredHtml html) => WebUtility.HtmlDecode(Tag().Replace(html.ToString(), " "));

    private static int EndOfWord(FoldedText text, int place)
    {
        while (place < text.Length && Letters.IsOfWords(text[place]))
        {
            place++;
        }

        return place;
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
