using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Citations.Apa;

/// <summary>
/// A stretch of a reference. What is put around or between phrases vanishes with them, so that no bracket is ever empty
/// and no mark stands by itself.
/// </summary>
internal sealed class Phrase
{
    private const string Place = "{0}";

    private Phrase(ImmutableArray<TextRun> runs) => Runs = runs;

    public static Phrase Empty { get; } = new([]);

    /// <summary>Invariant: no run is empty, and adjacent runs with equal style are merged.</summary>
    public ImmutableArray<TextRun> Runs { get; }

    public bool IsEmpty => Runs.IsEmpty;

    public string Text => Runs is [var only] ? only.Text : string.Concat(Runs.Select(run => run.Text));

    /// <summary>A text as it is; empty for null.</summary>
    public static Phrase From(string? text) => From(new TextRun(text ?? ""));

    public static Phrase From(TextRun run) => run.Text.Length == 0 ? Empty : new([run]);

    public static Phrase From(IEnumerable<TextRun> runs)
    {
        var merged = new List<TextRun>();
        foreach (var run in runs)
        {
            Add(merged, run);
        }

        return new([.. merged]);
    }

    /// <summary>A title in its styles.</summary>
    /// <param name="title">Its pieces; empty where it is plain.</param>
    /// <param name="text">As much of the plain title as is printed, from its beginning.</param>
    /// <param name="look">Whether it is italic, and in which language it is.</param>
    public static Phrase Styled(ImmutableArray<StyledText> title, string? text, TextRun look)
    {
        if (title.IsEmpty || text is null)
        {
            return From(look with { Text = text ?? "" });
        }

        var (runs, left) = (new List<TextRun>(), text.Length);
        foreach (var piece in title)
        {
            var words = piece.Text[..Math.Min(piece.Text.Length, left)];
            left -= words.Length;
            Add(runs, look with { Text = words, Style = piece.Style });
        }

        return new([.. runs]);
    }

    public static Phrase Italic(string? text) => From(new TextRun(text ?? "", IsItalic: true));

    /// <summary>Those that are not empty, with something between.</summary>
    public static Phrase Join(string separator, params ReadOnlySpan<Phrase> phrases)
    {
        var first = Empty;
        // Of most phrases one at most is not empty.
        List<TextRun>? merged = null;
        foreach (var phrase in phrases)
        {
            if (first.IsEmpty)
            {
                first = phrase;
            }
            else if (!phrase.IsEmpty)
            {
                merged ??= [.. first.Runs];
                Add(merged, new TextRun(separator));
                foreach (var run in phrase.Runs)
                {
                    Add(merged, run);
                }
            }
        }

        return merged is null ? first : new([.. merged]);
    }

    /// <summary>A pattern whose <c>{0}</c> is filled in; empty when that is.</summary>
    public static Phrase Fill(string pattern, Phrase value)
    {
        if (value.IsEmpty)
        {
            return Empty;
        }

        var (merged, start) = (new List<TextRun>(), 0);
        for (var at = pattern.IndexOf(Place, StringComparison.Ordinal); at >= 0; at = pattern.IndexOf(Place, start, StringComparison.Ordinal))
        {
            Add(merged, new TextRun(pattern[start..at]));
            foreach (var run in value.Runs)
            {
                Add(merged, run);
            }

            start = at + Place.Length;
        }

        Add(merged, new TextRun(pattern[start..]));
        return new([.. merged]);
    }

    public Phrase InBrackets(string brackets = "({0})") => Fill(brackets, this);

    /// <summary>With a capital at its beginning.</summary>
    public Phrase Capitalised() => IsEmpty ? this : From(Runs.SetItem(0, Runs[0] with { Text = Wording.Capitalised(Runs[0].Text) }));

    /// <summary>As a sentence: with a full stop, unless it has an end of its own.</summary>
    public Phrase Closed() => IsEmpty || Wording.EndsSentence(Text) ? this
        : IsAlike(Runs[^1], new TextRun(".")) ? new(Runs.SetItem(Runs.Length - 1, Runs[^1] with { Text = Runs[^1].Text + "." }))
        : new(Runs.Add(new TextRun(".")));

    private static void Add(List<TextRun> merged, TextRun run)
    {
        if (merged is [.., var last] && IsAlike(last, run))
        {
            merged[^1] = last with { Text = last.Text + run.Text };
        }
        else if (run.Text.Length > 0)
        {
            merged.Add(run);
        }
    }

    private static bool IsAlike(TextRun one, TextRun other) => one with { Text = other.Text } == other;
}

/// <summary>The text of a field as it is printed.</summary>
internal static partial class Wording
{
    private const string ClosingQuotes = "\"'’”»›“\u00a0\u202f";

    private const string SentenceEnds = ".?!…؟۔。！？";

    /// <summary>One space between words; null when the field says nothing.</summary>
    public static string? Normalize(string? text) => text is not null && HasWords(text) ? Spaced(text) : null;

    private static bool HasWords(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One space between words and none around them. Spaces that do not break stay: French has them.</summary>
    public static string Spaced(string text) => IsSpaced(text) ? text : Spaces().Replace(text, " ").Trim();

    /// <summary>Whether a sentence ends here, perhaps within a quotation: then no full stop is added.</summary>
    public static bool EndsSentence(string text) =>
        text.AsSpan().TrimEnd(ClosingQuotes) is [.., var last]
        && SentenceEnds.Contains(last, StringComparison.Ordinal);

    /// <summary>Without the full stop that ended it; that of an initial ("Nadine K.") and an ellipsis stay.</summary>
    public static string WithoutFullStop(string text) => text is [.., '.'] ? FullStop().Replace(text, "") : text;

    /// <summary>Number ranges with the dash they are printed with: 12–15.</summary>
    public static string? Range(string? text) => Normalize(text) is { } range ? Hyphen().Replace(range, "–") : null;

    // Fast path: nearly every field is, and a regular expression takes longer to tell.
    private static bool IsSpaced(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\t' or '\r' or '\n' || (char.IsWhiteSpace(text[i]) && (i == 0 || i == text.Length - 1 || text[i + 1] == ' ')))
            {
                return false;
            }
        }

        return true;
    }

    public static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[ \t\r\n]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<!\.|(?<!\p{L})\p{Lu})\.$")]
    private static partial Regex FullStop();

    [GeneratedRegex(@"(?<=\d) ?--? ?(?=[A-Za-z]?\d)")]
    private static partial Regex Hyphen();
}
