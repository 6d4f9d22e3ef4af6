using System.Text;
using Explainer.Model;

namespace Explainer.Read.Kinds;

/// <summary>An address under <c>redirect_from</c>: a path of this site that a page had before.</summary>
internal static class OldAddress
{
    // Linux and most other systems: bytes of a whole path, with room for the output folder before it.
    private const int LongestPath = 2048;

    /// <summary>The address, with a <c>/</c> at its end unless it names a file; null when it is none of this site.</summary>
    public static SiteUrl? Parse(string address)
    {
        var path = Uri.UnescapeDataString(address);
        return IsWithinSite(address, path) ? new SiteUrl(path.EndsWith('/') || NamesAFile(path) ? path : path + "/") : null;
    }

    private static bool NamesAFile(string path) => path.AsSpan(path.LastIndexOf('/') + 1).Contains('.');

    private static bool IsWithinSite(string address, string path) =>
        address.StartsWith('/')
        && !address.Any(c => c is '?' or '#' or ':')
        && !path.Any(c => char.IsControl(c) || c is '\\')
        && Encoding.UTF8.GetByteCount(path) <= LongestPath
        && (path == "/" || path[1..].TrimEnd('/').Split('/').All(IsName));

    // A valid folder name. A leading dot would make it hidden, or lead out of the site (..).
    private static bool IsName(string segment) =>
        segment.Length > 0 && segment[0] != '.' && DiskNames.BytesOf(segment) <= DiskNames.MostBytes;
}
