using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Link;

/// <summary>Checks what one body cannot know of the others: whether anybody is quoted, who has a teachers' page.</summary>
/// <param name="bodies">All bodies that are checked.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class BodyChecks(ImmutableArray<ComposedEntry> bodies, DiagnosticBag problems)
{
    /// <summary>Reports text for teachers on pages that have no teachers' page.</summary>
    public void CheckTeacherText()
    {
        foreach (var body in bodies.Where(b => b.Body.ForTeachers is not null && !b.HasTeacherPage))
        {
            problems.Add(Rules.TeacherTextUnused(body.Entry.File));
        }
    }

    /// <summary>Reports links to places that are not published, because only texts for teachers and drafts name them.</summary>
    /// <param name="config">The site with the places that are.</param>
    public void CheckPlaceLinks(SiteConfig config)
    {
        var published = config.Places.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var link in bodies.SelectMany(b => b.PlaceLinks).Where(l => !published.Contains(l.Id)))
        {
            problems.Add(Rules.LinkToUnpublishedPlace(link.Span, link.Id));
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
