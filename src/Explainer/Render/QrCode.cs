using System.Globalization;
using System.Text;
using Explainer.Model.Views;
using ZXing;
using ZXing.QrCode.Internal;
using QrEncoder = ZXing.QrCode.Internal.Encoder;

namespace Explainer.Render;

/// <summary>Draws the address of a page for a camera (QR code, ISO/IEC 18004), to stand on its printed form.</summary>
internal static class QrCode
{
    /// <summary>
    /// The most entries of a site whose pages have one. It is 2 KB of a page, which nobody notices here, and 20 MB of a site of ten
    /// thousand pages; those print their address in letters alone.
    /// </summary>
    public const int MostPages = 500;

    // What the largest symbol holds at this level (ISO/IEC 18004, version 40-M).
    private const int MostBytes = 2331;

    /// <summary>The code of an address; null for one that is too long.</summary>
    public static CodeView? Draw(string address)
    {
        if (Encoding.UTF8.GetByteCount(address) > MostBytes)
        {
            return null;
        }

        // Error correction level M recovers 15 % of the symbol: teachers photocopy what they print.
        var modules = QrEncoder.encode(address, ErrorCorrectionLevel.M, HintsFor(address)).Matrix.Array;
        return new CodeView(modules.Length, PathOf(modules));
    }

    private static Dictionary<EncodeHintType, object> HintsFor(string address) => new()
    {
        // The standard has an encoder make all eight symbols and choose by the patterns in each: ten times the work. Every reader reads
        // each mask, since the symbol says which it has, and from bad photographs of addresses two readers (jsQR and ZBar) read this
        // mask as often as the one that the standard would have chosen.
        [EncodeHintType.QR_MASK_PATTERN] = 0,
        [EncodeHintType.CHARACTER_SET] = "UTF-8",
        // Readers take it for UTF-8 by themselves, and some stumble over the header that says so.
        [EncodeHintType.DISABLE_ECI] = true,
        // Percent-encoded letters are shorter in the alphanumeric mode, and a symbol may change its mode within: a sixth narrower.
        [EncodeHintType.QR_COMPACT] = address.Contains('%', StringComparison.Ordinal),
    };

    // Each run of dark modules is a stroke, from left to right and row by row. Moves are relative to the end of the run before: such a path is
    // shorter when it is compressed.
    private static string PathOf(byte[][] modules)
    {
        var path = new StringBuilder("M0 0");
        var (endX, endY) = (0, 0);
        for (var y = 0; y < modules.Length; y++)
        {
            for (var (x, row) = (0, modules[y]); x < row.Length;)
            {
                var start = x;
                while (x < row.Length && row[x] != 0)
                {
                    x++;
                }

                if (x > start)
                {
                    path.Append(CultureInfo.InvariantCulture, $"m{start - endX} {y - endY}h{x - start}");
                    (endX, endY) = (x, y);
                }
                else
                {
                    x++;
                }
            }
        }

        return path.ToString();
    }
}
