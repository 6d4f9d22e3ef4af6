using System.Text.RegularExpressions;
using Explainer.Compose.Syntax;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;

namespace Explainer.Compose;

/// <summary>Finds where the id of a figure or table was written that a sentence names and nothing has, and what is wrong there.</summary>
internal sealed partial class FigureSlips(Prose prose)
{
    // Made for the first name that nothing has, and once for all of them.
    private readonly Lazy<ILookup<string, WrittenId>> written = new(() => prose.Sources.SelectMany(FindAll).ToLookup(w => w.Name, StringComparer.OrdinalIgnoreCase));

    /// <summary>The problem of a name whose id stands on the page with a slip; null where it stands nowhere.</summary>
    /// <param name="span">Where the sentence names it.</param>
    /// <param name="found">The id, as it is written there.</param>
    public Diagnostic? Explain(SourceSpan span, string found)
    {
        var id = FigureIds.Written(found);
        return FigureIds.KindOf(found) is { } kind && written.Value[NameOf(id)].FirstOrDefault(w => (w.Kind ?? kind) == kind) is { } there
            ? Rules.UnreadFigure(span, found, there.Braces.Text, there.Braces.Place, InsteadOf(kind, there, id)) : null;
    }

    private static string InsteadOf(FigureKind kind, WrittenId written, string id) => kind switch
    {
        FigureKind.Table => written.Before.StartsWith(':') ? InsteadOfRows(written.Braces) ?? SignTexts.IdOfTable(id) : SignTexts.IdOfTable(id),
        FigureKind.Figure when SpacedPicture().IsMatch(written.Before) => SignTexts.SpaceInPicture,
        FigureKind.Figure when written.Before.StartsWith('[') => SignTexts.SignOfPicture,
        FigureKind.Figure when written.Kind is null && written.Before.StartsWith("![", StringComparison.Ordinal) => SignTexts.PrefixOfFigure(id),
        FigureKind.Figure => SignTexts.IdOfFigure(id),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    // What is wrong with the rows above a caption; null where none are there.
    private static string? InsteadOfRows(SourceSpan braces)
    {
        var lines = braces.Source.Text[..braces.Source.LineStart(braces.Start)].TrimEnd().Split('\n');
        var first = Array.FindLastIndex(lines, l => !l.Contains('|', StringComparison.Ordinal)) + 1;
        return first == lines.Length ? null
            : first > 1 && lines[first - 1].Trim().Length == 0 && lines[first - 2].Contains('|', StringComparison.Ordinal) ? SignTexts.RowsParted : SignTexts.RowsWithoutDashes;
    }

    private static IEnumerable<WrittenId> FindAll(SourceText source) => Braces().Matches(source.Text).Select(m =>
    {
        var (id, before) = (m.Groups["id"].Value, m.Groups["before"]);
        return new WrittenId(source.Span(m.Index + before.Length, m.Length - before.Length), FigureIds.KindOf(id), NameOf(FigureIds.Written(id)), before.Value.Trim());
    });

    private static string NameOf(string id) => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];

    [GeneratedRegex(@"(?<=^|\})(?<before>[^{}\n]{0,1000})\{[ \t]{0,9}#(?<id>[\w:-]{1,100})[^{}\n]{0,200}\}", RegexOptions.Multiline)]
    private static partial Regex Braces();

    [GeneratedRegex(@"^(?:!?\[[^\[\]\n]*\][ \t]+\(|![ \t]+\[|\()")]
    private static partial Regex SpacedPicture();

    /// <summary>An id in braces.</summary>
    /// <param name="Braces">The braces.</param>
    /// <param name="Kind">What it names; null where it does not say.</param>
    /// <param name="Name">The id without its kind.</param>
    /// <param name="Before">What stands before it on its line.</param>
    private sealed record WrittenId(SourceSpan Braces, FigureKind? Kind, string Name, string Before);
}
