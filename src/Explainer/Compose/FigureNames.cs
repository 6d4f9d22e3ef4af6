using System.Text.RegularExpressions;
using Explainer.Compose.Syntax;
using Explainer.Model.Diagnostics;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose;

/// <summary>
/// Figures and tables that a sentence names by a number which nothing on the page has, as text from a word processor does. One of a
/// work that is cited ("Table 2 of the report") is none of them.
/// </summary>
internal static partial class FigureNames
{
    /// <summary>Reports them, each number once.</summary>
    public static void Check(Prose prose, DiagnosticBag problems)
    {
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var literal in prose.Nodes.All.OfType<LiteralInline>())
        {
            // Nearly no text has such a name, so it becomes a string only when it has.
            if (!Named().IsMatch(literal.Content.AsSpan()) || IsOfWork(literal))
            {
                continue;
            }

            var (span, name) = (prose.Span(literal), Named().Match(literal.Content.ToString()).Groups["name"].Value);
            if (HasNumbers(span.Source.Text))
            {
                continue;
            }

            if (span.Text.IndexOf(name, StringComparison.Ordinal) is var at and >= 0 && !Begins(span.Source.Text, name) && reported.Add(name))
            {
                problems.Add(Rules.FigureOfNoNumber(span with { Start = span.Start + at, Length = name.Length }, name, name.StartsWith('T') ? "tbl" : "fig"));
            }
        }
    }

    // Where something has a number, that may be meant.
    private static bool HasNumbers(string text) => text.Contains("#fig:", StringComparison.Ordinal) || text.Contains("#tbl:", StringComparison.Ordinal);

    private static bool IsOfWork(LiteralInline literal)
    {
        for (var next = literal.NextSibling; next is not null; next = next.NextSibling)
        {
            if (next is Markdown.CitationInline)
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

    [GeneratedRegex(@"(?:\b(?:[Ss]ee|[Ii]n)[ ]|\()(?<name>(?:Figure|Fig\.|Table)[ ][0-9]{1,2})(?![0-9.]?[0-9])(?![ ](?:of|in|from|by|on)\b)")]
    private static partial Regex Named();
}
