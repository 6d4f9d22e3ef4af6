namespace Explainer.Read.Kinds;

/// <summary>Tells one version of a page from the next: the beginning of the SHA-256 of its text, line ends as LF.</summary>
internal static class TextVersion
{
    private const int Length = 12;

    public static string Of(string text) => Convert.ToHexStringLower(TextHash.Sha256(text))[..Length];
}
