using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Link;

/// <summary>Checks that links to the page of evidence find it, now that it is known whether anybody is quoted.</summary>
internal static class EvidenceCheck
{
    public static void Check(ImmutableArray<ComposedBody> bodies, IReadOnlyCollection<SiteUrl> made, DiagnosticBag problems)
    {
        foreach (var span in bodies.SelectMany(b => b.EvidenceLinks))
        {
            Check(span, made, problems);
        }
    }

    public static void Check(SourceSpan span, IReadOnlyCollection<SiteUrl> made, DiagnosticBag problems)
    {
        // A page that is written there counts as made.
        if (!made.Contains(GeneratedPages.Evidence))
        {
            problems.Add(Rules.LinkToNothing(span, "evidence/", null));
        }
    }
}
