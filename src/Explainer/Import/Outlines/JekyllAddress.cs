using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Import.Sources;
using Explainer.Read.Yaml;

namespace Explainer.Import.Outlines;

/// <summary>Where Jekyll publishes posts and the pages of collections.</summary>
internal static class JekyllAddress
{
    private const string Post = "/:categories/:year/:month/:day/:title.html";

    /// <summary>The form of the addresses of posts.</summary>
    /// <param name="style">The <c>permalink</c> of the settings: a form, or one of those that have a name; null for none.</param>
    public static string OfPosts(string? style) => style switch
    {
        null or "date" => Post,
        "pretty" => "/:categories/:year/:month/:day/:title/",
        "ordinal" => "/:categories/:year/:y_day/:title.html",
        "none" => "/:categories/:title.html",
        _ => style,
    };

    /// <summary>The form of the addresses of a collection whose settings name none.</summary>
    /// <param name="style">The same.</param>
    public static string OfCollections(string? style) => style is not null && (style == "pretty" || style.EndsWith('/')) ? "/:collection/:path/" : "/:collection/:path.html";

    /// <summary>The address of a page; null where the form has a part that is not known.</summary>
    public static string? Fill(string form, SourcePage page)
    {
        var isKnown = true;
        var filled = Part.Replace(form, m =>
        {
            var value = Value(m.Groups["name"].Value, page);
            isKnown &= value is not null;
            return value ?? "";
        });
        return isKnown ? "/" + string.Join('/', filled.Split('/', StringSplitOptions.RemoveEmptyEntries)) + (filled.EndsWith('/') ? "/" : "") : null;
    }

    /// <summary>The folder of a page that begins with <c>_</c>, ending in <c>/</c>; null where it lies in none.</summary>
    public static string? FolderOf(string path) => Array.Find(path.Split('/')[..^1], n => n.StartsWith('_')) is { } name ? name + "/" : null;

    private static string? Value(string name, SourcePage page)
    {
        var stem = Path.GetFileNameWithoutExtension(page.Path);
        var title = Dated.Match(stem) is { Success: true } dated ? dated.Groups["title"].Value : stem;
        var folder = FolderOf(page.Path);
        return name switch
        {
            "title" or "slug" => page.Facts.Text("slug") ?? title,
            "name" or "basename" => title,
            "collection" => folder?.Trim('_', '/'),
            "path" => page.Path[(folder is null ? 0 : page.Path.IndexOf(folder, StringComparison.Ordinal) + folder.Length)..page.Path.LastIndexOf('.')],
            "categories" => string.Join('/', CategoriesOf(page)),
            "output_ext" => ".html",
            _ => OfDay(name, page.Facts.Text("date") is { } date && Dated.IsMatch(date) ? date : stem),
        };
    }

    // Front matter goes before the name.
    private static string? OfDay(string name, string written) =>
        !DateOnly.TryParseExact(Dated.Match(written).Groups["day"].Value, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? null : name switch
        {
            "year" => day.ToString("yyyy", CultureInfo.InvariantCulture),
            "short_year" => day.ToString("yy", CultureInfo.InvariantCulture),
            "month" => day.ToString("MM", CultureInfo.InvariantCulture),
            "i_month" => day.Month.ToString(CultureInfo.InvariantCulture),
            "day" => day.ToString("dd", CultureInfo.InvariantCulture),
            "i_day" => day.Day.ToString(CultureInfo.InvariantCulture),
            "y_day" => day.DayOfYear.ToString("000", CultureInfo.InvariantCulture),
            _ => null,
        };

    // Words with spaces between, or a list; and the folders above that of the posts.
    private static IEnumerable<string> CategoriesOf(SourcePage page)
    {
        var above = page.Path.Split('/').TakeWhile(n => !n.StartsWith('_'));
        var own = page.Facts.Find("categories") is YamlList ? page.Facts.Texts("categories") : (page.Facts.Text("categories") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Prepend(page.Facts.Text("category") ?? "");
        return (page.Path.StartsWith('_') ? [] : above).Concat(own).Where(c => c.Length > 0).Select(c => c.ToLowerInvariant().Replace(' ', '-')).Distinct(StringComparer.Ordinal);
    }

    private static readonly Regex Part = new(":(?<name>[a-z_]+)");

    private static readonly Regex Dated = new(@"^(?<day>\d{4}-\d{1,2}-\d{1,2})(?:-(?<title>.+)|[T ].*|)$");
}
