using System.Text.RegularExpressions;

namespace Explainer.Compose;

/// <summary>Classifies link addresses: relative, or with one of the allowed schemes <c>http</c>, <c>https</c>, <c>mailto</c>, <c>tel</c>.</summary>
internal static partial class WebAddress
{
    /// <summary>The scheme as a browser parses it, in lower case; null for a relative address.</summary>
    public static string? SchemeOf(string address)
    {
        if (!address.Contains(':', StringComparison.Ordinal))
        {
            return null;
        }

        // The URL parser of browsers strips tabs, line ends and leading control characters first (WHATWG URL).
        var seen = string.Concat(address.Where(c => !char.IsControl(c) && !char.IsWhiteSpace(c)));
        return Scheme().Match(seen) is { Success: true } match ? match.Groups[1].Value.ToLowerInvariant() : null;
    }

    /// <summary>Whether a scheme is that of a file on a disk: <c>file:</c>, or the letter of a drive.</summary>
    public static bool IsOnDisk(string scheme) => scheme is "file" or [_];

    /// <summary>Whether an address with an allowed scheme has a host, a mailto address an @, a telephone number (RFC 3966) a digit and nothing but its signs.</summary>
    public static bool IsWhole(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == "tel" ? PhoneNumber().IsMatch(address) : uri.Scheme == "mailto" ? uri.AbsoluteUri.Contains('@', StringComparison.Ordinal) : uri.Host.Length > 0)
        && !address.Any(c => char.IsControl(c) || char.IsWhiteSpace(c));

    [GeneratedRegex(@"^tel:\+?[0-9().\-*#]*[0-9][0-9().\-*#]*(?:;[a-z0-9=+\-.]+)*$", RegexOptions.IgnoreCase)]
    private static partial Regex PhoneNumber();

    [GeneratedRegex("^([A-Za-z][A-Za-z0-9+.-]*):")]
    private static partial Regex Scheme();
}
