using System.Buffers.Binary;
using System.Collections.Immutable;
using Explainer.Model.Diagnostics;
using Explainer.Read;

namespace Explainer.Editions;

/// <summary>The font files that a site's own sheets load, by their signatures (WOFF 2, WOFF, OpenType).</summary>
internal static class FontFiles
{
    private const string Woff2 = ".woff2";

    // Where both formats of the web have the length of the whole file: after their signature and that of the font in it.
    private const int PlaceOfLength = 8;

    private static readonly ImmutableArray<(string Ending, byte[] Signature)> Formats =
    [
        (Woff2, "wOF2"u8.ToArray()), (".woff", "wOFF"u8.ToArray()), (".otf", "OTTO"u8.ToArray()), (".ttf", [0, 1, 0, 0]), (".ttf", "true"u8.ToArray()),
    ];

    /// <summary>Whether the name of a file says that it is a font.</summary>
    public static bool IsFont(string path) => Formats.Any(f => f.Ending == EndingOf(path));

    /// <summary>What is wrong with the fonts among the files that sheets load.</summary>
    /// <param name="loaded">These files, with what they hold; null where that cannot be read.</param>
    public static IEnumerable<Diagnostic> FindProblems(IReadOnlyCollection<(InputFile File, byte[]? Bytes)> loaded)
    {
        var small = loaded.Select(l => l.File.Path).Where(p => EndingOf(p) == Woff2).Select(p => Path.ChangeExtension(p, null)).ToHashSet(StringComparer.Ordinal);
        return
            from font in loaded
            where IsFont(font.File.Path) && font.Bytes is not null
            let path = font.File.Path
            let isLarge = EndingOf(path) is ".ttf" or ".otf" && !small.Contains(Path.ChangeExtension(path, null))
            let problem = ProblemOf(path, font.Bytes) ?? (isLarge ? Rules.LargeFont(path) : null)
            where problem is not null
            select problem;
    }

    private static Diagnostic? ProblemOf(string path, ReadOnlySpan<byte> bytes)
    {
        var (named, found) = (EndingOf(path), "");
        foreach (var (ending, signature) in Formats)
        {
            found = bytes.StartsWith(signature) ? ending : found;
        }

        return found.Length == 0 ? Rules.NoFont(path)
            : found != named ? Rules.OtherFont(path, found)
            : found.StartsWith(".woff", StringComparison.Ordinal) && !IsWhole(bytes) ? Rules.CutFont(path)
            : null;
    }

    private static bool IsWhole(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= PlaceOfLength + sizeof(uint) && BinaryPrimitives.ReadUInt32BigEndian(bytes[PlaceOfLength..]) == bytes.Length;

    private static string EndingOf(string path) => Path.GetExtension(path).ToLowerInvariant();
}
