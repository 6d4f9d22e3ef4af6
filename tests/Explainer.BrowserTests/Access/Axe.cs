using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Explainer.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Access;

/// <summary>axe, which Deque keeps: what it finds in a page, in both themes, on a desk and on a phone.</summary>
internal static class Axe
{
    // From one to the next the theme changes, or the width. The last is the theme that pages are opened in.
    private static readonly (Look Window, ColorScheme Theme)[] Looks =
        [(Look.Desk, ColorScheme.Light), (Look.Desk, ColorScheme.Dark), (Look.Phone, ColorScheme.Dark), (Look.Phone, ColorScheme.Light)];

    // Deque's own `RunAxe` opens a second page for each run and loads axe anew: a minute of work for every second of checking.
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What it finds in a page by itself; afterwards the window is as narrow as a phone.</summary>
    public static Task<IReadOnlyList<string>> FaultsOf(Visit visit) => FaultsOf(visit, []);

    /// <summary>What it finds in a page of many.</summary>
    /// <param name="visit">The page.</param>
    /// <param name="known">Colours that were asked for on other pages, and are not again; those of this page are added.</param>
    public static async Task<IReadOnlyList<string>> FaultsOf(Visit visit, ConcurrentDictionary<string, bool> known)
    {
        await BeIn(visit);
        var found = new List<(string Look, AxeFinding Finding)>();
        foreach (var (window, theme) in Looks)
        {
            await visit.Page.SetViewportSizeAsync(window.Width, window.Height);
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = theme });
            var look = AxeLook.Parse(await visit.Run<string>("axe", string.Join("\n", known.Keys)));
            found.AddRange(look.Found.Select(f => ($"{window.Width} px {theme}", f)));
            foreach (var colour in look.Colours)
            {
                known[colour] = true;
            }
        }

        return [.. found.GroupBy(f => f.Finding with { Why = "" }, (_, same) => same.First().Finding.Describe(string.Join(", ", same.Select(f => f.Look))))];
    }

    // Sending its script costs as much as opening a page: the window keeps it for the pages that come.
    private static async Task BeIn(Visit visit)
    {
        if (!await visit.Page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await visit.Page.AddInitScriptAsync(Script);
            await visit.Page.EvaluateAsync(Script);
        }
    }
}
