using System.Collections.Immutable;
using Explainer.Images;
using Explainer.Images.Metadata;
using Explainer.Model.Diagnostics;
using Explainer.Read;

namespace Explainer.Link;

/// <summary>Reports published photographs, films and sound that say where they were made and who is on them.</summary>
internal static class MetadataCheck
{
    /// <param name="input">The folder.</param>
    /// <param name="published">Paths of the files that are published.</param>
    /// <param name="pictures">What is known of them.</param>
    /// <param name="problems">Where problems go.</param>
    public static void Check(InputFolder input, ImmutableArray<string> published, PictureFiles pictures, DiagnosticBag problems)
    {
        var others = input.Files.Where(f => f.Role is FileRole.RootFile or FileRole.Theme);
        foreach (var file in published.Select(input.Find).OfType<InputFile>().Concat(others).Where(f => FileMetadata.Has(f.Path) && !input.IsShared(f)))
        {
            var found = ErrorBoundary.Run(file.Path, problems, PrivateData.None, () => pictures.MetadataOf(file));
            Report(PrivateData.Place, Rules.SaysPlace);
            Report(PrivateData.People, Rules.SaysPeople);
            Report(PrivateData.Film, Rules.HasFilm);
            Report(PrivateData.LastingPlace, PictureFormats.FromName(file.Path) is null ? Rules.FilmKeepsPlace : Rules.DrawingKeepsPlace);

            void Report(PrivateData kind, Func<string, Diagnostic> problemOf)
            {
                if (found.HasFlag(kind))
                {
                    problems.Add(problemOf(file.Path));
                }
            }
        }
    }
}
