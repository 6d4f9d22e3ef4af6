using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Explainer.Model;

namespace Explainer.Guide.Starters;

/// <summary>The name of a new file, made of a title in any script: what is tidy in an address and can lie on any disk.</summary>
internal static partial class FileStem
{
    // Short enough to type; file systems allow 255 bytes for a name, with its date prefix and extension.
    private const int MostLetters = 60;
    private const int MostBytes = 160;

    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    // Device names that Windows reserves, with any extension.
    private static readonly FrozenSet<string> Devices = new[]
    {
        "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "com¹", "com²", "com³",
        "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "lpt¹", "lpt²", "lpt³", "conin$", "conout$",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The name without its ending; null when a title has nothing that could stand in one.</summary>
    public static string? Create(string title)
    {
        var words = new StringBuilder();
        foreach (var rune in Elision().Replace(SiteUrl.Slug(title), "$1-").EnumerateRunes().Where(r => !IsMark(r)))
        {
            _ = IsOfName(rune) ? words.Append(rune.ToString()) : words.Append('-');
        }

        var stem = string.Join('-', words.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries));
        return stem.EnumerateRunes().Any(IsSeen) ? Shortened(stem) : null;
    }

    /// <summary>Whether Windows would take a file of this name for a device.</summary>
    public static bool IsDevice(string stem) => Devices.Contains(stem);

    // "l'été d'avant" is four words; "I'm" is one.
    [GeneratedRegex(@"(?<!\w)([cdjlmnst]|qu)['’](?=\w)")]
    private static partial Regex Elision();

    // Apostrophes are dropped: "the group's" becomes "the-groups".
    private static bool IsMark(Rune rune) => rune.Value is '\'' or '’';

    private static bool IsOfName(Rune rune) =>
        IsSeen(rune) || rune.Value is ZeroWidthJoiner or ZeroWidthNonJoiner
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsSeen(Rune rune) => rune != Rune.ReplacementChar && (Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.OtherSymbol or UnicodeCategory.CurrencySymbol
        || (!rune.IsAscii && Rune.GetUnicodeCategory(rune) == UnicodeCategory.ModifierSymbol));

    private static string Shortened(string stem)
    {
        var end = 0;
        var letters = 0;
        foreach (var next in StringInfo.ParseCombiningCharacters(stem).Skip(1).Append(stem.Length))
        {
            if (++letters > MostLetters || Encoding.UTF8.GetByteCount(stem.AsSpan(0, next)) > MostBytes)
            {
                break;
            }

            end = next;
        }

        return end == stem.Length ? stem : end == 0 ? Cut(stem) : WholeWords(stem[..end]);
    }

    // Drops the last word, which may be cut, if more than half of the text remains.
    private static string WholeWords(string stem) =>
        (stem.LastIndexOf('-') is var dash && dash > stem.Length / 2 ? stem[..dash] : stem).TrimEnd('-');

    // The first letter alone exceeds the limit, because of its many combining marks.
    private static string Cut(string stem)
    {
        var cut = new StringBuilder();
        foreach (var rune in stem.EnumerateRunes().TakeWhile(r => Encoding.UTF8.GetByteCount(cut.ToString()) + r.Utf8SequenceLength <= MostBytes))
        {
            cut.Append(rune.ToString());
        }

        return cut.ToString();
    }
}
