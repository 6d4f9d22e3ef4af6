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
    private readonly ConcurrentDictionary<string, Lazy<Task<IReadOnlyList<PageReport>>>> gone = new();

    /// <summary>What each page is like that is opened in a window of 1440 pixels, and then looked at in others.</summary>
    /// <param name="site">As <see cref="Chromium.Get"/> knows it.</param>
    public Task<IReadOnlyList<PageReport>> Through(string site) => gone.GetOrAdd(site, _ => new(() => Go(site))).Value;

    private async Task<IReadOnlyList<PageReport>> Go(string name)
    {
        var site = await chromium.Get(name);
        var colours = new ConcurrentDictionary<string, bool>();
        return await chromium.Survey(site, Look.Desk, async (visit, page) =>
        {
            var shifts = await LayoutShift.AllOf(visit);
            var (troubles, requests) = (visit.Troubles, visit.Requests);
            // Zoomed and spaced out are the pages that have between them every kind of page, class and element.
            var isInFull = site.OneOfEachKind.Contains(page);
            var report = new PageReport(
                page, troubles, requests, shifts, await Axe.FaultsOf(visit, colours), isInFull ? await Reflow.FaultsOf(visit) : await Reflow.GlanceAt(visit));
            await visit.Page.SetViewportSizeAsync(Look.Desk.Width, Look.Desk.Height);
            return report;
        });
    }
}
