using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Explainer.Model;

namespace Explainer.Compose.Charts;

/// <summary>
/// SVG that is as wide as the column of text: places across are shares of the width, and heights and type are pixels, so that
/// nothing is scaled and words keep their size on a phone.
/// </summary>
internal sealed class ChartCanvas
{
    /// <summary>The narrowest drawing, in pixels: a passage of care on a phone of 320. What has room there has room everywhere.</summary>
    public const double Narrowest = 256;

    // What such a phone has beside it, in pixels. With a reader's own spacing a line may reach so far.
    private const double Beside = 32;

    /// <summary>The height of a line of text.</summary>
    public const double Line = 18;

    private const double TypeSize = 13;

    private readonly StringBuilder svg = new();

    // Printed last, so that no line crosses a word.
    private readonly StringBuilder texts = new();
    private readonly List<ChartLabel> labels = [];
    private readonly List<ChartLine> lines = [];
    private readonly bool isRightToLeft;

    /// <param name="isRightToLeft">Whether zero per cent is at the right.</param>
    public ChartCanvas(bool isRightToLeft) => this.isRightToLeft = isRightToLeft;

    /// <summary>All that is written so far.</summary>
    public ImmutableArray<ChartLabel> Labels => [.. labels];

    /// <summary>The strokes and dots of data, beside which words stand.</summary>
    public ImmutableArray<ChartLine> Lines => [.. lines];

    /// <summary>The width of a text in the type of charts, in pixels.</summary>
    public static double WidthOf(string text) => TextWidth.Estimate(text) * TypeSize / 12;

    /// <summary>Whether a line of text stays in the narrowest drawing, and in the window when a reader spaces letters and words (WCAG 1.4.12).</summary>
    public static bool HasRoomFor(string text) => WidthOf(text) is var width && width <= Narrowest
        && width + (TypeSize * ((0.12 * (text.Length - 1)) + (0.16 * text.Count(' '.Equals)))) <= Narrowest + Beside;

