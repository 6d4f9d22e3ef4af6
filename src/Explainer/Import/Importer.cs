using System.Collections.Immutable;
using System.Text;
using Explainer.Guide.Starters;
using Explainer.Import.Outlines;
using Explainer.Import.Sources;
using Explainer.Import.Text;
using Explainer.Model;
using Explainer.Model.Texts;
using Explainer.Read;
using Explainer.Read.Kinds;

namespace Explainer.Import;

/// <summary>A page or the settings of what is made.</summary>
/// <param name="Path">Its place in the input.</param>
/// <param name="Text">The whole file.</param>
internal sealed record ImportedText(string Path, string Text)
{
    /// <summary>The page of the folder that it was made of; null for none.</summary>
    public SourcePage? Source { get; init; }

    /// <summary>How many pieces of its code may have printed or drawn what is not in the folder.</summary>
    public int LostOutputs { get; init; }
}

/// <summary>A folder of another program as it is in our form: not yet on the disk, and not yet known to build.</summary>
/// <param name="Outline">What the folder was.</param>
/// <param name="Texts">Pages and settings by their place in the input.</param>
/// <param name="Files">Pictures and other files: where they lie, and where they will, with what they hold if they stood in a text.</param>
/// <param name="Left">Files of the folder that are not taken over.</param>
/// <param name="Unread">Pages that are no text in UTF-8.</param>
internal sealed record ImportedSite(
    Outline Outline, ImmutableArray<ImportedText> Texts, ImmutableArray<(string Source, string Target, byte[]? Bytes)> Files, ImmutableArray<string> Left, ImmutableArray<string> Unread)
{
    /// <summary>Texts that lie beside the folder that is imported, in the one that was named.</summary>
    public ImmutableArray<string> Beside { get; init; } = [];

    /// <summary>What the old navigation called pages whose own title is another one, by their places.</summary>
    public ImmutableArray<(string Path, string Title)> OtherTitles { get; init; } = [];

    /// <summary>How many of its texts are pages.</summary>
    public int PageCount => Texts.Count(t => t.Path.EndsWith(".md", StringComparison.Ordinal));

    /// <summary>What code of its pages showed and the folder does not have; null for nothing.</summary>
    public LostOutputs? LostOutputs => Texts.Count(t => t.LostOutputs > 0) is > 0 and var count ? new LostOutputs(Texts.Sum(t => t.LostOutputs), count, Outline.Dialect switch { Dialect.Quarto => RunningProgram.Quarto, Dialect.Carpentries => RunningProgram.Sandpaper, _ => RunningProgram.Jupyter }) : null;
}

/// <summary>Turns a folder of Markdown that was written for another program into the input of a site.</summary>
internal sealed class Importer
{
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

    /// <summary>
    /// The folder in which the settings of a program lie: the one that is named, the one above it where only its content is named, or the
    /// one below it that has the settings and most of the pages, as <c>docs/</c> of a repository.
    /// </summary>
    public static SourceFolder? Open(string path)
    {
        if (SourceFolder.Open(path) is not { } folder)
        {
            return null;
        }

        var name = Path.GetFileName(folder.Root);
        return !OutlineReader.HasSettings(folder) && name is "docs" or "doc" or "src" or "content" or "input" or "episodes"
            && SourceFolder.Open(Path.Combine(folder.Root, "..")) is { } above && OutlineReader.HasSettings(above) ? above
            : OutlineReader.HasSettings(folder) ? folder : Below(folder) ?? folder;
    }

    private static SourceFolder? Below(SourceFolder folder)
    {
        var pages = folder.Files.Where(Outline.IsPage).ToLookup(f => f.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 ? f[..slash] : "", StringComparer.Ordinal);
        var most = pages.Where(g => g.Key.Length > 0).MaxBy(g => g.Count());
        return most is not null && most.Count() * 2 > pages.Sum(g => g.Count()) && SourceFolder.Open(folder.FullPath(most.Key), folder) is { } below && OutlineReader.HasSettings(below) ? below : null;
    }

