using Explainer.Model;
using Explainer.Model.Dates;

namespace Explainer.Tests.Dates;

/// <summary>Cases about dates, one a line.</summary>
internal static class DateTable
{
    /// <summary>The rows of a file in Specs, cut into columns.</summary>
    /// <exception cref="InvalidOperationException">There are fewer rows than <paramref name="atLeast"/>.</exception>
    public static IReadOnlyList<string[]> Read(string file, string separator, int columns, int atLeast)
    {
        var rows = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Specs", file))
            .Select(line => line.Split(separator, StringSplitOptions.TrimEntries))
            .ToList();
        return rows.Count >= atLeast && rows.TrueForAll(row => row.Length == columns)
            ? rows
            : throw new InvalidOperationException($"{file} has {rows.Count} rows, or one without {columns} columns.");
    }

    /// <summary>As in the table: <c>-43-03-15</c>, or <c>-</c> for none.</summary>
    public static string Show(CalendarDay? day) =>
        day is { } known ? FormattableString.Invariant($"{known.Year}-{known.Month:00}-{known.Day:00}") : "-";
}
