using System.Collections.Immutable;
using Explainer.Model.Texts;

namespace Explainer.Import.Outlines;

/// <summary>The program that a folder was written for.</summary>
internal enum Dialect
{
    /// <summary>Markdown as on GitHub, in folders.</summary>
    Plain,
    MkDocs,
    MdBook,
    Hugo,
    Quarto,
    Myst,
    Carpentries,

    /// <summary>A vault of Obsidian.</summary>
    Vault,
    Statiq,
    Docusaurus,
    Jekyll,

    /// <summary>Texts that Pandoc turns into a document.</summary>
    Pandoc,
}

/// <summary>A page in the order of its site, with those below it.</summary>
/// <param name="File">Its file, from the folder; null for a heading alone.</param>
/// <param name="Title">Its title in the navigation; null where the page says it.</param>
/// <param name="Children">The pages below it, in order.</param>
internal sealed record OutlineNode(string? File, string? Title, ImmutableArray<OutlineNode> Children)
{
    /// <summary>The folder it stands for, as it is called there; null where no folder is meant.</summary>
    public string? Folder { get; init; }

    /// <summary>What a list of its pages says of them; null for nothing.</summary>
    public string? Description { get; init; }

    /// <summary>Whether its place among its neighbours was said by the author, and not by its name alone.</summary>
    public bool IsOrdered { get; init; } = true;

    /// <summary>The address on the web to which it leads; null for a page or a heading.</summary>
    public string? Url { get; init; }

    /// <summary>A link of a navigation; null where it does not lead to the web.</summary>
    public static OutlineNode? ToWeb(string? title, string? address) => address?.StartsWith("https://", StringComparison.OrdinalIgnoreCase) == true || address?.StartsWith("http://", StringComparison.OrdinalIgnoreCase) == true
        ? new OutlineNode(null, title, []) { Url = address.Trim() } : null;

    /// <summary>A page without others below it.</summary>
    public static OutlineNode Leaf(string file) => new(file, null, []);

    /// <summary>Whether nothing is left of it: no page and no link, in all that is below it.</summary>
    public bool IsEmpty => File is null && Url is null && Children.All(c => c.IsEmpty);

    /// <summary>Nodes without some files, and without what is empty then.</summary>
    public static ImmutableArray<OutlineNode> Without(ImmutableArray<OutlineNode> nodes, IReadOnlySet<string> hidden) =>
        [.. nodes.Select(n => n with { File = n.File is { } file && hidden.Contains(file) ? null : n.File, Children = Without(n.Children, hidden) }).Where(n => !n.IsEmpty)];

    /// <summary>The files of it and of all below it.</summary>
    public IEnumerable<string> Files => (File is null ? [] : new[] { File }).Concat(Children.SelectMany(c => c.Files));
}

/// <summary>What is known of a folder before its pages are read: its program, its name and the order of its pages.</summary>
internal sealed record Outline(Dialect Dialect, ImmutableArray<OutlineNode> Nodes)
{
    /// <summary>The folder of the content, ending in <c>/</c>; empty for the folder itself.</summary>
    public string Content { get; init; } = "";

    /// <summary>Folders besides the content in which addresses that begin with <c>/</c> are looked for.</summary>
    public ImmutableArray<string> Static { get; init; } = [];

    /// <summary>Files whose text its program puts behind that of every page.</summary>
    public ImmutableArray<string> Appended { get; init; } = [];

    /// <summary>Whether its settings say that formulas are set.</summary>
    public bool SetsFormulas { get; init; }

    /// <summary>Folders, ending in <c>/</c>, in which texts lie that pages include.</summary>
    public ImmutableArray<string> IncludeFolders { get; init; } = [];

    /// <summary>Whether its pages are one text, read from the first to the last.</summary>
    public bool IsBook { get; init; }

    /// <summary>The file of the home page; null where the first page or none is one.</summary>
    public string? Home { get; init; }

    /// <summary>What its navigation lists and the folder does not have as a page, as it is written there.</summary>
    public ImmutableArray<string> Unlinked { get; init; } = [];

    /// <summary>Titles that its navigation has of pages that are to come.</summary>
    public ImmutableArray<string> Planned { get; init; } = [];

    /// <summary>Whether pages that its navigation does not list are found by links alone.</summary>
    public bool ListsNavigation { get; init; }

    /// <summary>Whether pages that it does not list were not published.</summary>
    public bool ListsAll { get; init; }

    /// <summary>Whether each line of a paragraph is one on the screen too.</summary>
    public bool BreaksLines { get; init; }

    public string? Title { get; init; }

    public string? Summary { get; init; }

    public string? Language { get; init; }

