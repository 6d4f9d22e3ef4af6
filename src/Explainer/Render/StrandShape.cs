using System.Collections.Immutable;
using System.Text;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>The shape of a strand in the timeline: broader where more happened, pointed where it begins and ends.</summary>
/// <param name="start">Where it begins, in units of the drawing.</param>
/// <param name="end">Where it ends.</param>
/// <param name="height">The most that its outline may take of its row.</param>
internal sealed class StrandShape(double start, double end, double height, ImmutableArray<TimelineMark> marks)
{
    /// <summary>Its outline on a row of its own, as the data of an SVG path.</summary>
    /// <param name="middle">The middle of the row.</param>
    public string Outline(double middle)
    {
        var points = Bends(start, end, 8, _ => middle);
        return Outline(
            points.ConvertAll(p => new Bend(p.X, p.Y - HalfBreadth(p.X))),
            points.ConvertAll(p => new Bend(p.X, p.Y + HalfBreadth(p.X))));
    }

    /// <summary>The outlines of all shapes side by side, as one river around the middle of the height.</summary>
    public static IEnumerable<string> Stack(IReadOnlyList<StrandShape> shapes, double width, double height)
    {
        var breadths = Bends(0, width, 30, x => Breadth(shapes, x));
        var broadest = breadths.MaxBy(p => p.Y)!.Y;
        var edge = breadths.ConvertAll(p => new Bend(p.X, (height - (p.Y * height / broadest)) / 2));
        foreach (var shape in shapes)
        {
            var next = edge.ConvertAll(p => new Bend(p.X, p.Y + (shape.Breadth(p.X) * height / broadest)));
            yield return Outline(edge, next);
            edge = next;
        }
    }

    private static string Outline(List<Bend> above, List<Bend> below)
    {
        var path = new StringBuilder("M").Append(Point(above[0]));
        Append(path, above);
        path.Append('L').Append(Point(below[^1]));
        Append(path, [.. below.AsEnumerable().Reverse()]);
        return path.Append('Z').ToString();
    }

    // A quadratic B-spline: the curve passes through the middle between two neighbours, and T mirrors the control point before.
    private static void Append(StringBuilder path, List<Bend> bends)
    {
        var (last, command) = (bends[0], "Q" + Point(bends[0]) + " ");
        foreach (var bend in bends.Skip(1))
        {
            path.Append(command).Append(Point(new Bend((last.X + bend.X) / 2, (last.Y + bend.Y) / 2)));
            (last, command) = (bend, "T");
        }

        path.Append('T').Append(Point(last));
    }

    private static string Point(Bend point) => $"{SvgNumber.Write(point.X)} {SvgNumber.Write(point.Y)}";

    private static List<Bend> Bends(double start, double end, double step, Func<double, double> y)
    {
        var count = Math.Max(2, (int)Math.Ceiling((end - start) / step));
        var bends = new List<Bend>(count + 1);
        for (var i = 0; i <= count; i++)
        {
            var x = start + ((end - start) * i / count);
            bends.Add(new Bend(x, y(x)));
        }

        return bends;
    }

    // Alone on its row, a strand tapers to a point at both ends.
    private double HalfBreadth(double x)
    {
        var nearEnd = Math.Clamp(Math.Min(x - start, end - x) / 24, 0, 1);
        return Math.Sqrt(nearEnd) * Math.Min((height / 2) - 2, 2.4 + (4.2 * Swell(x, 18)));
    }

    // Among others it fades in before its first event and out after its last.
    private double Breadth(double x)
    {
        var outside = Math.Max(0, Math.Max(start - x, x - end));
        return (0.25 * Math.Exp(-Math.Pow(outside / 60, 2))) + Swell(x, 45) + 0.02;
    }

    private static double Breadth(IReadOnlyList<StrandShape> shapes, double x)
    {
        var breadth = 0.0;
        foreach (var shape in shapes)
        {
            breadth += shape.Breadth(x);
        }

        return breadth;
    }

    // A Gaussian around each event.
    private double Swell(double x, double reach)
    {
        var swell = 0.0;
        foreach (var mark in marks)
        {
            swell += Math.Exp(-Math.Pow(Distance(mark, x) / reach, 2));
        }

        return swell;
    }

    private static double Distance(TimelineMark mark, double x) =>
        x < mark.X ? mark.X - x : Math.Max(0, x - mark.X - mark.Width);

    // A class, for the same reason as the loops.
    private sealed record Bend(double X, double Y);
}
