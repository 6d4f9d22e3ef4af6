using System.Globalization;
using System.Text;
using Explainer.Model.Views;
using QRCoder;

namespace Explainer.Render;

/// <summary>Draws the address of a page for a camera (QR code, ISO/IEC 18004), to stand on its printed form.</summary>
internal static class QrCode
{
    /// <summary>
    /// The most entries of a site whose pages have one. Drawing it takes about a third as long as making the rest of a page,
    /// which nobody notices here, and everybody on a site of ten thousand pages; those print their address in letters alone.
    /// </summary>
    public const int MostPages = 500;

    // Modules of quiet zone that the package adds on each side.
    private const int QuietZone = 4;

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
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var size = code.ModuleMatrix.Count - (2 * QuietZone);
        var path = new StringBuilder();
        for (var y = 0; y < size; y++)
        {
            DrawRow(path, code.ModuleMatrix[y + QuietZone], y, size);
        }

        return new CodeView(size, path.ToString());
    }

    // Each run of dark modules is a stroke. The first move in a row is absolute, later ones are relative to the end of the run before.
    private static void DrawRow(StringBuilder path, System.Collections.BitArray row, int y, int size)
    {
        var before = -1;
        for (var x = 0; x < size; x++)
        {
            if (!row[x + QuietZone])
            {
                continue;
            }

            var start = x;
            while (x + 1 < size && row[x + 1 + QuietZone])
            {
                x++;
            }

            _ = before < 0
                ? path.Append(CultureInfo.InvariantCulture, $"M{start} {y}")
                : path.Append(CultureInfo.InvariantCulture, $"m{start - before} 0");
            path.Append(CultureInfo.InvariantCulture, $"h{x + 1 - start}");
            before = x + 1;
        }
    }
}
