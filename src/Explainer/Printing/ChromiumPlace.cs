using System.Collections.Immutable;

namespace Explainer.Printing;

/// <summary>Finds the browser that prints.</summary>
internal static class ChromiumPlace
{
    /// <summary>Names the browser where the usual places have none, or another; <c>none</c> for no browser.</summary>
    public const string Variable = "EXPLAINER_CHROMIUM";

    private const string None = "none";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private static readonly string[] Names =
        ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge"];

    private static readonly string[] OtherPlaces =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>The browser that the variable names, or the first of those that are installed; null for none.</summary>
    /// <param name="named">What the variable says that has no such file; null for nothing.</param>
    public static Chromium? Find(out string? named)
    {
        named = null;
        var asked = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(asked))
        {
            return Candidates().FirstOrDefault(File.Exists) is { } found ? Create(found) : null;
        }

        if (asked == None)
        {
            return null;
        }

        var place = InPath(asked).Prepend(asked).FirstOrDefault(File.Exists);
        named = place is null ? asked : null;
        return place is null ? null : Create(place);
    }

    private static Chromium Create(string program) => new(program, Limit, OperatingSystem.IsLinux() && Environment.UserName == "root");

    private static IEnumerable<string> Candidates() => Names.SelectMany(n => InPath(n)).Concat(OtherPlaces);

    private static ImmutableArray<string> InPath(string name) =>
    [
        .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() && !name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) ? name + ".exe" : name)),
    ];
}
