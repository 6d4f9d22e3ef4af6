using System.Text;
using System.Text.RegularExpressions;
using Explainer.Compose.Syntax;
using Explainer.Model.Diagnostics;

namespace Explainer.Compose;

/// <summary>
/// Reports letters that were saved as UTF-8 and read as Windows-1252 before they were pasted: "donâ€™t". Only what is sound UTF-8 again, once it
/// is turned back, is reported.
/// </summary>
internal static partial class GarbledLetters
{
    // What Windows-1252 has in the places 0x80 to 0x9F; the others are those of Unicode.
    private const string Upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private const string MayFollowWord = "‘’“”‹›–—…\u00A0";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static void Check(Prose prose, DiagnosticBag problems)
    {
        if (!prose.Sources.Any(s => s.Text.AsSpan().ContainsAny('â', 'Ã', 'Â')))
        {
            return;
        }

        var found = new List<Match>();
        var reports = new List<Diagnostic>();
        foreach (var literal in prose.Nodes.Literals.Where(l => l.Content.AsSpan().IndexOfAny("âÃÂ") >= 0))
        {
            foreach (Match match in Words().Matches(literal.Content.ToString()))
            {
                if (TurnedBack(match.Value) is { } meant && prose.Span(literal, match.Index, match.Length) is { } place)
                {
                    found.Add(match);
                    reports.Add(Rules.GarbledLetters(place, match.Value, meant));
                }
            }
        }

        // One that is sure says of all that the text was damaged.
        if (found.Exists(IsSure))
        {
            reports.ForEach(problems.Add);
        }
    }

    // Words in capitals may end in Ã, before a quotation mark, a dash or a space: "IRMÃ”" is Portuguese, and "SCHÃ–N" is not.
    private static bool IsSure(Match match)
    {
        var text = match.Value;
        var at = text.IndexOf('Ã', StringComparison.Ordinal);
        return at < 0 || MayFollowWord.IndexOf(text[at + 1], StringComparison.Ordinal) < 0 || text.AsSpan(at + 2).IndexOfAny("âÃÂ") >= 0
            || (at > 0 ? char.IsLower(text[at - 1]) : at + 2 < text.Length && char.IsLower(text[at + 2]));
    }

    // Null where it was never that.
    private static string? TurnedBack(string text)
    {
        var bytes = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var place = Upper.IndexOf(text[i], StringComparison.Ordinal);
            if (place < 0 && text[i] > '\u00FF')
            {
                return null;
            }

            bytes[i] = place < 0 ? (byte)text[i] : (byte)(0x80 + place);
        }

        try
        {
            return Strict.GetString(bytes) is var meant && meant.Length < text.Length && !meant.Any(char.IsControl) ? meant : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // Without « and », before which a word in capitals may end in Ã.
    [GeneratedRegex(@"[\w’'-]{0,40}(?:[âÃÂ][\u0080-\u00AA\u00AC-\u00BA\u00BC-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}[\w’'-]{0,40}){1,20}")]
    private static partial Regex Words();
}
