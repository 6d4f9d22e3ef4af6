using System.Globalization;
using System.Text;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Draws the address of a page for a camera (QR code, ISO/IEC 18004), to stand on its printed form.</summary>
internal static class QrCode
{
    /// <summary>
    /// The most entries of a site whose pages have one. It is 2 KB of a page, which nobody notices here, and 20 MB of a site of ten
    /// thousand pages; those print their address in letters alone.
    /// </summary>
    public const int MostPages = 500;

    /// <summary>The code of an address; null for one that is too long.</summary>
    public static CodeView? Draw(string address)
    {
        if (QrSymbol.Create(address)?.Array is not { } modules)
        {
            return null;
        }

        var path = new StringBuilder();
        for (var y = 0; y < modules.Length; y++)
        {
            DrawRow(path, modules[y], y);
        }

        return new CodeView(modules.Length, path.ToString());
    }

    // Each run of dark modules is a stroke. The first move in a row is absolute, later ones are relative to the end of the run before.
    private static void DrawRow(StringBuilder path, byte[] row, int y)
    {
        var before = -1;
        for (var x = 0; x < row.Length; x++)
        {
            if (row[x] == 0)
            {
                continue;
            }

            var start = x;
            while (x + 1 < row.Length && row[x + 1] != 0)
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
