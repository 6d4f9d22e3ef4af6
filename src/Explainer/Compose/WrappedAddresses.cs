using System.Text.RegularExpressions;
using Explainer.Model.Diagnostics;

namespace Explainer.Compose;

/// <summary>Addresses as search engines, mail programs and assistants give them out: they lead by way of another host, or say from where a reader comes.</summary>
internal static partial class WrappedAddresses
{
    /// <summary>The problem of such an address; null for others.</summary>
    public static Diagnostic? Find(string address, SourceSpan span)
    {
        if (Wrapped().Match(address) is { Success: true } match && MeantFile.Escaped(Uri.UnescapeDataString(match.Groups["to"].Value)) is var to && WebAddress.IsWhole(to))
        {
            return Rules.AddressByWayOf(span, address, match.Groups["host"].Value, to) with { Fix = Fix.Within(span, address, to) };
        }

        if (Counting().Match(address) is not { Success: true } counting)
        {
            return null;
        }

        var plain = WithoutCounting(address);
        return Rules.CountingAddress(span, counting.Groups["name"].Value, plain) with { Fix = Fix.Within(span, address, plain) };
    }

    private static string WithoutCounting(string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? at : address.Length;
        var (whole, fragment) = (address[..hash], address[hash..]);
        var query = whole.IndexOf('?', StringComparison.Ordinal);
        var kept = whole[(query + 1)..].Split('&').Where(p => !CountingName().IsMatch(p)).ToList();
        return whole[..query] + (kept.Count > 0 ? "?" + string.Join('&', kept) : "") + fragment;
    }

    [GeneratedRegex(@"^https?://(?<host>(?:www\.)?google\.[a-z.]{2,6}(?=/url\?)|l\.facebook\.com(?=/l\.php\?)|(?:www\.)?youtube\.com(?=/redirect\?)|[\w.-]{1,60}\.safelinks\.protection\.outlook\.com(?=/\?)|duckduckgo\.com(?=/l/\?))/[\w./]{0,20}\?(?:[^#]{0,2000}&)?(?:q|u|url|uddg)=(?<to>https?(?::|%3[Aa])[^&#\s]{1,2000})")]
    private static partial Regex Wrapped();

    [GeneratedRegex(@"^https?://[^?#]{1,500}\?(?:[^#]{0,2000}&)?(?<name>utm_[a-z]{1,20}|fbclid|gclid|msclkid|mc_cid|mc_eid|igshid)=")]
    private static partial Regex Counting();

    [GeneratedRegex("^(?:utm_[a-z]{1,20}|fbclid|gclid|msclkid|mc_cid|mc_eid|igshid)=")]
    private static partial Regex CountingName();
}
