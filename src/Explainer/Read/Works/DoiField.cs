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
        if (text is null || (Written().Match(text) is { Success: true } doi && !(doi.Groups["address"].Success && IsEscaped(text))))
        {
            return text;
        }

        var meant = Written().Match(Uri.UnescapeDataString(text)) is { Success: true } plain ? plain.Groups["number"].Value
            : Slip().Match(text) is { Success: true } slip ? $"10.{slip.Groups["registrant"].Value}/{slip.Groups["rest"].Value}" : null;
        context.Problems.Add(Rules.BadDoi(node.Span, text, meant, context.IsExport));
        return meant;
    }

    // In an address a % begins an escape; in a DOI alone it is a sign like others.
    private static bool IsEscaped(string text) => Uri.UnescapeDataString(text) != text;

    // "10/aabbe" is a short one, which doi.org gives to those that are long.
    [GeneratedRegex(@"^(?:(?<address>(?:https?://)?(?:[\w-]+\.)*doi\.org/)|doi:\s*)?(?<number>10\.[0-9]{2,9}(?:\.[0-9]+)*/\S.*|10/[a-z0-9]+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Written();

    // Another sign than the point or the slash, or a space beside it.
    [GeneratedRegex(@"^(?:(?:https?://)?(?:[\w-]+\.)*doi\.org/|doi:?\s*)?10\s*[-–—.,:_]?\s*(?<registrant>[0-9]{4,5}(?:\.[0-9]+)*)\s*[/\\|]\s*(?<rest>\S+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Slip();
}
