using System.Globalization;
using Explainer.Model.Dates;

namespace Explainer.Read.Dates;

/// <summary>What to write instead of a text that has the form of an EDTF date and breaks one of its rules.</summary>
internal static class EdtfAdvice
{
    /// <param name="text">What was parsed.</param>
    public static DateError Explain(EdtfError error, string text)
    {
        if (error.Parts is { } parts)
        {
            var point = Explain(error.Fault, parts);
            return point with { Forms = [.. point.Forms.Select(form => error.Before + form + error.After)] };
        }

        var ends = text.Split('/');
        return error.Fault switch
        {
            EdtfFault.NoEnds => DateError.NoEnds,
            EdtfFault.Backwards => DateError.Backwards($"{ends[1]}/{ends[0]}"),
            _ => DateError.VagueEnd($"{Exact(ends[0], p => p.First)}/{Exact(ends[1], p => p.Last)}"),
        };
    }

    private static DateError Explain(EdtfFault fault, EdtfParts parts) => fault switch
    {
        EdtfFault.NegativeYearZero => DateError.YearZero((parts with { Year = "0000" }).ToString()),
        EdtfFault.YearTooFar => DateError.YearTooFar,
        EdtfFault.YearForm => DateError.YearForm(RightForm(parts)),
        EdtfFault.MonthOfLongYear => DateError.MonthOfLongYear(parts.OnlyYear()),
        EdtfFault.OpenYear => DateError.OpenDigits(InsteadOfYear(parts)),
        EdtfFault.OpenMonth => DateError.OpenDigits([(parts with { Month = "XX", Day = "" }).ToString(), parts.OnlyYear()]),
        EdtfFault.OpenDay => DateError.OpenDigits([(parts with { Day = "XX" }).ToString(), parts.OnlyMonth()]),
        EdtfFault.DayOfSeason => DateError.DayOfSeason(parts.OnlyMonth()),
        EdtfFault.NoSuchDay => NoSuchDay(parts),
        _ => DateError.NoSuchMonth(InsteadOfMonth(parts)),
    };

    private static DateError NoSuchDay(EdtfParts parts)
    {
        var days = CalendarDay.DaysInMonth(parts.YearNumber, parts.MonthNumber);
        return DateError.NoSuchDay(NameOfMonth(parts.YearNumber, parts.MonthNumber), days, parts.DayNumber == 0
            ? [parts.OnlyMonth()]
            : [(parts with { Day = days.ToString("D2", CultureInfo.InvariantCulture) }).ToString(), parts.OnlyMonth()]);
    }

    // In English, as all messages are.
    private static string NameOfMonth(int year, int month)
    {
        var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        return year switch
        {
            < 1 => string.Create(CultureInfo.InvariantCulture, $"{name} {1 - year} BC"),
            < 1000 => string.Create(CultureInfo.InvariantCulture, $"{name} AD {year}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{name} {year}"),
        };
    }

    private static string RightForm(EdtfParts parts)
    {
        var year = int.Parse(parts.Year.AsSpan(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var right = parts with { Year = Edtf.WriteYear(year) };
        return right.Year.StartsWith('Y') ? right.OnlyYear() : right.ToString();
    }

    // 2X14 becomes 2000/2999, 20X4 and 201X-06 become 20XX and 201X.
    private static IEnumerable<string> InsteadOfYear(EdtfParts parts)
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

    // Day and month may be swapped; 1914-18 and 2014-33 are what others write for years and for quarters.
    private static IEnumerable<string> InsteadOfMonth(EdtfParts parts)
    {
        if (parts.HasDay)
        {
            return [(parts with { Month = parts.Day, Day = parts.Month }).ToString(), parts.OnlyYear()];
        }

        var isLater = string.CompareOrdinal(parts.Month, parts.Year[^2..]) > 0;
        string[] years = parts is { Month: "00", Year: [.., '9', '9'] } ? [parts.OnlyYear() + "/" + Edtf.WriteYear(parts.YearNumber + 1)] : isLater ? [parts.OnlyYear() + "/" + parts.Year[..^2] + parts.Month] : [];
        return [.. years, .. EdtfLevelTwo.MonthsOf(parts.Year, parts.MonthNumber), parts.OnlyYear()];
    }

    // Open digits and seasons, said with years and months.
    private static string Exact(string end, Func<DatePoint, CalendarDay> dayOf)
    {
        if (Edtf.ParsePoint(end)?.Value is not { IsVague: true } point)
        {
            return end;
        }

        var day = dayOf(point);
        var mark = (point.IsApproximate, point.IsUncertain) switch
        {
            (true, true) => "%",
            (true, false) => "~",
            (false, true) => "?",
            _ => "",
        };
        var month = point.Precision is DatePrecision.Month or DatePrecision.Season
            ? day.Month.ToString("'-'00", CultureInfo.InvariantCulture)
            : "";
        return Edtf.WriteYear(day.Year) + month + mark;
    }
}
