using System.Globalization;
using Explainer.Build;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Texts;
using Explainer.Read;
using Explainer.Read.Kinds;

namespace Explainer.Guide.Starters;

/// <summary>Finds the file that a new entry goes to.</summary>
internal static class EntryPlace
{
    private const int MostNumber = 999;
    private const int Step = 10;

    /// <summary>The path of the file, from the input folder.</summary>
    /// <param name="input">What is there already.</param>
    /// <param name="kind">What it is about.</param>
    /// <param name="name">Its title, after the folders that it goes to: <c>guides/How to read</c>.</param>
    /// <param name="date">When an event happened; null for others.</param>
    /// <exception cref="UsageException">No name can be made of the title, or another file has it.</exception>
    public static EntryPath Choose(InputFolder input, Kind kind, string name, FuzzyDate? date = null)
    {
        var title = TitleOf(input, kind, name);
        var stem = FileStem.Create(title) ?? throw new UsageException(NewTexts.NoLetter(title));
        var entries = input.Files.Where(f => f.Role == FileRole.Entry).Select(f => EntryPath.Parse(f.Path)).ToList();
        var folder = FolderOf(input, kind, name[..^title.Length], entries);
        var file = PrefixOf(kind, date, folder, entries) + stem;
        var path = EntryPath.Parse(folder + file + (FileStem.IsDevice(file) ? $"-{kind.Name}" : "") + kind.Ending);
        if (path.IsIndex || path.File is EntryPath.Index or EntryPath.NotFound or "readme.md" || path.Url.IsWithin(TeachUrls.List) || path.Url == CiteUrls.For(SiteUrl.Home)
            || path.File.EndsWith("/" + EntryPath.Index, StringComparison.Ordinal) || path.File.EndsWith("/readme.md", StringComparison.Ordinal))
        {
            throw new UsageException(NewTexts.HasOwnMeaning(path.File));
        }

        // On a case-insensitive file system two names that differ only in case are one file.
        return entries.Find(e => e.Url == path.Url || e.File.Equals(path.File, StringComparison.OrdinalIgnoreCase)) is { } other
            ? throw new UsageException(NewTexts.AddressTaken(other.File, other.Url.Path))
            : path;
    }

    /// <summary>
    /// The title in a name: what follows the last <c>/</c>, if what stands before it are folders that are there, or names that could
    /// be new ones where folders have a meaning. Otherwise the <c>/</c> is one of the title: "and/or".
    /// </summary>
    public static string TitleOf(InputFolder input, Kind kind, string name)
    {
        var slash = name.LastIndexOf('/');
        if (slash <= 0 || slash == name.Length - 1)
        {
            return name;
        }

        var above = name[..slash].Split('/');
        var isPath = HasFolder(input, kind, above)
            || ((kind.HasParts || kind.Folder is null) && above.All(s => s.Length > 0 && FileStem.Create(s) == s) && (kind.Folder is null || above.Length == 1));
        return isPath ? name[(slash + 1)..] : name;
    }

    private static bool HasFolder(InputFolder input, Kind kind, string[] above) => FindFolder(input, kind, above) is not null;

    // With the numbers before the names of the folders, as they lie there.
    private static string? FindFolder(InputFolder input, Kind kind, string[] above)
    {
        var wanted = EntryPath.PathOfFolder(string.Join('/', kind.Folder is { } own ? [own, .. above] : above));
        return input.Files.Where(f => f.Role == FileRole.Entry).Select(f => f.Path[..(f.Path.LastIndexOf('/') + 1)])
            .FirstOrDefault(f => f.Length > 0 && EntryPath.PathOfFolder(f) == wanted);
    }

    private static string FolderOf(InputFolder input, Kind kind, string above, List<EntryPath> entries)
    {
        var own = kind.Folder is null ? "" : kind.Folder + "/";
        if (above.Length == 0)
        {
            return own;
        }

        var folders = above.TrimEnd('/').Split('/');
        return FindFolder(input, kind, folders)
            ?? own + (kind.Prefix == FilePrefix.Number ? NextNumber(NumbersIn(own, entries)) : "") + string.Join('/', folders) + "/";
    }

    // Of the files of a folder, and of the folders in it.
    private static IEnumerable<int?> NumbersIn(string folder, List<EntryPath> entries) =>
        from entry in entries
        where entry.File.StartsWith(folder, StringComparison.Ordinal) && entry.File.Length > folder.Length
        select EntryPath.NumberOf(SiteUrl.Slug(entry.File[folder.Length..].Split('/')[0]));

    private static string PrefixOf(Kind kind, FuzzyDate? date, string folder, List<EntryPath> entries) => kind.Prefix switch
    {
        // The pages of a section are numbered where one of them is.
        FilePrefix.None => kind.Folder is null && folder.Length > 0 && NumbersIn(folder, entries).Any(n => n is not null) ? NextNumber(NumbersIn(folder, entries)) : "",
        FilePrefix.Number => NextNumber(NumbersIn(folder, entries)),
        FilePrefix.Date => Prefix(date!) + "-",
    };

    // In steps of ten, to leave room for insertions. Beyond 999 there is no number: unnumbered entries come last.
    private static string NextNumber(IEnumerable<int?> numbers)
    {
        var next = ((numbers.Max() ?? 0) / Step + 1) * Step;
        return next > MostNumber ? "" : string.Create(CultureInfo.InvariantCulture, $"{next}-");
    }

    // A date in the name of a file: 2014-06-29, 1890s, until-1890, 44-bc.
    private static string Prefix(FuzzyDate date) =>
        date.Start is { } start ? Prefix(start)
        : date.End is { } end ? "until-" + Prefix(end)
        : throw new InvalidOperationException($"'{date}' has neither a start nor an end.");

    private static string Prefix(DatePoint point) => point.Precision switch
    {
        DatePrecision.Day => Days(point.First) + point.First.Day.ToString("'-'00", CultureInfo.InvariantCulture),
        DatePrecision.Month or DatePrecision.Season => Days(point.First),
        DatePrecision.Year => Year(point.First.Year),
        _ => Year(point.First.Year) + (point.First.Year > 0 ? "s" : ""),
    };

    private static string Days(CalendarDay day) => Year(day.Year) + day.Month.ToString("'-'00", CultureInfo.InvariantCulture);

    // EDTF counts years astronomically: 0 is 1 BC.
    private static string Year(int year) => year > 0
        ? year.ToString("D4", CultureInfo.InvariantCulture)
        : (1 - year).ToString(CultureInfo.InvariantCulture) + "-bc";
}
