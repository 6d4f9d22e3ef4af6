using System.Collections.Concurrent;
using Explainer.BrowserTests.Access;

namespace Explainer.BrowserTests.Browsing;

/// <summary>
/// Walks through every page of a site, each gone once for all tests: opening a page is what costs, so whatever tests want
/// to know of all pages is noted on the way.
/// </summary>
/// <remarks>
/// A small site is looked at in full, page by page. Of a large one (the content: some 500 pages) the pages are that have
/// between them every kind of page, every class and every element. Of the others, which differ in their texts alone, one in
/// twelve is opened and looked at in a glance, or every one where the variable EVERY_PAGE is set: that takes some minutes
/// more. What a glance leaves out are the rules of colour, which come from tokens that <c>ContrastTests</c> compares on
/// every ground.
/// </remarks>
/// <param name="chromium">Who walks.</param>
public sealed class Walks(Chromium chromium)
{
    private const int Many = 150;
    private static readonly int OneIn = Environment.GetEnvironmentVariable("EVERY_PAGE") is { Length: > 0 } ? 1 : 12;

    private readonly ConcurrentDictionary<(string Site, Look Look), Lazy<Task<IReadOnlyList<PageReport>>>> gone = new();

    /// <summary>In a window of 1440 pixels; afterwards axe looks at each page, in full or at a glance.</summary>
    public Task<IReadOnlyList<PageReport>> OnADesk(string site) => Go(site, new Look(), async (served, visit, page) =>
        IsSmall(served) || served.OneOfEachKind.Contains(page)
            ? (await Axe.FaultsOf(visit), [])
            : (await Axe.GlanceAt(visit, IndexOf(served, page)), await Reflow.GlanceAt(visit)));

    /// <summary>In a window of 320 pixels; afterwards each page is zoomed and spaced out. Of a large site only one page of each kind.</summary>
    public Task<IReadOnlyList<PageReport>> OnAPhone(string site) =>
        Go(site, Look.Phone, async (_, visit, _) => (await Reflow.FaultsOf(visit), []));

    private static bool IsSmall(ServedSite site) => site.Pages.Count < Many;

    private static int IndexOf(ServedSite site, string page) => site.Pages.TakeWhile(p => p != page).Count();

    private static IEnumerable<string> PagesOf(ServedSite site, Look look) =>
        IsSmall(site) ? site.Pages
        : look == Look.Phone ? site.OneOfEachKind
        : site.Pages.Where((page, i) => i % OneIn == 0 || site.OneOfEachKind.Contains(page));

    private Task<IReadOnlyList<PageReport>> Go(
        string name, Look look, Func<ServedSite, Visit, string, Task<(IReadOnlyList<string> Faults, IReadOnlyList<string> Narrow)>> lookAt) =>
        gone.GetOrAdd((name, look), _ => new(async () =>
        {
            var site = await chromium.Get(name);
            return await chromium.Survey(site, look, async (visit, page) =>
            {
                var shifts = await LayoutShift.AllOf(visit);
                var (troubles, requests) = (visit.Troubles, visit.Requests);
                var (faults, narrow) = await lookAt(site, visit, page);
                return new PageReport(page, troubles, requests, shifts, faults, narrow);
            }, PagesOf(site, look));
        })).Value;
}
