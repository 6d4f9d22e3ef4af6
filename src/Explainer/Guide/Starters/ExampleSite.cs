using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Explainer.Model;
using Explainer.Model.Texts;
using Explainer.Read;

namespace Explainer.Guide.Starters;

/// <summary>
/// What <c>new site</c> writes: the example, on how a public library lends books, or an empty site, with all that a site needs
/// beside its content. All of it is embedded in the program.
/// </summary>
internal static partial class ExampleSite
{
    private const string Folder = "example/";
    private const string EmptyFolder = "empty/";
    private const string Input = "input/";
    private const string Guide = "guide/writing.md";
    private const string Design = "guide/design.md";

    /// <summary>What builds on a host call to get the program.</summary>
    public const string Program = "program/get";

    private static readonly ImmutableArray<string> WithMarks = ["README.md", Program];

    // Sections of the theme's README that are about what a site can change.
    private static readonly ImmutableArray<string> DesignSections = ["The style sheets", "A site of its own look"];

    /// <summary>The example with what an editor needs, from the folder of the new site.</summary>
    public static ImmutableArray<OutputFile> Create() =>
        [.. Surroundings(StarterTexts.ExampleTitle), .. Content().Select(name => new OutputFile(name, Bytes(Folder + name)))];

    /// <summary>A site without the example: its settings, a home page, and a page about the site.</summary>
    public static ImmutableArray<OutputFile> CreateEmpty(string title, string language) =>
    [
        .. Surroundings(title),
        .. EmptyContent().Select(name => new OutputFile(name, Encoding.UTF8.GetBytes(Text(EmptyFolder + name)
            .Replace("{title}", YamlText.Quote(title), StringComparison.Ordinal)
            .Replace("{language}", language, StringComparison.Ordinal)))),
    ];

    /// <summary>The texts of both, as they are embedded: path from the input folder, and content.</summary>
    public static IEnumerable<(string Path, string Text)> Texts() =>
        from file in Content().Select(name => (Name: name, Folder)).Concat(EmptyContent().Select(name => (Name: name, Folder: EmptyFolder)))
        where !file.Name.EndsWith(".svg", StringComparison.Ordinal)
        select (file.Name[Input.Length..], Text(file.Folder + file.Name));

    // Ordered as they are written: content comes last, so that a folder that was cut off is completed by the next run.
    private static IEnumerable<OutputFile> Surroundings(string title) =>
    [
        .. Names(Folder).Where(n => !n.StartsWith(Input, StringComparison.Ordinal)).Select(name => new OutputFile(
            PathOf(name), WithMarks.Contains(name) ? Encoding.UTF8.GetBytes(Filled(Text(Folder + name), title)) : Bytes(Folder + name))),
        new OutputFile("WRITING.md", Encoding.UTF8.GetBytes(WritingGuide())),
        new OutputFile("DESIGN.md", Encoding.UTF8.GetBytes(DesignGuide())),
        .. EditorFiles.Create("explainer"),
    ];

    private static string Filled(string text, string title) => text
        .Replace("{title}", title, StringComparison.Ordinal)
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

    [GeneratedRegex(@"\n?<!-- here -->\n.*?<!-- /here -->\n", RegexOptions.Singleline)]
    private static partial Regex Ours();

    private static IEnumerable<string> Content() => Names(Folder).Where(n => n.StartsWith(Input, StringComparison.Ordinal));

    private static IEnumerable<string> EmptyContent() => Names(EmptyFolder);

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
