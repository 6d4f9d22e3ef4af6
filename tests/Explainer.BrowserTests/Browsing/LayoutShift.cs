using System.Collections.Immutable;
using System.Text.Json;

namespace Explainer.BrowserTests.Browsing;

/// <summary>A move of the page that the reader did not ask for.</summary>
/// <param name="Value">How much of the window moved, and how far: 1 is all of it by its whole size.</param>
/// <param name="Parts">What moved, from where to where.</param>
public sealed record LayoutShift(double Value, ImmutableArray<string> Parts)
{
    /// <summary>All there have been since the page began to load.</summary>
    public static async Task<ImmutableArray<LayoutShift>> AllOf(Visit visit) =>
        JsonSerializer.Deserialize<ImmutableArray<LayoutShift>>(await visit.Run<string>("shifts"));

    public override string ToString() => FormattableString.Invariant($"    moves by {Value:F4}: {string.Join("; ", Parts)}");
}
