using System.Text.RegularExpressions;
using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model.Diagnostics;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Explainer.Model.Diagnostics.SourceSpan;

namespace Explainer.Compose;

/// <summary>
/// Reports lines that were meant to open or close a passage and do neither. They are errors: what such a passage keeps from the page,
/// as <c>:::teacher</c> does, would stand on it.
/// </summary>
internal sealed partial class FenceSlips(Prose prose, DiagnosticBag problems)
{
    private readonly List<SourceSpan> openings = [];

    /// <summary>The lines that open nothing, in the order of the text.</summary>
    public IReadOnlyList<SourceSpan> Openings => openings;

    /// <summary>Checks text that begins a line. Returns what was reported; null for nothing.</summary>
    /// <param name="literal">The text.</param>
    /// <param name="source">Its file.</param>
    /// <param name="at">Where it begins there.</param>
    public SourceSpan? Check(LiteralInline literal, SourceText source, int at)
    {
        if (char.IsLetterOrDigit(source.Text[at]))
        {
            return null;
        }

        if (Opening().Match(source.Text, at) is { Success: true } opening && NameIn(opening) is { } name)
        {
            var isTopLevel = literal.Parent is { ParentBlock.Parent: MarkdownDocument };
            return ReportOpening(source, opening, name, isTopLevel);
        }

        if (Closing().Match(source.Text, at) is not { Success: true } end || (openings.Count == 0 && literal.Parent?.ParentBlock?.Parent is not Container))
        {
            return null;
        }

        var closing = source.Span(at, end.Length);
        problems.Add(Rules.UnreadClosing(closing, closing.Text) with { Fix = Fix.Replace(closing, ":::") });
        return closing;
    }

    /// <summary>Checks code that an indent has made of a passage for teachers, and code that is marked as one. Of other passages code may tell.</summary>
    public void Check(CodeBlock code)
    {
        var span = prose.Span(code);
        if (code is FencedCodeBlock fenced)
        {
            if (IsForTeachers(fenced) && CodeBlocks.FirstLine(span) is var line && line.Length < span.Length)
            {
                problems.Add(Rules.UnreadOpening(line, line.Text.TrimEnd(), "teacher", hidden: true));
            }
        }
        else if (IndentedOpening().Match(span.Text) is { Success: true } opening && NameIn(opening) is { } name)
        {
            var from = span.Start + opening.Groups["signs"].Index;
            var found = span with { Start = from, Length = opening.Groups["name"].Index + name.Length - opening.Groups["signs"].Index };
            openings.Add(found);
            if (IsForTeachers(name))
            {
                problems.Add(Rules.IndentedOpening(found, found.Text) with { Fix = code.Parent is MarkdownDocument ? Fix.ReplaceLines(span, l => Indent().Replace(l, "")) : null });
            }
        }
    }

    /// <summary>The passage that a fence without a name has in braces, as Pandoc writes it; null for none.</summary>
    /// <param name="fence">The fence.</param>
    public static (SourceSpan Span, string Name, bool IsAlone)? FindInBraces(SourceSpan fence)
    {
        var match = Braces().Match(fence.Source.Text, fence.Start);
        return match.Success
            ? (fence with { Length = match.Length }, match.Groups["name"].Value, match.Groups["more"].Value.Trim().Length == 0)
            : null;
    }

    /// <summary>Whether a sign of another program sets something apart for teachers.</summary>
    public static bool IsMeantForTeachers(string sign) => SignForTeachers().IsMatch(sign);

    public static bool IsForTeachers(string name) => name == "teacher";

    /// <summary>Whether the name behind a fence of code, in braces or not, is that of what is for teachers.</summary>
    public static bool IsForTeachers(FencedCodeBlock code) =>
        (code.Info is { Length: > 0 } info ? info : code.TryGetAttributes()?.Properties?.Find(p => p.Value is null).Key ?? code.TryGetAttributes()?.Classes?.FirstOrDefault() ?? "")
            .ToLowerInvariant() is "teacher" or "teachers" or "{teacher}" or "{teachers}";

    private SourceSpan ReportOpening(SourceText source, Match opening, string name, bool isTopLevel)
    {
        var written = opening.Groups["name"];
        var span = source.Span(opening.Index, written.Index + written.Length - opening.Index);
        var line = isTopLevel ? source.LineStart(opening.Index) : opening.Index;
        var start = source.Text.AsSpan(line, opening.Index - line).IsWhiteSpace() ? line : opening.Index;
        var rest = opening.Groups["rest"].Value.Trim();
        var takesWords = name is "audio" or "care" or "chart" or "fold" or "include" or "map" or "video";
        openings.Add(span);
        problems.Add(Rules.UnreadOpening(span, span.Text, name, IsForTeachers(name)) with
        {
            Fix = rest.Length == 0 || (takesWords && rest != "}") ? Fix.Replace(source.Span(start, span.Start + span.Length - start), ":::" + name) : null,
        });
        return source.Span(opening.Index, opening.Length);
    }

    // As the parser wants it. A name that is near is enough: it stands alone behind colons.
    private static string? NameIn(Match opening)
    {
        var name = opening.Groups["name"].Value.ToLowerInvariant();
        return name == "teachers" ? "teacher" : Container.Names.Contains(name) ? name : null;
    }

    // Two colons or more, of any width and with spaces between them, or semicolons, where Shift was not held down; any signs before what is for teachers.
    [GeneratedRegex(@"\G(?<signs>[:：;；](?:[ \t]?[:：;；]){1,9}|[^\w\s(){}\[\]<>|\\`]{1,9}(?=[ \t]{0,3}teachers?[ \t]*(?:\n|\z)))[ \t]{0,3}\{?[ \t]?\.?(?<name>[A-Za-z][A-Za-z-]{1,20})(?![\w:-])(?<rest>[^\n]{0,500})", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\G[:：;；](?:[ \t]?[:：;；]){1,9}[ \t]*(?=\n|\z)")]
    private static partial Regex Closing();

    [GeneratedRegex(@"^[ \t]*(?<signs>:{2,10})[ \t]{0,3}\{?\.?(?<name>[A-Za-z][A-Za-z-]{1,20})(?![\w:-])", RegexOptions.Multiline)]
    private static partial Regex IndentedOpening();

    [GeneratedRegex(@"\G:{3,100}[ \t]{0,9}\{[ \t]{0,9}(?:#[\w-]{1,100}[ \t]{1,9})?\.?(?<name>[A-Za-z][A-Za-z-]{0,30})(?![\w=-])(?<more>[^}\n]{0,300})\}")]
    private static partial Regex Braces();

    [GeneratedRegex(@"^(?:!!!|\?\?\?|\[!|///|\.\.|\{\{|\{%|:::)\W{0,9}teachers?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SignForTeachers();

    [GeneratedRegex(@"^(?: {4}|\t)", RegexOptions.Multiline)]
    private static partial Regex Indent();
}
