using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Import.Sources;
using Explainer.Model.Texts;
using Explainer.Read.Yaml;

namespace Explainer.Import.Outlines;

/// <summary>Finds out for which program a folder was written, and in which order its pages stand.</summary>
internal static class OutlineReader
{
    private static readonly string[] Settings = ["hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "config.toml", "config.yaml", "config.yml", "config.json"];
    private static readonly string[] HugoFiles = ["hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "config.toml", .. Settings.Select(s => "config/_default/" + s), "config.yaml", "config.yml", "config.json"];

    private static readonly string[] StatiqFiles = ["settings.yml", "settings.yaml", "settings.json", "appsettings.yml", "appsettings.yaml", "appsettings.json"];

    private static readonly string[] VaultHomes = ["index.md", "README.md", "Home.md", "home.md"];

    private static readonly (string File, string Key)[] VaultSettings = [(".obsidian/templates.json", "folder"), (".obsidian/plugins/templater-obsidian/data.json", "templates_folder")];

    private const string VaultLook = ".obsidian/app.json";

    private static readonly string[] ParameterFiles = ["config/_default/params.toml", "config/_default/params.yaml", "config/_default/params.yml"];

    private static readonly string[] LanguageSettings = ["config/_default/languages.{}.toml", "config/_default/languages.{}.yaml", "config/_default/languages.{}.yml", "config/_default/languages.toml", "config/_default/languages.yaml", "config/_default/languages.yml"];

    private static readonly string[] MenuSettings = [.. new[] { "menus.{}", "menu.{}", "menus", "menu" }.SelectMany(n => new[] { ".toml", ".yaml", ".yml" }.Select(e => "config/_default/" + n + e))];

    /// <summary>Whether a folder says itself for which program it is.</summary>
    public static bool HasSettings(SourceFolder folder) => FromSettings(folder) is not null;

    public static Outline Read(SourceFolder folder) =>
        FromSettings(folder)?.Invoke() ?? (folder.HasFolder(".obsidian") ? Vault(folder)
            : new PandocOutline(folder) is var pandoc && pandoc.IsMeant() ? pandoc.Create()
            : IsVault(folder) ? Vault(folder)
            : new Outline(Dialect.Plain, new FolderOutline(folder, withoutOpening: false) { HasNotebooks = true }.Create("")));

    private static Func<Outline>? FromSettings(SourceFolder folder)
    {
        var yaml = new YamlOutlines(folder);
        (Func<bool> IsMeant, Func<Outline> Create)[] programs =
        [
            (() => HasAny(folder, "mkdocs.yml", "mkdocs.yaml"), () => MkDocsOutline.Create(folder)),
            (() => HasAny(folder, SummaryFile.Settings, "SUMMARY.md", "src/SUMMARY.md"), () => SummaryFile.Create(folder)),
            (() => HasAny(folder, "_quarto.yml", "_quarto.yaml"), yaml.Quarto),
            (() => HasAny(folder, "myst.yml", "_toc.yml"), new MystOutline(folder).Create),
            (() => SphinxOutline.IsMeant(folder), () => SphinxOutline.Create(folder)),
            (() => IsLesson(folder), () => CarpentriesOutline.Create(folder)),
            (() => DocusaurusOutline.IsMeant(folder), () => DocusaurusOutline.Create(folder)),
            (() => HasAny(folder, HugoFiles) && folder.HasFolder("content"), () => Hugo(folder)),
            (() => IsStatiq(folder), () => Statiq(folder)),
            (() => folder.Has(JekyllOutline.Settings), new JekyllOutline(folder).Create),
        ];
        return Array.Find(programs, p => p.IsMeant()).Create;
    }

    private static bool HasAny(SourceFolder folder, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (folder.Has(name))
            {
                return true;
            }
        }

        return false;
    }

    // Wyam is what Statiq was called before.
    private static bool IsStatiq(SourceFolder folder) => folder.HasFolder("input") && (folder.Has("config.wyam") || folder.Files.Any(f => f.EndsWith(".csproj", StringComparison.Ordinal) && folder.ReadText(f)?.Contains("Statiq", StringComparison.Ordinal) == true));

    private static bool IsLesson(SourceFolder folder) =>
        (folder.Has("config.yaml") && folder.HasFolder("episodes")) || (folder.Has("_config.yml") && folder.HasFolder("_episodes"));

    private static Outline Hugo(SourceFolder folder)
    {
        var file = HugoFiles.First(folder.Has);
        var facts = ReadSettings(folder, file);
        var language = facts.Text("defaultContentLanguage") ?? "en";
        var content = (facts.Text($"languages.{language}.contentDir", "contentDir") ?? (folder.HasFolder("content/" + language) ? "content/" + language : "content")).Trim('/') + "/";
        var menu = HugoMenu.Read(facts, MenuSettings.Select(s => s.Replace("{}", language, StringComparison.Ordinal)).Where(folder.Has).Select(s => ReadSettings(folder, s)));
        return new Outline(Dialect.Hugo, [.. MenuOrder.Apply(new FolderOutline(folder, withoutOpening: false).Create(content), HugoMenu.Pages(folder, menu, content), n => MenuOrder.PathsOf(n, content)), .. HugoMenu.Links(menu)])
        {
            Content = content,
            Static = ["static/", "assets/"],
            Home = folder.Find(content + "_index.md"),
            Title = facts.Text($"languages.{language}.title", "title") ?? LanguageSettings.Select(s => s.Replace("{}", language, StringComparison.Ordinal)).Where(folder.Has).Select(s => ReadSettings(folder, s).Text("title", language + ".title")).FirstOrDefault(t => t is not null),
            Summary = facts.Text($"languages.{language}.params.description", "params.description"),
            Language = facts.Text("languageCode") ?? language,
            Languages = LanguagesOf(folder, facts),
            Url = facts.Text("baseURL"),
            AddressEnd = "/",
            Defaults = Cascades(folder, content),
            Parameters = Array.Find(ParameterFiles, folder.Has) is { } parameters ? ReadSettings(folder, parameters) : facts.Within("params"),
        };
    }

    // What the page of a folder says of those below it.
    private static ImmutableArray<DefaultFacts> Cascades(SourceFolder folder, string content) =>
        [.. folder.Files.Where(f => f.StartsWith(content, StringComparison.Ordinal) && f.EndsWith("/_index.md", StringComparison.Ordinal)).OrderBy(f => f.Length)
            .Select(f => (File: f, Cascade: Facts.Of(folder, f).Find("cascade"))).Where(c => c.Cascade is YamlMap)
            .Select(c => new DefaultFacts(c.File[..c.File.LastIndexOf('/')], null, new Facts((YamlMap)c.Cascade!)))];

    private static ImmutableArray<string> LanguagesOf(SourceFolder folder, Facts facts) =>
        [.. (facts.Find("languages") as YamlMap ?? (Array.Find(LanguageSettings, folder.Has) is { } file ? ReadSettings(folder, file).Map : null))?.Pairs.Select(p => p.Key.Text) ?? []];

    private static Facts ReadSettings(SourceFolder folder, string file) =>
        folder.ReadText(file) is var text && file.EndsWith("toml", StringComparison.Ordinal) ? Facts.ReadToml(text) : Facts.ReadYaml(text);

    private static Outline Statiq(SourceFolder folder)
    {
        var facts = Facts.ReadYaml(StatiqFiles.Select(folder.ReadText).FirstOrDefault(t => t is not null));
        return new Outline(Dialect.Statiq, new FolderOutline(folder, withoutOpening: true).Create("input/"))
        {
            Content = "input/",
            Title = facts.Text("SiteTitle", "Title"),
            Summary = facts.Text("SiteDescription"),
            Url = facts.Text("Host") is { } host ? "https://" + host + "/" : null,
            AddressEnd = ".html",
        };
    }

    // Forms for new notes are no notes.
    private static Outline Vault(SourceFolder folder)
    {
        var (templates, by) = VaultSettings.Select(s => (Facts.ReadYaml(folder.ReadHidden(s.File)).Text(s.Key), ImportTexts.SaidBy(s.Key, s.File))).FirstOrDefault(t => t.Item1 is not null);
        var hidden = folder.Files.Where(f => templates is not null && f.StartsWith(templates.Trim('/') + "/", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        return new Outline(Dialect.Vault, new FolderOutline(folder, withoutOpening: false).Create("", hidden))
        {
            Home = VaultHomes.Select(folder.Find).FirstOrDefault(f => f is not null && !hidden.Contains(f)),
            Excluded = new ExcludedFiles(by ?? "", hidden),
            BreaksLines = !Facts.ReadYaml(folder.ReadHidden(VaultLook)).Is("strictLineBreaks"),
        };
    }

    // A vault says so by its hidden folder, or by the links that its pages have.
    private static bool IsVault(SourceFolder folder) => folder.Files.Where(Outline.IsPage).Take(200).Count(f => folder.ReadText(f) is { } text && WikiLink.IsMatch(text)) is var count && count >= 2;

    private static readonly Regex WikiLink = new(@"\[\[[^\[\]\n]{1,200}\]\]");
}
