using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Explainer.Editions.Css;
using Explainer.Model;

namespace Explainer.Editions;

/// <summary>The theme's style sheets as the site publishes them: one for every page, and what only one kind of page needs.</summary>
/// <param name="Shared">The sheet that every page loads.</param>
/// <param name="OfKinds">Those that pages of a kind load besides, by the kind.</param>
internal sealed record ThemeStyles(OutputFile Shared, IReadOnlyDictionary<string, OutputFile> OfKinds)
{
    /// <summary>The built-in sheet of design tokens.</summary>
    public const string Tokens = Folder + "10-tokens.css";

    private const string Folder = "assets/css/";
    private const string KindFolder = Folder + "kind/";
    private const string LazyFolder = "assets/js/lazy/";

    // Made once: it is the same for every site without sheets of its own, and takes longer than all else of a small one.
    private static readonly Lazy<ThemeStyles> BuiltIn = new(() => Join(FrozenDictionary<string, string>.Empty));

    /// <summary>The built-in sheets, with those of the site's <c>_theme</c> in their place or after them.</summary>
    /// <param name="own">The site's own sheets, by file name, in order.</param>
    public static ThemeStyles Create(IReadOnlyDictionary<string, string> own) => own.Count == 0 ? BuiltIn.Value : Join(own);

    private static ThemeStyles Join(IReadOnlyDictionary<string, string> own)
    {
        var shared = BuiltInFiles.In(Folder);
        var kinds = BuiltInFiles.In(KindFolder);

        // Sorted by name ("10-tokens.css"); a sheet of the site replaces the one of the same name, others follow.
        var text = string.Concat(shared.Concat(own.Keys.Except(shared).Except(kinds)).Select(n => Text(Folder, n, own)));
        // A site's own sheets may use every token on any page.
        var tokens = own.Count == 0 ? ThemeTokens.Divide(text, string.Concat(LazyTexts()), [.. kinds.Select(n => Text(KindFolder, n, own))]) : new ThemeTokens(text, ImmutableSortedDictionary<string, string>.Empty);
        return new ThemeStyles(Publish("site", tokens.Shared), OfKind(kinds, own, tokens));
    }

    /// <summary>The text of every built-in sheet.</summary>
    public static IEnumerable<string> BuiltInTexts() =>
        BuiltInFiles.In(Folder).Select(n => Folder + n).Concat(BuiltInFiles.In(KindFolder).Select(n => KindFolder + n)).Select(BuiltInFiles.ReadText).Concat(LazyTexts());

    private static IEnumerable<string> LazyTexts() =>
        BuiltInFiles.In(LazyFolder).Where(n => n.EndsWith(".css", StringComparison.Ordinal)).Select(n => BuiltInFiles.ReadText(LazyFolder + n));

    // "story+summary.path.css" is for two kinds of pages; what follows the dot only tells it from others for them. All sheets of a kind
    // are joined into one, so that a page loads two sheets at most; kinds with the same sheets share a file.
    private static SortedList<string, OutputFile> OfKind(IEnumerable<string> names, IReadOnlyDictionary<string, string> own, ThemeTokens tokens)
    {
        var sheets = new SortedList<string, OutputFile>(StringComparer.Ordinal);
        var byKind = names.SelectMany(n => n.Split('.')[0].Split('+'), (Name, Kind) => (Name, Kind)).GroupBy(x => x.Kind, x => x.Name, StringComparer.Ordinal);
        foreach (var same in byKind.GroupBy(g => string.Join('/', g), g => g.Key, StringComparer.Ordinal))
        {
            var sheet = Publish(string.Join('-', same.Order(StringComparer.Ordinal)), tokens.AddTo(string.Concat(same.Key.Split('/').Select(n => Text(KindFolder, n, own)))));
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

/// <summary>
/// The theme's scripts as the site publishes them: one that runs before a page is painted, one that every page loads, and those
/// that are loaded when they are needed.
/// </summary>
/// <param name="First">What runs before a page is painted.</param>
/// <param name="Script">The one script.</param>
/// <param name="Lazy">The others, by their name in the theme.</param>
internal sealed partial record ThemeScripts(OutputFile First, OutputFile Script, IReadOnlyDictionary<string, OutputFile> Lazy)
{
    private const string Folder = "assets/js/";
    private const string FirstFolder = Folder + "first/";
    private const string LazyFolder = Folder + "lazy/";

    /// <summary>
    /// The scripts with what they name in quotation marks filled in, so that no page has to carry it: <c>"word:copied"</c> is a
    /// word of the site, <c>"lazy:margin.js"</c> the name of a file beside this one.
    /// </summary>
    public static ThemeScripts Create(Words words)
    {
        var lazy = new SortedList<string, OutputFile>(StringComparer.Ordinal);
        foreach (var name in BuiltInFiles.In(LazyFolder))
        {
            var (stem, type) = (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name)[1..]);
            var text = BuiltInFiles.ReadText(LazyFolder + name);
            lazy.Add(name, BuiltInFiles.Publish(stem, type, Encoding.UTF8.GetBytes(type == "js" ? Fill(text, words, lazy) : CssMinifier.Minify(text))));
        }

        return new ThemeScripts(
            BuiltInFiles.Publish("first", "js", Encoding.UTF8.GetBytes(Join(FirstFolder))),
            BuiltInFiles.Publish("site", "js", Encoding.UTF8.GetBytes(Fill(Join(Folder), words, lazy))),
            lazy);
    }

    /// <summary>The scripts of a folder, one after the other. They were made small when the theme was compiled (theme/Scripts).</summary>
    public static string Join(string folder) => string.Concat(BuiltInFiles.In(folder).Select(n => BuiltInFiles.ReadText(folder + n)));

    private static string Fill(string script, Words words, SortedList<string, OutputFile> lazy) => NamesWords().Replace(script, named =>
        JsonText.Quote(named.Groups["word"] is { Success: true } key ? words.Texts[key.Value] : Path.GetFileName(lazy[named.Groups["lazy"].Value].Path)));

    [GeneratedRegex("\"(?:word:(?<word>[a-z_.]+)|lazy:(?<lazy>[a-z.-]+))\"")]
    private static partial Regex NamesWords();
}
