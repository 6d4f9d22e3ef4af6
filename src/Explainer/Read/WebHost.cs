using System.Text.RegularExpressions;

namespace Explainer.Read;

/// <summary>Recognizes a web address that lacks its scheme.</summary>
internal static partial class WebHost
{
    /// <summary>Whether a text begins like one: <c>www.example.org</c>. Names of files, such as <c>help.md</c>, do not.</summary>
    public static bool Begins(string text) => Host().IsMatch(text);

    [GeneratedRegex(@"^(?:www\.[a-z0-9-]+\.|(?:[a-z0-9-]+\.){1,4}(?:com|org|net|int|edu|gov|info|eu|uk|de|fr|io|dev)(?:[/?#]|$))[^\s]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Host();
}
