using System.Collections.Concurrent;
using Explainer.BrowserTests.Access;

namespace Explainer.BrowserTests.Browsing;

/// <summary>
/// Walks through every page of a site, each gone once for all tests: opening a page is what costs, so whatever tests want
/// to know of all pages is noted on the way.
/// </summary>
/// <param name="chromium">Who walks.</param>
public sealed class Walks(Chromium chromium)
{
    private readonly ConcurrentDictionary<(string Site, Look Look), Lazy<Task<IReadOnlyList<PageReport>>>> gone = new();

    /// <summary>In a window of 1440 pixels; afterwards axe looks at each page, in both themes and both widths.</summary>
    public Task<IReadOnlyList<PageReport>> OnADesk(string site) => Go(site, new Look(), Axe.FaultsOf);

    /// <summary>In a window of 320 pixels; afterwards each page is zoomed and spaced out.</summary>
    public Task<IReadOnlyList<PageReport>> OnAPhone(string site) => Go(site, Look.Phone, Reflow.FaultsOf);

    private Task<IReadOnlyList<PageReport>> Go(string site, Look look, Func<Visit, Task<IReadOnlyList<string>>> faultsOf) =>
        gone.GetOrAdd((site, look), _ => new(async () => await chromium.Survey(await chromium.Get(site), look, async (visit, page) =>
        {
            var shifts = await LayoutShift.AllOf(visit);
            var (troubles, requests) = (visit.Troubles, visit.Requests);
            return new PageReport(page, troubles, requests, shifts, await faultsOf(visit));
        }))).Value;
}
