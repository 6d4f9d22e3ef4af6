using Explainer.Read.Permalinks;
using Explainer.Read.Site;
using Explainer.Read.Works;

namespace Explainer.Read;

/// <summary>What a file of the input folder is to the site.</summary>
internal enum FileRole
{
    /// <summary>Markdown that becomes a page.</summary>
    Entry,

    /// <summary>A file named <c>README.md</c>, in any folder and any case: for people who look after the folder.</summary>
    ReadMe,

    /// <summary><c>site.yml</c>.</summary>
    Settings,

    /// <summary><c>sources.yml</c> or <c>sources.json</c>. A link to it means the list of works.</summary>
    Works,

    /// <summary><c>permalinks.lock</c>.</summary>
    Ledger,

    /// <summary>Anything below <c>_theme/</c>.</summary>
    Theme,

    /// <summary>Any other file: published as it is when it lies in <c>images/</c> or a page links to it.</summary>
    Attachment,
}

/// <summary>The one place that decides which files are the tool's own, which are content, and which are ignored.</summary>
internal static class FileRoles
{
    /// <summary>The role of a file by its path.</summary>
    /// <param name="path">Relative to the input folder, with <c>/</c>. There need be no such file.</param>
    public static FileRole Of(string path)
    {
        var name = path.AsSpan(path.LastIndexOf('/') + 1);
        return path.StartsWith(InputFolder.ThemeFolder + "/", StringComparison.Ordinal) ? FileRole.Theme
            : name.Equals("README.md", StringComparison.OrdinalIgnoreCase) ? FileRole.ReadMe
            : name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? FileRole.Entry
            : path == SiteReader.File ? FileRole.Settings
            : path == PermalinkLedger.File ? FileRole.Ledger
            : WorksReader.Files.Contains(path) ? FileRole.Works
            : FileRole.Attachment;
    }

    /// <summary>
    /// Whether a file or folder is passed over: names that begin with <c>.</c> or <c>_</c>, but for <c>_theme</c> at the top.
    /// </summary>
    public static bool IsIgnored(string name, bool isTop) =>
        name.StartsWith('.') || (name.StartsWith('_') && !(isTop && name == InputFolder.ThemeFolder));
}
