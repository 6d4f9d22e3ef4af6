using System.Text.RegularExpressions;
using Explainer.Model.Diagnostics;

namespace Explainer.Read.Fields;

/// <summary>Numbers with a comma, as most of Europe writes them: <c>35,95</c>.</summary>
internal static partial class DecimalComma
{
    public static bool IsIn(string text) => Number().IsMatch(text);

    public static Diagnostic Report(SourceSpan span, string text)
    {
        var instead = text.Replace(',', '.');
        return Rules.DecimalComma(span, text, instead) with { Fix = Fix.Within(span, text, instead) };
    }

    [GeneratedRegex("^-?[0-9]{1,9},[0-9]{1,9}$")]
    private static partial Regex Number();
}
