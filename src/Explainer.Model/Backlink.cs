using System.Collections.Immutable;

namespace Explainer.Model;

/// <summary>A page that mentions what another page is about.</summary>
/// <param name="From">The page that does.</param>
/// <param name="Context">Where it does first.</param>
/// <param name="Locators">Of a work, the places in it that are cited, in reading order: <c>p. 3</c>.</param>
public sealed record Backlink(Entry From, BacklinkContext Context, ImmutableArray<string> Locators);
