using System.Globalization;
using Explainer.Model;

namespace Explainer.Read.Kinds;

/// <summary>What the path of the file of an entry says: kind, id, address and place in the order.</summary>
/// <param name="File">Relative to the input folder.</param>
/// <param name="Id">Kind and name.</param>
/// <param name="Url">Its address.</param>
/// <param name="Order">The number before its name, of an <c>index.md</c> before that of its folder; null for none.</param>
/// <param name="Tidy">The path as it would best be written.</param>
internal sealed record EntryPath(string File, EntryId Id, SiteUrl Url, int? Order, string Tidy)
{
    public const string Index = "index.md";

    /// <summary>The text of the page for addresses that do not exist, at the top of the input.</summary>
    public const string NotFound = "404.md";

    /// <summary>What the name of an easier version ends in: <c>10-the-film.easy.md</c> is that of <c>10-the-film.md</c>.</summary>
    public const string EasyEnding = ".easy.md";

    private const string TextEnding = ".md";
    private const int MostDigits = 3;

    /// <summary>The number before the name of the folder it lies in; null for none.</summary>
    public int? FolderOrder { get; init; }

    /// <summary>True for an <c>index.md</c>, which is the page of its folder.</summary>
    public bool IsIndex { get; init; }

    /// <summary>Of an easier version, the page that it is one of; null for other files.</summary>
    public EntryPath? EasierOf { get; init; }

    /// <summary>True when the name of the file or of a folder holds nothing but its number.</summary>
    public bool IsNameless => Url.Path.Contains("//", StringComparison.Ordinal);

    /// <summary>
    /// True when its address would have a name that begins with a dot once the number is taken away: <c>10-...md</c> would be
    /// <c>..</c>, the folder above, and hosts do not show what begins with one.
    /// </summary>
    public bool IsHidden => Url.Path.Contains("/.", StringComparison.Ordinal);

    /// <summary>Whether the name that holds nothing, or begins with a dot, is that of a folder.</summary>
    public bool IsFaultOfFolder
    {
        get
        {
            var fault = Url.Path.IndexOf(IsNameless ? "//" : "/.", StringComparison.Ordinal);
            return IsIndex || Url.Path.IndexOf('/', fault + 1) < Url.Path.Length - 1;
        }
    }

    public bool IsTidy => File == Tidy;

    /// <summary>The folder of its kind; null for one of pages.</summary>
    public string? KindFolder => Kind.OfFolder(Url.Path.Split('/')[1]).Folder;

    /// <summary>True when it lies in a folder of a part: there is one level of folders in that of a kind.</summary>
    public bool IsTooDeep => File.Count(c => c == '/') > 2 && KindFolder is not null;

    /// <summary>Its address and those of the folders it lies in. An easier version lies in those of its page, which is none of them.</summary>
    public IEnumerable<string> WithFolders() => EasierOf is { } page ? page.Url.WithFolders().Skip(1).Prepend(Url.Path) : Url.WithFolders();

    public static EntryPath Parse(string file) => file.EndsWith(EasyEnding, StringComparison.OrdinalIgnoreCase) ? OfEasierVersion(file) : OfWhole(file);

    private static EntryPath OfWhole(string file)
    {
        var segments = file.Split('/');
        var slugs = segments[..^1].Select(SiteUrl.Slug).ToList();
        var slug = SiteUrl.Slug(Path.GetFileNameWithoutExtension(segments[^1]));
        var folders = slugs.ConvertAll(WithoutNumber);
        var kind = folders.Count > 0 && slug != "index" ? Kind.OfFolder(folders[0]) : Kind.Page;
        var tidy = string.Join('/', [.. slugs, slug]) + kind.Ending;
        return slug == "index" ? OfIndex(file, slugs, folders, tidy)
            : tidy == NotFound ? new EntryPath(file, new EntryId(EntryKind.Page, slug), WellKnownFiles.NotFound, null, tidy)
            : OfFile(file, kind, slug, slugs, folders, tidy);
    }

    /// <summary>The file of the easier version of a page.</summary>
    public static string EasyOf(string page) => page[..^TextEnding.Length] + EasyEnding;

    /// <summary>The folder whose page a path names: <c>story/index.md</c> is that of <c>story/</c>. Other paths stay.</summary>
    public static string FolderOf(string path) => path.EndsWith("/" + Index, StringComparison.Ordinal) ? path[..^(Index.Length + 1)] : path;

    /// <summary>The path of the address of a folder: <c>/guides/maps/</c> for <c>10-guides/maps/</c>.</summary>
    public static string PathOfFolder(string folder) =>
        string.Concat("/", string.Join('/', folder.TrimEnd('/').Split('/').Select(WithoutNumber)), "/");

    /// <summary>The number before a name; null for none.</summary>
    public static int? NumberOf(string name) =>
        PrefixOf(name) is > 0 and var length ? int.Parse(name.AsSpan(0, length - 1), CultureInfo.InvariantCulture) : null;

    /// <summary>A name without the number before it.</summary>
    public static string WithoutNumber(string name) => name[PrefixOf(name)..];

    // The number and the folder are those of its page, and so are their faults.
    private static EntryPath OfEasierVersion(string file)
    {
        var page = Parse(file[..^EasyEnding.Length] + TextEnding);
        var segments = page.Tidy == NotFound ? ["404"] : page.Url.Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return page with
        {
            File = file,
            Id = new EntryId(EntryKind.Easy, page.Url.Path.Trim('/')),
            Url = SiteUrl.Page([.. segments, EasyPage.Segment]),
            Tidy = page.Tidy[..page.Tidy.LastIndexOf('.')] + EasyEnding,
            IsIndex = false,
            EasierOf = page,
        };
    }

    private static EntryPath OfIndex(string file, List<string> slugs, List<string> folders, string tidy) => folders.Count == 0
        ? new EntryPath(file, new EntryId(EntryKind.Summary, ""), SiteUrl.Home, null, tidy)
        : new EntryPath(file, new EntryId(EntryKind.Page, string.Join('/', folders)), SiteUrl.Page(folders), NumberOf(slugs[^1]), tidy)
        {
            FolderOrder = slugs.Count > 1 ? NumberOf(slugs[^2]) : null,
            IsIndex = true,
        };

    private static EntryPath OfFile(string file, Kind kind, string slug, List<string> slugs, List<string> folders, string tidy)
    {
        var isNumbered = kind.Prefix != FilePrefix.Date;
        var name = isNumbered ? WithoutNumber(slug) : slug;
        var id = string.Join('/', [.. kind.Folder is null ? folders : folders[1..], name]);
        return new EntryPath(file, new EntryId(kind.Id, id), SiteUrl.Page([.. folders, name]), isNumbered ? NumberOf(slug) : null, tidy)
        {
            FolderOrder = slugs.Count > 0 ? NumberOf(slugs[^1]) : null,
        };
    }

    // The length of "10-": one to three digits and a hyphen; 0 for none.
    private static int PrefixOf(string name)
    {
        var digits = 0;
        while (digits < name.Length && char.IsAsciiDigit(name[digits]))
        {
            digits++;
        }

        return digits is > 0 and <= MostDigits && digits < name.Length && name[digits] == '-' ? digits + 1 : 0;
    }
}
