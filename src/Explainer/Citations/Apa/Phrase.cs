using System.Collections.Immutable;
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

    /// <summary>None is empty, and neighbours differ.</summary>
    public ImmutableArray<TextRun> Runs { get; }

    public bool IsEmpty => Runs.IsEmpty;

    public string Text => string.Concat(Runs.Select(run => run.Text));

    /// <summary>A text as it is; empty for null.</summary>
    public static Phrase Of(string? text) => Of(new TextRun(text ?? ""));

    public static Phrase Of(TextRun run) => run.Text.Length == 0 ? Empty : new([run]);

    public static Phrase Of(IEnumerable<TextRun> runs)
    {
        var merged = new List<TextRun>();
        Add(merged, runs);
        return new([.. merged]);
    }

    public static Phrase Italic(string? text) => Of(new TextRun(text ?? "", IsItalic: true));

    /// <summary>Those that are not empty, with something between.</summary>
    public static Phrase Join(string separator, params IEnumerable<Phrase> phrases)
    {
        var merged = new List<TextRun>();
        foreach (var phrase in phrases)
        {
            Add(merged, merged.Count == 0 || phrase.IsEmpty ? phrase.Runs : phrase.Runs.Insert(0, new TextRun(separator)));
        }

        return new([.. merged]);
    }

    /// <summary>A pattern whose <c>{0}</c> is filled in; empty when that is.</summary>
    public static Phrase Fill(string pattern, Phrase value) => value.IsEmpty
        ? Empty
        : Of(pattern.Split(Place).SelectMany((text, i) => (i == 0 ? [] : value.Runs).Add(new TextRun(text))));

    public Phrase InBrackets(string brackets = "({0})") => Fill(brackets, this);

    /// <summary>As a sentence: with a full stop, unless it has an end of its own.</summary>
    public Phrase Closed() => IsEmpty || Wording.EndsSentence(Text) ? this : Of(Runs.Add(new TextRun(".")));

    private static void Add(List<TextRun> merged, IEnumerable<TextRun> runs)
    {
        foreach (var run in runs)
        {
            if (merged is [.., var last] && last with { Text = run.Text } == run)
            {
                merged[^1] = last with { Text = last.Text + run.Text };
            }
            else if (run.Text.Length > 0)
            {
                merged.Add(run);
            }
        }
    }
}
