using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Explainer.Model;
using Explainer.Read;
using Explainer.Read.Kinds;
using Explainer.Read.Site;

namespace Explainer.Guide.Starters;

/// <summary>
/// What <c>new site</c> writes: the example, on how a public library lends books, or an empty site, with all that a site needs
/// beside its content. All of it is embedded in the program.
/// </summary>
internal static partial class ExampleSite
{
    private const string English = "en";
    private const string Example = "example";
    private const string Empty = "empty";
    private const string Input = "input/";
    private const string Settings = Input + SiteReader.File;
    private const string Guide = "guide/writing.md";
    private const string Design = "guide/design.md";

    /// <summary>What builds on a host call to get the program.</summary>
    public const string Program = "program/get";

    private static readonly ImmutableArray<string> WithMarks = ["README.md", Program, Settings];

    // Sections of the theme's README that are about what a site can change.
    private static readonly ImmutableArray<string> DesignSections = ["The style sheets", "A site of its own look"];

    /// <summary>The languages that the new pages are written in, English first.</summary>
    public static ImmutableArray<string> Languages { get; } = [English, "fr"];

    /// <summary>Whether the new pages are written in a language or in its form of another region.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static bool IsWrittenIn(string language) => Languages.Contains(PrimaryOf(language));

    public static bool IsEnglish(string language) => PrimaryOf(language) == English;

    /// <summary>The example with what an editor needs, from the folder of the new site.</summary>
    /// <param name="language">One that it is written in.</param>
    /// <param name="others">Others that it is written in: its translations.</param>
    public static ImmutableArray<OutputFile> Create(string language = English, params ImmutableArray<string> others)
    {
        var folder = FolderOf(Example, language);
        ImmutableArray<OutputFile> content = [.. Names(folder).Where(IsContent).Select(name => FileOf(folder, name, "", language))];
        return
        [
            .. Surroundings(Title().Match(Text(folder + Settings)).Groups[1].Value, language, isEmpty: false), .. content,
            .. others.SelectMany(other => Translation(FolderOf(Example, other), "", other, content)),
        ];
    }

    /// <summary>A site without the example: its settings, a home page, and a page about the site, in English where we have no others.</summary>
    public static ImmutableArray<OutputFile> CreateEmpty(string title, string language, params ImmutableArray<string> others)
    {
        var folder = FolderOf(Empty, language);
        ImmutableArray<OutputFile> content = [.. Names(folder).Select(name => new OutputFile(name, Encoding.UTF8.GetBytes(Filled(Text(folder + name), YamlText.Quote(title), language))))];
        return [.. Surroundings(title, language, isEmpty: true), .. content, .. others.SelectMany(other => Translation(FolderOf(Empty, other), YamlText.Quote(title), other, content))];
    }

    /// <summary>The texts of both in every language, as they are embedded: path from the input folder, and content.</summary>
    public static IEnumerable<(string Path, string Text)> Texts() =>
        from folder in Languages.SelectMany(language => new[] { FolderOf(Example, language), FolderOf(Empty, language) })
        from name in Names(folder)
        where IsContent(name) && !name.EndsWith(".svg", StringComparison.Ordinal)
        select (name[Input.Length..], Text(folder + name));

    // Ordered as they are written: content comes last, so that a folder that was cut off is completed by the next run.
    private static IEnumerable<OutputFile> Surroundings(string title, string language, bool isEmpty) =>
    [
        .. Names(FolderOf(Example, English)).Where(n => !IsContent(n)).Select(name => FileOf(FolderWith(name, language), name, title, language, isEmpty)),
        new OutputFile("WRITING.md", Encoding.UTF8.GetBytes(WritingGuide())),
        new OutputFile("DESIGN.md", Encoding.UTF8.GetBytes(DesignGuide())),
        .. EditorFiles.Create("explainer"),
    ];

    private static OutputFile FileOf(string folder, string name, string title, string language, bool isEmpty = false) => new(
        PathOf(name), WithMarks.Contains(name) ? Encoding.UTF8.GetBytes(Filled(For(isEmpty, Text(folder + name)), title, language)) : Bytes(folder + name));

    // What an empty site has no use for, or only the other one, stands between marks.
    private static string For(bool isEmpty, string text) =>
        OfOneSite().Replace(text, passage => passage.Groups["site"].Value == (isEmpty ? "empty" : "example") ? passage.Groups["text"].Value : "");

