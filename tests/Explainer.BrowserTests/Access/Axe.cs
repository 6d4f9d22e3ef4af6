using Deque.AxeCore.Commons;
using Explainer.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Access;

/// <summary>axe, which Deque keeps: what it finds in a page, in both themes, on a desk and on a phone.</summary>
internal static class Axe
{
    private static readonly (int Width, ColorScheme Theme)[] Looks =
        [(1440, ColorScheme.Light), (1440, ColorScheme.Dark), (320, ColorScheme.Dark), (320, ColorScheme.Light)];

    // Deque's own `RunAxe` opens a second page for each run and loads axe anew: a minute of work for every second of checking.
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What it finds in all four looks.</summary>
    public static Task<IReadOnlyList<string>> FaultsOf(Visit visit) => FaultsOf(visit, Looks, isGlance: false);

    /// <summary>What it finds in one of the looks, colours left out.</summary>
    /// <param name="visit">The page.</param>
    /// <param name="turn">Any number: its neighbours have other looks.</param>
    public static Task<IReadOnlyList<string>> GlanceAt(Visit visit, int turn) => FaultsOf(visit, [Looks[turn % Looks.Length]], isGlance: true);

    private static async Task<IReadOnlyList<string>> FaultsOf(Visit visit, (int Width, ColorScheme Theme)[] looks, bool isGlance)
    {
        await visit.Page.EvaluateAsync(Script);
        var found = new List<(string Look, AxeFinding Finding)>();
        foreach (var (width, theme) in looks)
        {
            await visit.Page.SetViewportSizeAsync(width, 900);
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = theme });
            found.AddRange(AxeFinding.Parse(await visit.Run<string>("axe", isGlance)).Select(f => ($"{width} px {theme}", f)));
        }

        await visit.Page.SetViewportSizeAsync(Looks[0].Width, 900);
        return [.. found.GroupBy(f => f.Finding with { Why = "" }, (_, same) => same.First().Finding.Describe(string.Join(", ", same.Select(f => f.Look))))];
    }
}
