using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Explainer.Compose;
using Explainer.Read;

namespace Explainer.Import.Sources;

/// <summary>A folder of Markdown as it lies there. It is read and never changed.</summary>
internal sealed class SourceFolder
{
    // The only hidden folder with what readers see.
    private const string PicturesOfGitBook = ".gitbook";

    // Bytes. Longer files are not read as text. Notebooks hold pictures.
    private const long LargestText = 5_000_000;
    private const long LargestNotebook = 50_000_000;

    private const int HeadLength = 32;

    // What programs make of a folder, or keep beside it.
    private static readonly FrozenSet<string> Skipped = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "node_modules", "_site", "_book", "_build", "_freeze", "site_libs", "__pycache__");

    private readonly FrozenSet<string> folders;
    private readonly FrozenDictionary<string, string> byPath;
    private readonly ILookup<string, string> byName;

    private SourceFolder(string root, ImmutableArray<string> files, IEnumerable<string> folders, IEnumerable<string> made)
    {
        Root = root;
        Files = files;
        Drawn = [.. made.Concat(files).Where(f => f.Contains("/figure-", StringComparison.Ordinal))];
        // What Quarto keeps of its runs: the Markdown of a page with what its code showed.
        var executed = made.Where(f => f.StartsWith("_freeze/", StringComparison.Ordinal) && f.EndsWith("/execute-results/html.json", StringComparison.Ordinal));
        this.folders = folders.ToFrozenSet(StringComparer.Ordinal);
        byPath = files.Concat(Drawn).Concat(executed).Distinct(StringComparer.Ordinal).GroupBy(f => f, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.OrdinalIgnoreCase);
        byName = files.ToLookup(f => f[(f.LastIndexOf('/') + 1)..], StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The full path.</summary>
    public string Root { get; }

    /// <summary>Its files in ordinal order, relative to it, with <c>/</c>; without hidden ones and links.</summary>
    public ImmutableArray<string> Files { get; }

    /// <summary>Pictures that code drew when its program ran, in the folders that programs make too.</summary>
    public ImmutableArray<string> Drawn { get; }

    /// <summary>Whether somebody named a file where a folder is meant.</summary>
    public static bool IsFile(string path) => File.Exists(path);

    /// <summary>The folder around it that was named, and of which it is the part that is imported; null where it was named itself.</summary>
    public SourceFolder? Around { get; private init; }

    /// <summary>The files of the folder around it that do not lie in it, by their paths there.</summary>
    public IEnumerable<string> Beside => Around?.Files.Where(f => !f.StartsWith(NameWithin, StringComparison.Ordinal)) ?? [];

    private string NameWithin => Path.GetFileName(Root) + "/";

    /// <summary>Whether an address names a file or a folder beside it.</summary>
    /// <param name="from">The page it stands on.</param>
    /// <param name="address">A relative path.</param>
    public bool IsBeside(string from, string address) => Around is not null && FilePath.Join(NameWithin + from, address) is { Length: > 0 } path && (Around.Has(path) || Around.Has(path + ".md") || Around.HasFolder(path.TrimEnd('/')));

    /// <summary>Lists a folder; null when there is none.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="around">The folder around it, where that was named.</param>
    public static SourceFolder? Open(string path, SourceFolder? around = null)
    {
        if (!Directory.Exists(path))
        {
            return null;
        }

        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var (files, folders, made) = (new List<string>(), new List<string>(), new List<string>());
        List(root, "", files, folders, made);
        return new SourceFolder(root, [.. files.Order(StringComparer.Ordinal)], folders, made.Order(StringComparer.Ordinal)) { Around = around };
    }

    /// <summary>Whether it has a file of this name, however its capitals are.</summary>
    public bool Has(string path) => byPath.ContainsKey(path);

    /// <summary>Whether it has a folder, hidden ones too.</summary>
    public bool HasFolder(string path) => folders.Contains(path);

    /// <summary>A file as it is spelled; null for none.</summary>
    public string? Find(string path) => byPath.GetValueOrDefault(path);

    /// <summary>The only file whose path ends so, in whatever folder; where only its capitals tell it from others, by these. Null for none, and for several.</summary>
    public string? FindByName(string path)
    {
        var named = byName[path[(path.LastIndexOf('/') + 1)..]].ToList();
        foreach (var comparison in (StringComparison[])[StringComparison.Ordinal, StringComparison.OrdinalIgnoreCase])
        {
            if (named.Where(f => f.Equals(path, comparison) || f.EndsWith("/" + path, comparison)).Take(2).ToList() is [var only])
            {
                return only;
            }
        }

        return null;
    }

    /// <summary>Of all files whose path ends so, the nearest to another: that with which it shares most folders, and then the one with the shortest path. Null for none.</summary>
    public string? FindNearest(string from, string path) => byName[path[(path.LastIndexOf('/') + 1)..]]
        .Where(f => f.Equals(path, StringComparison.OrdinalIgnoreCase) || f.EndsWith("/" + path, StringComparison.OrdinalIgnoreCase))
        .OrderByDescending(f => SharedFolders(f, from)).ThenBy(f => f.Length).ThenBy(f => f, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>Where a file lies on the disk.</summary>
    public string FullPath(string path) => Path.Combine(Root, path);

    /// <summary>What to call it where a folder was given, which may be the one around it.</summary>
    /// <param name="given">The folder as the user wrote it.</param>
    public string NamedFrom(string given) => Path.GetRelativePath(Path.GetFullPath(given), Root) is var below && below[0] == '.' ? given : Path.Combine(given, below);

    /// <summary>The text of a UTF-8 file, with LF line ends, and of a notebook as Markdown; null where it is none, or is not text.</summary>
    public string? ReadText(string path) => Find(path) is not { } file ? null
        : !IsNotebook(file) ? ReadHidden(file)
        : ReadUpTo(LargestNotebook, file) is { } json ? NotebookText.Read(json) : null;

    /// <summary>How many pieces of code a notebook has that was saved without anything that they showed.</summary>
    public int CountUnrun(string notebook) => ReadText(notebook) is not null && ReadUpTo(LargestNotebook, Find(notebook)!) is { } json ? NotebookText.CountUnrun(json) : 0;

    /// <summary>Whether a file is a notebook of Jupyter.</summary>
    public static bool IsNotebook(string path) => path.EndsWith(NotebookText.Ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>The same for a file that may be hidden, as settings are.</summary>
    public string? ReadHidden(string file) => ReadUpTo(LargestText, file);

    private string? ReadUpTo(long most, string file)
    {
        try
        {
            if (new FileInfo(FullPath(file)) is not { Exists: true, LinkTarget: null } found || found.Length > most)
            {
                return null;
            }

            var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(FullPath(file)));
            return text.AsSpan().IndexOfAny(Utf8Text.ForbiddenCharacters) >= 0 ? null : Utf8Text.WithLineFeeds(text.TrimStart('\uFEFF'));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>The first bytes of a file, by which formats of pictures are known; none where it cannot be read.</summary>
    public byte[] ReadHead(string path)
    {
        try
        {
            using var file = File.OpenHandle(FullPath(path));
            var head = new byte[HeadLength];
            return head[..RandomAccess.Read(file, head, 0)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static int SharedFolders(string one, string other) => one.Split('/')[..^1].Zip(other.Split('/')[..^1]).TakeWhile(p => p.First == p.Second).Count();

    private static void List(string root, string folder, List<string> files, List<string> folders, List<string> made)
    {
        foreach (var entry in new DirectoryInfo(Path.Combine(root, folder)).EnumerateFileSystemInfos())
        {
            var path = folder + entry.Name;
            if (entry is DirectoryInfo)
            {
                folders.Add(path);
            }

            if (entry is DirectoryInfo { LinkTarget: null, Name: "_freeze" or "_book" or "_site" })
            {
                List(root, path + "/", made, [], made);
            }

            if (IsSkipped(entry, folder))
            {
                continue;
            }

            if (entry is DirectoryInfo)
            {
                List(root, path + "/", files, folders, made);
            }
            else if (!SpecialFile.IsSpecial((FileInfo)entry))
            {
                files.Add(path);
            }
        }
    }

    private static bool IsSkipped(FileSystemInfo entry, string folder) =>
        (entry.Name[0] == '.' && entry.Name != PicturesOfGitBook) || entry.LinkTarget is not null || Skipped.Contains(entry.Name) || (folder.Length == 0 && entry.Name.Equals("output", StringComparison.OrdinalIgnoreCase));
}
