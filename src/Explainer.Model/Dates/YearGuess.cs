using System.Globalization;
using System.Text.RegularExpressions;

namespace Explainer.Model.Dates;

/// <summary>A year with or without its era: <c>2014</c>, <c>44 BC</c>, <c>AD 79</c>, <c>17000</c>.</summary>
internal static partial class YearGuess
{
    /// <summary>The year in EDTF, or null. Without an era it needs three digits: <c>14</c> is mostly 2014.</summary>
    public static string? Find(string plain)
    {
        var match = Form().Match(plain);
        var digits = match.Groups["digits"].Value;
        var era = match.Groups["era"].Value;
        if (!match.Success || (era.Length == 0 && digits.Length < 3))
        {
            return null;
        }

        var number = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        if (era.Length > 0 && number == 0)
        {
            return null;
        }

        // The eras have no year 0 between 1 BC and AD 1; EDTF has one.
        return EdtfYear.Write(era.StartsWith('b') ? 1 - number : match.Groups["minus"].Success ? -number : number);
    }

    [GeneratedRegex(
        @"\A(?:(?<era>ad|a\.d\.) ?)?(?<minus>-)?(?<digits>[0-9]{1,9})"
        + @"(?: ?(?<era>bc|bce|b\.c\.|b\.c\.e\.|ad|ce|a\.d\.|c\.e\.))?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
