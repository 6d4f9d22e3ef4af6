using System.Collections.Immutable;
using Explainer.Images;
using Explainer.Model.Diagnostics;
using Explainer.Read;

namespace Explainer.Link;

/// <summary>Reports published drawings (SVG) that contain scripts or load something from outside.</summary>
internal static class DrawingsCheck
{
    /// <param name="input">The folder.</param>
    /// <param name="published">Paths of the files that are published.</param>
    /// <param name="pictures">What is known of drawings.</param>
    /// <param name="problems">Where problems go.</param>
    public static void Check(InputFolder input, ImmutableArray<string> published, PictureFiles pictures, DiagnosticBag problems)
    {
        var files = published.ToHashSet(StringComparer.Ordinal);
        foreach (var file in input.Files.Where(f => PictureFormats.FromName(f.Path) == PictureFormat.Svg
            && !input.IsShared(f) && (files.Contains(f.Path) || f.Role == FileRole.RootFile || (f.Folder == InputFolder.ThemeFolder && f.Name is "logo.svg" or "icon.svg"))))
        {
            foreach (var problem in ErrorBoundary.Run(file.Path, problems, [], () => pictures.ProblemsOf(file)))
            {
                problems.Add(problem);
            }
        }
    }
}
