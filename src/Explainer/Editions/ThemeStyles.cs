using System.Text;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;

namespace Explainer.Editions;

/// <summary>The theme's style sheets as the site publishes them: one for every page, and what only one kind of page needs.</summary>
/// <param name="Shared">The sheet that every page loads.</param>
/// <param name="OfKinds">Those that pages of a kind load besides, by the kind.</param>
internal sealed record ThemeStyles(OutputFile Shared, IReadOnlyDictionary<string, OutputFile> OfKinds)
{
    private const string Folder = "assets/css/";
    private const string KindFolder = Folder + "kind/";

    /// <summary>The built-in sheets, with those of the site's <c>_theme</c> in their place or after them.</summary>
    public static ThemeStyles Create(IReadOnlyList<InputFile> own, DiagnosticBag problems)
    {
        var shared = BuiltInFiles.In(Folder);
        var kinds = BuiltInFiles.In(KindFolder);

        // In the order of their numbers; a site's own sheet replaces the one of its name, others follow.
        var texts = shared.Concat(own.Select(f => f.Name).Except(shared).Except(kinds)).Select(n => Text(Folder, n, own, problems));
        return new ThemeStyles(
            Publish("site", string.Concat(texts)),
            OfKind(kinds, own, problems));
    }

    // glossary+site-map.css is the sheet of two kinds.
    private static SortedList<string, OutputFile> OfKind(IEnumerable<string> names, IReadOnlyList<InputFile> own, DiagnosticBag problems)
    {
        var sheets = new SortedList<string, OutputFile>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var kinds = Path.GetFileNameWithoutExtension(name).Split('+');
            var sheet = Publish(string.Join('-', kinds), Text(KindFolder, name, own, problems));
            foreach (var kind in kinds)
            {
                sheets.Add(kind, sheet);
            }
        }

        return sheets;
    }

    private static OutputFile Publish(string name, string text) =>
        BuiltInFiles.Publish(name, "css", Encoding.UTF8.GetBytes(StyleSheet.Squeeze(text)));

    private static string Text(string folder, string name, IReadOnlyList<InputFile> own, DiagnosticBag problems)
    {
        var text = own.FirstOrDefault(f => f.Name == name) is { } file
            ? InputFolder.ReadText(file, problems)?.Text ?? ""
            : Encoding.UTF8.GetString(BuiltInFiles.Read(folder + name));
        return text.TrimEnd() + "\n";
    }
}
