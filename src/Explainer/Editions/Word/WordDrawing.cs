using System.Globalization;
using System.Xml;
using AngleSharp.Dom;
using Explainer.Editions.Book;

namespace Explainer.Editions.Word;

/// <summary>Writes pictures in DrawingML (ECMA-376, part 1, chapter 20), each with its text.</summary>
internal sealed class WordDrawing(XmlWriter writer)
{
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private const string Placed = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private const string Picture = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    // English metric units: of a pixel in CSS, and of the room for a picture (17 by 22 cm).
    private const int PerPixel = 9525;
    private const int Widest = 17 * 360_000;
    private const int Highest = 22 * 360_000;
    private const int UnknownSize = 300;

    // From the drawing to the shape of the picture: drawing, inline, graphic, graphicData, pic, spPr, prstGeom.
    private const int Opened = 7;

    private static (long Width, long Height) SizeOf(IElement element)
    {
        var width = PixelsOf(element.GetAttribute("width")) * PerPixel;
        var height = PixelsOf(element.GetAttribute("height")) * PerPixel;
        var scale = Math.Min(1, Math.Min((double)Widest / width, (double)Highest / height));
        return ((long)(width * scale), (long)(height * scale));
    }

    private static long PixelsOf(string? attribute) =>
        long.TryParse(attribute, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels is > 0 and < int.MaxValue ? pixels : UnknownSize;

    /// <summary>Writes a picture into a run.</summary>
    /// <param name="alt">What it shows.</param>
    /// <param name="element">Its element, with its size.</param>
    /// <param name="number">Which picture of the document it is, from 1.</param>
    public void Write(WordPicture picture, string alt, IElement element, int number)
    {
        var id = number.ToString(CultureInfo.InvariantCulture);
        var size = SizeOf(element);
        var (width, height) = (size.Width.ToString(CultureInfo.InvariantCulture), size.Height.ToString(CultureInfo.InvariantCulture));
        writer.WriteStartElement("drawing", WordBody.Main);
        writer.WriteStartElement("wp", "inline", Placed);
        Empty("wp", "extent", Placed, ("cx", width), ("cy", height));
        Empty("wp", "docPr", Placed, ("id", id), ("name", "Picture " + id), ("descr", Xhtml.Clean(alt)));
        writer.WriteStartElement("a", "graphic", Drawing);
        writer.WriteStartElement("graphicData", Drawing);
        writer.WriteAttributeString("uri", Picture);
        writer.WriteStartElement("pic", "pic", Picture);
        writer.WriteStartElement("nvPicPr", Picture);
        Empty("pic", "cNvPr", Picture, ("id", id), ("name", "Picture " + id), ("descr", Xhtml.Clean(alt)));
        Empty("pic", "cNvPicPr", Picture);
        writer.WriteEndElement();
        writer.WriteStartElement("blipFill", Picture);
        writer.WriteStartElement("blip", Drawing);
        writer.WriteAttributeString("r", "embed", WordBody.Relations, picture.Id);
        writer.WriteEndElement();
        writer.WriteStartElement("stretch", Drawing);
        Empty("a", "fillRect", Drawing);
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteStartElement("spPr", Picture);
        writer.WriteStartElement("xfrm", Drawing);
        Empty("a", "off", Drawing, ("x", "0"), ("y", "0"));
        Empty("a", "ext", Drawing, ("cx", width), ("cy", height));
        writer.WriteEndElement();
        writer.WriteStartElement("prstGeom", Drawing);
        writer.WriteAttributeString("prst", "rect");
        Empty("a", "avLst", Drawing);
        for (var open = 0; open < Opened; open++)
        {
            writer.WriteEndElement();
        }
    }

    private void Empty(string prefix, string name, string space, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        writer.WriteStartElement(prefix, name, space);
        foreach (var (attribute, value) in attributes)
        {
            writer.WriteAttributeString(attribute, value);
        }

        writer.WriteEndElement();
    }
}
