using System.Collections.Immutable;
using System.IO.Hashing;
using System.Reflection;
using System.Text;
using Explainer.Editions.Css;
using Explainer.Images;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Site;
using Explainer.Render;

namespace Explainer.Editions;

/// <summary>The theme's files as the site publishes them: stylesheets, scripts, the icon, the logo, each named by its content.</summary>
/// <param name="Urls">Where they lie.</param>
/// <param name="Files">What they hold.</param>
internal sealed record ThemeAssets(AssetUrls Urls, ImmutableArray<OutputFile> Files)
{
    /// <summary>What the site's own sheets load.</summary>
    public ImmutableArray<(SourceSpan Span, string? Address)> References { get; private init; } = [];

    /// <summary>The site's own files of the theme.</summary>
    public static IEnumerable<InputFile> FilesOf(InputFolder input) =>
        input.Files.Where(f => f.Path.StartsWith(InputFolder.ThemeFolder + "/", StringComparison.Ordinal));

    /// <summary>The same, taken from the cache of a preview where its files have not changed.</summary>
    public static ThemeAssets Read(InputFolder input, DiagnosticBag problems, IncrementalCache<ThemeAssets>? cache) =>
        cache.GetOrCreate("", () => new CacheInputs(FilesOf(input)), problems, found => Create(input, found));

    /// <summary>The built-in files; files of <c>_theme</c> replace those of the same name, others are added.</summary>
    public static ThemeAssets Create(InputFolder input, DiagnosticBag problems)
    {
        var own = StyleReference.SheetsOf(input).ToList();
        var sheets = own.Select(f => InputFolder.ReadText(f, problems) ?? new SourceText(f.Path, "")).ToList();
        var references = sheets.SelectMany(ThemeReferences.FindAll).ToImmutableArray();
        var loaded = ThemeReferences.FilesOf(references, input).ToList();
        foreach (var stray in FilesOf(input).Where(f => !own.Contains(f) && !loaded.Contains(f) && !ThemePictures.Knows(f.Path) && f.Path != WordsReader.File))
        {
            problems.Add(ThemePictures.FindMeant(stray.Path) is { } meant ? Rules.MisnamedThemeFile(stray.Path, meant) : Rules.UnusedThemeFile(stray.Path));
        }

        var published = Publish(loaded, problems);
        var styles = ThemeStyles.Create(new OrderedDictionary<string, string>(
            own.Zip(sheets, (file, sheet) => KeyValuePair.Create(file.Name, ThemeReferences.Rename(sheet.Text, input, published))), StringComparer.Ordinal));
        var pictures = new ThemePictures(input, problems);
        var urls = new AssetUrls(SiteUrl.File(styles.Shared.Path), UrlsOf(styles.OfKinds), pictures.Icon, pictures.Logo)
        {
            TouchIcon = pictures.TouchIcon,
            // The built-in sheets load no font, and their colours are tested: a site without sheets has nothing to read.
            Fonts = own.Count == 0 ? [] :
            [
                .. ThemeFonts.FindUsed(sheets, ReadColours(own.Zip(sheets, (file, sheet) => (file.Name, sheet)).ToList(), problems))
                    .Where(published.ContainsKey).Select(f => SiteUrl.File(published[f].Path)),
            ],
        };
        return new ThemeAssets(
            urls, [styles.Shared, .. pictures.Files, .. styles.OfKinds.Values.Distinct(ReferenceEqualityComparer.Instance).Cast<OutputFile>(), .. published.Values.DistinctBy(f => f.Path)])
        {
            References = references,
        };
    }

    /// <summary>The same with the scripts, which hold words of the site.</summary>
    public ThemeAssets WithScripts(Words words)
    {
        var scripts = ThemeScripts.Create(words);
        var urls = Urls with
        {
            First = SiteUrl.File(scripts.First.Path),
            Script = SiteUrl.File(scripts.Script.Path),
            Lazy = UrlsOf(scripts.Lazy),
        };
        return this with { Urls = urls, Files = [.. Files, scripts.First, scripts.Script, .. scripts.Lazy.Values] };
    }

    /// <summary>The same without the style of what only a site in several languages has.</summary>
    public ThemeAssets WithoutLanguages() => Urls.KindStyles.GetValueOrDefault(AssetUrls.Languages) is { } sheet
        ? this with { Files = Files.RemoveAll(f => f.Path == sheet.OutputPath) } : this;

