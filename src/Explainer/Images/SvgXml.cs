using System.Xml;

namespace Explainer.Images;

/// <summary>How the XML of a drawing is read.</summary>
internal static class SvgXml
{
    private const int MostFromEntities = 100_000;

    /// <summary>Drawing programs declare entities at the top. Nothing is fetched from elsewhere.</summary>
    public static XmlReaderSettings Settings =>
        new() { DtdProcessing = DtdProcessing.Parse, XmlResolver = null, MaxCharactersFromEntities = MostFromEntities };
}