    private ImportedSite Convert()
    {
        var nodes = ReadPages(outline.Nodes);
        var home = outline.Home ?? HomeFiles.FirstOrDefault();
        var translated = new TranslatedPages(folder, outline).Find(nodes.SelectMany(n => n.Files).Concat(HomeFiles).ToHashSet(StringComparer.Ordinal), home);
        var known = outline with { Nodes = OutlineNode.Without(nodes, translated.Select(t => t.File).ToHashSet(StringComparer.Ordinal)) };
        var layout = Layout.Create(known, pages);
        translated = [.. translated.Where(t => Read(t.File) is not null).Select(t => t.Original is { } original && !layout.Targets.ContainsKey(original) ? t with { Original = null } : t)];
        var targets = layout.Targets.Concat(TranslationPlaces.Find(translated, layout, outline.Content)).ToDictionary(StringComparer.Ordinal);
        var map = new PageMap(folder, known, pages, targets)
        {
            Originals = translated.Where(t => t.Original is not null).ToDictionary(t => t.File, t => t.Original!, StringComparer.Ordinal),
            Languages = translated.ToDictionary(t => t.File, t => t.Tag, StringComparer.Ordinal),
        };
        var texts = WritePages(layout, map, known, translated).Concat(WriteOthers(layout, known, [.. translated.Select(t => t.Tag).Distinct(StringComparer.Ordinal)])).ToList();
        var files = map.Assets.Select(a => (a.Key, a.Value, map.BytesOf(a.Key))).ToImmutableArray();
        var left = Left(targets, map, files).ToLookup(f => Outline.IsPage(f) && folder.ReadText(f) is null);
        return new ImportedSite(known, [.. texts.OrderBy(t => t.Path, StringComparer.Ordinal)], files, [.. left[false]], [.. left[true]]) { Beside = [.. folder.Beside.Where(f => Outline.IsPage(f) || Outline.IsOtherText(f, ""))], OtherTitles = [.. OtherTitles(layout)] };
    }

    // The main navigation has its own words.
    private IEnumerable<(string, string)> OtherTitles(Layout layout)
    {
        var kept = layout.Navigation.SelectMany(n => n.Links.Prepend(n)).Select(n => n.Title).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return pages.Values.Select(p => (p.Path, Own: p.Title, Other: layout.Titles.GetValueOrDefault(p.Path) ?? p.Facts.Text("sidebar_label")))
            .Where(t => t is { Own: not null, Other: not null } && !kept.Contains(t.Other) && layout.Targets.ContainsKey(t.Path) && FoldedOrder.Fold(HeadingText.Plain(t.Own)) != FoldedOrder.Fold(HeadingText.Plain(t.Other)))
            .Select(t => (layout.Targets[t.Path], t.Other!)).OrderBy(t => t.Item1, StringComparer.Ordinal);
    }

