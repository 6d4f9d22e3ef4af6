using System.Collections.Immutable;
using System.Text;
using Explainer.Guide.Starters;
using Explainer.Import.Outlines;
using Explainer.Import.Sources;
using Explainer.Import.Text;
using Explainer.Read;
using Explainer.Read.Kinds;

namespace Explainer.Import;

/// <summary>A folder of another program as it is in our form: not yet on the disk, and not yet known to build.</summary>
/// <param name="Outline">What the folder was.</param>
/// <param name="Texts">Pages and settings by their place in the input.</param>
/// <param name="Files">Pictures and other files: where they lie, and where they will.</param>
/// <param name="Left">Files of the folder that are not taken over.</param>
/// <param name="Unread">Pages that are no text in UTF-8.</param>
internal sealed record ImportedSite(
    Outline Outline, ImmutableArray<(string Path, string Text)> Texts, ImmutableArray<(string Source, string Target)> Files, ImmutableArray<string> Left, ImmutableArray<string> Unread)
{
    /// <summary>How many of its texts are pages.</summary>
    public int PageCount => Texts.Count(t => t.Path.EndsWith(".md", StringComparison.Ordinal));
}

/// <summary>Turns a folder of Markdown that was written for another program into the input of a site.</summary>
internal sealed class Importer
{
    private static readonly string[] HomeNames = ["index.md", "_index.md", "index.qmd", "README.md"];

    private readonly SourceFolder folder;
    private readonly Outline outline;
    private readonly MarkdownSyntax syntax = new();
    private readonly Dictionary<string, SourcePage> pages = new(StringComparer.Ordinal);

    private Importer(SourceFolder folder)
    {
        this.folder = folder;
        outline = OutlineReader.Read(folder);
    }

    public static ImportedSite Convert(SourceFolder folder) => new Importer(folder).Convert();

    /// <summary>The folder in which the settings of a program lie: the one that is named, or the one above it where only its content is named.</summary>
    public static SourceFolder? Open(string path)
    {
        if (SourceFolder.Open(path) is not { } folder)
        {
            return null;
        }

        var name = Path.GetFileName(folder.Root);
        return !OutlineReader.HasSettings(folder) && name is "docs" or "doc" or "src" or "content" or "input" or "episodes"
            && SourceFolder.Open(Path.Combine(folder.Root, "..")) is { } above && OutlineReader.HasSettings(above) ? above : folder;
    }

