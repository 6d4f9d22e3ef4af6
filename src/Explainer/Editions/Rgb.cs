using System.Drawing;
using System.Globalization;

namespace Explainer.Editions;

/// <summary>An opaque colour in sRGB. Each channel is 0 to 1.</summary>
internal readonly record struct Rgb(double Red, double Green, double Blue)
{
    private static readonly char[] Separators = [' ', ',', '/', '\t', '\n', '\r', '\f'];

    /// <summary>
    /// Reads an opaque colour of CSS Color 4: hexadecimal, a name, <c>rgb()</c>, <c>hsl()</c> or <c>oklch()</c>. Null for anything
    /// else, and for what lets the ground shine through.
    /// </summary>
    public static Rgb? Parse(string text)
    {
        var colour = text.Trim().ToLowerInvariant();
        var bracket = colour.IndexOf('(', StringComparison.Ordinal);
        return colour.StartsWith('#') ? FromHex(colour[1..])
            : bracket < 0 ? FromName(colour)
            : colour.EndsWith(')') ? FromFunction(colour[..bracket], colour[(bracket + 1)..^1].Split(Separators, StringSplitOptions.RemoveEmptyEntries))
            : null;
    }

    /// <summary>How far two colours are apart in lightness, from 1 to 21 (WCAG 2.2, "contrast ratio").</summary>
    public double ContrastWith(Rgb other)
    {
        var (a, b) = (Luminance, other.Luminance);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>The colour mixed with another one.</summary>
    /// <param name="other">The other colour.</param>
    /// <param name="share">How much of it, 0 to 1.</param>
    public Rgb Mix(Rgb other, double share) =>
        new(Red + ((other.Red - Red) * share), Green + ((other.Green - Green) * share), Blue + ((other.Blue - Blue) * share));

    /// <summary>The colour as six hexadecimal digits: <c>#7a2a63</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Byte(Red):x2}{Byte(Green):x2}{Byte(Blue):x2}");

    // WCAG 2.2, "relative luminance".
    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(double channel) => channel <= 0.04045 ? channel / 12.92 : Math.Pow((channel + 0.055) / 1.055, 2.4);

    private static double Encoded(double linear) =>
        Math.Clamp(linear <= 0.0031308 ? linear * 12.92 : (1.055 * Math.Pow(linear, 1 / 2.4)) - 0.055, 0, 1);

    private static int Byte(double channel) => (int)Math.Round(channel * 255, MidpointRounding.AwayFromZero);

    private static Rgb? FromHex(string digits)
    {
        var whole = digits.Length is 3 or 4 ? string.Concat(digits.Select(d => $"{d}{d}")) : digits;
        return whole.Length is 6 or 8 && (whole.Length == 6 || whole.EndsWith("ff", StringComparison.Ordinal))
            && uint.TryParse(whole.AsSpan(0, 6), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? new Rgb((value >> 16) / 255.0, ((value >> 8) & 255) / 255.0, (value & 255) / 255.0) : null;
    }

    // The names of .NET's known colours are those of CSS, but for the second spelling of grey and the colours of Windows.
    private static Rgb? FromName(string name) =>
        Enum.TryParse<KnownColor>(name.Replace("grey", "gray", StringComparison.Ordinal), ignoreCase: true, out var known)
        && char.IsAsciiLetter(name[0]) && Color.FromKnownColor(known) is { IsSystemColor: false, A: 255 } colour
            ? new Rgb(colour.R / 255.0, colour.G / 255.0, colour.B / 255.0) : null;

    private static Rgb? FromFunction(string function, string[] values)
    {
        if (values.Length is not (3 or 4) || (values.Length == 4 && Number(values[3], 1) is not >= 1))
        {
            return null;
        }

        return function switch
        {
            "rgb" or "rgba" => FromRgb(Number(values[0], 255), Number(values[1], 255), Number(values[2], 255)),
            "hsl" or "hsla" => FromHsl(Angle(values[0]), Number(values[1], 100), Number(values[2], 100)),
            "oklch" => FromOklch(Number(values[0], 1), Number(values[1], 0.4), Angle(values[2])),
            _ => null,
        };
    }

    private static Rgb? FromRgb(double? red, double? green, double? blue) => red is { } r && green is { } g && blue is { } b
        ? new Rgb(Math.Clamp(r / 255, 0, 1), Math.Clamp(g / 255, 0, 1), Math.Clamp(b / 255, 0, 1)) : null;

    // A number, or a percentage of the whole.
    private static double? Number(string text, double whole) =>
        text.EndsWith('%') ? Number(text[..^1], 1) is { } percent ? percent / 100 * whole : null
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    private static double? Angle(string text) =>
        text.EndsWith("deg", StringComparison.Ordinal) ? Number(text[..^3], 360)
        : text.EndsWith("turn", StringComparison.Ordinal) ? Number(text[..^4], 1) * 360
        : Number(text, 360);

    // CSS Color 4, 7.1: "HSL to sRGB".
    private static Rgb? FromHsl(double? angle, double? colourful, double? light)
    {
        if (angle is not { } hue || colourful is not { } percent || light is not { } ofWhite)
        {
            return null;
        }

        var (saturation, lightness) = (Math.Clamp(percent / 100, 0, 1), Math.Clamp(ofWhite / 100, 0, 1));
        double Channel(double n)
        {
            var k = (((n + (hue / 30)) % 12) + 12) % 12;
            return lightness - (saturation * Math.Min(lightness, 1 - lightness) * Math.Max(-1, Math.Min(Math.Min(k - 3, 9 - k), 1)));
        }

        return new Rgb(Channel(0), Channel(8), Channel(4));
    }

    // CSS Color 4, "OKLab to linear sRGB", with the matrices of Björn Ottosson. What a screen cannot show is cut at its edge.
    private static Rgb? FromOklch(double? light, double? colourful, double? angle)
    {
        if (light is not { } lightness || colourful is not { } chroma || angle is not { } hue)
        {
            return null;
        }

        var (a, b) = (chroma * Math.Cos(hue * Math.PI / 180), chroma * Math.Sin(hue * Math.PI / 180));
        var l = Math.Pow(lightness + (0.3963377774 * a) + (0.2158037573 * b), 3);
        var m = Math.Pow(lightness - (0.1055613458 * a) - (0.0638541728 * b), 3);
        var s = Math.Pow(lightness - (0.0894841775 * a) - (1.2914855480 * b), 3);
        return new Rgb(
            Encoded((4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s)),
            Encoded((-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s)),
            Encoded((-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s)));
    }
}
