using System.Runtime.InteropServices;
using System.Text;
using Explainer.Model;

namespace Explainer.Editions;

/// <summary>A page as the search ranks it: texts that may be split into words, the weightiest first.</summary>
/// <param name="Names">Other names, each as good as the title.</param>
/// <param name="Text">Paragraphs.</param>
internal sealed record SearchPage(string Title, IReadOnlyList<string> Names, IReadOnlyList<string> Headings, string Summary, IReadOnlyList<string> Text);

/// <summary>
/// An inverted index: for each word the pages that have it, each with the word's weight there. The weight is computed here from
/// all places of the word (as BM25F does), so that a browser only adds up.
/// </summary>
/// <param name="stopWords">Words of so little meaning that only titles, names and headings are found by them; folded.</param>
internal sealed class SearchPostings(IReadOnlySet<string> stopWords)
{
    /// <summary>The digits of an encoded list: for distances in base 32, the upper half saying that more follow; for weights in base 64.</summary>
    public const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private const int MostWeight = 63;
    private const int UnitsOfWeight = 3;
    private const int TypicalWords = 300;

    private readonly SearchWords splitter = new();
    private readonly Dictionary<string, Places> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> postings = new(StringComparer.Ordinal);

    // Where a word stands on one page.
    private struct Places
    {
        public float Title;
        public float Heading;
        public float Summary;
        public int Count;
    }

    /// <summary>Adds a page. Pages are added by their number, upwards.</summary>
    public void Add(int number, SearchPage page)
    {
        places.Clear();
        AddName(page.Title, 12);
        foreach (var name in page.Names)
        {
            AddName(name, 11);
        }

        foreach (var heading in page.Headings)
        {
            AddHeading(heading);
        }

        foreach (var word in splitter.Split(page.Summary))
        {
            Note(word, static (ref p) => p.Summary = 2.5f);
        }

        var length = 0;
        foreach (var paragraph in page.Text)
        {
            foreach (var word in splitter.Split(paragraph))
            {
                length++;
                Note(word, static (ref p) => p.Count++);
            }
        }

        var norm = 1.2f / (0.7f + (0.3f * Math.Min(length, 10 * TypicalWords) / TypicalWords));
        foreach (var (form, at) in places)
        {
            var named = at.Title + at.Heading;
            // Looked up once for a page, not for each place of a word.
            var isStopWord = stopWords.Contains(form);
            if (isStopWord && named == 0)
            {
                continue;
            }

            var text = at.Count == 0 ? 0 : Math.Min(3, (1 + MathF.Log(at.Count)) * norm);
            var weight = (int)MathF.Round((isStopWord ? named : named + at.Summary + text) * UnitsOfWeight);
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(postings, form, out _);
            (list ??= []).Add((number << 6) | Math.Clamp(weight, 1, MostWeight));
        }
    }

    /// <summary>Adds the words of pages that come after these, which must not be used afterwards.</summary>
    public SearchPostings Append(SearchPostings next)
    {
        foreach (var (word, list) in next.postings)
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(postings, word, out _);
            if (known is null)
            {
                known = list;
            }
            else
            {
                known.AddRange(list);
            }
        }

        return this;
    }

    /// <summary>The words in ordinal order, each with its encoded list.</summary>
    public IEnumerable<(string Word, string List)> Encode()
    {
        var text = new StringBuilder();
        foreach (var (word, list) in postings.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            text.Clear();
            var last = -1;
            foreach (var posting in list)
            {
                var number = posting >> 6;
                var distance = number - last - 1;
                for (; distance >= 32; distance >>= 5)
                {
                    text.Append(Digits[32 + (distance & 31)]);
                }

                text.Append(Digits[distance]).Append(Digits[posting & MostWeight]);
                last = number;
            }

            yield return (word, text.ToString());
        }
    }

    // The fewer words a title has, the more each of them says.
    private void AddName(string name, float most)
    {
        var words = splitter.Split(name);
        var weight = most / (1 + (0.2f * (words.Count - 1)));
        foreach (var word in words)
        {
            foreach (var form in word.Forms)
            {
                ref var at = ref CollectionsMarshal.GetValueRefOrAddDefault(places, form, out _);
                at.Title = Math.Max(at.Title, weight);
            }
        }
    }

    private void AddHeading(string heading)
    {
        var words = splitter.Split(heading);
        var weight = 3.5f / (1 + (0.08f * (words.Count - 1)));
        foreach (var word in words)
        {
            foreach (var form in word.Forms)
            {
                ref var at = ref CollectionsMarshal.GetValueRefOrAddDefault(places, form, out _);
                at.Heading = Math.Max(at.Heading, weight) + (at.Heading > 0 ? 0.3f : 0);
            }
        }
    }

    private void Note(SearchWord word, Noting note)
    {
        note(ref CollectionsMarshal.GetValueRefOrAddDefault(places, word.Form, out _));
        foreach (var other in word.Others ?? [])
        {
            note(ref CollectionsMarshal.GetValueRefOrAddDefault(places, other, out _));
        }
    }

    private delegate void Noting(ref Places at);
}
