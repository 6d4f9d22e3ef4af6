using Explainer.BrowserTests.Browsing;

namespace Explainer.BrowserTests.Access;

/// <summary>What a reader loses who has a narrow screen, or needs large type or more space in the text.</summary>
internal static class Reflow
{
    // WCAG 1.4.12, word for word.
    private const string TextSpacing =
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

    private static readonly (string Name, int Width, string Css)[] Looks =
    [
        ("320 px", 320, ""),
        ("320 px, text spacing", 320, TextSpacing),
        ("1280 px at 200 %", 640, ""),
        ("1280 px, text alone at 200 %", 1280, "html { font-size: 200% }"),
        ("1440 px, text spacing", 1440, TextSpacing),
    ];

    /// <summary>What is lost at 320 pixels.</summary>
    public static Task<IReadOnlyList<string>> GlanceAt(Visit visit) => FaultsOf(visit, Looks[..1]);

    /// <summary>What is lost in any of the looks.</summary>
    public static Task<IReadOnlyList<string>> FaultsOf(Visit visit) => FaultsOf(visit, Looks);

    private static async Task<IReadOnlyList<string>> FaultsOf(Visit visit, (string Name, int Width, string Css)[] looks)
    {
        var faults = new List<string>();
        foreach (var (name, width, css) in looks)
        {
            await visit.Page.SetViewportSizeAsync(width, Look.Phone.Height);
            await visit.Run<object?>("restyle", css);
            faults.AddRange((await visit.Run<string[]>("reflow")).Select(f => $"{f} ({name})"));
        }

        await visit.Page.SetViewportSizeAsync(Look.Phone.Width, Look.Phone.Height);
        return faults;
    }
}
