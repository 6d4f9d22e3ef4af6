using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Model.Diagnostics;
using Explainer.Read.Fields;
using Explainer.Read.Yaml;

namespace Explainer.Read.Site;

/// <summary>A latitude or longitude. As encyclopedias write them, with minutes or with N, S, E and W, it is a problem that says the number.</summary>
internal static partial class Degrees
{
    // Of a degree: about a metre.
    private const int Places = 5;

    private const double MinutesInDegree = 60;
    private const double SecondsInDegree = 3600;

    /// <summary>Degrees north (N) or south (S) of the equator.</summary>
    public static FieldType<double?> Latitude { get; } = Type("NS");

    /// <summary>Degrees east (E) or west (W) of Greenwich.</summary>
    public static FieldType<double?> Longitude { get; } = Type("EW");

    private static FieldType<double?> Type(string signs) => FieldTypes.Number with
    {
        Read = (node, context) =>
        {
            if (node is not YamlScalar scalar || Number(scalar.Text, signs) is not { } degrees)
            {
                return FieldTypes.Number.Read(node, context);
            }

            var instead = degrees.ToString(CultureInfo.InvariantCulture);
            context.Problems.Add(Rules.DegreesInWords(node.Span, scalar.Text, instead) with { Fix = Fix.Replace(node.Span, instead) });
            return null;
        },
    };

    private static double? Number(string text, string signs)
    {
        var match = Written().Match(text);
        var sign = match.Groups["before"].Value.Trim() + match.Groups["after"].Value;
        if (!match.Success || sign.Length > 1 || (sign.Length == 1 && !signs.Contains(sign, StringComparison.OrdinalIgnoreCase)) || (sign.Length == 0 && !match.Groups["degree"].Success))
        {
            return null;
        }

        var degrees = Part(match, "degrees") + (Part(match, "minutes") / MinutesInDegree) + (Part(match, "seconds") / SecondsInDegree);
        var isNegative = match.Groups["minus"].Success != (sign is "S" or "s" or "W" or "w");
        return Math.Round(isNegative ? -degrees : degrees, Places);
    }

    private static double Part(Match match, string name) =>
        match.Groups[name] is { Success: true } part ? double.Parse(part.Value.Replace(',', '.'), CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^\s*(?<before>[NSEWnsew]\s*)?(?<minus>[-\u2212])?(?<degrees>[0-9]{1,3}(?:[.,][0-9]{1,9})?)\s*(?<degree>[°º]\s*)?(?:(?<minutes>[0-9]{1,2}(?:[.,][0-9]{1,9})?)\s*(?:['’′])\s*)?(?:(?<seconds>[0-9]{1,2}(?:[.,][0-9]{1,9})?)\s*(?:[""”″]|''|’’|′′)\s*)?(?<after>[NSEWnsew])?\s*$")]
    private static partial Regex Written();
}
