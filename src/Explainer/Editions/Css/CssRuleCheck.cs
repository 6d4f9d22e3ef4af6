using System.Text.RegularExpressions;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Editions.Css;

/// <summary>Finds rules that browsers pass over as a whole, because of what stands before their braces.</summary>
internal static partial class CssRuleCheck
{
    public static Diagnostic? Find(CssPrelude prelude, SourceText text) =>
        prelude.Text[0] == '@' ? ExplainAtRule(prelude, text)
        : MissingSemicolon(prelude, text) ?? (IsSelector(prelude) && CssSelectors.Find(prelude.Shape, IsInRule(prelude)) is { } misfit ? ExplainSelector(prelude, misfit, text) : null);

    private static bool IsInRule(CssPrelude prelude) => prelude.Within.Any(w => w is not ['@', ..] || w.StartsWith("@scope", StringComparison.OrdinalIgnoreCase));

    // The steps of an animation and the margins of paper are no selectors.
    public static bool IsSelector(CssPrelude prelude) => prelude.Text[0] != '@' && !prelude.Within.Any(w =>
        w.StartsWith("@keyframes", StringComparison.OrdinalIgnoreCase) || w.StartsWith("@-", StringComparison.Ordinal) || w.StartsWith("@font", StringComparison.OrdinalIgnoreCase)
        || w.StartsWith("@page", StringComparison.OrdinalIgnoreCase));

    // "color: red h1 {"
    private static Diagnostic? MissingSemicolon(CssPrelude prelude, SourceText text)
    {
        var before = Declaration().Match(prelude.Shape);
        var line = prelude.Shape.IndexOf('\n', StringComparison.Ordinal);
        if (!before.Success || prelude.Within.Length == 0 || line < 0 || !(before.Value[0] == '-' || CssSyntax.Names.Contains(before.Groups["name"].Value)))
        {
            return null;
        }

        var (end, next) = (prelude.Shape[..line].TrimEnd().Length, prelude.Text[line..].Trim());
        return Rules.StyleWithoutSemicolon(text.Span(prelude.Start + end, 1), next, Fix.Add(text, prelude.Start + end, ";"));
    }

    private static Diagnostic ExplainSelector(CssPrelude prelude, CssMisfit misfit, SourceText text)
    {
        var span = text.Span(prelude.Start + misfit.Start, Math.Max(1, misfit.Text.Length));
        return Rules.StyleSelector(span, span.Text, prelude.Text, misfit.Meant) with
        {
            Fix = Nearest.Only(misfit.Text.TrimStart(':'), CssSyntax.Pseudos.Select(p => p.TrimStart(':'))) is { } only && misfit.Meant?.TrimStart(':') == only ? Fix.Replace(span, misfit.Meant) : null,
        };
    }

    private static Diagnostic? ExplainAtRule(CssPrelude prelude, SourceText text)
    {
        var name = Name().Match(prelude.Text).Value;
        // A name with escaped characters is read by nobody but browsers.
        if (name.Length > 0 && !CssSyntax.AtRules.Contains(name) && !name.StartsWith('-') && !prelude.Within.Any(w => w.StartsWith("@page", StringComparison.OrdinalIgnoreCase) || w.StartsWith("@font-f", StringComparison.OrdinalIgnoreCase)))
        {
            var span = text.Span(prelude.Start, name.Length + 1);
            return Rules.StyleAtRule(span, "@" + name, Nearest.To(name.ToLowerInvariant(), CssSyntax.AtRules)) with { Fix = Nearest.Suggest(span, name, CssSyntax.AtRules) };
        }

        return name.Equals("media", StringComparison.OrdinalIgnoreCase) ? ExplainMedia(prelude, text) : null;
    }

    private static Diagnostic? ExplainMedia(CssPrelude prelude, SourceText text)
    {
        if (Glued().Match(prelude.Shape) is { Success: true } glued)
        {
            var space = text.Span(prelude.Start + glued.Index, glued.Length);
            var apart = glued.Value[..^1] + " (";
            return Rules.StyleMedia(space, space.Text, apart) with { Fix = Fix.Replace(space, apart) };
        }

        var unknown = Feature().Matches(prelude.Shape).Select(m => m.Groups["name"]).FirstOrDefault(g => !IsKnown(g.Value));
        var bare = Bare().Match(prelude.Shape).Groups["number"];
        return unknown is not null ? Rules.StyleMedia(text.Span(prelude.Start + unknown.Index, unknown.Length), unknown.Value, Nearest.To(unknown.Value.ToLowerInvariant(), Features()))
            : bare.Success ? Rules.StyleMedia(text.Span(prelude.Start + bare.Index, bare.Length), bare.Value, bare.Value + "px") : null;
    }

    private static IEnumerable<string> Features() => CssSyntax.MediaFeatures.SelectMany(f => new[] { f, "min-" + f, "max-" + f });

    private static bool IsKnown(string feature) => CssSyntax.MediaFeatures.Contains(feature) || feature.StartsWith('-')
        || (feature.Length > 4 && feature[..4].ToLowerInvariant() is "min-" or "max-" && CssSyntax.MediaFeatures.Contains(feature[4..]));

    [GeneratedRegex(@"^(?<name>-{0,2}[a-zA-Z][\w-]*)\s*:\s")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"(?<=^@)[\w-]*")]
    private static partial Regex Name();

    [GeneratedRegex(@"(?<![\w-])(?:and|or|not)\(", RegexOptions.IgnoreCase)]
    private static partial Regex Glued();

    [GeneratedRegex(@"\(\s*(?<name>[a-zA-Z-]+)\s*[:)]")]
    private static partial Regex Feature();

    [GeneratedRegex(@"(?:width|height)\s*[:<>=]+\s*(?<number>[1-9][\d.]*)\s*\)", RegexOptions.IgnoreCase)]
    private static partial Regex Bare();
}
