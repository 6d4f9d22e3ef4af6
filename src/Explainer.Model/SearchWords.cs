using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;

namespace Explainer.Model;

/// <summary>A word of a text as the search knows it.</summary>
/// <param name="Form">Folded.</param>
/// <param name="Others">Further forms that it is found by: without an elided article, without Arabic particles, joined by hyphens; null for none.</param>
/// <param name="IsPair">Two letters of a script without spaces, or the last one of a run.</param>
/// <param name="IsTail">The last letter of a run alone, so that it can be asked for by itself. No word of a query.</param>
public readonly record struct SearchWord(string Form, string[]? Others = null, bool IsPair = false, bool IsTail = false);

/// <summary>
/// Splits texts into the words of the search, exactly as <c>theme/assets/js/search/10-words.js</c> splits queries. Not safe for
/// several threads: each text reuses the list and the words of those before.
/// </summary>
public sealed partial class SearchWords
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> knownSpans;
    private readonly List<SearchWord> words = [];
    private readonly List<(int Start, int End)> places = [];

    public SearchWords() => knownSpans = known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words of a text, in order. They are valid until the next call.</summary>
    public ReadOnlySpan<SearchWord> Split(string text)
    {
        words.Clear();
        places.Clear();
        for (var i = 0; i < text.Length;)
        {
            var (isWord, length) = StartAt(text, i);
            if (!isWord)
            {
                i += length;
                continue;
            }

            var (end, isAscii) = EndOf(text, i);
            if (isAscii)
            {
                Add(new SearchWord(Lower(text.AsSpan(i, end - i))), i, end);
            }
            else
            {
                AddRuns(text, i, end);
            }

            i = end;
        }

        if (text.AsSpan().ContainsAny(SearchLetters.Hyphens))
        {
            JoinHyphened(text);
        }

        return CollectionsMarshal.AsSpan(words);
    }

    /// <summary>The folded words of a phrase that a writer gives, without further forms.</summary>
    public static string[] Fold(string phrase) =>
        [.. new SearchWords().Split(phrase).ToArray().Where(w => !w.IsTail).Select(w => w.Form)];

    private static (bool IsWord, int Length) StartAt(string text, int at)
    {
        if (char.IsAscii(text[at]))
        {
            return (char.IsAsciiLetterOrDigit(text[at]), 1);
        }

        return Rune.TryGetRuneAt(text, at, out var rune)
            ? (SearchLetters.IsWordLetter(rune) && !SearchLetters.IsMark(rune), rune.Utf16SequenceLength)
            : (false, 1);
    }

    // Marks, tatweel and apostrophes belong to a word when a letter follows.
    private static (int End, bool IsAscii) EndOf(string text, int start)
    {
        var end = start;
        var isAscii = true;
        var apostrophe = text.Length;
        // A space ends nearly every word: it need not be compared with all that belongs to one.
        for (var i = start; i < text.Length && text[i] != ' ';)
        {
            if (char.IsAsciiLetterOrDigit(text[i]))
            {
                end = ++i;
            }
            else if (SearchLetters.Apostrophes.Contains(text[i], StringComparison.Ordinal) && text[i] != '\u02BC')
            {
                apostrophe = Math.Min(apostrophe, i++);
            }
            else if (!char.IsAscii(text[i]) && Rune.TryGetRuneAt(text, i, out var rune) && SearchLetters.IsWordLetter(rune))
            {
                isAscii = false;
                end = i += rune.Utf16SequenceLength;
            }
            else
            {
                break;
            }
        }

        return (end, isAscii && apostrophe >= end);
    }

    // ASCII letters and digits only, which nearly all words of an English text are.
    private string Lower(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[SearchLetters.MostUnits];
        var length = Math.Min(word.Length, SearchLetters.MostUnits);
        for (var i = 0; i < length; i++)
        {
            lower[i] = char.ToLowerInvariant(word[i]);
        }

        return Know(lower[..length]);
    }

    private string Know(ReadOnlySpan<char> form)
    {
        if (!knownSpans.TryGetValue(form, out var word))
        {
            known.Add(word = form.ToString());
        }

        return word;
    }

    private void Add(SearchWord word, int start, int end)
    {
        if (word.Form.Length > 0)
        {
            words.Add(word);
            places.Add((start, end));
        }
    }

    private void AddRuns(string text, int start, int end)
    {
        for (var i = start; i < end;)
        {
            var isSpaceless = IsSpacelessAt(text, i);
            var stop = i;
            while (stop < end && IsSpacelessAt(text, stop) == isSpaceless)
            {
                stop += char.IsHighSurrogate(text[stop]) ? 2 : 1;
            }

            if (isSpaceless)
            {
                AddPairs(text, i, stop);
            }
            else
            {
                AddWord(text, i, stop);
            }

            i = stop;
        }
    }

    private static bool IsSpacelessAt(string text, int at) =>
        text[at] >= 0xE00 && Rune.TryGetRuneAt(text, at, out var rune) && SearchLetters.IsIn(rune.Value, SearchLetters.Spaceless);

    // Each letter with the marks on it and the letter after it; then the last one alone.
    private void AddPairs(string text, int start, int end)
    {
        var letters = new List<int>();
        for (var i = start; i < end;)
        {
            var rune = Rune.GetRuneAt(text, i);
            if (letters.Count == 0 || !SearchLetters.IsMark(rune))
            {
                letters.Add(i);
            }

            i += rune.Utf16SequenceLength;
        }

        letters.Add(end);
        for (var i = 0; i + 2 < letters.Count; i++)
        {
            Add(new SearchWord(Know(SearchLetters.Fold(text.AsSpan(letters[i]..letters[i + 2]))), IsPair: true), letters[i], letters[i + 2]);
        }

        Add(new SearchWord(Know(SearchLetters.Fold(text.AsSpan(letters[^2]..end))), IsPair: true, IsTail: letters.Count > 2), letters[^2], end);
    }

    private void AddWord(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        var whole = Know(SearchLetters.Fold(word));
        var first = word.IndexOfAny(SearchLetters.Apostrophes);
        var apostrophe = 1 + word[1..].IndexOfAny(SearchLetters.Apostrophes);
        if (apostrophe > 0 && apostrophe + 1 < word.Length
            && SearchLetters.Elided.Contains(SearchLetters.Fold(word[..apostrophe])) && SearchLetters.Fold(word[(apostrophe + 1)..]) is { Length: > 0 } rest)
        {
            Add(new SearchWord(Know(rest), [whole]), start + apostrophe + 1, end);
            return;
        }

        // The possessive: Raqqa’s.
        if (first > 0 && first == word.Length - 2 && word[^1] is 's' or 'S' && SearchLetters.Fold(word[..^2]) is { Length: > 0 } owner)
        {
            Add(new SearchWord(Know(owner), [whole]), start, end);
            return;
        }

        var bare = WithoutParticles(whole);
        Add(new SearchWord(whole, bare == whole ? null : [Know(bare)]), start, end);
    }

    private static string WithoutParticles(string form)
    {
        if (form.Length < 4 || form[0] is < '\u0600' or > '\u06FF')
        {
            return form;
        }

        var bare = Article().Replace(form, "");
        return bare.Length < form.Length ? bare : Particle().Replace(form, "");
    }

    private void JoinHyphened(string text)
    {
        for (int first = 0, last; first < words.Count; first = last + 1)
        {
            last = first;
            while (last + 1 < words.Count && IsJoined(text, last))
            {
                last++;
            }

            if (last > first)
            {
                var run = CollectionsMarshal.AsSpan(words)[first..(last + 1)];
                var joined = new StringBuilder();
                foreach (var word in run)
                {
                    joined.Append(word.Form);
                }

                var whole = Know(SearchLetters.Cut(joined.ToString()));
                foreach (ref var word in run)
                {
                    word = word with { Others = [.. word.Others ?? [], whole] };
                }
            }
        }
    }

    private bool IsJoined(string text, int word) =>
        places[word + 1].Start - places[word].End == 1 && SearchLetters.Hyphens.Contains(text[places[word].End], StringComparison.Ordinal)
        && !words[word].IsPair && !words[word + 1].IsPair;

    [GeneratedRegex(SearchLetters.Article)]
    private static partial Regex Article();

    [GeneratedRegex(SearchLetters.Particle)]
    private static partial Regex Particle();
}
