using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Editions.Css;
using Explainer.Model.Diagnostics;

namespace Explainer.Editions;

/// <summary>Finds fonts that a site's own style sheets name and nothing loads: readers then see another one.</summary>
internal static partial class FontNameCheck
{
    // Families that come with a system that many readers have.
    private static readonly ImmutableArray<string> OfSystems =
    [
        "Arial", "Arial Black", "Arial Narrow", "Avenir", "Avenir Next", "Baskerville", "Bitstream Charter", "Book Antiqua", "Bookman Old Style", "Calibri", "Cambria",
        "Candara", "Cascadia Code", "Century Gothic", "Charter", "Comic Sans MS", "Consolas", "Constantia", "Corbel", "Courier", "Courier New", "DejaVu Sans", "DejaVu Serif",
        "Didot", "Franklin Gothic Medium", "Futura", "Garamond", "Geneva", "Georgia", "Gill Sans", "Helvetica", "Helvetica Neue", "Hoefler Text", "Impact", "Iowan Old Style",
        "Liberation Mono", "Liberation Sans", "Liberation Serif", "Lucida Console", "Lucida Grande", "Lucida Sans Unicode", "Menlo", "Monaco", "Noto Sans", "Noto Serif", "Optima",
        "Palatino", "Palatino Linotype", "Roboto", "Rockwell", "San Francisco", "Segoe UI", "Seravek", "Sitka Text", "Tahoma", "Times", "Times New Roman", "Trebuchet MS", "Ubuntu",
        "Verdana", "-apple-system", "BlinkMacSystemFont",
    ];

    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui", "ui-serif", "ui-sans-serif", "ui-monospace", "ui-rounded", "math", "emoji", "fangsong",
        "inherit", "initial", "unset", "revert", "revert-layer", "caption", "icon", "menu", "message-box", "small-caption", "status-bar");

    /// <param name="own">The site's own sheets.</param>
    public static IEnumerable<Diagnostic> FindProblems(IReadOnlyCollection<SourceText> own)
    {
        var loaded = own.SelectMany(s => CssDeclaration.FindAll(s.Text)).Where(IsFace).SelectMany(d => ThemeFonts.FamiliesOf(d.Value));
        var builtIn = CssDeclaration.FindAll(BuiltInFiles.ReadText(ThemeStyles.Tokens)).Where(SetsFamily).SelectMany(d => ThemeFonts.FamiliesOf(d.Value));
        var known = loaded.Concat(builtIn).Concat(OfSystems).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
            from sheet in own
            from declaration in CssDeclaration.FindAll(sheet.Text)
            where SetsFamily(declaration) && !IsFace(declaration) && !declaration.Value.Contains("var(", StringComparison.OrdinalIgnoreCase)
            let families = ThemeFonts.FamiliesOf(FamiliesIn(declaration)).Where(f => !Words.Contains(f)).ToList()
            where families.Count > 0 && !families.Exists(known.Contains) && NameIn(declaration) is not null
            select Rules.FontOfNothing(sheet.Span(declaration.Start, declaration.Value.Length), NameIn(declaration)!);
    }

    private static bool SetsFamily(CssDeclaration declaration) =>
        declaration.Name.ToLowerInvariant() is "font-family" or "font" or "--serif" or "--sans" or "--mono" or "--arabic";

    private static bool IsFace(CssDeclaration declaration) =>
        declaration.Within is [.., var rule] && rule.StartsWith("@font-", StringComparison.OrdinalIgnoreCase);

    // The first family as it is written; null where that is a word such as "serif".
    private static string? NameIn(CssDeclaration declaration) => FamiliesIn(declaration).Split(',')[0].Trim('"', '\'', ' ') is { Length: > 0 } first && !Words.Contains(first) ? first : null;

    // In "font" they follow the size; nothing where no size can be told from them.
    private static string FamiliesIn(CssDeclaration declaration) => declaration.Plain.Value is var value && declaration.Name.Equals("font", StringComparison.OrdinalIgnoreCase)
        ? BehindSize().Match(value).Groups["families"].Value : value;

    [GeneratedRegex(@"(?<=^|\s)(?:[0-9]*\.?[0-9]+(?:%|(?!deg|grad|rad|turn)[a-z]+)|[a-z]+\((?:[^()]|\([^()]*\))*\)|(?:x{1,3}-)?(?:small|large)(?!-)|medium|smaller|larger)(?:\s*/\s*(?:[a-z]+\((?:[^()]|\([^()]*\))*\)|[^\s]+))?\s+(?<families>\S.*)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex BehindSize();
}
