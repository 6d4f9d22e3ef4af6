using System.Collections.Immutable;
using Explainer.Import.Sources;

namespace Explainer.Import.Outlines;

/// <summary>What a navigation lists and the folder does not have as a page, as it is written there.</summary>
internal sealed class UnlinkedEntries(SourceFolder folder)
{
    private readonly List<string> all = [];

    public ImmutableArray<string> All => [.. all];

    /// <summary>Remembers an entry. A page of another markup stays behind, and is named as a file.</summary>
    /// <param name="title">What the navigation calls it.</param>
    /// <param name="path">Where it leads; null for nowhere.</param>
    /// <param name="content">The folder of the content, ending in <c>/</c>; empty for the folder itself.</param>
    public void Remember(string? title, string? path, string content = "")
    {
        if (path is not null && !folder.Files.Any(f => Outline.IsOtherText(f, content) && (f == Outline.Under(content, path) || f[..f.LastIndexOf('.')] == path)))
        {
            all.Add(title is null || title == path ? path : $"{title}: {path}");
        }
    }

    /// <summary>Remembers an old address that leads to what the folder does not have.</summary>
    public void RememberRedirect(string from, string to) => all.Add($"{from}: {to}");
}
