using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Explainer.Compose;
using Explainer.Images;
using Explainer.Import.Outlines;
using Explainer.Import.Sources;
using Explainer.Model;
using Explainer.Read.Kinds;

namespace Explainer.Import.Text;

/// <summary>Where everything of a folder will lie in the input: pages, folders, pictures and other files; and how it is named in links.</summary>
internal sealed partial class PageMap
{
    private static readonly string[] Endings = ["", ".md", ".qmd", ".mdx", ".markdown", ".ipynb", "/index.md", "/README.md", "/_index.md", "/index.qmd", "/index.mdx", "/"];

    private readonly SourceFolder folder;
    private readonly Outline outline;
    private readonly IReadOnlyDictionary<string, SourcePage> pages;
    private readonly IReadOnlyDictionary<string, string> targets;
    private readonly PageLabels labels;
    private readonly Dictionary<string, string> byTitle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string File, string Anchor)>> headings = new(StringComparer.Ordinal);
    private readonly TermMap terms = new();
    private readonly AssetMap assets;
    private readonly Dictionary<string, string> published = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> ownAddresses = new(StringComparer.Ordinal);
    private readonly HashSet<string> heldBack = new(StringComparer.Ordinal);
    private readonly BlockPlaces blocks = new();
    private readonly Lazy<ILookup<string, string>> partials;
    private readonly string basePath;
    private readonly FrozenDictionary<string, byte[]> embedded;

    /// <param name="folder">The folder.</param>
    /// <param name="outline">Its order.</param>
    /// <param name="pages">Its pages by file.</param>
    /// <param name="targets">Where each page, and each folder (ending in <c>/</c>), will lie.</param>
    public PageMap(SourceFolder folder, Outline outline, IReadOnlyDictionary<string, SourcePage> pages, IReadOnlyDictionary<string, string> targets)
    {
        (this.folder, this.outline, this.pages, this.targets, labels) = (folder, outline, pages, targets, new PageLabels(folder, outline));
        embedded = pages.Values.SelectMany(p => p.Embedded).DistinctBy(p => p.Path).ToFrozenDictionary(p => p.Path, p => p.Bytes, StringComparer.Ordinal);
        assets = new AssetMap(folder, outline, embedded.ContainsKey);
        basePath = Uri.TryCreate(outline.Url, UriKind.Absolute, out var url) ? url.AbsolutePath.TrimEnd('/') + "/" : "";
        partials = new(() => folder.Files.Where(f => Outline.IsPage(f) && f[(f.LastIndexOf('/') + 1)..].StartsWith('_')).ToLookup(f => HeadingAnchors.Letters(Path.GetFileNameWithoutExtension(f)), StringComparer.Ordinal));
        var addresses = new PublishedAddresses(outline);
        foreach (var page in pages.Values.Where(p => targets.ContainsKey(p.Path)))
        {
            Remember(page);
            _ = page.IsHeldBack && heldBack.Add(targets[page.Path]);
            addresses.KeysOf(page).ToList().ForEach(k => published.TryAdd(k, page.Path));
            ownAddresses[page.Path] = [.. addresses.Of(page)];
        }
    }

    /// <summary>The files besides the pages that these use, and where they will lie.</summary>
    public IReadOnlyDictionary<string, string> Assets => assets.Targets;

    /// <summary>What those of them hold that were written into a text; null for files of the folder.</summary>
    public byte[]? BytesOf(string asset) => embedded.GetValueOrDefault(asset);

    /// <summary>The pages that translations translate: what a language lacks is there in the main one.</summary>
    public IReadOnlyDictionary<string, string> Originals { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>The languages of pages that are not of the main one.</summary>
    public IReadOnlyDictionary<string, string> Languages { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>The files whose text stands in a page that includes them.</summary>
    public ISet<string> Included { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Whether a link leads to a page that the import makes a draft. A draft itself may lead there.</summary>
    /// <param name="from">The page it stands on.</param>
    /// <param name="to">Where it leads, as it is written in the new place of that page.</param>
    public bool IsHeldBack(string from, string to) =>
        heldBack.Count > 0 && pages.GetValueOrDefault(from)?.IsDraft != true && FilePath.Join(targets[from], Cut(to, '#').Before) is { } target && heldBack.Contains(target);

    /// <summary>Where a page will lie.</summary>
    public string TargetOf(string page) => targets[page];

    public static bool IsPicture(string path) => PictureFormats.FromName(path) is not null;

    /// <summary>The file of a term; null for none.</summary>
    public string? FindTerm(string words) => terms.Find(words);

    /// <summary>What a label names; null for nothing.</summary>
    public LabelPlace? FindLabel(string label) => labels.Find(label);

    /// <summary>The block of Logseq that has an id; null for none.</summary>
    public LabelPlace? FindBlock(string id) => labels.Find("block:" + id);

    /// <summary>The formula that a label names; null for none.</summary>
    public LabelPlace? FindFormula(string label) => labels.FindFormula(label);

    /// <summary>The figures and tables that have a number.</summary>
    public FigureMap Figures { get; } = new();

    /// <summary>The page on which mkdocstrings writes what the code says of a dotted name, or of what it stands in; null for none.</summary>
    public LabelPlace? FindDescribed(string dotted) => labels.FindDescribed(dotted);

    /// <summary>The title of the page that a link leads to; null for none.</summary>
    public string? TitleOf(string from, string address) => Find(from, address.Split('#')[0]) is { } file ? pages.GetValueOrDefault(file)?.Title : null;

    /// <summary>The file that a wiki means by a name: by its path, its name or its title; null for none.</summary>
    public string? FindByName(string from, string name) =>
        new[] { name, name + ".md" }.Select(n => folder.Find(outline.Content + n) ?? folder.FindByName(n) ?? folder.FindByName(n[(n.LastIndexOf('/') + 1)..])).FirstOrDefault(f => f is not null)
            ?? folder.FindNearest(from, name + ".md") ?? byTitle.GetValueOrDefault(FoldedOrder.Fold(name)) ?? Find(from, name);

    /// <summary>The id in our form of a heading that is named by its words or by another program's id; null for none, empty for the page's own title.</summary>
    public string? AnchorOf(string file, string name) => pages.GetValueOrDefault(file) is { } page ? HeadingAnchors.Of(page, name) : null;

    /// <summary>The id of the block that a link of Obsidian names by <c>^</c> and its id; null for none.</summary>
    public string? PlaceOfBlock(string file, string name) => blocks.Find(file, name);

    /// <summary>The page and the id of a heading that is named by its id or its words, on a page itself or else on one other; null for none, and for several.</summary>
    public string? FindHeading(string from, string name) => AnchorOf(from, name) is { Length: > 0 } own ? $"{from}#{own}"
        : headings.GetValueOrDefault(HeadingAnchors.Letters(name)) is [var (file, anchor)] ? $"{file}#{anchor}" : null;

    /// <summary>The address of a link as seen from where a page will lie; null where it leads to nothing that is imported.</summary>
    /// <param name="from">The page it stands on.</param>
    /// <param name="address">The address as it was written.</param>
    public string? Resolve(string from, string address)
    {
        if (address.StartsWith("xref:", StringComparison.Ordinal))
        {
            var (name, after) = Cut(address[5..], '#');
            return labels.Find("xref:" + name) is { } place ? LinkTo(from, place.Target, Uri.UnescapeDataString(after.TrimStart('#'))) : null;
        }

        var (path, fragment) = Cut(address, '#');
        path = Uri.UnescapeDataString(Cut(path, '?').Before).Replace('\\', '/');
        fragment = Uri.UnescapeDataString(fragment.TrimStart('#'));
        if (path == "/")
        {
            return FilePath.Relative(targets[from], EntryPath.Index);
        }

        if (Find(from, path) is not { } file || (path.Length == 0 && outline.Dialect == Dialect.Myst && labels.Find(fragment) is not null))
        {
            return outline.Dialect == Dialect.Myst && FindLabel(address.TrimStart('#')) is { } label ? LinkTo(from, label.Target.Split('#')[0], string.Join('#', label.Target.Split('#').Skip(1))) : null;
        }

        return terms.FindAt(file, fragment) is { } term ? LinkTo(from, term, "") : LinkTo(from, file, fragment);
    }

    /// <summary>The address of a page of the folder that is named by its address on the web; null where it is none of them.</summary>
    public string? ResolveOwn(string from, string address) =>
        outline.Url?.TrimEnd('/') is { Length: > 0 } own && address.StartsWith(own + "/", StringComparison.OrdinalIgnoreCase) ? Resolve(from, address[own.Length..]) : null;

    /// <summary>The address on the web of what MyST names by a scheme of its own: a work, an article of Wikipedia, a page of a book that its settings name; null for none.</summary>
    public string? ResolveForeign(string scheme, string name)
    {
        var (project, rest) = name.IndexOfAny(['/', '#']) is var at and >= 0 ? (name[..at], name[at..]) : (name, "");
        return outline.Dialect != Dialect.Myst ? null : scheme.ToLowerInvariant() switch
        {
            "wiki" => "https://en.wikipedia.org/wiki/" + name,
            "doi" => "https://doi.org/" + name,
            "github" => "https://github.com/" + name,
            "xref" => outline.References.GetValueOrDefault(project) is { } root ? root.TrimEnd('/') + "/" + rest.TrimStart('/') : null,
            _ => null,
        };
    }

    private string IdIn(string from, string file, string fragment) => Figures.On(from, file, fragment) ?? AnchorOf(file, fragment) ?? AnchorOfLabel(file, fragment);

    private string AnchorOfLabel(string file, string label) => PlaceOfBlock(file, label) is { } block ? block : FindLabel(label)?.Target.Split('#') is [var target, var anchor] && target == file ? anchor : "";

    private string? LinkTo(string from, string file, string fragment)
    {
        // No link of a text crosses over to a page that only another language has.
        var isFar = Languages.TryGetValue(file, out var tag) && !Originals.ContainsKey(file) && Languages.GetValueOrDefault(from) != tag;
        var target = isFar ? null : targets.GetValueOrDefault(file) ?? assets.TargetOf(file);
        var anchor = fragment.Length > 0 && pages.ContainsKey(file) ? IdIn(from, file, fragment) : fragment;
        return target is null ? null
            : target == targets[from] && anchor.Length > 0 ? "#" + anchor
            : FilePath.Relative(targets[from], target) + (anchor.Length == 0 ? "" : "#" + anchor);
    }

    /// <summary>The pictures that a cell of a page, by its label, drew when its program ran.</summary>
    public IEnumerable<string> FindDrawn(string page, string name) => DrawnPictures.Find(folder.Drawn, outline.Finished, page, name);

    /// <summary>Whether an address names a file of the folder, of whatever kind.</summary>
    public bool IsThere(string from, string address)
    {
        var path = Uri.UnescapeDataString(Cut(Cut(address, '#').Before, '?').Before).Replace('\\', '/');
        return path.Length > 0 && (new[] { FilePath.Join(from, path), outline.Content + path.TrimStart('/'), path.TrimStart('/') }.OfType<string>().Any(p => folder.Has(p) || folder.Has(p + ".md") || folder.HasFolder(p.TrimEnd('/'))) || folder.IsBeside(from, path));
    }

    /// <summary>The file that an address means; null for none.</summary>
    public string? Find(string from, string path)
    {
        if (path.Length == 0)
        {
            return from;
        }

        path = path.StartsWith("@site/", StringComparison.Ordinal) ? path[5..] : path;
        var rooted = path.StartsWith('/');
        string?[] places = rooted
            ? [outline.Content + path[1..], .. outline.Static.Select(s => s + path[1..]), path[1..]]
            : [FilePath.Join(from, path), FilePath.Join(WithoutEnding(from) + "/x", path), outline.Content + path, .. outline.Static.Select(s => s + path), FrozenPlace(from, path)];
        return places.OfType<string>().Select(p => embedded.ContainsKey(p) ? p : FindAt(p)).FirstOrDefault(f => f is not null)
            ?? (Originals.GetValueOrDefault(from) is { } original ? Find(original, path) : null)
            ?? (rooted ? FindPublished(path) ?? assets.FindPicture(path) : FindBeside(from, path))
            ?? (outline.Dialect is Dialect.Hugo or Dialect.Vault ? FindByLastName(from, path) : null);
    }

    // page_files/figure-html/plot-1.png, which Quarto keeps as _freeze/page/figure-html/plot-1.png.
    private string? FrozenPlace(string from, string path) => outline.Dialect == Dialect.Quarto && path.IndexOf("_files/figure-", StringComparison.Ordinal) is >= 0 and var at
        ? $"_freeze/{from[..from.LastIndexOf('.')]}/{path[(at + "_files/".Length)..]}" : null;

    // With or without what the address of the site has before that of a page.
    private string? FindPublished(string path) => published.GetValueOrDefault(PublishedAddresses.KeyOf(path))
        ?? (basePath.Length > 1 && path.StartsWith(basePath, StringComparison.OrdinalIgnoreCase) ? published.GetValueOrDefault(PublishedAddresses.KeyOf(path[basePath.Length..])) : null);

    // As a browser reads it (RFC 3986, 5.2): from where the page was published, with or without a slash at the end.
    private string? FindBeside(string from, string path) => ownAddresses.GetValueOrDefault(from, []).DefaultIfEmpty("/" + from[Math.Min(from.Length, from.StartsWith(outline.Content, StringComparison.Ordinal) ? outline.Content.Length : 0)..])
        .SelectMany(a => new[] { a, a.TrimEnd('/') }).Select(a => Uri.TryCreate(new Uri("https://site.example" + a), path, out var to) ? FindPublished(Uri.UnescapeDataString(to.AbsolutePath)) : null).FirstOrDefault(f => f is not null);

    /// <summary>The only partial text with the letters of a component in its name, as <c>_get-started.mdx</c> of <c>GetStarted</c>; null for none, and for several.</summary>
    public string? FindPartial(string component) => partials.Value[HeadingAnchors.Letters(component)].Take(2).ToList() is [var only] ? only : null;

    /// <summary>The file of a post of Jekyll that is named without its ending; null for none.</summary>
    public string? FindPost(string name) =>
        published.GetValueOrDefault(PublishedAddresses.PostKey(name)) ?? published.GetValueOrDefault(PublishedAddresses.PostKey("/" + name));

    // Several files may have the name: Obsidian opens the nearest.
    private string? FindByLastName(string from, string path)
    {
        var bare = string.Join('/', path.Split('/').Where(n => n is not ("" or "." or "..")));
        var name = bare[(bare.LastIndexOf('/') + 1)..];
        return new[] { bare, bare + ".md", name, name + ".md" }.Where(n => n.Length > 0).Select(n => folder.FindByName(n) ?? (outline.Dialect == Dialect.Vault ? folder.FindNearest(from, n) : null)).FirstOrDefault(f => f is not null && (targets.ContainsKey(f) || assets.TargetOf(f) is not null));
    }

    private string? FindAt(string place)
    {
        var bare = place.TrimEnd('/');
        foreach (var name in new[] { bare, Page().Replace(bare, "") })
        {
            foreach (var ending in Endings)
            {
                if (targets.ContainsKey(name + ending) || (ending.Length == 0 && bare.Length > 0 && folder.Has(bare)))
                {
                    return targets.ContainsKey(name + ending) ? name + ending : folder.Find(bare);
                }

                if (folder.Find(name + ending) is { } file && targets.ContainsKey(file))
                {
                    return file;
                }
            }
        }

        return null;
    }

    private void Remember(SourcePage page)
    {
        var title = page.Title ?? Path.GetFileNameWithoutExtension(page.Path);
        byTitle.TryAdd(FoldedOrder.Fold(title), page.Path);
        byTitle.TryAdd(FoldedOrder.Fold(Path.GetFileNameWithoutExtension(page.Path)), page.Path);
        foreach (var alias in outline.Dialect == Dialect.Vault ? page.Facts.Texts("aliases") : [])
        {
            byTitle.TryAdd(FoldedOrder.Fold(alias), page.Path);
        }

        if (outline.Dialect == Dialect.Vault)
        {
            blocks.Remember(page);
            byTitle.TryAdd(FoldedOrder.Fold(ZettelId(page)), page.Path);
        }

        if (targets[page.Path].StartsWith("glossary/", StringComparison.Ordinal))
        {
            terms.Remember(page, title);
        }

        labels.Remember(page, title);
        foreach (var (key, anchor) in page.Headings.SelectMany(h => new[] { h.Text, h.Id ?? "" }.Select(HeadingAnchors.Letters).Distinct().Select(k => (k, h.Anchor))).Where(h => h.k.Length > 0))
        {
            headings.TryAdd(key, []);
            headings[key].Add((page.Path, anchor));
        }
    }

    // Zettlr names a page by the digits before its name.
    private static string ZettelId(SourcePage page) => page.Facts.Text("id") ?? (ZettelDigits().Match(Path.GetFileName(page.Path)) is { Success: true } digits ? digits.Value : page.Path);

    private static (string Before, string After) Cut(string text, char sign) => text.IndexOf(sign, StringComparison.Ordinal) is var at and >= 0 ? (text[..at], text[at..]) : (text, "");

    private static string WithoutEnding(string file) => Outline.IsIndex(file) ? file[..Math.Max(0, file.LastIndexOf('/'))] : file[..file.LastIndexOf('.')];

    [GeneratedRegex("^[0-9]{12,14}(?![0-9])")]
    private static partial Regex ZettelDigits();

    [GeneratedRegex(@"(?:/index)?\.html?$|\.mdx?$|\.qmd$")]
    private static partial Regex Page();
}
