using System.Collections.Immutable;
using System.Text;
using Explainer.Model.Diagnostics;

namespace Explainer.Read;

/// <summary>The folder of a site's content. The only code that reads a site's files.</summary>
internal sealed class InputFolder
{
    public const string ThemeFolder = "_theme";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string root;

    private InputFolder(string root, ImmutableArray<InputFile> files)
    {
        this.root = root;
        Files = files;
    }

    /// <summary>Its files in ordinal order, without those that begin with <c>.</c> or <c>_</c>; those of <c>_theme</c> are in.</summary>
    public ImmutableArray<InputFile> Files { get; }

    /// <summary>Lists the folder. Null when there is no such folder, or when it cannot be listed.</summary>
    public static InputFolder? Open(string path, DiagnosticBag problems)
    {
        if (!Directory.Exists(path))
        {
            return null;
        }

        var root = RealPath.Of(Path.GetFullPath(path))!;
        var folder = new InputFolder(root, []);
        var files = folder.List(root, "", [root], problems).OrderBy(f => f.Path, StringComparer.Ordinal);
        return new InputFolder(root, [.. files]);
    }

    public InputFile? Find(string path) => Files.FirstOrDefault(f => f.Path == path);

    /// <summary>The bytes of a file; null when it cannot be read, which is a problem then.</summary>
    public static byte[]? ReadBytes(InputFile file, DiagnosticBag problems)
    {
        try
        {
            return File.ReadAllBytes(file.FullPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(Rules.Unreadable(file.Path, ReasonOf(e)));
            return null;
        }
    }

    /// <summary>The text of a UTF-8 file with LF line ends and without a byte-order mark; null when it is none.</summary>
    public static SourceText? ReadText(InputFile file, DiagnosticBag problems) =>
        ReadBytes(file, problems) is { } bytes ? Decode(file.Path, bytes, problems) : null;

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
            if (text.IndexOf('\0', StringComparison.Ordinal) is var nul and >= 0)
            {
                problems.Add(Rules.NulCharacter(source.Span(nul, 1)));
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

    // Form feeds and the separators of Unicode are no line ends: editors do not count them, and they may be meant.
    private static string WithLineFeeds(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static SourcePlace PlaceOf(string path, ReadOnlySpan<byte> bytes, DecoderFallbackException fault)
    {
        // The index counts from where the broken sequence began, and may lie before it by the bytes that were held back.
        var at = Math.Clamp(fault.Index, 0, bytes.Length);
        var before = WithLineFeeds(Encoding.UTF8.GetString(bytes[..at]));
        var (line, column) = new SourceText(path, before).PlaceOf(before.Length);
        return new SourcePlace(path, line, column);
    }

    /// <param name="folder">Where it really lies.</param>
    /// <param name="prefix">Its path from the input folder, with <c>/</c> at the end.</param>
    /// <param name="above">The folders on the way to it, and itself, where they really lie.</param>
    /// <param name="problems">Where problems go.</param>
    private List<InputFile> List(string folder, string prefix, ImmutableArray<string> above, DiagnosticBag problems)
    {
        try
        {
            var children = new DirectoryInfo(folder).GetFileSystemInfos().Where(c => IsContent(c.Name, prefix));
            return [.. children.SelectMany(c => ListChild(c, prefix + c.Name, above, problems))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(Rules.Unreadable(prefix.TrimEnd('/'), ReasonOf(e)));
            return [];
        }
    }

    private List<InputFile> ListChild(FileSystemInfo child, string path, ImmutableArray<string> above, DiagnosticBag problems)
    {
        var real = child.LinkTarget is null ? child.FullName : Follow(child, path, above, problems);
        if (real is null)
        {
            return [];
        }

        if (Directory.Exists(real))
        {
            return List(real, path + "/", above.Add(real), problems);
        }

        var file = new FileInfo(real);
        return [new InputFile(path, real, (file.Length, file.LastWriteTimeUtc.Ticks))];
    }

    // A link may lead elsewhere within the folder, but not to a folder on the way to itself: that has no end.
    private string? Follow(FileSystemInfo link, string path, ImmutableArray<string> above, DiagnosticBag problems)
    {
        var target = RealPath.Of(link.FullName);
        var problem = target is null ? Rules.DeadLink(path)
            : !IsIn(target, root) ? Rules.LinkLeavesInput(path)
            : above.Any(folder => folder == target || IsIn(folder, target)) ? Rules.EndlessLink(path)
            : null;
        if (problem is null)
        {
            return target;
        }

        problems.Add(problem);
        return null;
    }

    private static bool IsIn(string path, string folder) =>
        path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static bool IsContent(string name, string prefix) =>
        !name.StartsWith('.') && (!name.StartsWith('_') || (prefix.Length == 0 && name == ThemeFolder));

    // The system's own words name paths of this machine; these do not.
    private static string ReasonOf(Exception e) => e switch
    {
        UnauthorizedAccessException => "it is not allowed",
        FileNotFoundException or DirectoryNotFoundException => "it is gone",
        _ => "another program may be writing it",
    };
}
