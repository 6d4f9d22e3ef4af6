using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Link;

/// <summary>Finds text for teachers on pages that teachers have no form of.</summary>
internal static class TeacherTextCheck
{
    public static void Check(ImmutableArray<ComposedBody> bodies, DiagnosticBag problems)
    {
        foreach (var entry in bodies.Where(b => b.Body.ForTeachers is not null).Select(b => b.Header.Entry))
        {
            if (entry.Id.Row.TeacherPage == TeacherPage.None && entry.Url != GeneratedPages.Lessons)
            {
                problems.Add(Rules.TeacherTextUnused(entry.File));
            }
        }
    }
}