    /// <summary>The same as a language sees it, outside whose folder the files lie.</summary>
    public ThemeAssets FromLanguage() => this with { Urls = Urls.FromLanguage() };

    // What sheets load from _theme/, by its path there.
    private static Dictionary<string, OutputFile> Publish(IEnumerable<InputFile> files, DiagnosticBag problems)
    {
        var published = new Dictionary<string, OutputFile>(StringComparer.Ordinal);
        var all = files.Select(f => (File: f, Bytes: InputFolder.ReadBytes(f, problems))).ToList();
        foreach (var problem in FontFiles.FindProblems(all))
        {
            problems.Add(problem);
        }

        foreach (var (file, read) in all)
        {
            var bytes = FileMetadata.Clean(file.Path, read ?? []).Bytes.ToArray();
            published.Add(file.Path, BuiltInFiles.Publish(
                SiteUrl.Slug(Path.GetFileNameWithoutExtension(file.Name)), Path.GetExtension(file.Name)[1..].ToLowerInvariant(), bytes));
            foreach (var problem in PictureFormats.FromName(file.Path) == PictureFormat.Svg ? DrawingCheck.FindProblems(file) : [])
            {
                problems.Add(problem);
            }
        }

        return published;
    }

    // What the site's own sheets say of tokens; an own sheet of this name takes the place of the built-in one.
    private static Palette ReadColours(List<(string Name, SourceText Text)> own, DiagnosticBag problems)
    {
        var name = Path.GetFileName(ThemeStyles.Tokens);
        ImmutableArray<PaletteSheet> sheets =
        [
            new(own.Find(s => s.Name == name).Text ?? new SourceText(name, BuiltInFiles.ReadText(ThemeStyles.Tokens)), own.Exists(s => s.Name == name)),
            .. own.Where(s => s.Name != name).Select(s => new PaletteSheet(s.Text, IsOwn: true)),
        ];
        var (light, dark) = Palette.Create(sheets);
        foreach (var problem in FindProblems(own, light, dark))
        {
            problems.Add(problem);
        }

        return light;
    }

    private static IEnumerable<Diagnostic> FindProblems(List<(string Name, SourceText Text)> own, Palette light, Palette dark)
    {
        var texts = own.ConvertAll(s => s.Text);
        var contrast = new ContrastCheck(light, dark);
        var passedOver = texts.SelectMany(StyleWordCheck.FindProblems).ToList();

        // What stands after something open may be part of it: what it sets is known when that is closed.
        return passedOver.Exists(p => p.Severity == Severity.Error) ? passedOver
            : [.. contrast.FindProblems(), .. PartContrastCheck.FindProblems(texts, light, dark), .. FindInRules(texts, contrast), .. StyleNameCheck.FindProblems(texts), .. StyleHarmCheck.FindProblems(texts), .. FontNameCheck.FindProblems(texts), .. passedOver];
    }

    // Tokens have a problem of their own: rules are measured as if it were mended.
    private static IEnumerable<Diagnostic> FindInRules(List<SourceText> texts, ContrastCheck contrast)
    {
        var (mendedLight, mendedDark) = contrast.WithMendedGrounds();
        return RuleContrastCheck.FindProblems(texts, mendedLight, mendedDark);
    }

    private static Dictionary<string, SiteUrl> UrlsOf(IReadOnlyDictionary<string, OutputFile> files)
    {
        var urls = new Dictionary<string, SiteUrl>(StringComparer.Ordinal);
        foreach (var (name, file) in files)
        {
            urls.Add(name, SiteUrl.File(file.Path));
        }

        return urls;
    }
}

/// <summary>The built-in files of the theme, embedded in the program.</summary>
internal static class BuiltInFiles
{
    /// <summary>The names of the files directly in this folder (<c>assets/css/</c>), in ordinal order.</summary>
    public static ImmutableArray<string> In(string folder) =>
        [.. EmbeddedFiles.In(Program, folder).Where(name => !name.Contains('/', StringComparison.Ordinal))];

    public static byte[] Read(string path) => EmbeddedFiles.Find(Program, path)!;

    public static string ReadText(string path) => Encoding.UTF8.GetString(Read(path));

    /// <summary>A file under the name that it is published by, with a hash of its content: browsers may cache it for ever.</summary>
    public static OutputFile Publish(string name, string type, byte[] bytes) =>
        new($"assets/{name}.{Convert.ToHexStringLower(XxHash128.Hash(bytes))[..10]}.{type}", bytes);

    private static Assembly Program => typeof(Theme.Shell.SiteShell).Assembly;
}
