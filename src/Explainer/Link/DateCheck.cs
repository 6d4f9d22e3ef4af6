using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Diagnostics;
using Explainer.Read.Fields;
using Explainer.Read.Kinds;

namespace Explainer.Link;

/// <summary>
/// Finds dates that lie far behind all on which somebody has worked at the site: a slip in a year. No clock is asked, so that a site has
/// the same problems every day. Events and plans may lie in the future.
/// </summary>
internal static class DateCheck
{
    // A page that nobody has changed for a while may cite what is newer; of two pages one is hardly years ahead of the other.
    private const int MostYears = 10;
    private const int MostYearsBetweenPages = 2;

    public static void Check(Catalog catalog, ImmutableArray<ComposedEntry> published, DiagnosticBag problems)
    {
        // A date that is ahead of all others says nothing of them.
        var worked = published.Select(b => b.Entry).SelectMany(WorkedAt).OrderDescending().Take(2).ToList();
        if (worked is not [var newest, var second])
        {
            return;
        }

        var last = newest > second + MostYearsBetweenPages ? second : newest;
        foreach (var page in published)
        {
            foreach (var (field, year) in DatesOf(page.Entry, last))
            {
                problems.Add(Rules.DateAhead(page.Header.PlaceOf(field), field.Name, year, last));
            }
        }

        foreach (var work in catalog.Works.Values.Where(w => YearOf(w.Issued) > last + MostYears))
        {
            problems.Add(Rules.WorkAhead(work.Place, work.Id, work.Issued!.Earliest!.Year, last));
        }
    }

    private static IEnumerable<int> WorkedAt(Entry entry) => new[] { entry.Updated, entry.Checked }.Select(YearOf).OfType<int>();

    private static IEnumerable<(Field Field, int Year)> DatesOf(Entry entry, int last)
    {
        var profile = entry as Profile;
        (Field Field, int? Year, int Most)[] dates =
        [
            (EntryFields.Updated, YearOf(entry.Updated), MostYearsBetweenPages), (EntryFields.Checked, YearOf(entry.Checked), MostYearsBetweenPages),
            (ProfileFields.Born, YearOf(profile?.Born), MostYears), (ProfileFields.Died, YearOf(profile?.Died), MostYears),
        ];
        return dates.Where(d => d.Year > last + d.Most).Select(d => (d.Field, d.Year!.Value));
    }

    private static int? YearOf(FuzzyDate? date) => date?.Earliest?.Year;
}
