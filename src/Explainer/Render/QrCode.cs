using System.Globalization;
using System.Text;
using Explainer.Model.Views;
using Explainer.Render.QrCodes;

namespace Explainer.Render;

/// <summary>Draws the address of a page for a camera (QR code, ISO/IEC 18004), to stand on its printed form.</summary>
internal static class QrCode
{
    /// <summary>
    /// The most entries of a site whose pages have one. It adds about 2 KB to a page, which nobody notices here, and whoever copies a site
    /// of ten thousand pages does; those print their address in letters alone.
    /// </summary>
    public const int MostPages = 500;

    /// <summary>The code of an address; null for one that is too long.</summary>
    public static CodeView? Draw(string address)
    {
        if (QrSymbol.Of(address) is not { } symbol)
        {
            return null;
        }

        var path = new StringBuilder();
        for (var y = 0; y < symbol.Size; y++)
        {
            DrawRow(path, symbol, y);
        }

        return new CodeView(symbol.Size, path.ToString());
    }

    // Each run of dark modules is a stroke. The first move in a row is absolute, later ones are relative to the end of the run before.
    private static void DrawRow(StringBuilder path, QrSymbol symbol, int y)
    {
        var before = -1;
        for (var x = 0; x < symbol.Size; x++)
        {
            if (!symbol[x, y])
            {
                continue;
            }

            var start = x;
            while (x + 1 < symbol.Size && symbol[x + 1, y])
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
