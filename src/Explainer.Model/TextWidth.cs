using System.Globalization;
using System.Text;

namespace Explainer.Model;

/// <summary>How wide texts are in drawings: an estimate that is rather too wide, since readers have fonts of their own.</summary>
public static class TextWidth
{
    // In pixels, in type of 12 pixels.
    private const double Latin = 7.4;
    private const double Wide = 13;

    /// <summary>The width of a text in sans-serif type of 12 pixels, in pixels.</summary>
    public static double Estimate(string text)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format ? 0
                : rune.Value is >= 0x1100 and <= 0x11FF or >= 0x2E80 and <= 0xD7FF or >= 0xF900 and <= 0xFAFF or >= 0xFF00 and <= 0xFF60 or >= 0x1F000 ? Wide : Latin;
        }

        return width;
    }
}