    public void Bar(double x, double y, double width, double height, string kind) =>
        svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"{kind}\"{LookOf(kind)} x=\"{Share(isRightToLeft ? 100 - x - width : x)}\" y=\"{Number(y)}\" width=\"{Share(width)}\" height=\"{Number(height)}\"/>\n");

    /// <summary>A stroke of data, beside which words stand.</summary>
    public void StrokeData(double x1, double y1, double x2, double y2, string kind)
    {
        lines.Add(new ChartLine(x1, y1, x2, y2, ChartLine.OfStroke));
        Stroke(x1, y1, x2, y2, kind);
    }

    /// <summary>A dot of data, beside which words stand.</summary>
    public void DotData(double x, double y, string kind)
    {
        lines.Add(new ChartLine(x, y, x, y, ChartLine.OfDot));
        Dot(x, y, kind);
    }

    public void Stroke(double x1, double y1, double x2, double y2, string kind) =>
        svg.Append(CultureInfo.InvariantCulture, $"<line class=\"{kind}\"{LookOf(kind)} x1=\"{Share(Place(x1))}\" y1=\"{Number(y1)}\" x2=\"{Share(Place(x2))}\" y2=\"{Number(y2)}\"/>\n");

    public void Dot(double x, double y, string kind) =>
        svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"{kind}\"{LookOf(kind)} cx=\"{Share(Place(x))}\" cy=\"{Number(y)}\" r=\"4.5\"/>\n");

    /// <summary>Writes a label if it touches no other.</summary>
    public bool TryWrite(ChartLabel label)
    {
        if (labels.Exists(label.Touches))
        {
            return false;
        }

        Write(label);
        return true;
    }

    /// <summary>Whether a label has room in a line, and touches no other and no line of data.</summary>
    public bool HasRoom(ChartLabel label) => HasRoomFor(label.WholeText) && !labels.Exists(label.Touches) && !lines.Exists(label.Touches);

    /// <summary>Writes a label at the first of some places where it touches no other and no line of data; where there is none, at the first where it touches no other.</summary>
    /// <param name="places">From the best one on.</param>
    /// <param name="near">How many of them are near enough to be better than one on a line.</param>
    public void WriteBesideLines(IReadOnlyCollection<ChartLabel> places, int near)
    {
        foreach (var place in places.Take(near).Where(p => !lines.Exists(p.Touches)).Concat(places))
        {
            if (TryWrite(place))
            {
                return;
            }
        }
    }

    public void Write(ChartLabel label)
    {
        labels.Add(label);
        var anchor = label.Anchor switch { LabelAnchor.End => " text-anchor=\"end\"", LabelAnchor.Middle => " text-anchor=\"middle\"", LabelAnchor.Start => "", var other => throw new ArgumentOutOfRangeException(nameof(label), other, null) };
        texts.Append(CultureInfo.InvariantCulture, $"<text x=\"{Share(Place(label.X))}\" y=\"{Number(label.Y)}\"{anchor}{(label.Kind.Length > 0 ? $" class=\"{label.Kind}\"" : "")}>");
        texts.Append(label.Swatch is { } swatch ? $"<tspan class=\"{swatch}\"{LookOf(swatch)}>■</tspan> " : "").Append(ChartTable.Escape(label.Text));
        texts.Append(label.Value.Length > 0 ? $"{(label.Text.Length > 0 ? " " : "")}<tspan class=\"value\" font-weight=\"600\">{ChartTable.Escape(label.Value)}</tspan>" : "").Append("</text>\n");
    }

    /// <summary>Writes a text over as many lines as a phone needs, and the value behind its last. Returns where the next line stands.</summary>
    public double WriteLines(double y, string text, string value, string kind, string? swatch = null)
    {
        var mark = ChartLabel.MarkOf(swatch);
        var lines = Wrap(text, mark);
        var isTogether = value.Length > 0 && HasRoomFor($"{(lines.Count > 1 ? "" : mark)}{lines[^1]} {value}");
        for (var i = 0; i < lines.Count; i++, y += Line)
        {
            Write(new ChartLabel(0, y, lines[i]) { Kind = kind, Swatch = i == 0 ? swatch : null, Value = isTogether && i == lines.Count - 1 ? value : "" });
        }

        foreach (var line in value.Length == 0 || isTogether ? [] : Balance(value))
        {
            Write(new ChartLabel(0, y, "") { Kind = kind, Value = line });
            y += Line;
        }

        return y;
    }

    /// <summary>The whole drawing.</summary>
    /// <param name="label">What it shows, in words.</param>
    /// <param name="kind">A class for styling.</param>
    public string Close(double height, string label, string kind) =>
        $"<svg class=\"chart-{kind}\" role=\"img\" aria-label=\"{ChartTable.Attribute(label)}\" font-family=\"sans-serif\" font-size=\"{Number(TypeSize)}\" width=\"100%\" height=\"{Number(Math.Ceiling(height))}\"{(isRightToLeft ? "" : " direction=\"ltr\"")}>\n{svg}{texts}</svg>";

    // Lines of about one length, so that no year stands alone below its date.
    private static List<string> Balance(string text)
    {
        var lines = Wrap(text, "");
        for (var most = lines.Max(l => l.Length) - 1; Wrap(text, "", most) is var shorter && shorter.Count == lines.Count && shorter.TrueForAll(l => l.Length <= most); most--)
        {
            lines = shorter;
        }

        return lines;
    }

    // A word that is longer than a line is divided: it would reach beyond the drawing.
    private static List<string> Wrap(string text, string before, int most = int.MaxValue)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Cut(w)))
        {
            if (lines[^1].Length > 0 && (lines[^1].Length + word.Length >= most || !HasRoomFor($"{(lines.Count == 1 ? before : "")}{lines[^1]} {word}")))
            {
                lines.Add(word);
            }
            else
            {
                lines[^1] = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            }
        }

        return lines;
    }

    private static IEnumerable<string> Cut(string word)
    {
        var most = (int)((Narrowest - 20) / WidthOf(word) * word.Length);
        return most >= word.Length ? [word] : word.EnumerateRunes().Chunk(Math.Max(1, most)).Select(c => string.Concat(c));
    }

    // How a drawing looks where the style sheet of charts is not: in books, on handouts, in courses. Where it is, it overrides these
    // presentation attributes (SVG 2, 6.6). Without them a gap would be the largest bar.
    private static string LookOf(string kind) => kind switch
    {
        "gap" => " fill=\"none\" stroke=\"#767676\" stroke-dasharray=\"4 4\"",
        "perhaps" => " fill=\"none\" stroke=\"#000000\" stroke-dasharray=\"3 2\"",
        "track" => " stroke=\"#cccccc\"",
        "base" => " stroke=\"#767676\"",
        "whisker" => " stroke=\"#000000\" stroke-width=\"2\"",
        "point" => " fill=\"#ffffff\" stroke=\"#000000\" stroke-width=\"2\"",
        ['p', 'a', 't', 'h', ' ', .. var series] => $" stroke=\"{ColourOf(series)}\" stroke-width=\"2.5\"",
        _ => $" fill=\"{ColourOf(kind)}\"",
    };

    // Of the theme, on white paper.
    private static string ColourOf(string series) => series switch
    {
        "s1" => "#155a78",
        "s2" => "#b04a1e",
        "s3" => "#1d6b4f",
        "s4" => "#7a2a63",
        "s5" => "#4b3f8f",
        _ => "#524d45",
    };

    private double Place(double x) => isRightToLeft ? 100 - x : x;

    private static string Share(double x) => Number(x) + "%";

    private static string Number(double x) => Math.Round(x, 2).ToString("0.##", CultureInfo.InvariantCulture);
}

