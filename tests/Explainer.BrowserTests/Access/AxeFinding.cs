namespace Explainer.BrowserTests.Access;

/// <summary>A rule of axe that an element breaks.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="Help">What it asks for.</param>
/// <param name="Url">Where that is explained.</param>
/// <param name="Html">The element.</param>
/// <param name="Target">A selector that finds it.</param>
/// <param name="Why">What axe says to do.</param>
internal sealed record AxeFinding(string Rule, string Help, string Url, string Html, string Target, string Why)
{
    /// <summary>What a person needs to mend it.</summary>
    /// <param name="looks">How the page was looked at.</param>
    public string Describe(string looks) =>
        $"{Rule} ({looks}): {Help}\n    {Html}\n    at {Target}\n    {Why.ReplaceLineEndings("\n    ")}\n    {Url}";
}
