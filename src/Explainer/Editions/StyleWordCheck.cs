using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;

namespace Explainer.Editions;

/// <summary>Finds what browsers pass over in a site's own style sheets without a word: properties that are none, and lines that are cut wrong.</summary>
internal static partial class StyleWordCheck
{
    private static readonly FrozenSet<string> Properties = Encoding.UTF8.GetString(EmbeddedFiles.Find(typeof(StyleWordCheck).Assembly, "css/properties.txt")!)
        .Split('\n').Where(l => !l.StartsWith('#')).SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<Diagnostic> FindProblems(SourceText sheet) =>
        CssDeclaration.FindParts(sheet.Text).Select(d => Explain(d, sheet)).OfType<Diagnostic>();

    private static Diagnostic? Explain(CssDeclaration declaration, SourceText sheet)
    {
        if (!declaration.HasColon)
        {
            return ExplainNoColon(declaration, sheet);
        }

        if (!declaration.IsVariable && NextLine().Match(declaration.Value) is { Success: true } next && Properties.Contains(next.Groups["name"].Value))
        {
            var end = sheet.Span(declaration.Start + next.Index, 1);
            return Rules.StyleWithoutSemicolon(end, next.Groups["name"].Value, Fix.Add(sheet, declaration.Start + next.Index, ";"));
        }

        // What begins with a dash is a variable, or belongs to one browser.
        return declaration.Name is ['-', ..] || Properties.Contains(declaration.Name) ? null : ExplainUnknown(declaration, sheet);
    }

    private static Diagnostic ExplainNoColon(CssDeclaration part, SourceText sheet)
    {
        var name = part.Name.Split((char[]?)null, 2)[0];
        var isKnown = name.Length < part.Name.Length && (name.StartsWith("--", StringComparison.Ordinal) || Properties.Contains(name));
        return Rules.StyleWithoutColon(sheet.Span(part.Start, name.Length), name, isKnown ? Fix.Add(sheet, part.Start + name.Length, ":") : null);
    }

    private static Diagnostic ExplainUnknown(CssDeclaration declaration, SourceText sheet)
    {
        var at = sheet.Text.LastIndexOf(declaration.Name, Math.Max(0, declaration.Start - 1), StringComparison.Ordinal);
        var span = sheet.Span(Math.Max(0, at), declaration.Name.Length);
        var name = declaration.Name.ToLowerInvariant();
        return Rules.UnknownProperty(span, declaration.Name, Nearest.To(name, Properties)) with { Fix = Nearest.Suggest(span, declaration.Name, Properties) };
    }

    [GeneratedRegex(@"(?<=\S)[ \t]*\n\s*(?<name>[a-zA-Z-]{2,40})[ \t]*:")]
    private static partial Regex NextLine();
}