    private IEnumerable<ImportedText> WritePages(Layout layout, PageMap map, Outline known, ImmutableArray<TranslatedPage> translated)
    {
        var works = BibFile.Read(folder.Files.Where(f => f.EndsWith(".bib", StringComparison.OrdinalIgnoreCase)).Select(f => folder.ReadText(f) ?? ""));
        var addresses = layout.Targets.Values.Select(PlaceName.AddressOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var writer = new PageText(syntax, layout, addresses, known);
        PageContext ContextOf(SourcePage page) => new(page.Path, known.Dialect, map, folder, known.Content, works)
        {
            Facts = page.Facts,
            Parameters = known.Parameters,
            IncludeFolders = known.IncludeFolders,
            Appended = known.Appended,
            DocstringOptions = known.DocstringOptions,
            SetsFormulas = known.SetsFormulas,
            BreaksLines = known.BreaksLines,
            RunsWithinLines = !page.IsRun && ExecutedText.IsRunnable(page.Path, page.Body),
        };
        ImportedText Write((SourcePage Page, string Path, SourcePage? Original) to)
        {
            var context = ContextOf(to.Page);
            return new ImportedText(to.Path, writer.Write(to.Page, context, to.Original)) { Source = to.Page, LostOutputs = context.LostOutputs + (known.Dialect == Dialect.Myst && SourceFolder.IsNotebook(to.Page.Path) ? folder.CountUnrun(to.Page.Path) : 0) };
        }

        var all = pages.Values.Where(p => layout.Targets.ContainsKey(p.Path)).OrderBy(p => p.Path, StringComparer.Ordinal).Select(p => (p, layout.Targets[p.Path], (SourcePage?)null))
            .Concat(translated.Select(t => (pages[t.File], PathIn(t.Tag, map.TargetOf(t.File)), (SourcePage?)pages[t.Original ?? t.File]))).ToList();
        var texts = all.ConvertAll(Write);
        // Now all figures are known. A page that named one before it was found is written once more.
        return all.Zip(texts, (to, text) => map.Figures.HasNewAnswers(to.Item1.Path) ? Write(to) : text);
    }

    // Pages that nobody wrote, and settings.
    private IEnumerable<ImportedText> WriteOthers(Layout layout, Outline known, List<string> tags)
    {
        foreach (var (path, title) in layout.Made)
        {
            var words = layout.Descriptions.GetValueOrDefault(path) is { } description ? $"summary: {YamlText.Quote(YamlText.Clean(description))}\n" : "";
            yield return new ImportedText(path, $"---\ntitle: {YamlText.Quote(YamlText.Clean(title))}\n{words}---\n");
        }

        foreach (var path in layout.Targets.Values.Contains(EntryPath.Index) ? [] : tags.ConvertAll(t => PathIn(t, EntryPath.Index)).Prepend(EntryPath.Index))
        {
            yield return new ImportedText(path, HomePage(layout));
        }

        foreach (var tag in tags.Where(known.TitlesByLanguage.ContainsKey))
        {
            yield return new ImportedText(PathIn(tag, FileRoles.Settings), $"title: {YamlText.Quote(YamlText.Clean(known.TitlesByLanguage[tag]))}\n");
        }

        yield return new ImportedText(FileRoles.Settings, Settings(layout));
    }

    private static string PathIn(string tag, string path) => $"{InputFolder.LanguagesFolder}/{tag}/{path}";

    private (Facts Facts, string Written, int BodyStart) Split(string text) => (outline.Dialect == Dialect.Pandoc ? TitleBlock.Read(text) : null)
        ?? (outline.Dialect == Dialect.MkDocs ? Facts.SplitOpen(text) : Facts.Split(text, withoutOpening: outline.Dialect == Dialect.Statiq));

    private SourcePage? Read(string file)
    {
        if (!pages.ContainsKey(file) && SourcePage.Read(folder, file, syntax, Split) is { } page)
        {
            pages[file] = page with
            {
                Facts = outline.Defaults.Reverse().Aggregate(page.Facts, (f, d) => d.AddTo(f, file)),
                IsForTeachers = outline.ForTeachers.Contains(file),
                TimedBy = outline.Dialect == Dialect.Hugo ? page.Facts.Timing : null,
                IsListedAsDraft = outline.Drafts.Contains(file) || (page.Facts.IsCalledDraft && outline.Dialect is Dialect.Plain or Dialect.Vault),
            };
        }

        return pages.GetValueOrDefault(file);
    }

    // Reads every page once. A glossary of one page becomes a folder of terms.
    private ImmutableArray<OutlineNode> ReadPages(ImmutableArray<OutlineNode> nodes)
    {
        var terms = new List<OutlineNode>();
        foreach (var file in nodes.SelectMany(n => n.Files).Append(outline.Home ?? "").Concat(HomeFiles).Distinct().Where(f => f.Length > 0 && !pages.ContainsKey(f)))
        {
            if (Read(file) is { } page && GlossaryPage.IsMeant(file, outline.Dialect) && terms.Count == 0 && GlossaryPage.Split(page, syntax) is { } glossary)
            {
                pages[file] = glossary.Page;
                foreach (var term in glossary.Terms)
                {
                    pages[term.Path] = term;
                }

                terms.Add(new OutlineNode(file, null, [.. glossary.Terms.Select(t => OutlineNode.Leaf(t.Path))]) { Folder = "glossary" });
            }
        }

        return terms.Count == 0 ? nodes : nodes.SelectMany(n => n.Files).Contains(terms[0].File) ? [.. nodes.Select(n => With(n, terms[0]))] : [.. nodes, .. terms];
    }

    // The glossary where its page was listed.
    private static OutlineNode With(OutlineNode node, OutlineNode glossary) => node.File != glossary.File ? node with { Children = [.. node.Children.Select(c => With(c, glossary))] }
        : node.Children.IsEmpty ? glossary with { Title = node.Title, IsOrdered = node.IsOrdered }
        : node with { Children = [.. glossary.Children, .. node.Children] };

    private IEnumerable<string> HomeFiles => Layout.HomeNames.Select(n => folder.Find(outline.Content + n)).OfType<string>().Where(f => outline.Excluded?.Files.Contains(f) != true);

    private string HomePage(Layout layout)
    {
        var titles = layout.Targets.Where(t => pages.ContainsKey(t.Key)).Select(t => (t.Value, pages[t.Key].Title)).Concat(layout.Made.Select(m => (m.Key, (string?)m.Value))).ToLookup(t => t.Item1, t => t.Item2, StringComparer.Ordinal);
        var links = layout.Navigation.SelectMany(n => n.Link is null ? n.Links : [n])
            .Select(n => $"- [{HeadingText.Plain(n.Title ?? titles[n.Link!.EndsWith('/') ? n.Link + EntryPath.Index : n.Link].FirstOrDefault() ?? ReadableName.Words(Path.GetFileNameWithoutExtension(n.Link.TrimEnd('/'))))}]({n.Link})\n");
        return $"---\ntitle: {YamlText.Quote(Title)}\n{(Summary is { } summary ? $"summary: {YamlText.Quote(summary)}\n" : "")}---\n\n{string.Concat(links)}";
    }

    private string Title => YamlText.Clean(outline.Title ?? HomeFiles.Select(f => pages.GetValueOrDefault(f)?.Title).FirstOrDefault(t => t is not null) ?? ReadableName.Words(Path.GetFileName(folder.Root))) is { Length: > 0 } title ? title : "Site";

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
        return text.Append(layout.Navigation.IsEmpty ? "" : $"navigation:\n{string.Concat(layout.Navigation.Select(n => $"  - {n.ToYaml()}\n"))}").ToString();
    }

