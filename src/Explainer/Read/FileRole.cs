using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Data;

namespace Explainer.Read;

/// <summary>What a file of the input folder is to the site.</summary>
internal enum FileRole
{
    /// <summary>Markdown that becomes a page, and the YAML of a pack.</summary>
    Entry,

    /// <summary>A file named <c>README.md</c>, in any folder and any case: for people who look after the folder.</summary>
    ReadMe,

    /// <summary><c>site.yml</c>.</summary>
    Settings,

    /// <summary><c>sources.yml</c> or <c>sources.json</c>. A link to it means the list of works.</summary>
    Works,

    /// <summary><c>permalinks.lock</c>.</summary>
    Ledger,

    /// <summary><c>sources.lock</c>: what <c>explainer sources --online</c> found at the addresses of the works.</summary>
    SourceChecks,

    /// <summary>Anything below <c>_theme/</c>.</summary>
    Theme,

    /// <summary>Anything below <c>_root/</c>: published as it is at the top of the site, for servers and services that look there.</summary>
    RootFile,

    /// <summary>Markdown below <c>_parts/</c>: no page, but a passage that pages include.</summary>
    Part,

    /// <summary>Anything below <c>_languages/</c>: the site in other languages, a folder for each. each is read as an input folder of its own.</summary>
    Translation,

    /// <summary>The description of a table, <c>data/NAME.yml</c>. The table itself, <c>data/NAME.csv</c>, is published where a page shows it.</summary>
    Data,

    /// <summary>Any other file: published as it is when a page links to it or shows it.</summary>
    Attachment,
}

/// <summary>The one place that decides which files are the tool's own, which are content, and which are ignored.</summary>
internal static class FileRoles
{
    public const string Settings = "site.yml";

    public const string Ledger = "permalinks.lock";

    public const string SourceChecks = "sources.lock";

    public const string Works = "sources.yml";

    /// <summary>The words a site puts in place of those of the theme.</summary>
    public const string Words = InputFolder.ThemeFolder + "/words.yml";

    /// <summary>The files of works, as YAML and as JSON. A site may have both.</summary>
    public static readonly ImmutableArray<string> WorksFiles = [Works, "sources.json"];

    /// <summary>The role of a file by its path.</summary>
    /// <param name="path">Relative to the input folder, with <c>/</c>. There need be no such file.</param>
    public static FileRole FromPath(string path)
    {
        var name = path.AsSpan(path.LastIndexOf('/') + 1);
        return path.StartsWith(InputFolder.ThemeFolder + "/", StringComparison.Ordinal) ? FileRole.Theme
            : path.StartsWith(InputFolder.RootFolder + "/", StringComparison.Ordinal) ? FileRole.RootFile
            : path.StartsWith(InputFolder.LanguagesFolder + "/", StringComparison.Ordinal) ? FileRole.Translation
            : name.Equals("README.md", StringComparison.OrdinalIgnoreCase) ? FileRole.ReadMe
            : name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? path.StartsWith(InputFolder.PartsFolder + "/", StringComparison.Ordinal) ? FileRole.Part : FileRole.Entry
            : path == Settings ? FileRole.Settings
            : path == Ledger ? FileRole.Ledger
            : path == SourceChecks ? FileRole.SourceChecks
            : WorksFiles.Contains(path) ? FileRole.Works
            : OfFolder(path);
    }

    private static FileRole OfFolder(string path) =>
        IsPack(path) ? FileRole.Entry : IsDescription(path) ? FileRole.Data : FileRole.Attachment;

    /// <summary>Whether a file ends as one of YAML does.</summary>
    public static bool IsYaml(ReadOnlySpan<char> name) =>
        name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);

    private static bool IsPack(string path) =>
        IsYaml(path) && path.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash && SiteUrl.Slug(path[..slash]) == Kind.Pack.Folder;

    private static bool IsDescription(string path) =>
        path.EndsWith(".yml", StringComparison.Ordinal) && path.StartsWith(DataSet.Folder + "/", StringComparison.Ordinal) && path.LastIndexOf('/') == DataSet.Folder.Length;

    /// <summary>
    /// Whether a file or folder is passed over by its name: those that begin with <c>.</c> or <c>_</c>, but for <c>_theme</c>,
    /// <c>_root</c>, <c>_parts</c> and <c>_languages</c> at the top and at the top of a language, and those that systems and editors leave behind. In <c>_root</c> services look for names with a dot
    /// (<c>.well-known</c>, RFC 8615), so each is either published or refused.
    /// </summary>
    /// <param name="path">Relative to the input folder, with <c>/</c>. The folders above it are not asked about.</param>
    public static bool IsIgnored(string path)
    {
        var name = path.AsSpan(path.LastIndexOf('/') + 1);
        return IsLeftBehind(name) || (name[0] is '.' or '_'
            && PathWithinLanguage(path) is not (InputFolder.ThemeFolder or InputFolder.RootFolder or InputFolder.PartsFolder or InputFolder.LanguagesFolder)
            && !path.StartsWith(InputFolder.RootFolder + "/", StringComparison.Ordinal));
    }

    /// <summary>The path below the folder of a language; the whole path of what lies in none.</summary>
    public static string PathWithinLanguage(string path) =>
        path.StartsWith(InputFolder.LanguagesFolder + "/", StringComparison.Ordinal) && path.IndexOf('/', InputFolder.LanguagesFolder.Length + 1) is > 0 and var end
            ? path[(end + 1)..] : path;

    // By macOS, Windows (thumbnails, folder settings), Office (~$ locks) and editors (backups).
    private static bool IsLeftBehind(ReadOnlySpan<char> name) =>
        name.Equals(".DS_Store", StringComparison.OrdinalIgnoreCase) || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase) || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("~$") || name.EndsWith("~") || name.EndsWith(".bak", StringComparison.OrdinalIgnoreCase);
}
