using System.Collections.Immutable;
using System.Globalization;

namespace Explainer.Model.Dates;

/// <summary>A year that is not simply four digits: <c>Y-17000</c>, <c>201X</c>, <c>20XX</c>.</summary>
internal static class EdtfYear
{
    // Nine digits are an int, and a year longer ago than that is no date.
    private const int MostDigits = 9;

    /// <summary>What such a year means; null when the year is four digits.</summary>
    public static Reading<DatePoint>? Find(EdtfParts parts)
    {
        if (parts.Year.StartsWith('Y'))
        {
            return ReadLong(parts);
        }

        if (parts.Year.Contains('X', StringComparison.Ordinal))
        {
            return ReadOpen(parts);
        }

        return parts.Year == "-0000"
            ? (Reading<DatePoint>)Misreading.YearZero((parts with { Year = "0000" }).ToString())
            : null;
    }

    /// <summary>An astronomical year in EDTF: <c>2014</c>, <c>-0043</c>, <c>Y-17000</c>.</summary>
    public static string Write(int year)
    {
        var digits = Math.Abs(year).ToString("D4", CultureInfo.InvariantCulture);
        return (digits.Length > 4 ? "Y" : "") + (year < 0 ? "-" : "") + digits;
    }

    private static Reading<DatePoint> ReadLong(EdtfParts parts)
    {
        var sign = parts.Year.StartsWith("Y-", StringComparison.Ordinal) ? -1 : 1;
        var digits = parts.Year.TrimStart('Y', '-').TrimStart('0');
        if (digits.Length > MostDigits)
        {
            return Misreading.YearTooFar;
        }

        var year = sign * (digits.Length == 0 ? 0 : int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture));
        var written = parts with { Year = Write(year) };
        if (written != parts)
        {
            return Misreading.YearForm(digits.Length > 4 ? written.OnlyYear() : written.ToString());
        }

        return parts.HasMonth ? Misreading.MonthOfLongYear(parts.OnlyYear()) : DatePoint.OfYear(year);
    }

    private static Reading<DatePoint> ReadOpen(EdtfParts parts)
    {
        var known = parts.Year.TrimEnd('X');
        var digits = known.TrimStart('-').Length;
        if (parts.HasMonth || digits < 2 || known.Contains('X', StringComparison.Ordinal))
        {
            return Misreading.OpenDigits(InsteadOf(parts));
        }

        var (near, far) = (Filled(known, '0'), Filled(known, '9'));
        var precision = digits == 3 ? DatePrecision.Decade : DatePrecision.Century;
        return known.StartsWith('-')
            ? DatePoint.OfYears(far, Math.Min(near, -1), precision)   // there is no -0000
            : DatePoint.OfYears(near, far, precision);
    }

    private static ImmutableArray<string> InsteadOf(EdtfParts parts)
    {
        var known = parts.Year[..parts.Year.IndexOf('X', StringComparison.Ordinal)];
        var width = parts.Year.Length;
        var (near, far) = (known.PadRight(width, '0'), known.PadRight(width, '9'));
        return known.TrimStart('-').Length switch
        {
            0 => [],
            1 => [known.StartsWith('-') ? $"{far}/{near}" : $"{near}/{far}"],
            _ => [known.PadRight(width, 'X') + parts.Mark],
        };
    }

    private static int Filled(string known, char digit)
    {
        var year = known.PadRight(known.StartsWith('-') ? 5 : 4, digit);
        return int.Parse(year, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
    }
}