    // The content in the folder of another language, without what all languages share. Each page says which text it translates.
    private static IEnumerable<OutputFile> Translation(string folder, string title, string language, IEnumerable<OutputFile> originals)
    {
        var versions = originals.ToDictionary(f => f.Path, f => TextVersion.Of(Utf8Text.WithLineFeeds(Encoding.UTF8.GetString(f.Bytes.Span))), StringComparer.Ordinal);
        return from name in Names(folder).Where(IsContent)
               let role = FileRoles.FromPath(name[Input.Length..])
               where role is FileRole.Entry or FileRole.Settings
               let text = Filled(Text(folder + name), title, language)
               let translation = role == FileRole.Settings ? WithoutKeysOfPublication(text) : TranslationDraft.Renew(name, text, versions[name])
               select new OutputFile($"{Input}{new LanguageFolder(language).Path}{name[Input.Length..]}", Encoding.UTF8.GetBytes(translation));
    }

    private static string WithoutKeysOfPublication(string settings) => string.Concat(settings.Split('\n')
        .Where(line => !TranslatedSite.OfPublication.Any(key => line.StartsWith(key + ":", StringComparison.Ordinal))).Select(line => line + "\n")).TrimEnd('\n') + "\n";

    // Files for programs are the same in every language.
    private static string FolderWith(string name, string language) =>
        FolderOf(Example, language) is var folder && Names(folder).Contains(name) ? folder : FolderOf(Example, English);

    private static string FolderOf(string what, string language) =>
        PrimaryOf(language) is var primary && primary != English && Languages.Contains(primary) ? $"{what}.{primary}/" : what + "/";

    private static string PrimaryOf(string language) => language.Split('-')[0].ToLowerInvariant();

    private static string Filled(string text, string title, string language) => text
        .Replace("{title}", title, StringComparison.Ordinal)
        .Replace("{language}", language, StringComparison.Ordinal)
        .Replace("{how-to-get-explainer}", Releases.HowToGet(Releases.Repository), StringComparison.Ordinal)
        .Replace("{version}", Releases.Version, StringComparison.Ordinal)
        .Replace("{repository}", Releases.Repository ?? "", StringComparison.Ordinal);

    // The guide lies in input/ in our repository, and beside it in a new site, where nobody takes it for a page.
    private static string WritingGuide() => ForOthers(Text(Guide))
        .Replace("stands in this folder,", "stands in the folder `input/`,", StringComparison.Ordinal)
        .Replace("](about.md)", "](input/about.md)", StringComparison.Ordinal)
        .Replace("[the theme's README](../theme/README.md)", "[DESIGN.md](DESIGN.md)", StringComparison.Ordinal);

    private static string DesignGuide()
    {
        var sections = ForOthers(Text(Design)).Split("\n## ").Where(s => DesignSections.Contains(s.Split('\n')[0]));
        return "# A look of its own\n\n## " + string.Join("\n## ", sections).TrimEnd('\n') + "\n";
    }

    // Without what is true of our repository alone, which stands between marks that no reader of the page sees.
    private static string ForOthers(string text) => Ours().Replace(text, "").TrimEnd('\n') + "\n";

    [GeneratedRegex(@"(?:(?<=\n)\n)?<!-- here -->\n.*?<!-- /here -->\n", RegexOptions.Singleline)]
    private static partial Regex Ours();

    [GeneratedRegex(@"<!-- (?<site>empty|example) -->\n(?<text>.*?)<!-- /\k<site> -->\n", RegexOptions.Singleline)]
    private static partial Regex OfOneSite();

    [GeneratedRegex("^title: (.+)$", RegexOptions.Multiline)]
    private static partial Regex Title();

    private static bool IsContent(string name) => name.StartsWith(Input, StringComparison.Ordinal);

    private static IEnumerable<string> Names(string folder) => EmbeddedFiles.In(Embedding, folder).Select(name => name.Replace('\\', '/'));

    // Stored without their dots, because hidden files would apply to this repository.
    private static string PathOf(string path) => path == "gitignore" || path.StartsWith("github/", StringComparison.Ordinal) ? "." + path : path;

    private static string Text(string name) => Encoding.UTF8.GetString(Bytes(name).Span).ReplaceLineEndings("\n");

    private static ReadOnlyMemory<byte> Bytes(string name) => EmbeddedFiles.Find(Embedding, name) ?? EmbeddedFiles.Find(Embedding, OnWindows(name))!;

    // Below the first folder, names have the separator of the system that the program was built on.
    private static string OnWindows(string name) =>
        name.Split('/', 2) is [var folder, var below] ? $"{folder}/{below.Replace('/', '\\')}" : name;

    private static Assembly Embedding => typeof(ExampleSite).Assembly;
}
