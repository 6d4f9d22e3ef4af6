using System.Collections.Immutable;
using System.Numerics;
using System.Text;
using Explainer.Read.Kinds;

namespace Explainer.Compose.Text;

/// <summary>
/// How much of a page's text is searched: all of it on a small site, its beginning on a large one, whose index would take long to load. The rest
/// is not kept. Lengths are in bytes of UTF-8.
/// </summary>
internal static class SearchedText
{
    // The longest texts are cut first; a large site has as much of each page.
    private const int MostOfAll = 420_000;
    private const int LeastOfAPage = 400;

    // A preview composes all pages again when the limit changes, which must not follow each letter that is typed.
    private const int BitsOfLimit = 5;

    /// <summary>The most text of one page, so that all pages together stay within the budget; <see cref="int.MaxValue"/> where nothing is cut.</summary>
    public static int MostOfAPage(ImmutableArray<EntryHeader> headers) => MostOfAPage([.. headers.Select(h => h.BodyLength)]);

    /// <param name="lengths">Of the pages as they are written. Sorted here.</param>
    public static int MostOfAPage(int[] lengths)
    {
        Array.Sort(lengths);
        var left = Math.Max(MostOfAll, LeastOfAPage * lengths.Length);
        for (var i = 0; i < lengths.Length; i++)
        {
            var share = left / (lengths.Length - i);
            if (lengths[i] > share)
            {
                return RoundDown(share);
            }

            left -= lengths[i];
        }

        return int.MaxValue;
    }

    /// <summary>Whole paragraphs up to the limit, so that no text ends within a word.</summary>
    public static IEnumerable<string> Cut(IEnumerable<string> paragraphs, int most)
    {
        var length = 0;
        foreach (var paragraph in paragraphs)
        {
            if (length >= most)
            {
                yield break;
            }

            length += Encoding.UTF8.GetByteCount(paragraph);
            yield return paragraph;
        }
    }

    private static int RoundDown(int length)
    {
        var dropped = Math.Max(0, BitOperations.Log2((uint)length) + 1 - BitsOfLimit);
        return length >> dropped << dropped;
    }
}
