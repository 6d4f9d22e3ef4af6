using System.Globalization;
using System.Text;

namespace Explainer.Maps;

/// <summary>Writes the path of a drawing (SVG 2, 9.3) in tenths of its units, each point by how far it is from the last.</summary>
internal sealed class PathData
{
    private readonly StringBuilder data = new();
    private (int X, int Y) at;

    public bool IsEmpty => data.Length == 0;

    /// <summary>Adds a line.</summary>
    /// <param name="isClosed">Whether it goes back to where it began.</param>
    public void Add(IReadOnlyList<FlatPoint> points, bool isClosed)
    {
        var start = data.Length;
        var (first, steps) = (at, 0);
        for (var i = 0; i < points.Count; i++)
        {
            var next = ((int)Math.Round(points[i].X * 10), (int)Math.Round(points[i].Y * 10));
            if (i == 0)
            {
                (at, first) = (next, next);
                data.Append('M');
                Write(next.Item1, isFirst: true);
                Write(next.Item2, isFirst: false);
            }
            else if (next != at && !(isClosed && i == points.Count - 1 && next == first))
            {
                data.Append(steps == 0 ? "l" : "");
                Write(next.Item1 - at.X, isFirst: steps == 0);
                Write(next.Item2 - at.Y, isFirst: false);
                (at, steps) = (next, steps + 1);
            }
        }

        if (steps < (isClosed ? 2 : 1))
        {
            data.Length = start;
        }
        else if (isClosed)
        {
            data.Append('z');
            at = first;
        }
    }

    public override string ToString() => data.ToString();

    // Tenths without a zero before the point; a minus sign parts numbers too.
    private void Write(int tenths, bool isFirst)
    {
        if (!isFirst && tenths >= 0)
        {
            data.Append(' ');
        }

        var (whole, rest) = Math.DivRem(Math.Abs(tenths), 10);
        data.Append(tenths < 0 ? "-" : "");
        data.Append(CultureInfo.InvariantCulture, $"{(whole > 0 || rest == 0 ? whole.ToString(CultureInfo.InvariantCulture) : "")}{(rest > 0 ? $".{rest}" : "")}");
    }
}
