using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose;

/// <summary>
/// Figures and tables that a sentence names by a number which nothing on the page has, as text from a word processor does. One of a
/// work that is cited ("Table 2 of the report") is none of them.
/// </summary>
internal static partial class FigureNames
{
    private const string Names = @"(?:[Ff]igure|[Ff]ig\.|Table|Abbildung|Abb\.|Tabelle|[Tt]ableau|[Ff]igura|[Tt]abla)";

    private static readonly SearchValues<string> Signals = SearchValues.Create(RareWords.OfFigures.AsSpan(), StringComparison.Ordinal);

    /// <summary>Reports them, each number once.</summary>
    /// <param name="prose">The text.</param>
    /// <param name="figures">What has a number.</param>
    /// <param name="words">The words of its language.</param>
    /// <param name="problems">Where problems go.</param>
    public static void Check(Prose prose, IReadOnlyCollection<NumberedFigure> figures, Words words, DiagnosticBag problems)
    {
        if (!prose.HasRare(Signals))
        {
            return;
        }

        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var literal in prose.Nodes.Literals)
        {
            if (literal is FigureMention || !literal.Content.AsSpan().ContainsAny(Signals) || IsOfWork(literal))
            {
                continue;
            }

            foreach (var name in Named().Matches(literal.Content.ToString()).Select(m => m.Groups["name"]))
            {
                var kind = name.Value[0] is 'T' or 't' ? FigureKind.Table : FigureKind.Figure;
                if (!Has(figures, kind, name.Value) && prose.Span(literal, name.Index, name.Length) is { } span && !Begins(span.Source.Text, name.Value) && reported.Add(name.Value))
                {
                    problems.Add(Explain(span, kind, figures.Where(f => f.Kind == kind), words));
                }
            }
        }
    }

    private static bool Has(IEnumerable<NumberedFigure> figures, FigureKind kind, string name) =>
        int.TryParse(name[(name.LastIndexOf(' ') + 1)..], CultureInfo.InvariantCulture, out var number) && figures.Any(f => f.Kind == kind && f.Number == number);

    private static Diagnostic Explain(Model.Diagnostics.SourceSpan span, FigureKind kind, IEnumerable<NumberedFigure> same, Words words)
    {
        var known = same.OrderBy(f => f.Number).ToList();
        return known.Count == 0 ? Rules.FigureOfNoNumber(span, span.Text, FigureIds.As(kind, "fig:name"))
            : Rules.FigureOfOtherNumber(span, span.Text, known.ConvertAll(f => words.Name(f.Kind, f.Number)), known.ConvertAll(f => FigureIds.Written(f.Anchor)));
    }

    private static bool IsOfWork(LiteralInline literal)
    {
        for (var next = literal.NextSibling; next is not null; next = next.NextSibling)
        {
            if (next is CitationInline)
            {
                return true;
            }
        }

        return false;
    }

    // A caption, a heading or a paragraph that begins with the name and a sign after it.
    private static bool Begins(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.OrdinalIgnoreCase))
        {
            var before = text.AsSpan(0, at).TrimEnd(" \t*_>#-:|");
            if (before is [] or [.., '\n' or '"'] && text.AsSpan(at + name.Length) is [] or ['.' or ':' or '*' or '_' or '\n', ..])
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex($$"""
        (?:(?:\b(?:[Ss]ee|[Ii]n|[Ss]iehe|[Vv]gl\.|[Vv]oir|[Cc]f\.|[Dd]ans|[Vv]éase|[Vv]er|[Ee]n|and|or|und|oder|et|ou|y|o)(?:[ ](?:the|der|die|la|le))?)[ ]|\()(?<name>{{Names}}[ ][0-9]{1,2})(?![0-9.]?[0-9])(?![ ](?:of|in|from|by|on|aus|von|des?|du|del?|en|dans)\b)
        | (?<=^|[.!?…][ ])(?<name>{{Names}}[ ][0-9]{1,2})(?=[ ](?:shows?|gives|lists|compares|illustrates|presents|summari[sz]es|contains|zeigt|enthält|montre|présente|muestra|presenta)\b)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Named();
}