    private static string LanguageOf(string? tag) => tag?.Replace('_', '-') is { Length: >= 2 and <= 20 } written && written.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && char.IsAsciiLetter(written[0]) ? written : "en";

    // Jekyll makes a page of HTML that has front matter, Docusaurus one of a script.
    private bool IsMarkupPage(string file) => outline.Dialect switch
    {
        Dialect.Jekyll => Path.GetExtension(file).ToLowerInvariant() is ".html" or ".htm" && !file.Split('/').Any(n => n is "_layouts" or "_includes") && Facts.Split(folder.ReadText(file) ?? "", withoutOpening: false).BodyStart > 0,
        Dialect.Docusaurus => file.StartsWith("src/pages/", StringComparison.Ordinal) && Path.GetExtension(file) is ".js" or ".jsx" or ".ts" or ".tsx" && !file.Contains("/_", StringComparison.Ordinal) && !file.Contains(".test.", StringComparison.Ordinal),
        _ => false,
    };

    private IEnumerable<string> Left(Dictionary<string, string> targets, PageMap map, ImmutableArray<(string Source, string Target, byte[]? Bytes)> files)
    {
        var taken = files.Select(f => f.Source).Concat(targets.Keys).Concat(map.Included).ToHashSet(StringComparer.Ordinal);
        return folder.Files.Where(f => !taken.Contains(f) && (Outline.IsPage(f) || Outline.IsOtherText(f, outline.Content) || IsMarkupPage(f) || (f.StartsWith(outline.Content, StringComparison.Ordinal) && PageMap.IsPicture(f))));
    }
}
