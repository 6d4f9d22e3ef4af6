using System.Collections.Immutable;
using System.Text;
using Explainer.Model.Diagnostics;

namespace Explainer.Read;

/// <summary>The folder of a site's content. The only code that reads a site's files.</summary>
internal sealed class InputFolder
{
    public const string ThemeFolder = "_theme";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // False where a link or a problem was met: what has changed is then found by looking at everything.
    private readonly bool isPlain;
    private readonly Lazy<Dictionary<string, InputFile>> byPath;

    private InputFolder(string root, ImmutableArray<InputFile> files, bool isPlain)
    {
        Root = root;
        Files = files;
        this.isPlain = isPlain;
        byPath = new(() => files.ToDictionary(f => f.Path, StringComparer.Ordinal));
    }

    /// <summary>Where it really lies.</summary>
    public string Root { get; }

    /// <summary>Its files in ordinal order, without those that begin with <c>.</c> or <c>_</c>; those of <c>_theme</c> are in.</summary>
    public ImmutableArray<InputFile> Files { get; }

    /// <summary>Lists the folder. Null when there is no such folder, or when it cannot be listed.</summary>
    public static InputFolder? Open(string path, DiagnosticBag problems)
    {
        if (!Directory.Exists(path))
        {
            return null;
        }

        var root = RealPath.Resolve(Path.GetFullPath(path))!;
        var listing = new InputListing(root, problems);
        var files = listing.List(root, "").OrderBy(f => f.Path, StringComparer.Ordinal);
        return new InputFolder(root, [.. files], listing.IsPlain);
    }

    /// <summary>The folder as it is now. Null when it is gone. Files that have not changed are the same objects.</summary>
    /// <param name="changed">Whole paths of what may have changed in it; null when that is not known, or was only heard of in part.</param>
    /// <param name="problems">Where problems go.</param>
    public InputFolder? Refresh(IReadOnlyCollection<string>? changed, DiagnosticBag problems)
    {
        if (changed is not null && isPlain && Directory.Exists(Root) && TryUpdate(changed) is { } updated)
        {
            return updated;
        }

        if (Open(Root, problems) is not { } folder)
        {
            return null;
        }

        var known = Files.ToDictionary(f => f.Path, StringComparer.Ordinal);
        var touched = changed is null ? ChangedPaths.None : new ChangedPaths(changed);
        return new InputFolder(Root, [.. folder.Files.Select(f => Known(f, known, touched.Has(f.FullPath)))], folder.isPlain);
    }

    /// <summary>
    /// Whether what may have changed looks finished. A file that is gone, empty or shut is often about to be written: many
    /// editors save by taking one file away and putting another in its place.
    /// </summary>
    /// <param name="changed">Whole paths.</param>
    public bool IsSettled(IReadOnlyCollection<string> changed)
    {
        var paths = changed.ToDictionary(PathOf, StringComparer.Ordinal);
        var known = Files.Where(f => paths.ContainsKey(f.Path)).ToDictionary(f => f.Path, StringComparer.Ordinal);
        return paths.All(p => IsSettled(p.Value, known.GetValueOrDefault(p.Key)));
    }

    /// <summary>Those of some files that are there and cannot be read now.</summary>
    public static ImmutableArray<string> Locked(IEnumerable<string> paths) => [.. paths.Where(p => File.Exists(p) && !CanRead(p))];

    private static bool IsSettled(string path, InputFile? before) =>
        File.Exists(path) ? CanRead(path) && (before is null or { Stamp.Length: 0 } || new FileInfo(path).Length > 0)
        : before is null || Directory.Exists(path);

