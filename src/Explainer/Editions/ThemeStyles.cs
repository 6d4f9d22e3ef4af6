using System.Text;
using Explainer.Model;

namespace Explainer.Editions;

/// <summary>The theme's style sheets as the site publishes them: one for every page, and what only one kind of page needs.</summary>
/// <param name="Shared">The sheet that every page loads.</param>
/// <param name="OfKinds">Those that pages of a kind load besides, by the kind.</param>
internal sealed record ThemeStyles(OutputFile Shared, IReadOnlyDictionary<string, OutputFile> OfKinds)
{
    private const string Folder = "assets/css/";
    private const string KindFolder = Folder + "kind/";

    /// <summary>The built-in sheets, with those of the site's <c>_theme</c> in their place or after them.</summary>
    /// <param name="own">The site's own sheets, by file name, in order.</param>
    public static ThemeStyles Create(IReadOnlyDictionary<string, string> own)
    {
        var shared = BuiltInFiles.In(Folder);
        var kinds = BuiltInFiles.In(KindFolder);

        // Sorted by name ("10-tokens.css"); a sheet of the site replaces the one of the same name, others follow.
        var texts = shared.Concat(own.Keys.Except(shared).Except(kinds)).Select(n => Text(Folder, n, own));
        return new ThemeStyles(
            Publish("site", string.Concat(texts)),
            OfKind(kinds, own));
    }

    // "story+summary.path.css" is for two kinds of pages; what follows the dot only tells it from others for them. All sheets of a kind
    // are joined into one, so that a page loads two sheets at most; kinds with the same sheets share a file.
    private static SortedList<string, OutputFile> OfKind(IEnumerable<string> names, IReadOnlyDictionary<string, string> own)
    {
        var sheets = new SortedList<string, OutputFile>(StringComparer.Ordinal);
        var byKind = names.SelectMany(n => n.Split('.')[0].Split('+'), (Name, Kind) => (Name, Kind)).GroupBy(x => x.Kind, x => x.Name, StringComparer.Ordinal);
        foreach (var same in byKind.GroupBy(g => string.Join('/', g), g => g.Key, StringComparer.Ordinal))
        {
            var sheet = Publish(string.Join('-', same.Order(StringComparer.Ordinal)), string.Concat(same.Key.Split('/').Select(n => Text(KindFolder, n, own))));
            foreach (var kind in same)
            {
                sheets.Add(kind, sheet);
            }
        }

        return sheets;
    }

    private static OutputFile Publish(string name, string text) =>
        BuiltInFiles.Publish(name, "css", Encoding.UTF8.GetBytes(CssMinifier.Minify(text)));

    private static string Text(string folder, string name, IReadOnlyDictionary<string, string> own) =>
        (own.GetValueOrDefault(name) ?? Encoding.UTF8.GetString(BuiltInFiles.Read(folder + name))).TrimEnd() + "\n";
}

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
    /// Concatenates scripts without comment lines and indentation. Each ends with a semicolon: otherwise a script in parentheses
    /// would be parsed as the arguments of a call to the one before it.
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
