using System.Text;
using System.Xml;
using Explainer.Model;

namespace Explainer.Editions.Markup;

/// <summary>A file in XML, indented, as UTF-8.</summary>
internal static class XmlFile
{
    public static OutputFile Create(SiteUrl url, Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n",
        };
        using (var xml = XmlWriter.Create(bytes, settings))
        {
            write(xml);
            xml.WriteRaw("\n");
        }

        return new OutputFile(url.OutputPath, bytes.ToArray());
    }

    /// <summary>The text with U+FFFD for control characters, which XML 1.0 cannot hold even escaped.</summary>
    public static string Text(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!XmlConvert.IsXmlChar(text[i]) && !char.IsSurrogate(text[i]))
            {
                return string.Concat(text.Select(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? c : '\ufffd'));
            }
        }

        return text;
    }
}
