using Explainer.Import.Sources;
using Explainer.Read.Kinds;

namespace Explainer.Import.Outlines;

/// <summary>Where the pages of a folder were published by its program, as far as that is known.</summary>
internal sealed class PublishedAddresses(Outline outline)
{
    private readonly ILookup<string, string> redirects = outline.Redirects.ToLookup(r => r.File, r => r.Address, StringComparer.Ordinal);

    /// <summary>The addresses of a page, as <c>redirect_from</c> has them: those that it names, and its own.</summary>
    public IEnumerable<string> Of(SourcePage page) =>
        (outline.Dialect == Dialect.Vault ? [] : page.Facts.Texts("aliases").Select(a => Alias(page, a))).Concat(page.Facts.Texts("redirect_from")).Concat(page.Facts.Texts("redirectfrom"))
            .Concat(redirects[page.Path])
            .Append(OwnAddress(page) ?? PathAddress(page)).OfType<string>().Select(Normal).OfType<string>();

    /// <summary>What a link to a page may be written as, without what may be left out: <see cref="KeyOf"/> of its addresses.</summary>
    public IEnumerable<string> KeysOf(SourcePage page) =>
        // Jekyll publishes _guides/asking.md as /guides/asking.html unless its settings say otherwise.
        Of(page).Concat(outline.Dialect == Dialect.Jekyll && page.Path[0] == '_' ? [page.Path[1..page.Path.LastIndexOf('.')], page.Path[(page.Path.IndexOf('/', StringComparison.Ordinal) + 1)..page.Path.LastIndexOf('.')]] : []).Select(KeyOf).Concat(PostKeysOf(page.Path));

    /// <summary>An address without its ending, in small letters.</summary>
    public static string KeyOf(string address)
    {
        var path = address.Trim('/').ToLowerInvariant();
        path = path.EndsWith(".html", StringComparison.Ordinal) ? path[..^5] : path;
        return path.EndsWith("/index", StringComparison.Ordinal) ? path[..^6] : path;
    }

    /// <summary>The key of a post of Jekyll by its name below <c>_posts/</c>, or by the last part of it with <c>/</c> before it.</summary>
    public static string PostKey(string name) => "_posts/" + name.ToLowerInvariant();

    private static string[] PostKeysOf(string file) =>
        ("/" + file).IndexOf("/_posts/", StringComparison.Ordinal) is >= 0 and var at && file[(at + "_posts/".Length)..file.LastIndexOf('.')] is var name
            ? [PostKey(name), PostKey("/" + name[(name.LastIndexOf('/') + 1)..])] : [];

    private static string? Normal(string address) => OldAddress.Parse(address.StartsWith('/') ? address : "/" + address) is { Path: not "/" } url ? url.Path : null;

    // Hugo takes an alias without a slash before it from the folder in which the page is.
    private string Alias(SourcePage page, string alias) => outline.Dialect != Dialect.Hugo || alias.StartsWith('/') || PathAddress(page) is not { } path ? alias
        : Uri.TryCreate(new Uri("https://site.example/" + FolderOf(path)), alias, out var address) ? address.AbsolutePath : alias;

    // What stands before the last name of an address.
    private static string FolderOf(string address) => address.TrimEnd('/') is var path ? path[..(path.LastIndexOf('/') + 1)] : "";

    // The address that a page gives itself, or that its program gives all of its folder.
    private string? OwnAddress(SourcePage page) => outline.Dialect switch
    {
        Dialect.MkDocs => PostAddress(page),
        Dialect.Docusaurus => DocusaurusAddress.Of(page.Path, page.Facts, outline.Folders),
        Dialect.Jekyll => (page.Facts.Text("permalink") ?? FormOf(page)) is { } form ? JekyllAddress.Fill(form, page) : null,
        Dialect.Hugo => page.Facts.Text("url") ?? (page.Facts.Text("slug") is { } slug && Path.GetFileName(page.Path) is not ("_index.md" or "_index.html") && PathAddress(page) is { } path ? FolderOf(path) + slug.Trim('/') + "/" : null),
        Dialect.Statiq => page.Facts.Text("destinationpath") ?? NamedAddress(page),
        _ => null,
    };

    // Of the blog of Material for MkDocs: 2023/01/31/a-title/ below its folder.
    private string? PostAddress(SourcePage page) => outline.Folders.FirstOrDefault(f => f.IsBlog && page.Path.StartsWith(f.Path, StringComparison.Ordinal)) is { } blog
        && (page.Facts.Text("date.created") ?? page.Facts.Text("date")) is { Length: >= 10 } date && DateOnly.TryParseExact(date[..10], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day)
        ? $"/{blog.Start}{day.ToString("yyyy'/'MM'/'dd", System.Globalization.CultureInfo.InvariantCulture)}/{page.Facts.Text("slug") ?? Slug(page.Title ?? "")}/" : null;

    private static string Slug(string title) => string.Join('-', string.Concat(title.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    // Statiq may give the file of a page another name, in the same folder.
    private string? NamedAddress(SourcePage page) => page.Facts.Text("destinationfilename") is { } name && PathAddress(page) is { } place ? FolderOf(place) + name : null;

    private string? FormOf(SourcePage page) => JekyllAddress.FolderOf(page.Path) is { } folder ? outline.AddressForms.GetValueOrDefault(folder) : null;

    private string? PathAddress(SourcePage page)
    {
        if (outline.AddressEnd is not { } end || !Outline.IsPageOrNotebook(page.Path) || (outline.Dialect == Dialect.Jekyll && JekyllAddress.FolderOf(page.Path) is not null) || !page.Path.StartsWith(outline.Content, StringComparison.Ordinal))
        {
            return null;
        }

        var path = page.Path[outline.Content.Length..];
        var bare = Outline.AddressOf(path, end);
        bare = outline.Dialect == Dialect.Carpentries ? bare[(bare.IndexOf('/', StringComparison.Ordinal) + 1)..] : bare;
        return bare.Length == 0 ? null : outline.Dialect == Dialect.Hugo ? bare.Replace(' ', '-').ToLowerInvariant() : bare;
    }
}
