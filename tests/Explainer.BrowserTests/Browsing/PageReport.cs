using System.Collections.Immutable;

namespace Explainer.BrowserTests.Browsing;

/// <summary>What one page was like on a walk through its site.</summary>
/// <param name="Page">Its place in the output.</param>
/// <param name="Troubles">What went wrong while it loaded.</param>
/// <param name="Requests">What it asked for by itself, its own address first.</param>
/// <param name="Shifts">How it moved while it loaded.</param>
/// <param name="Access">What axe finds in it, in both themes, on a desk and on a phone.</param>
/// <param name="Reflow">What of it is lost on a phone; where it was looked at in full, what is lost in large type or spaced text too.</param>
public sealed record PageReport(
    string Page, IReadOnlyList<string> Troubles, IReadOnlyList<string> Requests, ImmutableArray<LayoutShift> Shifts, IReadOnlyList<string> Access,
    IReadOnlyList<string> Reflow);
