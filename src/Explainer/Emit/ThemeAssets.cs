using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Site;
using Explainer.Render;

namespace Explainer.Emit;

/// <summary>The theme's files as the site publishes them: one stylesheet, the icon, the logo, each named by its content.</summary>
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

        var stylesheet = Fingerprinted("site", "css", Encoding.UTF8.GetBytes(string.Concat(StyleTexts(own, problems))));
        var icon = Fingerprinted("icon", "svg", BuiltIn("assets/icon.svg"));
        var logo = input.Find(Logo) is { } file && InputFolder.ReadBytes(file, problems) is { } bytes
            ? Fingerprinted("logo", "svg", bytes) : null;
        return new ThemeAssets(
            new AssetUrls(SiteUrl.File(stylesheet.Path), SiteUrl.File(icon.Path), logo is null ? null : SiteUrl.File(logo.Path)),
            [stylesheet, icon, .. logo is null ? [] : new[] { logo }]);
    }

    // Built-in ones first, in the order of their numbers; a site's own replaces the one of its name, others follow.
    private static IEnumerable<string> StyleTexts(List<InputFile> own, DiagnosticBag problems)
    {
        var builtIn = typeof(Theme.Shell.Shell).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Styles, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(n => n[Styles.Length..])
            .ToList();
        foreach (var name in builtIn.Concat(own.Select(f => f.Name).Except(builtIn)))
        {
            var text = own.Find(f => f.Name == name) is { } file
                ? InputFolder.ReadText(file, problems)?.Text ?? ""
                : Encoding.UTF8.GetString(BuiltIn(Styles + name));
            yield return text.TrimEnd() + "\n";
        }
    }

    private static byte[] BuiltIn(string name)
    {
        using var stream = typeof(Theme.Shell.Shell).Assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    // A name that changes with the content may be kept by browsers for ever.
    private static OutputFile Fingerprinted(string name, string type, byte[] bytes) =>
        new($"assets/{name}.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..10]}.{type}", bytes);
}
