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
    public static ImmutableArray<string> Of(InputFolder input, ImmutableArray<ComposedBody> bodies, DiagnosticBag problems)
    {
        var linked = bodies.SelectMany(b => b.Files).ToHashSet(StringComparer.Ordinal);
        var published = ImmutableArray.CreateBuilder<string>();
        foreach (var file in input.Files.Where(IsFile))
        {
            if (linked.Contains(file.Path) || file.Path.StartsWith(Images, StringComparison.Ordinal))
            {
                published.Add(file.Path);
            }
            else
            {
                problems.Add(Rules.NotPublished(file.Path));
            }
        }

        return published.ToImmutable();
    }

    private static bool IsFile(InputFile file) =>
        !file.Name.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        && !file.Path.StartsWith(InputFolder.ThemeFolder + "/", StringComparison.Ordinal)
        && !OfTheTool.Contains(file.Path);
}
