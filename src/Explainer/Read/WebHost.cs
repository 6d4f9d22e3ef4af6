using System.Text.RegularExpressions;

namespace Explainer.Read;

/// <summary>Recognizes a web address that lacks its scheme.</summary>
internal static partial class WebHost
{
    /// <summary>Whether a text begins like one: <c>www.example.org</c>. Names of files, such as <c>help.md</c>, do not.</summary>
    public static bool Begins(string text) => Host().IsMatch(text);

    /// <summary>What follows the address of the site in another address; null for one of another site, and where the site's is one for examples.</summary>
    /// <param name="site">Where the site is published.</param>
    /// <param name="address">Any address.</param>
    public static string? PathWithin(Uri site, string address) =>
        Examples().IsMatch(site.Host) ? null : PathBelow(site, address);

    /// <summary>The same where the address of the site may be one for examples: of an address that can mean no other site.</summary>
    public static string? PathBelow(Uri site, string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var other) && other.Scheme is "http" or "https"
        && NameOf(other.IdnHost).Equals(NameOf(site.IdnHost), StringComparison.OrdinalIgnoreCase) && other.Port is 80 or 443 && other.AbsolutePath.StartsWith(site.AbsolutePath, StringComparison.Ordinal)
            ? other.AbsolutePath[site.AbsolutePath.Length..] + other.Fragment : null;

    private static string NameOf(string host) => host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;

    // RFC 2606.
    [GeneratedRegex(@"(?:^|\.)(?:example\.(?:org|com|net)|example)$", RegexOptions.IgnoreCase)]
    private static partial Regex Examples();

    [GeneratedRegex(@"^(?:www\.[a-z0-9-]+\.|(?:[a-z0-9-]+\.){1,4}(?:com|org|net|int|edu|gov|info|eu|uk|de|fr|io|dev)(?:[/?#]|$))[^\s]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Host();
}
