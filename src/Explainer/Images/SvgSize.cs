using System.Globalization;
using System.Xml;

namespace Explainer.Images;

/// <summary>Finds the size that a drawing says it has, or its proportions.</summary>
internal static class SvgSize
{
    private const double PerInch = 96;

    /// <summary>The drawing, with or without a size; null when these bytes are not the beginning of one.</summary>
    public static Picture? Find(ReadOnlySpan<byte> head)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(head.ToArray()), SvgXml.Settings);
            return reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == "svg"
                ? new Picture(PictureFormat.Svg, SizeOf(reader)) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static PictureSize? SizeOf(XmlReader svg)
    {
        var (width, height) = (Pixels(svg.GetAttribute("width")), Pixels(svg.GetAttribute("height")));
        if (width is { } wide && height is { } high)
        {
            return PictureSize.Create(wide, high);
        }

        return Proportions(svg.GetAttribute("viewBox")) is not { } box ? null
            : width is { } w ? PictureSize.Create(w, w / box.Width * box.Height)
            : height is { } h ? PictureSize.Create(h / box.Height * box.Width, h)
            : PictureSize.FromProportions(box.Width, box.Height);
    }

    private static (double Width, double Height)? Proportions(string? viewBox) =>
        viewBox?.Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries) is [_, _, var width, var height]
        && Number(width) is { } w and > 0 && Number(height) is { } h and > 0 ? (w, h) : null;

    // Null for relative lengths, such as 100% and 10em.
    private static double? Pixels(string? length)
    {
        var text = length?.Trim().ToLowerInvariant() ?? "";
        return text switch
        {
            [.., 'p', 'x'] => Number(text[..^2]),
            [.., 'p', 't'] => Number(text[..^2]) * PerInch / 72,
            [.., 'p', 'c'] => Number(text[..^2]) * PerInch / 6,
            [.., 'i', 'n'] => Number(text[..^2]) * PerInch,
            [.., 'c', 'm'] => Number(text[..^2]) * PerInch / 2.54,
            [.., 'm', 'm'] => Number(text[..^2]) * PerInch / 25.4,
            _ => Number(text),
        };
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}

/// <summary>How the XML of a drawing is read.</summary>
internal static class SvgXml
{
    private const int MostFromEntities = 100_000;

    /// <summary>Drawing programs declare entities at the top. Nothing is fetched from elsewhere.</summary>
    public static XmlReaderSettings Settings =>
        new() { DtdProcessing = DtdProcessing.Parse, XmlResolver = null, MaxCharactersFromEntities = MostFromEntities };
}
