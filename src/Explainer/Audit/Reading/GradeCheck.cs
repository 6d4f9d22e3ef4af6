using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Audit.Reading;

/// <summary>Holds pages to the <c>reading_grade</c> of the site.</summary>
internal static class GradeCheck
{
    // Flesch took samples of a hundred words: of fewer, one long name makes the grade.
    private const int FewestWords = 100;

    /// <summary>Warns of every page that reads harder than the site asks for.</summary>
    public static void Run(Site site, DiagnosticBag problems)
    {
        if (site.Config.ReadingGrade is not { } most)
        {
            return;
        }

        foreach (var entry in site.Entries)
        {
            // What readers are told is a whole number too.
            if (entry.Body.Level is { Words: >= FewestWords, Grade: { } grade } && Math.Round(grade, 1) > most)
            {
                problems.Add(Rules.HardToRead(entry.File, grade, most));
            }
        }
    }
}
