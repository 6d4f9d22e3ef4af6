using System.Text.RegularExpressions;
using Explainer.Model.Diagnostics;
using Explainer.Read.Yaml;

namespace Explainer.Read.Fields;

/// <summary>Lists in brackets that are one sentence, cut at its commas: <c>[Tell claims, facts, and sources apart]</c>.</summary>
internal static partial class CutSentences
{
    /// <summary>Reports a list whose last item goes on with the sentence.</summary>
    public static void Check(YamlList list, ReadContext context)
    {
        if (!context.IsExport && list.Items is [_, _, .., YamlScalar { IsPlain: true } last] && JoiningWord().IsMatch(last.Text)
            && list.Items.All(i => i is YamlScalar { IsPlain: true }) && list.Span.Text.StartsWith('['))
        {
            context.Problems.Add(Rules.CutAtCommas(last.Span, last.Text, QuoteFix.InQuotes(string.Join(", ", list.Items.Select(i => ((YamlScalar)i).Text)))));
        }
    }

    [GeneratedRegex(@"^(?:and|or|und|oder|et|ou|y|o|ve|veya|та|або|і)[ ]\w", RegexOptions.CultureInvariant)]
    private static partial Regex JoiningWord();
}
