using System.Collections.Immutable;
using System.Globalization;

namespace Explainer.Model;

/// <summary>One of the pages that a long list is divided into, for a reader on a phone: all entries under a letter, of a year, of a part.</summary>
/// <param name="Group">The letter, year or part. One with many entries takes several pages.</param>
/// <param name="Label">The group or, where it takes several pages, what stands first and last on this one.</param>
/// <param name="Url">The address of the page. It is no permalink: a part ends where its last entry does.</param>
public sealed record ListPart(string Group, string Label, SiteUrl Url)
{
    /// <summary>A list with more entries than this is divided.</summary>
    public const int MostEntries = 300;

    /// <summary>The same for a list of cards, which take more room.</summary>
    public const int MostCards = 200;

    /// <summary>How many entries a page of a divided list has at most.</summary>
    public const int MostOnPage = 200;

    /// <summary>The folder of each kind of part, below the address of its list.</summary>
    public static class Folders
    {
        public const string Letter = "letter";
        public const string Year = "year";
        public const string Part = "part";
        public const string From = "from";
    }

    /// <summary>Its entries, in the order of the list; empty in the list of works.</summary>
    public ImmutableArray<Entry> Entries { get; init; } = [];

    /// <summary>Its works; empty in other lists.</summary>
    public ImmutableArray<Work> Works { get; init; } = [];

    /// <summary>The place of the first entry in the whole list, from 1, where the list is in the order of reading.</summary>
    public int Start { get; init; } = 1;

    /// <summary>True for the page of a part of the story that its writer made, which is not made again.</summary>
    public bool IsWritten { get; init; }

    /// <summary>How many things it lists.</summary>
    public int Count => Entries.Length + Works.Length;

    /// <summary>Whether the page at this path of the output is such a part.</summary>
    public static bool IsAt(string path) => path.Split('/').Skip(1).Any(folder => folder is Folders.Letter or Folders.Year or Folders.Part or Folders.From);
}

/// <summary>The letter under which a title stands in a list from A to Z.</summary>
/// <param name="Key">As it stands in addresses and ids: <c>b</c>, <c>б</c>; empty for titles that begin with no letter.</param>
/// <param name="Text">As readers see it; empty for the same.</param>
/// <param name="Rank">What the letters are sorted by, compared by ordinal value.</param>
public sealed record ListLetter(string Key, string Text, string Rank) : IComparable<ListLetter>
{
    // Dictionaries of Chinese characters go by radical and stroke, as their code points do; each alone would be a group of one.
    private const string Han = "漢";

    // The first letter of a Hangul syllable, decomposed (U+1100), and the sign that stands for it alone (U+3131).
    private const char FirstJamo = '\u1100';
    private const string InitialLetters = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

    public static ListLetter None { get; } = new("", "", "");

    /// <summary>
    /// The first letter that counts: one of the alphabet, or else one without its marks. Chinese characters stand together; a
    /// Hangul syllable stands under its first consonant.
    /// </summary>
    public static ListLetter Find(string title, FoldedOrder order)
    {
        var key = order.KeyOf(title);
        if (order.FindLetter(key) is var (letter, capital))
        {
            return new ListLetter(letter, capital, key[..2]);
        }

        var first = StringInfo.GetNextTextElement(key);
        if (first.Length == 0 || !char.IsLetter(first, 0))
        {
            return None;
        }

        return first[0] - FirstJamo is >= 0 and var jamo && jamo < InitialLetters.Length ? Same(InitialLetters[jamo].ToString())
            : IsHan(char.ConvertToUtf32(first, 0)) ? Same(Han)
            : new ListLetter(first, first.ToUpperInvariant(), first);
    }

    /// <summary>Things under the letters that their names begin with, in the order of the letters.</summary>
    public static IEnumerable<IGrouping<ListLetter, T>> Group<T>(IEnumerable<T> items, Func<T, string> name, FoldedOrder order) =>
        items.GroupBy(i => Find(name(i), order)).OrderBy(g => g.Key);

    /// <summary>By the letter; what begins with none comes last.</summary>
    public int CompareTo(ListLetter? other) => other is null ? 1
        : Key.Length == 0 || other.Key.Length == 0 ? other.Key.Length.CompareTo(Key.Length)
        : string.CompareOrdinal(Rank, other.Rank);

    private static ListLetter Same(string letter) => new(letter, letter, letter);

    private static bool IsHan(int codePoint) => codePoint is (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}
