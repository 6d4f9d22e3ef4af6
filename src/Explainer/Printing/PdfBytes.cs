using System.Globalization;
using System.Text;

namespace Explainer.Printing;

/// <summary>
/// Makes the same PDF of the same page: Chromium writes into it when it printed, and numbers that depend on how fast it was.
/// The length stays, because tables in the file say where each object begins.
/// </summary>
internal static class PdfBytes
{
    private const string Midnight = "000000";
    private const int Digits = 8;

    private static readonly byte[] Node = "(node"u8.ToArray();

    /// <summary>Sets the dates of making and change (PDF 32000-1, 14.3.3), and numbers the elements of the structure from 1.</summary>
    /// <param name="pdf">The file, which is changed.</param>
    /// <param name="day">Eight digits.</param>
    public static byte[] Settle(byte[] pdf, string day)
    {
        var time = Encoding.ASCII.GetBytes(day + Midnight);
        foreach (var key in (string[])["/CreationDate (D:", "/ModDate (D:"])
        {
            var at = pdf.AsSpan().IndexOf(Encoding.ASCII.GetBytes(key));
            if (at >= 0 && at + key.Length + time.Length <= pdf.Length)
            {
                time.CopyTo(pdf.AsSpan(at + key.Length));
            }
        }

        NumberNodes(pdf);
        return pdf;
    }

    // The order of the numbers stays, because the tree of ids is sorted by them (7.9.6).
    private static void NumberNodes(byte[] pdf)
    {
        var places = FindNodes(pdf).ToList();
        var numbers = places.Select(at => NumberAt(pdf, at)).Distinct().Order().Select((number, index) => (number, index)).ToDictionary(x => x.number, x => x.index + 1);
        foreach (var at in places)
        {
            Encoding.ASCII.GetBytes(numbers[NumberAt(pdf, at)].ToString("D8", CultureInfo.InvariantCulture)).CopyTo(pdf.AsSpan(at));
        }
    }

    private static IEnumerable<int> FindNodes(byte[] pdf)
    {
        for (var from = 0; pdf.AsSpan(from).IndexOf(Node) is >= 0 and var found; from += found + Node.Length)
        {
            var at = from + found + Node.Length;
            if (at + Digits < pdf.Length && pdf[at + Digits] == (byte)')' && pdf.AsSpan(at, Digits).IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0)
            {
                yield return at;
            }
        }
    }

    private static int NumberAt(byte[] pdf, int at) => int.Parse(pdf.AsSpan(at, Digits), NumberStyles.None, CultureInfo.InvariantCulture);
}
