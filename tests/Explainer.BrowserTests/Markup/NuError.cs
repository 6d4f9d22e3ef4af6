namespace Explainer.BrowserTests.Markup;

/// <summary>An error that the Nu checker finds.</summary>
/// <param name="Extract">The text around the place.</param>
internal sealed record NuError(string File, int Line, string Message, string Extract)
{
    public override string ToString() => FormattableString.Invariant($"{File}:{Line}: {Message}\n    {Extract.ReplaceLineEndings("⏎")}");
}
