using Explainer.Compose.Syntax;
using Explainer.Model.Diagnostics;
using Markdig.Syntax;
using SourceSpan = Explainer.Model.Diagnostics.SourceSpan;

namespace Explainer.Compose;

/// <summary>Changes the level of a heading together with those below it, so that what belongs together stays together.</summary>
internal sealed class HeadingLevels(Prose prose)
{
    private const int Lowest = 6;

    /// <summary>The headings below one: those that follow until one of a higher level, or of the same.</summary>
    public IEnumerable<HeadingBlock> Below(HeadingBlock heading) =>
        prose.Nodes.Headings.SkipWhile(h => h != heading).Skip(1).TakeWhile(h => h.Level > heading.Level);

    /// <summary>
    /// Whether all headings of a text are surely one level too high: where several are of the first, or none stands below the only
    /// one. Otherwise those of the second level may belong to the one of the first, or stand beside it.
    /// </summary>
    public bool IsTopOfSeveral(HeadingBlock heading) =>
        prose.Nodes.Headings.Where(h => h.Level == 1).Take(2).Count() > 1 || !Below(heading).Any();

    /// <summary>Moves a heading and those below it, or beside it in the same section, by some levels.</summary>
    /// <param name="levels">How many signs are added; negative for fewer.</param>
    /// <param name="withThoseBeside">Whether those of the same level that follow at once are moved too.</param>
    /// <returns>Null where one of them is written in a way that cannot be changed safely.</returns>
    public Fix? Shift(HeadingBlock heading, int levels, bool withThoseBeside)
    {
        var moved = prose.Nodes.Headings.SkipWhile(h => h != heading).Skip(1)
            .TakeWhile(h => h.Level > heading.Level || (withThoseBeside && h.Level == heading.Level)).Prepend(heading).ToList();
        var first = prose.Span(heading);
        var text = first.Source.Text;
        var result = new System.Text.StringBuilder();
        var at = first.Start;
        foreach (var one in moved)
        {
            var span = prose.Span(one);
            if (!ReferenceEquals(span.Source, first.Source) || span.Start < at || Written(span, one, levels) is not var (old, now))
            {
                return null;
            }

            result.Append(text, at, span.Start - at).Append(now);
            at = span.Start + old;
        }

        return Fix.Replace(first.Source.Span(first.Start, at - first.Start), result.ToString());
    }

    // How many characters of a heading are replaced, and by what: its signs, or the whole of one that is underlined.
    private static (int Old, string New)? Written(SourceSpan span, HeadingBlock heading, int levels)
    {
        var signs = new string('#', Math.Clamp(heading.Level + levels, 2, Lowest));
        if (!heading.IsSetext)
        {
            return span.Text.StartsWith(new string('#', heading.Level), StringComparison.Ordinal) ? (heading.Level, signs) : null;
        }

        return span.Text.Split('\n') is [var words, var line] && line.Trim(' ', '\t') is ['=' or '-', ..] && words.Trim().Length > 0
            ? (span.Length, $"{signs} {words.Trim()}")
            : null;
    }
}
