using System.Buffers;
using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Microsoft.Win32.SafeHandles;

namespace Explainer.Read;

/// <summary>The folder of a site's content. The only code that reads a site's files.</summary>
internal sealed class InputFolder
{
    public const string ThemeFolder = "_theme";
    public const string RootFolder = "_root";
    public const string PartsFolder = "_parts";
    public const string LanguagesFolder = "_languages";

    // Without symlinks and listing problems a change can be applied to single paths; otherwise the folder is listed again.
    private readonly bool isPlain;
    private readonly Lazy<Dictionary<string, InputFile>> byPath;

    private InputFolder(string root, ImmutableArray<InputFile> files, bool isPlain)
    {
        Root = root;
        Files = files;
        this.isPlain = isPlain;
        byPath = new(() => files.ToDictionary(f => f.Path, StringComparer.Ordinal));
    }

    /// <summary>The full path, symbolic links resolved.</summary>
    public string Root { get; }

    /// <summary>The language whose view of the folder this is; null for the main one, and for the whole folder.</summary>
    public LanguageFolder? Language { get; private init; }

    /// <summary>Its files in ordinal order, without those that <see cref="FileRoles.IsIgnored"/>.</summary>
    public ImmutableArray<InputFile> Files { get; }

    /// <summary>Lists a folder; null when there is no such folder.</summary>
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

