using System.Collections.Immutable;
using System.Text;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Site;
using Explainer.Render;

namespace Explainer.Emit;

/// <summary>The theme's files as the site publishes them: one stylesheet, one script, the icon, the logo, each named by its content.</summary>
/// <param name="Urls">Where they lie.</param>
/// <param name="Files">What they hold.</param>
internal sealed record ThemeAssets(AssetUrls Urls, ImmutableArray<OutputFile> Files)
{
    private const string Styles = "assets/css/";
    private const string Logo = InputFolder.ThemeFolder + "/logo.svg";

    /// <summary>The built-in files, with the site's own from <c>_theme</c> in their place or after them.</summary>
    public static ThemeAssets Create(InputFolder input, DiagnosticBag problems)
    {
        var own = input.Files.Where(f => f.Folder == InputFolder.ThemeFolder && f.Name.EndsWith(".css", StringComparison.Ordinal)).ToList();
        foreach (var stray in input.Files.Where(f => f.Path.StartsWith(InputFolder.ThemeFolder + "/", StringComparison.Ordinal)
            && !own.Contains(f) && f.Path is not (Logo or WordsReader.File)))
        {
            problems.Add(Rules.UnusedThemeFile(stray.Path));
        }

        var stylesheet = BuiltInFiles.Publish("site", "css", Encoding.UTF8.GetBytes(StyleSheet.Squeeze(string.Concat(StyleTexts(own, problems)))));
        var scripts = ThemeScripts.Create();
        var icon = BuiltInFiles.Publish("icon", "svg", BuiltInFiles.Read("assets/icon.svg"));
        var logo = input.Find(Logo) is { } file && InputFolder.ReadBytes(file, problems) is { } bytes
            ? BuiltInFiles.Publish("logo", "svg", bytes) : null;
        var urls = new AssetUrls(
            SiteUrl.File(stylesheet.Path),
            scripts.Script is { } script ? SiteUrl.File(script.Path) : null,
            SiteUrl.File(icon.Path),
            logo is null ? null : SiteUrl.File(logo.Path),
            scripts.Lazy.ToImmutableSortedDictionary(s => s.Key, s => SiteUrl.File(s.Value.Path), StringComparer.Ordinal));
        return new ThemeAssets(
            urls, [.. new[] { stylesheet, scripts.Script, icon, logo }.OfType<OutputFile>(), .. scripts.Lazy.Values]);
    }

    // Built-in ones first, in the order of their numbers; a site's own replaces the one of its name, others follow.
    private static IEnumerable<string> StyleTexts(List<InputFile> own, DiagnosticBag problems)
    {
        var builtIn = BuiltInFiles.In(Styles);
        foreach (var name in builtIn.Concat(own.Select(f => f.Name).Except(builtIn)))
        {
            var text = own.Find(f => f.Name == name) is { } file
                ? InputFolder.ReadText(file, problems)?.Text ?? ""
                : Encoding.UTF8.GetString(BuiltInFiles.Read(Styles + name));
            yield return text.TrimEnd() + "\n";
        }
    }
}