    private static bool CanRead(string path)
    {
        try
        {
            // Nothing is gained by waiting for what is no file, and who opened a pipe would wait for ever.
            using var opened = SpecialFile.IsSpecial(new FileInfo(path)) ? null : File.OpenHandle(path);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The same with what lies at these paths now; null when that takes more than a look at them.</summary>
    private InputFolder? TryUpdate(IReadOnlyCollection<string> changed)
    {
        var paths = changed.Select(PathOf).Where(IsContent).ToHashSet(StringComparer.Ordinal);
        var touched = new ChangedPaths(paths);
        var files = Files.Where(f => !touched.Has(f.Path)).ToList();
        var known = Files.Where(f => touched.Has(f.Path)).ToDictionary(f => f.Path, StringComparer.Ordinal);
        var listing = new InputListing(Root, new DiagnosticBag());
        var found = paths.SelectMany(listing.ListAt).DistinctBy(f => f.Path).Select(f => Known(f, known, isTouched: true)).ToList();
        if (!listing.IsPlain)
        {
            return null;
        }

        files.AddRange(found);
        return new InputFolder(Root, [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)], isPlain: true);
    }

    private static InputFile Known(InputFile file, Dictionary<string, InputFile> known, bool isTouched) =>
        !known.TryGetValue(file.Path, out var before) ? file
        : !isTouched && before == file with { Revision = before.Revision } ? before
        : file with { Revision = before.Revision + 1 };

    private string PathOf(string whole) => Path.GetRelativePath(Root, whole).Replace(Path.DirectorySeparatorChar, '/');

    private static bool IsContent(string path) =>
        !path.Split('/').Where((name, depth) => FileRoles.IsIgnored(name, isTop: depth == 0)).Any();

    public InputFile? Find(string path) => byPath.Value.GetValueOrDefault(path);

    /// <summary>The same folder with other files in the place of its own.</summary>
    public InputFolder With(Func<InputFile, InputFile> change) => new(Root, [.. Files.Select(change)], isPlain);

    /// <summary>The bytes of a file; null when it cannot be read, which is a problem then.</summary>
    public static byte[]? ReadBytes(InputFile file, DiagnosticBag problems) => Read(file, File.ReadAllBytes, problems);

    /// <summary>The first bytes of a file, or all of a shorter one; null when it cannot be read, which is a problem then.</summary>
    public static byte[]? ReadBeginning(InputFile file, int length, DiagnosticBag problems) =>
        Read(file, path => ReadBeginning(path, length), problems);

    private static byte[] ReadBeginning(string path, int length)
    {
        using var file = File.OpenHandle(path);
        var bytes = new byte[Math.Min(length, RandomAccess.GetLength(file))];
        var read = 0;
        while (RandomAccess.Read(file, bytes.AsSpan(read), read) is var more and > 0)
        {
            read += more;
        }

        return read == bytes.Length ? bytes : bytes[..read];
    }

    private static byte[]? Read(InputFile file, Func<string, byte[]> read, DiagnosticBag problems)
    {
        try
        {
            return read(file.FullPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(Rules.Unreadable(file.Path, ReasonOf(e)));
            return null;
        }
    }

    /// <summary>What no text holds: files that have it are damaged, and other programs stumble over it.</summary>
    public const string NoCharacters = "\0\uFFFE\uFFFF";

    /// <summary>What one of them is called.</summary>
    public static string NameOf(char noCharacter) => noCharacter switch { '\0' => "NUL", '\uFFFE' => "U+FFFE", _ => "U+FFFF" };

    /// <summary>The text of a UTF-8 file with LF line ends and without a byte-order mark; null when it is none.</summary>
    public static SourceText? ReadText(InputFile file, DiagnosticBag problems)
    {
        if (file.Stamp.Length > LargestText)
        {
            problems.Add(Rules.FileTooLarge(file.Path, file.Stamp.Length, LargestText));
            return null;
        }

        return ReadBytes(file, problems) is { } bytes ? Decode(file.Path, bytes, problems) : null;
    }

    // A hundred thousand works have 10 MB; the whole of Proust has 8.
    private const long LargestText = 20_000_000;

    /// <summary>The text that these bytes are.</summary>
    public static SourceText? Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticBag problems)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            problems.Add(Rules.Utf16(path));
            return null;
        }

        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            bytes = bytes[3..];
        }

        try
        {
            var text = WithLineFeeds(StrictUtf8.GetString(bytes));
            var source = new SourceText(path, text);
            if (text.AsSpan().IndexOfAny(NoCharacters) is var at and >= 0)
            {
                problems.Add(Rules.NoCharacter(source.Span(at, 1), NameOf(text[at])));
                return null;
            }

            return source;
        }
        catch (DecoderFallbackException e)
        {
            problems.Add(Rules.InvalidUtf8(PlaceOf(path, bytes, e), e.BytesUnknown?.FirstOrDefault() ?? 0));
            return null;
        }
    }

    /// <summary>
    /// A text whose lines end in LF. Form feeds and the separators of Unicode are no line ends: editors do not count them, and
    /// they may be meant.
    /// </summary>
    public static string WithLineFeeds(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static SourcePlace PlaceOf(string path, ReadOnlySpan<byte> bytes, DecoderFallbackException fault)
    {
        // The index counts from where the broken sequence began, and may lie before it by the bytes that were held back.
        var at = Math.Clamp(fault.Index, 0, bytes.Length);
        var before = WithLineFeeds(Encoding.UTF8.GetString(bytes[..at]));
        var (line, column) = new SourceText(path, before).PlaceOf(before.Length);
        return new SourcePlace(path, line, column);
    }

    /// <summary>Why a file or a folder cannot be read. The system's own words name paths of this machine; these do not.</summary>
    public static string ReasonOf(Exception e) => e switch
    {
        UnauthorizedAccessException => "it is not allowed",
        FileNotFoundException or DirectoryNotFoundException => "it is gone",
        _ => "another program may be writing it",
    };
}
