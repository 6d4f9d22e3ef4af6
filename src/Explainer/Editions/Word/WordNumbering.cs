using System.Globalization;
using System.Xml;

namespace Explainer.Editions.Word;

/// <summary>The lists of a document: bullets, and numbers that begin anew in each list.</summary>
internal static class WordNumbering
{
    /// <summary>The list of all bullets. Lists of numbers come after it.</summary>
    public const int Bullets = 1;

    /// <summary>How deep lists are told apart; deeper ones look like the last.</summary>
    public const int Depth = 3;

    // In twentieths of a point.
    private const int Step = 397;

    /// <summary>How far the text of a list is indented.</summary>
    public static int IndentOf(int level) => Step * (level + 1);

    /// <param name="lists">Level and first number of each list of numbers.</param>
    public static void Write(XmlWriter writer, IReadOnlyList<(int Level, int Start)> lists)
    {
        writer.WriteStartElement("w", "numbering", WordBody.Main);
        WriteKind(writer, 0, "bullet", _ => "•");
        WriteKind(writer, 1, "decimal", level => $"%{level + 1}.");
        WriteList(writer, Bullets, 0, null);
        foreach (var (index, list) in lists.Index())
        {
            WriteList(writer, Bullets + 1 + index, 1, list);
        }

        writer.WriteEndElement();
    }

    private static void WriteKind(XmlWriter writer, int id, string format, Func<int, string> textOf)
    {
        writer.WriteStartElement("abstractNum", WordBody.Main);
        Attribute(writer, "abstractNumId", id);
        Value(writer, "multiLevelType", "hybridMultilevel");
        for (var level = 0; level < Depth; level++)
        {
            writer.WriteStartElement("lvl", WordBody.Main);
            Attribute(writer, "ilvl", level);
            Value(writer, "start", "1");
            Value(writer, "numFmt", format);
            Value(writer, "lvlText", textOf(level));
            Value(writer, "lvlJc", "left");
            writer.WriteStartElement("pPr", WordBody.Main);
            writer.WriteStartElement("ind", WordBody.Main);
            Attribute(writer, "left", IndentOf(level));
            Attribute(writer, "hanging", Step);
            writer.WriteEndElement();
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void WriteList(XmlWriter writer, int id, int kind, (int Level, int Start)? from)
    {
        writer.WriteStartElement("num", WordBody.Main);
        Attribute(writer, "numId", id);
        Value(writer, "abstractNumId", kind.ToString(CultureInfo.InvariantCulture));
        if (from is { } first)
        {
            writer.WriteStartElement("lvlOverride", WordBody.Main);
            Attribute(writer, "ilvl", first.Level);
            Value(writer, "startOverride", first.Start.ToString(CultureInfo.InvariantCulture));
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void Value(XmlWriter writer, string name, string value)
    {
        writer.WriteStartElement(name, WordBody.Main);
        writer.WriteAttributeString("w", "val", WordBody.Main, value);
        writer.WriteEndElement();
    }

    private static void Attribute(XmlWriter writer, string name, int value) =>
        writer.WriteAttributeString("w", name, WordBody.Main, value.ToString(CultureInfo.InvariantCulture));
}
