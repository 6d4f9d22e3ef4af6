using System.Collections.Immutable;

namespace Explainer.BrowserTests.Browsing;

/// <summary>What one page was like on a walk through its site.</summary>
/// <param name="Page">Its place in the output.</param>
/// <param name="Troubles">What went wrong while it loaded.</param>
/// <param name="Requests">What it asked for by itself, its own address first.</param>
/// <param name="Shifts">How it moved while it loaded.</param>
/// <param name="Faults">What was found in it afterwards: on a phone by <c>Reflow</c>, on a desk by <c>Axe</c>.</param>
/// <param name="Narrow">What does not fit a phone, of a page that was seen on a desk.</param>
public sealed record PageReport(
    string Page, IReadOnlyList<string> Troubles, IReadOnlyList<string> Requests, ImmutableArray<LayoutShift> Shifts, IReadOnlyList<string> Faults,
    IReadOnlyList<string> Narrow);
