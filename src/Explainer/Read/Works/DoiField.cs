using System.Text.RegularExpressions;
using Explainer.Model.Diagnostics;
using Explainer.Read.Fields;
using Explainer.Read.Yaml;

namespace Explainer.Read.Works;

/// <summary>A DOI (ISO 26324): alone, as "doi:10…" or as an address. What is none would be a link to nothing.</summary>
internal static partial class DoiField
{
    public static FieldType<string> Type { get; } = FieldTypes.Name with { Read = Read };

    private static string? Read(YamlNode node, ReadContext context)
    {
        var text = FieldTypes.ReadName(node, context);
        if (text is null || Written().IsMatch(text))
        {
            return text;
        }

        var meant = Slip().Match(text) is { Success: true } slip ? $"10.{slip.Groups["registrant"].Value}/{slip.Groups["rest"].Value}" : null;
        context.Problems.Add(Rules.BadDoi(node.Span, text, meant, context.IsExport));
        return meant;
    }

    [GeneratedRegex(@"^(?:(?:https?://)?(?:[\w-]+\.)*doi\.org/|doi:\s*)?10\.[0-9]{2,9}(?:\.[0-9]+)*/\S.*$", RegexOptions.IgnoreCase)]
    private static partial Regex Written();

    // Another sign than the point or the slash, or a space beside it.
    [GeneratedRegex(@"^(?:(?:https?://)?(?:[\w-]+\.)*doi\.org/|doi:?\s*)?10\s*[-–—.,:_]?\s*(?<registrant>[0-9]{4,5}(?:\.[0-9]+)*)\s*[/\\|]\s*(?<rest>\S+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Slip();
}
