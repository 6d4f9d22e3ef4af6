using System.Text.RegularExpressions;
using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model.Diagnostics;
using Explainer.Model.Languages;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose;

/// <summary>
/// Reports words in straight quotation marks on a page that has others in curly ones, as happens where part of a text comes from a word processor.
/// A page of one kind is left as it is, and so is testimony, whose marks are set by the program.
/// </summary>
internal static partial class MixedQuotes
{
    public static void Check(Prose prose, string language, DiagnosticBag problems)
    {
        var literals = prose.Nodes.Literals;
        if (!prose.Sources.Any(s => s.Text.AsSpan().ContainsAny("“”„«»")) || !literals.Any(l => l.Content.AsSpan().Contains('"')) || !literals.Any(l => l.Content.AsSpan().ContainsAny("“”„«»")))
        {
            return;
        }

        var marks = QuotationMarks.Find(language);
        foreach (var literal in literals.Where(l => !IsOfTestimony(l)))
        {
            var span = prose.Span(literal);
            var text = span.Text;
            foreach (Match match in Straight().Matches(literal.Content.ToString()))
            {
                var at = text.IndexOf(match.Value, StringComparison.Ordinal);
                if (at >= 0 && at == text.LastIndexOf(match.Value, StringComparison.Ordinal) && !IsInUnreadLink(span.Source.Text, span.Start + at))
                {
                    var instead = marks.Open + match.Groups["words"].Value + marks.Close;
                    var place = span with { Start = span.Start + at, Length = match.Length };
                    problems.Add(Rules.StraightQuotes(place, match.Value, instead) with { Fix = Fix.Replace(place, instead) });
                }
            }
        }
    }

    // The title of a picture that is not read has a problem of its own.
    private static bool IsInUnreadLink(string text, int at)
    {
        var line = text.AsSpan(0, at);
        line = line[(line.LastIndexOf('\n') + 1)..];
        return line.LastIndexOf("](") is var open and >= 0 && line[open..].IndexOf(')') < 0;
    }

    private static bool IsOfTestimony(Inline inline) =>
        BacklinkContexts.BlockOf(inline)?.Parent is TestimonyBlock or QuoteBlock { Parent: TestimonyBlock };

    [GeneratedRegex(@"(?<![\w""])""(?=\S)(?<words>[^""\n]{1,200})(?<=\S)""(?![\w""])")]
    private static partial Regex Straight();
}
