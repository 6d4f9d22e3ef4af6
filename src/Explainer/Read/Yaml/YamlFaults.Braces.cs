using System.Text.RegularExpressions;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;

namespace Explainer.Read.Yaml;

/// <content>Values between braces.</content>
internal sealed partial class YamlFaults
{
    private Diagnostic? ExplainBraces(int at) => ExplainColonInBraces(at) ?? ExplainSignInBraces(at);

    // "{ask: How did it get in: by washing?, kind: discuss}": what is between the commas has two colons.
    private Diagnostic? ExplainColonInBraces(int at)
    {
        var line = LineOf(at);
        var value = ColonInBraces().Match(line);
        if (!value.Success)
        {
            return null;
        }

        var span = source.Span(source.LineStart(at) + value.Groups["value"].Index, value.Groups["value"].Length);
        return Rules.YamlSyntax(span, YamlTexts.ColonInValue(value.Groups["key"].Value, InQuotes(span.Text)), Fix.Replace(span, InQuotes(span.Text)));
    }

    // "{title: Deaths, unit: %}": the sign is that of the value, and not the brace before all of them.
    private Diagnostic? ExplainSignInBraces(int at)
    {
        var sign = SignInBraces().Match(LineOf(at));
        if (!sign.Success)
        {
            return null;
        }

        var (key, value) = (sign.Groups["key"].Value, sign.Groups["value"]);
        var span = source.Span(source.LineStart(at) + value.Index, value.Length);
        return Rules.YamlSyntax(span, YamlTexts.BeginsWith(value.Value[0], $"{key}: {InQuotes(value.Value)}"), Fix.Replace(span, InQuotes(value.Value)));
    }

    [GeneratedRegex(@"^[ ]*(?:- +)*(?:[\w-]+: +)?\{(?:[^{}\[\]""']*,[ ]*)?(?<key>[\w-]+): (?<value>[^\s{}\[\],""'&*!|>%@`#-][^{}\[\],""'#]*: [^{}\[\],""'#]*[^\s{}\[\],""'#])(?=[ ]*[,}])")]
    private static partial Regex ColonInBraces();

    [GeneratedRegex(@"^(?>[^""'#]|(?<=\w)'|""[^""]*""|'[^']*')*(?<=[{,][ ]*)(?<key>[\w-]+):[ ]+(?<value>[%@`&*|>][^{}\[\],""'#:]*?)(?=[ ]*[,}])")]
    private static partial Regex SignInBraces();
}
