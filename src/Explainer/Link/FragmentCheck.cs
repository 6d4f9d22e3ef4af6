using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Link;

/// <summary>Checks that every link to a heading finds it, now that all headings are known.</summary>
internal static class FragmentCheck
{
    /// <param name="bodies">All bodies.</param>
    /// <param name="others">Links to headings that stand elsewhere than in bodies.</param>
    /// <param name="problems">Where problems go.</param>
    public static void Check(ImmutableArray<ComposedBody> bodies, IEnumerable<FragmentLink> others, DiagnosticBag problems)
    {
        var byId = bodies.ToDictionary(b => b.Header.Entry.Id);
        foreach (var link in bodies.SelectMany(b => b.FragmentLinks).Concat(others))
        {
            var target = byId[link.Target];
            // Only what is for teachers may point at what is for teachers, and only on its own page.
            var anchors = link.Span.Source.Path == target.Header.Entry.File ? target.Body.ForTeachers?.Anchors ?? target.Body.Anchors : target.Body.Anchors;
            if (anchors.BinarySearch(link.Fragment, StringComparer.Ordinal) < 0)
            {
                problems.Add(Rules.HeadingNotFound(
                    link.Span, target.Header.Entry.File, link.Fragment, Nearest.To(link.Fragment, anchors)));
            }
        }
    }
}