internal enum LabelAnchor
{
    Start,
    Middle,
    End,
}

/// <summary>A text in a chart.</summary>
/// <param name="X">Where it is anchored, as a share of the width in per cent.</param>
/// <param name="Y">Its base line, in pixels.</param>
/// <param name="Text">Its words; empty where it has a value alone.</param>
internal sealed record ChartLabel(double X, double Y, string Text)
{
    // Of a line of type: what stands above the base line, and below it.
    private const double Above = 12;
    private const double Below = 4;

    // The letters alone, which may come nearer to a line than to other words.
    private const double Ascent = 10;
    private const double Descent = 3;

    public LabelAnchor Anchor { get; init; }

    /// <summary>A class for styling; empty for none.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The number behind its words.</summary>
    public string Value { get; init; } = "";

    /// <summary>The class of the mark before it that has the colour of what it names; null for none.</summary>
    public string? Swatch { get; init; }

    /// <summary>All that it prints.</summary>
    public string WholeText => $"{MarkOf(Swatch)}{Text}{(Text.Length > 0 && Value.Length > 0 ? " " : "")}{Value}";

    public double Width => ChartCanvas.WidthOf(WholeText);

    /// <summary>What stands before a text with a swatch; empty without one.</summary>
    public static string MarkOf(string? swatch) => swatch is null ? "" : "■ ";

    /// <summary>From where to where it reaches in the narrowest drawing, in pixels.</summary>
    public (double Start, double End) Span
    {
        get
        {
            var x = X / 100 * ChartCanvas.Narrowest;
            var start = Anchor switch { LabelAnchor.Start => x, LabelAnchor.Middle => x - (Width / 2), LabelAnchor.End => x - Width, _ => throw new InvalidOperationException($"{Anchor}") };
            return (start, start + Width);
        }
    }

    /// <summary>Whether two would touch in the narrowest drawing. In a wider one they are further apart.</summary>
    public bool Touches(ChartLabel other) =>
        Y - Above < other.Y + Below && other.Y - Above < Y + Below && Span.Start < other.Span.End + 4 && other.Span.Start < Span.End + 4;

    /// <summary>
    /// Whether a line of data would touch it in the narrowest drawing. In a wider one it takes a smaller share of the width, and touches
    /// no line that it does not touch here.
    /// </summary>
    public bool Touches(ChartLine line)
    {
        var (start, end) = Span;
        var (x, y) = (line.X1 / 100 * ChartCanvas.Narrowest, line.Y1);
        var (width, height) = ((line.X2 / 100 * ChartCanvas.Narrowest) - x, line.Y2 - y);
        // The part of the line that lies within both pairs of sides (Liang and Barsky), from 0 to 1.
        var (across, down) = (Within(x, width, start - line.Reach, end + line.Reach), Within(y, height, Y - Ascent - line.Reach, Y + Descent + line.Reach));
        return Math.Max(Math.Max(across.From, down.From), 0) <= Math.Min(Math.Min(across.To, down.To), 1);
    }

    private static (double From, double To) Within(double from, double length, double low, double high) => length == 0
        ? from >= low && from <= high ? (0, 1) : (1, 0)
        : (Math.Min((low - from) / length, (high - from) / length), Math.Max((low - from) / length, (high - from) / length));

    /// <summary>The same beside a place, on the side where it has room.</summary>
    public ChartLabel Anchored()
    {
        var x = X / 100 * ChartCanvas.Narrowest;
        return this with { Anchor = x < Width / 2 ? LabelAnchor.Start : x > ChartCanvas.Narrowest - (Width / 2) ? LabelAnchor.End : LabelAnchor.Middle };
    }
}

/// <summary>A piece of a line of data, or a dot on it, which begins and ends in one place. Across in per cent of the width, down in pixels.</summary>
/// <param name="Reach">How far its ink reaches to each side, in pixels.</param>
internal sealed record ChartLine(double X1, double Y1, double X2, double Y2, double Reach)
{
    /// <summary>Of a stroke of 2.5 pixels.</summary>
    public const double OfStroke = 1.5;

    /// <summary>Of a dot with its edge.</summary>
    public const double OfDot = 5.5;
}
