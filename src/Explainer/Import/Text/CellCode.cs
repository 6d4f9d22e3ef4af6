using System.Text.RegularExpressions;

namespace Explainer.Import.Text;

/// <summary>What a cell of R, Python or Julia may show, by its code: it is read and never run.</summary>
internal static class CellCode
{
    /// <summary>Whether it prepares, assigns or defines, and so prints and draws nothing.</summary>
    public static bool IsSilent(IReadOnlyList<string> lines) => Statements(lines).All(s => Silent.IsMatch(s) || (Assignment.IsMatch(s) && !Drawing.IsMatch(s)));

    /// <summary>Whether one of its statements prints or draws by all that is known: a call that does so and is not assigned, or a value alone.</summary>
    public static bool Shows(IReadOnlyList<string> lines) => Statements(lines).Any(s => ValueAlone.IsMatch(s) || (!Silent.IsMatch(s) && !Assignment.IsMatch(s) && (Drawing.IsMatch(s) || Printing.IsMatch(s))));

    // The first lines of statements. A line goes on within brackets, behind an operator, and in the body of a definition of Python.
    private static IEnumerable<string> Statements(IReadOnlyList<string> lines)
    {
        var (open, goesOn, isDefining) = (0, false, false);
        foreach (var line in lines.Where(l => l.Trim().Length > 0))
        {
            var code = NoCode.Replace(line, m => m.Value[0] == '#' ? "" : "''").TrimEnd();
            isDefining = isDefining ? char.IsWhiteSpace(line[0]) : open == 0 && Definition.IsMatch(code);
            if (open == 0 && !goesOn && !isDefining)
            {
                yield return code.Trim();
            }

            open = Math.Max(0, open + code.Count(c => c is '(' or '[' or '{') - code.Count(c => c is ')' or ']' or '}'));
            goesOn = code.Length > 0 ? Operator.IsMatch(code) : goesOn;
        }
    }

    private static readonly Regex NoCode = new(@"""(?:[^""\\]|\\.)*""|'(?:[^'\\]|\\.)*'|#.*");

    private static readonly Regex Definition = new(@"^(?:(?:async[ ]+)?def|class)[ ]+\w[^\n]*:$");

    private static readonly Regex Operator = new(@"(?:\|>|%>%|%\w*%|[-+*/,=&|~\\]|<-)$");

    // What prepares, and prints nothing that a reader would look for.
    private static readonly Regex Silent = new(@"^(?:$|(?:library|require|source|options|set\.seed|theme_set|rm|knitr::opts\w*|pacman::\w+|suppress\w+|reticulate::\w+)\b|(?:import|from|using)\s|[%!@])");

    // x <- 5, df$a = 1, z, w = f(1), names(x) <- 'a', d['b'] += 1
    private static readonly Regex Assignment = new(@"^[\p{L}_.][\w.]*(?:\[[^\[\]]{0,200}\]|\([^()=]{0,200}\)|[$@][\w.]+){0,9}(?:[ ]*,[ ]*[\p{L}_.][\w.]*){0,20}[ ]*(?::[ ]*[\w.\[\], ]{1,100})?(?:<<?-|[-+*/|&%]?=(?!=))");

    private static readonly Regex Drawing = new(@"(?<!\bgg)\b(?!ggplot\b|subplots?\b)\w*(?:plot|hist|pie|curve|draw|graphics|image|map)\w*\(", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Printing = new(@"\b(?:ggplot|geom_\w+|print|println|cat|display|show|kable|kbl|gt|datatable|flextable|head|tail|summary|str|glimpse|View)\(");

    private static readonly Regex ValueAlone = new(@"^[\p{L}_.][\w.]*(?:[$.][\w.]+|\[[^\[\]]{0,200}\])*;?$");
}
