using System.Security.Cryptography;
using System.Text;

namespace Explainer.Read.Kinds;

/// <summary>Tells one version of a page from the next: the beginning of the SHA-256 of its text, line ends as LF.</summary>
internal static class TextVersion
{
    private const int Length = 12;

    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
}
