using System.Text;
using Explainer.Model;

namespace Explainer.Editions;

/// <summary>The theme's scripts as the site publishes them: one that every page loads, and those that a page loads when it needs them.</summary>
/// <param name="Script">The one script; null for a theme that has none.</param>
/// <param name="Lazy">The others, by their name in the theme.</param>
internal sealed record ThemeScripts(OutputFile? Script, IReadOnlyDictionary<string, OutputFile> Lazy)
{
    private const string Folder = "assets/js/";
    private const string LazyFolder = Folder + "lazy/";

    public static ThemeScripts Create()
    {
        var names = BuiltInFiles.In(Folder);
        return new ThemeScripts(
            names.IsEmpty ? null : BuiltInFiles.Publish("site", "js", Encoding.UTF8.GetBytes(
                Join(names.Select(n => Encoding.UTF8.GetString(BuiltInFiles.Read(Folder + n)))))),
            new SortedList<string, OutputFile>(
                BuiltInFiles.In(LazyFolder).ToDictionary(
                    n => n,
                    n => BuiltInFiles.Publish(Path.GetFileNameWithoutExtension(n), Path.GetExtension(n)[1..], BuiltInFiles.Read(LazyFolder + n))),
                StringComparer.Ordinal));
    }

    /// <summary>
    /// Scripts one after the other, without the lines that are a comment and nothing else, and without indentation. Each
    /// ends with a semicolon: without one, a script in parentheses would be read as the arguments of the one before it.
    /// </summary>
    public static string Join(IEnumerable<string> scripts)
    {
        var joined = new StringBuilder();
        foreach (var line in scripts.SelectMany(s => (s.TrimEnd().TrimEnd(';') + ";").Split('\n')))
        {
            var code = line.AsSpan().Trim();
            if (!code.IsEmpty && !code.StartsWith("//", StringComparison.Ordinal))
            {
                joined.Append(code).Append('\n');
            }
        }

        return joined.ToString();
    }
}
