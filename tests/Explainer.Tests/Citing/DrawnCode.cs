using System.Globalization;
using System.Text.RegularExpressions;

namespace Explainer.Tests.Citing;

/// <summary>A QR code as it is seen on a page: a path of strokes, followed by its own rules.</summary>
internal static partial class DrawnCode
{
    /// <summary>Its rows, with a # for a dark module and a dot for a light one.</summary>
    public static string[] Rows(string path, int size)
    {
        var rows = Enumerable.Range(0, size).Select(_ => Enumerable.Repeat('.', size).ToArray()).ToArray();
        var (x, y) = (0, 0);
        foreach (Match stroke in Stroke().Matches(path))
        {
            var length = Number(stroke, 3);
            (x, y) = (x + Number(stroke, 1), y + Number(stroke, 2));
            rows[y].AsSpan(x, length).Fill('#');
            x += length;
        }

        return [.. rows.Select(row => new string(row))];
    }

    private static int Number(Match stroke, int group) => int.Parse(stroke.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"m(-?\d+) (\d+)h(\d+)")]
    private static partial Regex Stroke();
}
