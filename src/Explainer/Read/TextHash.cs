using System.Text;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Digests;

namespace Explainer.Read;

/// <summary>
/// Hashes of texts in UTF-8. They are computed by managed code: .NET leaves them to OpenSSL on Linux, and ends the program
/// with a trace where that is not installed.
/// </summary>
internal static class TextHash
{
    /// <summary>The 32 bytes of SHA-256 (FIPS 180-4).</summary>
    public static byte[] Sha256(string text) => Compute(new Sha256Digest(), text);

    /// <summary>The 16 bytes of MD5 (RFC 1321), for what others have hashed so. It protects nothing.</summary>
    public static byte[] Md5(string text) => Compute(new MD5Digest(), text);

    private static byte[] Compute(IDigest digest, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        digest.BlockUpdate(bytes, 0, bytes.Length);
        var hash = new byte[digest.GetDigestSize()];
        digest.DoFinal(hash, 0);
        return hash;
    }
}