    private ImportedSite Convert()
    {
        var nodes = ReadPages(outline.Nodes);
        var known = outline with { Nodes = nodes };
        var layout = Layout.Create(known, pages);
        var map = new PageMap(folder, known, pages, layout.Targets);
        var works = BibFile.Read(folder.Files.Where(f => f.EndsWith(".bib", StringComparison.OrdinalIgnoreCase)).Select(f => folder.ReadText(f) ?? ""));
        var addresses = layout.Targets.Values.Select(t => "/" + string.Join('/', t[..^3].Split('/').Select(EntryPath.WithoutNumber)) + "/").Select(a => a.Replace("/index/", "/", StringComparison.Ordinal)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var writer = new PageText(syntax, layout, addresses, known);
        var texts = pages.Values.Where(p => layout.Targets.ContainsKey(p.Path)).OrderBy(p => p.Path, StringComparer.Ordinal)
            .Select(p => (layout.Targets[p.Path], writer.Write(p, new PageContext(p.Path, known.Dialect, map, folder, known.Content, works) { Facts = p.Facts, Parameters = known.Parameters }))).ToList();
        texts.AddRange(layout.Made.Select(m => (m.Key, $"---\ntitle: {YamlText.Quote(YamlText.Clean(m.Value))}\n---\n")));
        if (texts.TrueForAll(t => t.Item1 != EntryPath.Index))
        {
            texts.Add((EntryPath.Index, HomePage(layout)));
        }

        texts.Add((FileRoles.Settings, Settings(layout)));
        var files = map.Assets.Select(a => (a.Key, a.Value)).ToImmutableArray();
        var left = Left(layout, map, files).ToLookup(f => Outline.IsPage(f) && folder.ReadText(f) is null);
        return new ImportedSite(known, [.. texts.OrderBy(t => t.Item1, StringComparer.Ordinal)], files, [.. left[false]], [.. left[true]]);
    }

    // Reads every page once. A glossary of one page becomes a folder of terms.
    private ImmutableArray<OutlineNode> ReadPages(ImmutableArray<OutlineNode> nodes)
    {
        var terms = new List<OutlineNode>();
        foreach (var file in nodes.SelectMany(n => n.Files).Append(outline.Home ?? "").Concat(HomeFiles).Distinct().Where(f => f.Length > 0 && !pages.ContainsKey(f)))
        {
            if (SourcePage.Read(folder, file, syntax, withoutOpening: outline.Dialect == Dialect.Statiq) is not { } read)
            {
                continue;
            }

            var page = read with { IsListedAsDraft = outline.Drafts.Contains(file) };

            if (GlossaryPage.IsMeant(file, outline.Dialect) && terms.Count == 0 && GlossaryPage.Split(page, syntax) is { } glossary)
            {
                pages[file] = glossary.Page;
                foreach (var term in glossary.Terms)
                {
                    pages[term.Path] = term;
                }

                terms.Add(new OutlineNode(file, null, [.. glossary.Terms.Select(t => new OutlineNode(t.Path, null, []))]) { Folder = "glossary" });
                continue;
            }

            pages[file] = page;
        }

        return terms.Count == 0 ? nodes : [.. Without(nodes, terms[0].File!), .. terms];
    }

    private IEnumerable<string> HomeFiles => HomeNames.Select(n => folder.Find(outline.Content + n)).OfType<string>();

    private static IEnumerable<OutlineNode> Without(ImmutableArray<OutlineNode> nodes, string file) =>
        nodes.Where(n => n.File != file || !n.Children.IsEmpty).Select(n => n with { File = n.File == file ? null : n.File, Children = [.. Without(n.Children, file)] });

    private string HomePage(Layout layout)
    {
        var links = layout.Navigation.Select(n => $"- [{Layout.Words(Path.GetFileNameWithoutExtension(n.TrimEnd('/')))}]({n})\n");
        return $"---\ntitle: {YamlText.Quote(Title)}\nsummary: {YamlText.Quote(Summary ?? Title + ".")}\n---\n\n{string.Concat(links)}";
    }

    private string Title => YamlText.Clean(outline.Title ?? HomeFiles.Select(f => pages.GetValueOrDefault(f)?.Title).FirstOrDefault(t => t is not null) ?? Layout.Words(Path.GetFileName(folder.Root))) is { Length: > 0 } title ? title : "Site";

    private string? Summary => outline.Summary is { } text && YamlText.Clean(text) is { Length: > 0 and <= 200 } clean ? clean : null;

    private string Settings(Layout layout)
    {
        var text = new StringBuilder($"title: {YamlText.Quote(Title)}\n");
        text.Append("language: ").Append(LanguageOf(outline.Language)).Append('\n');
        text.Append("url: \"").Append(Uri.TryCreate(outline.Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Host.Length > 0 ? url.GetLeftPart(UriPartial.Path) : "https://site.example/").Append("\"\n");
        if (Summary is { } summary)
        {
            text.Append("tagline: ").Append(YamlText.Quote(summary)).Append('\n');
        }

        var authors = outline.Authors.Select(YamlText.Clean).Where(a => a.Length > 1).Distinct(StringComparer.Ordinal).Select(a => $"\"{a.Replace("\"", "", StringComparison.Ordinal)}\"").ToList();
        text.Append(authors.Count == 0 ? "" : $"authors: [{string.Join(", ", authors)}]\n");
        return text.Append(layout.Navigation.IsEmpty ? "" : $"navigation:\n{string.Concat(layout.Navigation.Select(n => $"  - {n}\n"))}").ToString();
    }

    private static string LanguageOf(string? tag) => tag?.Replace('_', '-') is { Length: >= 2 and <= 20 } written && written.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && char.IsAsciiLetter(written[0]) ? written : "en";

    private IEnumerable<string> Left(Layout layout, PageMap map, ImmutableArray<(string Source, string Target)> files)
    {
        var taken = files.Select(f => f.Source).Concat(layout.Targets.Keys).Concat(map.Included).ToHashSet(StringComparer.Ordinal);
        return folder.Files.Where(f => !taken.Contains(f) && (Outline.IsPage(f) || Outline.IsOtherText(f, outline.Content) || (f.StartsWith(outline.Content, StringComparison.Ordinal) && PageMap.IsPicture(f))));
    }
}
