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

    public static async Task<IReadOnlyList<string>> FaultsOf(Visit visit)
    {
        await visit.Page.EvaluateAsync(Script);
        var found = new List<(string Look, AxeFinding Finding)>();
        foreach (var (width, theme) in Looks)
        {
            await visit.Page.SetViewportSizeAsync(width, 900);
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = theme });
            found.AddRange(AxeFinding.Parse(await visit.Run<string>("axe")).Select(f => ($"{width} px {theme}", f)));
        }

        await visit.Page.SetViewportSizeAsync(Looks[0].Width, 900);
        return [.. found.GroupBy(f => f.Finding with { Why = "" }, (_, same) => same.First().Finding.Describe(string.Join(", ", same.Select(f => f.Look))))];
    }
}