    public string? Url { get; init; }

    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>The names of people by what pages call them.</summary>
    public IReadOnlyDictionary<string, string> AuthorNames { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Words and links that its program prints on every page.</summary>
    public ImmutableArray<string> OnEveryPage { get; init; } = [];

    /// <summary>What mkdocstrings does where a page says nothing else.</summary>
    public Sources.Facts DocstringOptions { get; init; } = Sources.Facts.None;

    /// <summary>Old addresses by the file that took their place.</summary>
    public ImmutableArray<(string Address, string File)> Redirects { get; init; } = [];

    /// <summary>The folders of documents and posts of Docusaurus, and of posts of Material for MkDocs.</summary>
    public ImmutableArray<PublishedFolder> Folders { get; init; } = [];

    /// <summary>The end of the address of a page where its program published it: <c>/</c> or <c>.html</c>; null where that is not known.</summary>
    public string? AddressEnd { get; init; }

    /// <summary>The forms of addresses of Jekyll, as <c>/:year/:title/</c>, by the folder whose pages have them.</summary>
    public IReadOnlyDictionary<string, string> AddressForms { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The languages that its settings name; empty where they name none.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>What the site is called in its other languages, by their tags.</summary>
    public IReadOnlyDictionary<string, string> TitlesByLanguage { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Books on the web that its pages name, and their addresses.</summary>
    public IReadOnlyDictionary<string, string> References { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Definitions of links that its program puts below every page; empty for none.</summary>
    public string Definitions { get; init; } = "";

    /// <summary>Values that its settings give a name, for pages to print.</summary>
    public Sources.Facts Parameters { get; init; } = Sources.Facts.None;

    /// <summary>Pages that are published for those who write them alone.</summary>
    public IReadOnlySet<string> Drafts { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>Pages that are addressed to teachers, and not to learners.</summary>
    public IReadOnlySet<string> ForTeachers { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>Folders, ending in <c>/</c>, in which its program leaves the finished pages.</summary>
    public ImmutableArray<string> Finished { get; init; } = [];

    /// <summary>What its settings say of many pages; where several say it, the last.</summary>
    public ImmutableArray<DefaultFacts> Defaults { get; init; } = [];

    /// <summary>What is not published; null where nothing says so.</summary>
    public ExcludedFiles? Excluded { get; init; }

    // Other languages, older versions, and what stands beside the documents.
    private static readonly string[] PublishedByDocusaurus = ["i18n/", "versioned_docs/", "src/pages/"];

    /// <summary>Whether a name is that of the page of its folder.</summary>
    public static bool IsIndex(string path) => path[(path.LastIndexOf('/') + 1)..].ToLowerInvariant() is
        "index.md" or "readme.md" or "index.ipynb" or "_index.md" or "index.qmd" or "_index.qmd" or "index.markdown" or "index.mdx";

    /// <summary>The address of a page by its path, as most programs make it: that of its folder, or its name with an end.</summary>
    public static string AddressOf(string path, string end) => IsIndex(path) ? path[..(path.LastIndexOf('/') + 1)] : path[..path.LastIndexOf('.')] + end;

    /// <summary>Whether a file is a page: Markdown, whatever it is called.</summary>
    public static bool IsPage(string path) => System.IO.Path.GetExtension(path).ToLowerInvariant() is ".md" or ".markdown" or ".qmd" or ".rmd" or ".mdx" or ".myst";

    /// <summary>Whether a file is a page of a program that has notebooks among them.</summary>
    public static bool IsPageOrNotebook(string path) => IsPage(path) || Sources.SourceFolder.IsNotebook(path);

    /// <summary>Whether a page is what programs show at addresses that do not exist. In a folder, <c>404</c> is a name like any other.</summary>
    public bool IsNotFound(Sources.SourcePage page) => page.Facts.Text("permalink", "url") is "/404.html" or "/404/"
        || (page.Path.StartsWith(Content, StringComparison.Ordinal) && System.IO.Path.GetFileNameWithoutExtension(page.Path) == "404" && !page.Path.AsSpan(Content.Length).Contains('/'));

    /// <summary>Whether readers had a file that is not taken over, as far as its name says it: in doubt they had.</summary>
    public bool WasPublished(string path) => Dialect == Dialect.Docusaurus && PublishedByDocusaurus.Concat(Folders.Select(f => f.Path)).Any(f => path.StartsWith(f, StringComparison.Ordinal)) ? !path.Contains("/_", StringComparison.Ordinal)
        : !IsPage(path) && System.IO.Path.GetExtension(path).ToLowerInvariant() is not (".docx" or ".odt");

    /// <summary>Whether a file is text for readers that is no Markdown: a notebook, or a page of another markup.</summary>
    /// <param name="path">The file.</param>
    /// <param name="content">The folder of the content. Beside it, HTML is a template.</param>
    public static bool IsOtherText(string path, string content) => System.IO.Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".ipynb" or ".rst" or ".adoc" or ".asciidoc" or ".textile" or ".org" or ".docx" or ".odt" or ".cshtml" => path.StartsWith(content, StringComparison.Ordinal) && !path.Contains("/_", StringComparison.Ordinal) && path[0] != '_',
        // A board of Obsidian, whose cards hold words, and a list of pages that it makes.
        ".canvas" or ".base" => true,
        ".html" or ".htm" => content.Length > 0 && path.StartsWith(content, StringComparison.Ordinal) && !path.Contains("/_", StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>Why readers miss a file that Obsidian alone shows within a page; null for any other.</summary>
    public static string? ShownByProgram(string path) => path.EndsWith(".base", StringComparison.OrdinalIgnoreCase) ? ImportMarks.Template
        : path.EndsWith(".canvas", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".excalidraw.md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".excalidraw", StringComparison.OrdinalIgnoreCase) ? ImportMarks.Drawing : null;

    /// <summary>A path as it is written in a file of a folder, from the top.</summary>
    public static string Under(string folder, string path) => path.StartsWith("./", StringComparison.Ordinal) ? folder + path[2..] : folder + path.TrimStart('/');
}
