using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Model;

namespace Explainer.Read.Kinds;

/// <summary>What the path of a Markdown file says: kind, id, address and place in the order.</summary>
/// <param name="File">Relative to the input folder.</param>
/// <param name="Id">Kind and name.</param>
/// <param name="Url">Its address.</param>
/// <param name="Order">The number before its name; null for none.</param>
/// <param name="Tidy">The path as it would best be written.</param>
internal sealed partial record EntryPath(string File, EntryId Id, SiteUrl Url, int? Order, string Tidy)
{
    public const string Index = "index.md";

    /// <summary>True when the name itself holds nothing but its number.</summary>
    public bool IsNameless => Id.Kind != EntryKind.Summary && Id.Name.Split('/')[^1].Length == 0;

    /// <summary>
    /// True when its address would begin with a dot once the number is taken away: <c>10-...md</c> would be <c>..</c>, the
    /// folder above, and hosts do not show what begins with one.
    /// </summary>
    public bool IsHidden => Id.Name.Split('/')[^1].StartsWith('.');

    public bool IsTidy => File == Tidy;

    /// <summary>True when it lies in a folder of a folder that has none.</summary>
    public bool IsTooDeep => Kind.OfFolder(Tidy.Split('/')[0]).Folder is not null && File.Count(c => c == '/') > 1;

    public static EntryPath Parse(string file)
    {
        var segments = file.Split('/');
        var name = segments[^1][..^".md".Length];
        var folders = segments[..^1].Select(SiteUrl.Slug).ToList();
        var kind = folders.Count > 0 ? Kind.OfFolder(folders[0]) : Kind.Page;
        var slug = SiteUrl.Slug(name);
        var tidy = string.Join('/', [.. folders, slug]) + ".md";
        if (slug == "index")
        {
            return folders.Count == 0
                ? new EntryPath(file, new EntryId(EntryKind.Summary, ""), SiteUrl.Home, null, tidy)
                : new EntryPath(file, new EntryId(EntryKind.Page, string.Join('/', folders)), SiteUrl.Page(folders), null, tidy);
        }

        var number = kind.Prefix == FilePrefix.Date ? Match.Empty : OrderPrefix().Match(slug);
        var id = slug[number.Length..];
        var order = number.Success ? int.Parse(number.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : (int?)null;
        var idName = kind.Folder is null ? string.Join('/', [.. folders, id]) : id;
        return new EntryPath(file, new EntryId(kind.Id, idName), SiteUrl.Page([.. folders, id]), order, tidy);
    }

    [GeneratedRegex(@"^([0-9]{1,3})-")]
    private static partial Regex OrderPrefix();
}
