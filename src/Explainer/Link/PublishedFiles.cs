using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Model.Diagnostics;
using Explainer.Read;

namespace Explainer.Link;

/// <summary>Decides which files beside the pages are published: images, and what pages link to.</summary>
internal static class PublishedFiles
{
    private const string Images = "images/";

    /// <summary>Their paths; files that nothing uses are warnings.</summary>
    /// <param name="input">All files.</param>
    /// <param name="ofNavigation">The files that <c>site.yml</c> links to.</param>
    /// <param name="bodies">All bodies, drafts too: what they use is needed one day.</param>
    /// <param name="published">The bodies that are published.</param>
    /// <param name="problems">Where problems go.</param>
    public static ImmutableArray<string> Collect(
        InputFolder input, IReadOnlyCollection<string> ofNavigation, ImmutableArray<ComposedBody> bodies, ImmutableArray<ComposedBody> published, DiagnosticBag problems)
    {
        var used = bodies.SelectMany(b => b.Files).ToHashSet(StringComparer.Ordinal);
        var linked = published.SelectMany(b => b.Files).Concat(ofNavigation).ToHashSet(StringComparer.Ordinal);
        var files = ImmutableArray.CreateBuilder<string>();
        foreach (var file in input.Files.Where(f => f.Role == FileRole.Attachment))
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
}
