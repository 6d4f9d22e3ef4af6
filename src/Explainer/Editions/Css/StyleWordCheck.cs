using System.Text.RegularExpressions;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;

namespace Explainer.Editions.Css;

/// <summary>
/// Finds what browsers pass over in a site's own style sheets without a word (CSS Syntax 3): what is no CSS, rules whose selector is
/// none, properties that do not exist, values that cannot be theirs.
/// </summary>
internal static partial class StyleWordCheck
{
    public static IEnumerable<Diagnostic> FindProblems(SourceText text)
    {
        var sheet = CssSheet.Read(text.Text);
        var faults = sheet.Faults.Select(f => f.Start).ToArray();
        return sheet.Faults.Select(f => Explain(f, text))
            .Concat(sheet.Preludes.Select(p => CssRuleCheck.Find(p, text)).OfType<Diagnostic>())
            .Concat(sheet.Parts.Where(d => !HoldsOne(faults, d)).Select(d => Explain(d, text)).OfType<Diagnostic>());
    }

    // What is said of it already is the reason for anything else.
    private static bool HoldsOne(int[] faults, CssDeclaration declaration) =>
        Array.BinarySearch(faults, declaration.Start) is var at && (at >= 0 || (~at < faults.Length && faults[~at] <= declaration.Start + declaration.Value.Length));

    private static Diagnostic Explain(CssFault fault, SourceText text)
    {
        var span = text.Span(fault.Start, fault.Length);
        return fault.Kind switch
        {
            CssFaultKind.OpenComment => Rules.StyleCommentOpen(span),
            CssFaultKind.OpenString => Rules.StyleStringOpen(span, span.Text, fault.Meant, Fix.Add(text, fault.End, fault.Meant)),
            CssFaultKind.OpenBracket => Rules.StyleBracketOpen(span, span.Text, fault.Meant, fault.End > 0 && text.Text.AsSpan(fault.End).TrimStart() is [var next, ..] ? next.ToString() : "", fault.End > 0 ? Fix.Add(text, fault.End, fault.Meant) : null),
            CssFaultKind.OpenBlock => Rules.StyleBlockOpen(span, fault.Meant, fault.End > 0 ? Fix.Add(text, fault.End, " }") : null),
            CssFaultKind.StrayCommentEnd => Rules.StyleStray(span, span.Text, "/*"),
            CssFaultKind.StrayBracket or CssFaultKind.StrayBrace => Rules.StyleStray(span, span.Text, span.Text switch { ")" => "(", "]" => "[", _ => "{" }),
            CssFaultKind.LineComment => Rules.StyleLineComment(span, fault.Meant.Length > 0 ? fault.Meant : "/* … */", fault.Meant.Length > 0 ? Fix.Replace(span, fault.Meant) : null),
            CssFaultKind.HtmlTag => Rules.StyleTag(span, span.Text, Fix.Replace(span, "")),
            CssFaultKind.CurlyQuotes => Rules.StyleCurlyQuotes(span, span.Text, fault.Meant, Fix.Replace(span, fault.Meant)),
            CssFaultKind.NoBreakSpace => Rules.StyleNoBreakSpace(span, Fix.Replace(span, " ")),
            CssFaultKind.OutsideBlocks => Rules.StyleOutside(span, span.Text),
        };
    }

    private static Diagnostic? Explain(CssDeclaration declaration, SourceText sheet)
    {
        if (!declaration.HasColon)
        {
            return ExplainNoColon(declaration, sheet);
        }

        if (NextName(declaration) is { } next)
        {
            return Rules.StyleWithoutSemicolon(sheet.Span(declaration.Start + next.Index, 1), next.Groups["name"].Value, Fix.Add(sheet, declaration.Start + next.Index, ";"));
        }

        // What begins with a dash is a variable, or belongs to one browser.
        return declaration.Name is ['-', ..] ? null
            : declaration.Within.Any(w => w.StartsWith("@font-feature-values", StringComparison.OrdinalIgnoreCase)) ? null
            : !CssSyntax.Names.Contains(declaration.Name) ? ExplainUnknown(declaration, sheet)
            : declaration.Value.Length == 0 ? Rules.StyleWithoutValue(sheet.Span(Math.Max(0, declaration.Start - 1), 1), declaration.Name)
            : IsInDescriptors(declaration) ? null : ExplainValue(declaration, sheet);
    }

    // A property that begins within the value of another one.
    private static Match? NextName(CssDeclaration declaration) => NextDeclaration().Matches(declaration.Shape)
        .FirstOrDefault(m => m.Groups["name"].Value is ['-', '-', ..] || CssSyntax.Names.Contains(m.Groups["name"].Value));

    // They have the names of properties, and other values.
    private static bool IsInDescriptors(CssDeclaration declaration) => declaration.Within.Any(w =>
        w.StartsWith("@font", StringComparison.OrdinalIgnoreCase) || w.StartsWith("@page", StringComparison.OrdinalIgnoreCase)
        || w.StartsWith("@property", StringComparison.OrdinalIgnoreCase) || w.StartsWith("@counter-style", StringComparison.OrdinalIgnoreCase)
        || w.StartsWith("@view-transition", StringComparison.OrdinalIgnoreCase));

    private static Diagnostic? ExplainValue(CssDeclaration declaration, SourceText sheet)
    {
        // Escaped characters are read by nobody but browsers.
        if (declaration.Value.Contains('\\', StringComparison.Ordinal) || !CssSyntax.Properties.TryGetValue(declaration.Name, out var grammar) || CssMisfit.Find(grammar, declaration.Shape) is not { } misfit)
        {
            return null;
        }

        var span = sheet.Span(declaration.Start + misfit.Start, misfit.Text.EndsWith("()", StringComparison.Ordinal) ? misfit.Text.Length - 2 : misfit.Text.Length);
        var fix = misfit.Meant is null ? null : misfit.IsCertain ? Fix.Replace(span, misfit.Meant) : Nearest.Suggest(span, misfit.Text, grammar.ListWords());
        return misfit.IsExtra ? Rules.StyleValueTooMany(span, span.Text, declaration.Name)
            : Rules.StyleValue(span, span.Text, declaration.Name, misfit.Meant, AdviceTexts.StyleValues(grammar.Types, [.. grammar.Words.Order(StringComparer.Ordinal)])) with { Fix = fix };
    }

    private static Diagnostic ExplainNoColon(CssDeclaration part, SourceText sheet)
    {
        var name = part.Name.Split((char[]?)null, 2)[0];
        var isKnown = name.Length < part.Name.Length && (name.StartsWith("--", StringComparison.Ordinal) || CssSyntax.Names.Contains(name));
        return Rules.StyleWithoutColon(sheet.Span(part.Start, name.Length), name, isKnown ? Fix.Add(sheet, part.Start + name.Length, ":") : null);
    }

    private static Diagnostic ExplainUnknown(CssDeclaration declaration, SourceText sheet)
    {
        var at = sheet.Text.LastIndexOf(declaration.Name, Math.Max(0, declaration.Start - 1), StringComparison.Ordinal);
        var span = sheet.Span(Math.Max(0, at), declaration.Name.Length);
        var name = declaration.Name.ToLowerInvariant();
        return Rules.UnknownProperty(span, declaration.Name, Nearest.To(name, CssSyntax.Names)) with { Fix = Nearest.Suggest(span, declaration.Name, CssSyntax.Names) };
    }

    [GeneratedRegex(@"(?<=\S)\s+(?<name>--[\w-]+|[a-zA-Z-]{2,40})\s*:(?!:)")]
    private static partial Regex NextDeclaration();
}
