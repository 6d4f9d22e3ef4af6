using System.Globalization;
using Explainer.Build;
using Explainer.Model;
using Explainer.Model.Dates;
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
    /// <param name="title">Its title.</param>
    /// <param name="date">When an event happened; null for others.</param>
    /// <exception cref="UsageException">No name can be made of the title, or another file has it.</exception>
    public static EntryPath Choose(InputFolder input, Kind kind, string title, FuzzyDate? date = null)
    {
        var stem = FileStem.Create(title) ?? throw new UsageException(
            $"'{title}' has no letter or number that the name of a file could be made of. Write a name that has one.");
        var entries = input.Files.Where(f => f.Role == FileRole.Entry).Select(f => EntryPath.Parse(f.Path)).ToList();
        var folder = kind.Folder is null ? "" : kind.Folder + "/";
        var name = PrefixOf(kind, date, entries) + stem;
        var path = EntryPath.Parse(folder + name + (FileStem.IsDevice(name) ? $"-{kind.Name}" : "") + ".md");
        if (path.File is EntryPath.Index or "readme.md" || path.Url.IsWithin(TeachUrls.List) || path.Url == CiteUrls.For(SiteUrl.Home)
            || path.File.EndsWith("/" + EntryPath.Index, StringComparison.Ordinal) || path.File.EndsWith("/readme.md", StringComparison.Ordinal))
        {
            throw new UsageException($"{path.File} has a meaning of its own here. Choose another name: the title can be changed in the file.");
        }

        // On a case-insensitive file system two names that differ only in case are one file.
        return entries.Find(e => e.Url == path.Url || e.File.Equals(path.File, StringComparison.OrdinalIgnoreCase)) is { } other
            ? throw new UsageException($"{other.File} is there already, at the address {other.Url.Path}. Open that file, or choose another name.")
            : path;
    }

    private static string PrefixOf(Kind kind, FuzzyDate? date, List<EntryPath> entries) => kind.Prefix switch
    {
        FilePrefix.None => "",
        FilePrefix.Number => NextNumber(entries.Where(e => e.Id.Kind == kind.Id)),
        FilePrefix.Date => Prefix(date!) + "-",
    };

    // In steps of ten, to leave room for insertions. Beyond 999 there is no number: unnumbered entries come last.
    private static string NextNumber(IEnumerable<EntryPath> entries)
    {
        var next = ((entries.Max(e => e.Order) ?? 0) / Step + 1) * Step;
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
