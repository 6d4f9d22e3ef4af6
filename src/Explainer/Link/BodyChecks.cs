using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Link;

/// <summary>Checks what one body cannot know of the others: their headings, whether anybody is quoted, who has a teachers' page.</summary>
/// <param name="bodies">All bodies that are checked.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class BodyChecks(ImmutableArray<ComposedEntry> bodies, DiagnosticBag problems)
{
    /// <summary>Checks that every link to a heading finds it.</summary>
    /// <param name="catalog">The entries of the bodies, in the same order.</param>
    /// <param name="others">Links to headings that stand elsewhere than in bodies.</param>
    public void CheckFragments(Catalog catalog, IEnumerable<FragmentLink> others)
    {
        foreach (var link in bodies.SelectMany(b => b.FragmentLinks).Concat(others))
        {
            var target = bodies[catalog.PlaceOf(link.Target)];
            // The ids of the text for teachers can be linked only from the same page.
            var anchors = link.Span.Source.Path == target.Header.File ? target.Body.ForTeachers?.Anchors ?? target.Body.Anchors : target.Body.Anchors;
            if (anchors.BinarySearch(link.Fragment, StringComparer.Ordinal) < 0)
            {
                problems.Add(Rules.HeadingNotFound(
                    link.Span, target.Header.File, link.Fragment, Meant(link.Fragment, anchors) ?? Nearest.To(link.Fragment, anchors)) with { Fix = FixOf(link, anchors) });
            }
        }
    }

    // The fragment stands behind the # alone: the same word may be in the path.
    private static Fix? FixOf(FragmentLink link, ImmutableArray<string> anchors) =>
        Meant(link.Fragment, anchors) is { } meant ? Fix.Within(link.Span, "#" + link.Fragment, "#" + meant) : null;

    // Other programs link to a heading by its words.
    private static string? Meant(string fragment, ImmutableArray<string> anchors) =>
        AnchorIds.FromHeading(fragment) is var id && anchors.BinarySearch(id, StringComparer.Ordinal) >= 0 ? id : Nearest.Only(fragment, anchors);

    /// <summary>Reports text for teachers on pages that have no teachers' page.</summary>
    public void CheckTeacherText()
    {
        foreach (var entry in bodies.Where(b => b.Body.ForTeachers is not null).Select(b => b.Entry))
        {
            if (entry.Id.Row.TeacherPage == TeacherPage.None && entry.Url != GeneratedPages.Lessons)
            {
                problems.Add(Rules.TeacherTextUnused(entry.File));
            }
        }
    }

    /// <summary>Checks links to the page of evidence, which exists only where somebody is quoted or its introduction is written.</summary>
    /// <param name="generated">The generated pages that the site has.</param>
    public void CheckEvidenceLinks(IReadOnlyCollection<SiteUrl> generated)
    {
        foreach (var span in bodies.SelectMany(b => b.EvidenceLinks))
        {
            CheckEvidenceLink(span, generated, problems);
        }
    }

    /// <summary>Checks one link to the page of evidence.</summary>
    public static void CheckEvidenceLink(SourceSpan span, IReadOnlyCollection<SiteUrl> generated, DiagnosticBag problems)
    {
        if (!generated.Contains(GeneratedPages.Evidence))
        {
            problems.Add(Rules.LinkToNothing(span, "evidence/", null));
        }
    }
}
