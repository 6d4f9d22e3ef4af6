using System.Text.RegularExpressions;
using Explainer.Import.Outlines;

namespace Explainer.Import.Text;

/// <summary>Formulas between dollar signs within a paragraph, which are code here.</summary>
internal static partial class FormulaText
{
    public static void Convert(PageContext page, MaskedText masked)
    {
        string Code(string tex) => masked.Hide($"`{Lines().Replace(tex.Replace('`', '\''), " ")}`");
        string Written(Match formula) => Code(formula.Groups["tex"].Value);
        masked.Apply(t => page.HasBracketedFormulas ? Bracketed().Replace(t, m => Code(m.Groups["tex"].Value.Trim())) : t);
        masked.Apply(t => page.HasFormulas ? Formula().Replace(t, Written) : t);
        masked.Apply(t => page is { HasFormulas: false, HasLongFormulas: true } ? CodeInDollars().Replace(LongFormula().Replace(t, Written), "${code}") : t);
        masked.Apply(t => page.Dialect == Dialect.Myst ? SpacedFormula().Replace(t, Written) : t);
    }

    // With a space behind its first sign, which MyST allows, only what has signs of formulas is one: prices have none.
    [GeneratedRegex(@"(?<![\\$\w])\$[ \t]+(?![\d\s])(?<tex>(?=[^$\n]{0,300}(?:\\[A-Za-z]|[_^=]))[^$\n]{1,300}?)[ \t]*\$(?![\d$])")]
    private static partial Regex SpacedFormula();

    // $$a$$ of kramdown, and of GitHub.
    [GeneratedRegex(@"(?<![\\$])\$\$[ \t]*(?=[^\s$])(?<tex>[^$\n]{1,300}?)[ \t]*\$\$(?!\$)")]
    private static partial Regex LongFormula();

    // $`a`$ of GitHub.
    [GeneratedRegex(@"(?<![\\$\w])\$(?<code>\uE000[0-9]+\uE001)\$(?![\w$])")]
    private static partial Regex CodeInDollars();

    // In a list it goes on with an indent, in which a sign of a list would begin another item.
    [GeneratedRegex(@"(?<![\\$\w])\$\$?(?=[^\s$])(?<tex>(?:[^$\n]|\n(?!\s)|\n[ \t]+(?!\s|[-*+>#][ \t]|[0-9]+[.)][ \t])){1,300}?)(?:(?<=[^\s\\])|(?<=\\[A-Za-z]{2,20}[^$\n]{0,300}[ ]))\$\$?(?![\d$])")]
    private static partial Regex Formula();

    // \(x\) and \[x\] of Arithmatex; with two signs, as mdBook wants them for MathJax.
    [GeneratedRegex(@"(?<!\\)(?<signs>\\{1,2})(?:\((?<tex>(?>[^\\\n]|\n(?![ \t]*\n)|\\(?![()])){1,1000}?)\k<signs>\)|\[(?<tex>(?>[^\\\n]|\n(?![ \t]*\n)|\\(?![\[\]])){1,3000}?)\k<signs>\])")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\n[ \t]*")]
    private static partial Regex Lines();
}
