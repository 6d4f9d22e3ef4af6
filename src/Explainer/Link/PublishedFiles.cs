using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Works;

namespace Explainer.Link;

/// <summary>Decides which files beside the pages are published: images, and what pages link to.</summary>
internal static class PublishedFiles
{
    private const string Images = "images/";

    // Files that a site's own folder has and that are not content.
    private static readonly string[] OfTheTool = ["site.yml", "permalinks.lock", .. WorksReader.Files];

    /// <summary>Their paths; files that nothing uses are warnings.</summary>
    /// <param name="input">All files.</param>
    /// <param name="bodies">All bodies, drafts too: what they use is needed one day.</param>
    /// <param name="published">The bodies that are published.</param>
    /// <param name="problems">Where problems go.</param>
    public static ImmutableArray<string> Of(
        InputFolder input, ImmutableArray<ComposedBody> bodies, ImmutableArray<ComposedBody> published, DiagnosticBag problems)
    {
        var used = bodies.SelectMany(b => b.Files).ToHashSet(StringComparer.Ordinal);
        var linked = published.SelectMany(b => b.Files).ToHashSet(StringComparer.Ordinal);
        var files = ImmutableArray.CreateBuilder<string>();
        foreach (var file in input.Files.Where(IsFile))
        {
            if (linked.Contains(file.Path) || file.Path.StartsWith(Images, StringComparison.Ordinal))
            {
                files.Add(file.Path);
            }
            else if (!used.Contains(file.Path))
            {
                problems.Add(Rules.NotPublished(file.Path));
            }
        }

        return files.ToImmutable();
    }

    private static bool IsFile(InputFile file) =>
        !file.Name.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        && !file.Path.StartsWith(InputFolder.ThemeFolder + "/", StringComparison.Ordinal)
        && !OfTheTool.Contains(file.Path);
}
