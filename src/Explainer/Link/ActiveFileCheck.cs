using System.Collections.Immutable;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Pictures;

namespace Explainer.Link;

/// <summary>Refuses files that a browser would run a script of, where they are published as they are.</summary>
internal static class ActiveFileCheck
{
    private static readonly HashSet<string> Documents = new(StringComparer.OrdinalIgnoreCase)
    {
        ".html", ".htm", ".shtml", ".xhtml", ".xht", ".xml", ".xsl", ".xslt", ".svgz", ".mht", ".mhtml", ".hta", ".js", ".mjs",
    };

    /// <param name="input">The folder.</param>
    /// <param name="published">Paths of the files that are published.</param>
    /// <param name="pictures">What is known of drawings.</param>
    /// <param name="problems">Where problems go.</param>
    public static void Check(InputFolder input, ImmutableArray<string> published, PictureFiles pictures, DiagnosticBag problems)
    {
        var files = published.ToHashSet(StringComparer.Ordinal);
        foreach (var file in input.Files.Where(f => files.Contains(f.Path) || f.Path == InputFolder.ThemeFolder + "/logo.svg"))
        {
            var ending = Path.GetExtension(file.Name);
            if (Documents.Contains(ending))
            {
                problems.Add(Rules.ActiveFile(file.Path, ending));
            }
            else if (ending.Equals(".svg", StringComparison.OrdinalIgnoreCase))
            {
                foreach (var problem in FaultNet.Catch(file.Path, problems, [], () => pictures.ProblemsOf(file)))
                {
                    problems.Add(problem);
                }
            }
        }
    }
}