    /// <summary>The folder as it is now, unchanged files as the same objects; null when the folder is gone.</summary>
    /// <param name="changed">Full paths of files and folders that may have changed; null when any may have.</param>
    /// <param name="problems">Receives problems of listing.</param>
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
        return WithFiles(folder.Files.Select(f => WithRevision(f, known, touched.Has(f.FullPath))), folder.isPlain);
    }

    /// <summary>
    /// Whether changed files (full paths) look completely written. A file that has become empty, a known file that is missing, and
    /// one that is locked are probably being saved: programs create or empty a file before they write it, and many editors delete
    /// the old file and rename a new one into its place.
    /// </summary>
    public bool IsSettled(IReadOnlyCollection<string> changed)
    {
        var paths = changed.Select(whole => (Whole: whole, Path: NormalForms.Composed(PathOf(whole)))).ToList();
        return paths.All(p => IsSettled(p.Whole, Find(p.Path)));
    }

    /// <summary>The files among some paths that exist but cannot be opened now.</summary>
    public static ImmutableArray<string> Locked(IEnumerable<string> paths) => [.. paths.Where(p => File.Exists(p) && !CanRead(p))];

    private static bool IsSettled(string path, InputFile? before) =>
        !File.Exists(path) ? before is null || Directory.Exists(path)
        : CanRead(path) && (before is { Stamp.Length: 0 } || new FileInfo(path) is { Length: > 0 } || SpecialFile.IsSpecial(new FileInfo(path)));

    private static bool CanRead(string path)
    {
        try
        {
            // Opening a FIFO would block until somebody writes to it.
            using var opened = SpecialFile.IsSpecial(new FileInfo(path)) ? null : File.OpenHandle(path);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Applies changes at these paths; null when a full rescan is needed.</summary>
    private InputFolder? TryUpdate(IReadOnlyCollection<string> changed)
    {
        var paths = changed.Select(PathOf).Where(IsContent).ToHashSet(StringComparer.Ordinal);
        var touched = new ChangedPaths(paths.Select(NormalForms.Composed));
        var files = Files.ToLookup(f => touched.Has(f.Path));
        var known = files[true].ToDictionary(f => f.Path, StringComparer.Ordinal);
        var listing = new InputListing(Root, new DiagnosticBag());
        var listed = paths.SelectMany(listing.ListAt).DistinctBy(f => f.Path).Select(f => WithRevision(f, known, isTouched: true)).ToList();
        // A name may now stand beside its twin in another normal form, which a listing of the whole folder reports.
        if (!listing.IsPlain || listed.Exists(f => known.TryGetValue(f.Path, out var before) && before.FullPath != f.FullPath))
        {
            return null;
        }

        return WithFiles(Merge(files[false], listed.OrderBy(f => f.Path, StringComparer.Ordinal)));
    }

    // Two lists in ordinal order become one: sorting all files again would cost a large folder more than reading what was saved.
    private static IEnumerable<InputFile> Merge(IEnumerable<InputFile> files, IEnumerable<InputFile> others)
    {
        var more = new Queue<InputFile>(others);
        foreach (var file in files)
        {
            while (more.TryPeek(out var other) && string.CompareOrdinal(other.Path, file.Path) < 0)
            {
                yield return more.Dequeue();
            }

            yield return file;
        }

        while (more.TryDequeue(out var last))
        {
            yield return last;
        }
    }

    // The known object of an unchanged file, or the new one with the next revision.
    private static InputFile WithRevision(InputFile file, Dictionary<string, InputFile> known, bool isTouched) =>
        !known.TryGetValue(file.Path, out var before) ? file
        : !isTouched && before == file with { Revision = before.Revision } ? before
        : file with { Revision = before.Revision + 1 };

    private string PathOf(string whole) => Path.GetRelativePath(Root, whole).Replace(Path.DirectorySeparatorChar, '/');

    private static bool IsContent(string path)
    {
        for (var end = path.IndexOf('/'); end >= 0; end = path.IndexOf('/', end + 1))
        {
            if (FileRoles.IsIgnored(path[..end]))
            {
                return false;
            }
        }

        return !FileRoles.IsIgnored(path);
    }

    /// <summary>The file at a path relative to the folder, with <c>/</c>, in NFC; null for none.</summary>
    public InputFile? Find(string path) => byPath.Value.GetValueOrDefault(path);

    /// <summary>The same folder with other files. It keeps its root, even when a symlink has taken the place of the folder.</summary>
    /// <param name="files">In ordinal order of their paths.</param>
    /// <param name="isPlain">Whether they were listed without symlinks and problems.</param>
    public InputFolder WithFiles(IEnumerable<InputFile> files, bool isPlain = true) => new(Root, [.. files], isPlain);

    /// <summary>The folder as a language sees it.</summary>
    /// <param name="files">In ordinal order of their paths.</param>
    public InputFolder SeenFrom(LanguageFolder language, IEnumerable<InputFile> files) => new(Root, [.. files], isPlain: false) { Language = language };

    /// <summary>Where a file that this view has, or would have, lies in the input folder. That of a language's <c>site.yml</c> is never asked for: it is read with the main one.</summary>
    /// <param name="path">As this view names it.</param>
    public string OriginOf(string path) => Language is null || path == FileRoles.Settings || path.StartsWith(LanguagesFolder + "/", StringComparison.Ordinal)
        ? path : Find(path)?.Origin ?? Language.Path + path;

    /// <summary>Whether a language sees a file of the main one, where its problems are reported.</summary>
    public bool IsShared(InputFile file) => Language is not null && file.Origin == file.Path;

    /// <summary>An address of this view as the publication has it: below the folder of its language.</summary>
    public string PublishedPath(string path) => Language is null ? path : new SiteUrl(path).InLanguage(Language.Output).Path;

    /// <summary>The bytes of a file; null when it cannot be read, which is reported.</summary>
    public static byte[]? ReadBytes(InputFile file, DiagnosticBag problems) => Read(file, File.ReadAllBytes, problems);

    /// <summary>The first bytes of a file, at most <paramref name="length"/>; null when it cannot be read, which is reported.</summary>
    public static byte[]? ReadBeginning(InputFile file, int length, DiagnosticBag problems) =>
        Read(file, path => ReadBeginning(path, length), problems);

    private static byte[] ReadBeginning(string path, int length)
    {
        using var file = File.OpenHandle(path);
        var bytes = new byte[Math.Min(length, RandomAccess.GetLength(file))];
        var read = ReadInto(bytes, file);
        return read == bytes.Length ? bytes : bytes[..read];
    }

    private static int ReadInto(Span<byte> bytes, SafeFileHandle file)
    {
        var read = 0;
        while (read < bytes.Length && RandomAccess.Read(file, bytes[read..], read) is var more and > 0)
        {
            read += more;
        }

        return read;
    }

    private static T? Read<T>(InputFile file, Func<string, T?> read, DiagnosticBag problems)
        where T : class
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

    /// <summary>
    /// The text of a UTF-8 file, with LF line ends and without a byte order mark; null when it cannot be read or decoded, or holds two
    /// versions of itself, which is reported.
    /// </summary>
    public static SourceText? ReadText(InputFile file, DiagnosticBag problems)
    {
        if (ReadUnmerged(file, problems) is not { } source)
        {
            return null;
        }

        var merges = MergeMarks.FindAll(source);
        foreach (var merge in merges)
        {
            problems.Add(merge);
        }

        return merges.IsEmpty ? source : null;
    }

    /// <summary>The same, where all that a file may say is wanted: both versions of what is not merged yet.</summary>
    public static SourceText? ReadUnmerged(InputFile file, DiagnosticBag problems)
    {
        if (file.Stamp.Length > LargestText)
        {
            problems.Add(Rules.FileTooLarge(file.Path, file.Stamp.Length, LargestText));
            return null;
        }

        return Read(file, path => Decode(file, path, problems), problems);
    }

    // The bytes are needed only until they are text, so that one buffer does for many files.
    private static SourceText? Decode(InputFile file, string path, DiagnosticBag problems)
    {
        using var handle = File.OpenHandle(path);
        var length = checked((int)RandomAccess.GetLength(handle));
        var buffer = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            return Utf8Text.Decode(file.Path, buffer.AsSpan(0, ReadInto(buffer.AsSpan(0, length), handle)), problems);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    // Bytes. 100,000 works in sources.yml take 10 MB.
    private const long LargestText = 20_000_000;

    /// <summary>Why a file or folder cannot be read. The messages of the system are not used: they contain absolute paths.</summary>
    public static string ReasonOf(Exception e) => e switch
    {
        UnauthorizedAccessException => UnreadableTexts.NotAllowed,
        FileNotFoundException or DirectoryNotFoundException => UnreadableTexts.Gone,
        _ => UnreadableTexts.MayBeWritten,
    };
}
