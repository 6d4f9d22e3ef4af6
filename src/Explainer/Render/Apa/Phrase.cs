using System.Collections.Immutable;
using Explainer.Model.Views;

namespace Explainer.Render.Apa;

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

    public static Phrase Of(params IEnumerable<TextRun> runs) => new([.. Merge(runs)]);

    public static Phrase Italic(string? text) => Of(new TextRun(text ?? "", IsItalic: true));

    /// <summary>Those that are not empty, with something between.</summary>
    public static Phrase Join(string separator, params IEnumerable<Phrase> phrases) =>
        Of(phrases.Where(p => !p.IsEmpty).SelectMany((p, i) => p.Runs.Insert(0, new TextRun(i == 0 ? "" : separator))));

    /// <summary>A pattern whose <c>{0}</c> is filled in; empty when that is.</summary>
    public static Phrase Fill(string pattern, Phrase value) => value.IsEmpty
        ? Empty
        : Of(pattern.Split(Place).SelectMany((text, i) => (i == 0 ? [] : value.Runs).Add(new TextRun(text))));

    public Phrase InBrackets(string brackets = "({0})") => Fill(brackets, this);

    /// <summary>As a sentence: with a full stop, unless it has an end of its own.</summary>
    public Phrase Closed() => IsEmpty || Wording.EndsSentence(Text) ? this : Of(Runs.Add(new TextRun(".")));

    private static IEnumerable<TextRun> Merge(IEnumerable<TextRun> runs)
    {
        TextRun? open = null;
        foreach (var run in runs.Where(run => run.Text.Length > 0))
        {
            if (open is not null && open with { Text = run.Text } != run)
            {
                yield return open;
                open = null;
            }

            open = run with { Text = open?.Text + run.Text };
        }

        if (open is not null)
        {
            yield return open;
        }
    }
}
