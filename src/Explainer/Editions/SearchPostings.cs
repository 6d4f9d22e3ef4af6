using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Explainer.Model;
using Explainer.Read;

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

    // So many words are encoded at a time: to deal them one by one to threads would take longer.
    private const int WordsAtATime = 50;

    private readonly SearchWords splitter = new();
    private readonly Dictionary<string, Posted> words = new(StringComparer.Ordinal);
    private readonly List<Posted> onPage = [];

    /// <summary>Adds a page. Pages are added by their number, upwards.</summary>
    public void Add(int number, SearchPage page)
    {
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
            Note(word, 2.5f, static (ref at, weight) => at.Summary = weight);
        }

        var length = 0;
        foreach (var paragraph in page.Text)
        {
            foreach (var word in splitter.Split(paragraph))
            {
                length++;
                Note(word, 1, static (ref at, _) => at.Count++);
            }
        }

        var norm = 1.2f / (0.7f + (0.3f * Math.Min(length, 10 * TypicalWords) / TypicalWords));
        foreach (var word in onPage)
        {
            word.Post(number, norm);
        }

        onPage.Clear();
    }

    /// <summary>The words of all pages in ordinal order, each with its encoded list in ASCII. Done in parallel.</summary>
    /// <param name="parts">Pages and those that come after them.</param>
    public static ImmutableArray<(string Word, byte[] List)> Encode(IEnumerable<SearchPostings> parts)
    {
        var lists = new Dictionary<string, List<List<int>>>(StringComparer.Ordinal);
        foreach (var (form, word) in parts.SelectMany(p => p.words).Where(w => w.Value.Pages.Count > 0))
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, form, out _);
            (known ??= []).Add(word.Pages);
        }

        KeyValuePair<string, List<List<int>>>[] sorted = [.. lists.OrderBy(w => w.Key, StringComparer.Ordinal)];
        var encoded = new (string Word, byte[] List)[sorted.Length];
        ParallelLoop.Run((sorted.Length + WordsAtATime - 1) / WordsAtATime, part =>
        {
            var text = new List<byte>();
            for (var i = part * WordsAtATime; i < Math.Min((part + 1) * WordsAtATime, sorted.Length); i++)
            {
                text.Clear();
                Encode(sorted[i].Value, text);
                encoded[i] = (sorted[i].Key, [.. text]);
            }
        });
        return ImmutableCollectionsMarshal.AsImmutableArray(encoded);
    }

    private static void Encode(List<List<int>> lists, List<byte> text)
    {
        var last = -1;
        foreach (var list in lists)
        {
            foreach (var posting in list)
            {
                Encode((posting >> 6) - last - 1, posting & MostWeight, text);
                last = posting >> 6;
            }
        }
    }

    private static void Encode(int distance, int weight, List<byte> text)
    {
        for (; distance >= 32; distance >>= 5)
        {
            text.Add((byte)Digits[32 + (distance & 31)]);
        }

        text.Add((byte)Digits[distance]);
        text.Add((byte)Digits[weight]);
    }

    // The fewer words a title has, the more each of them says.
    private void AddName(string name, float most)
    {
        var split = splitter.Split(name);
        var weight = most / (1 + (0.2f * (split.Length - 1)));
        foreach (var word in split)
        {
            Note(word, weight, static (ref at, weight) => at.Title = Math.Max(at.Title, weight));
        }
    }

    private void AddHeading(string heading)
    {
        var split = splitter.Split(heading);
        var weight = 3.5f / (1 + (0.08f * (split.Length - 1)));
        foreach (var word in split)
        {
            Note(word, weight, static (ref at, weight) => at.Heading = Math.Max(at.Heading, weight) + (at.Heading > 0 ? 0.3f : 0));
        }
    }

    private void Note(SearchWord word, float weight, Noting note)
    {
        note(ref PlacesOf(word.Form), weight);
        foreach (var other in word.Others ?? [])
        {
            note(ref PlacesOf(other), weight);
        }
    }

    // Where a word stands on the page that is being added.
    private ref Places PlacesOf(string form)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(words, form, out _);
        var word = known ??= new Posted(stopWords.Contains(form));
        if (!word.IsOnPage)
        {
            word.IsOnPage = true;
            onPage.Add(word);
        }

        return ref word.Places;
    }

    private delegate void Noting(ref Places at, float weight);

    private struct Places
    {
        public float Title;
        public float Heading;
        public float Summary;
        public int Count;
    }

    // All of a word in one place, so that it is looked up once for each place that it stands in.
    private sealed class Posted(bool isStopWord)
    {
        public Places Places;

        public bool IsOnPage { get; set; }

        // Each with the number of the page in the upper bits.
        public List<int> Pages { get; } = [];

        public void Post(int number, float norm)
        {
            var at = Places;
            (Places, IsOnPage) = (default, false);
            var named = at.Title + at.Heading;
            if (isStopWord && named == 0)
            {
                return;
            }

            var text = at.Count == 0 ? 0 : Math.Min(3, (1 + MathF.Log(at.Count)) * norm);
            var weight = (int)MathF.Round((isStopWord ? named : named + at.Summary + text) * UnitsOfWeight);
            Pages.Add((number << 6) | Math.Clamp(weight, 1, MostWeight));
        }
    }
}
