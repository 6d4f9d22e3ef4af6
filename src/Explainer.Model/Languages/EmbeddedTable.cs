using System.Text;

namespace Explainer.Model.Languages;

/// <summary>A table of this folder, embedded in the program: a line for each row, tabs between columns, <c>#</c> before remarks.</summary>
internal static class EmbeddedTable
{
    /// <summary>Its lines without remarks, the one with the names of the columns first.</summary>
    public static IEnumerable<string> ReadLines(string name)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes).Split('\n').Where(line => line.Length > 0 && line[0] != '#');
    }
}
