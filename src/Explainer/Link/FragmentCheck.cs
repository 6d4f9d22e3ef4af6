using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Compose;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Site;

namespace Explainer.Link;

/// <summary>Checks that every link to a heading finds it.</summary>
/// <param name="catalog">The entries of the bodies, in the same order.</param>
/// <param name="bodies">All bodies.</param>
/// <param name="originals">The pages of the main language, which stand in for those that are not translated; null in that language.</param>
/// <param name="problems">Where problems go.</param>
internal sealed partial class FragmentCheck(Catalog catalog, ImmutableArray<ComposedEntry> bodies, Originals? originals, DiagnosticBag problems)
{
    /// <param name="others">Links to headings that stand elsewhere than in bodies.</param>
    public void Check(IEnumerable<FragmentLink> others)
    {
        foreach (var link in bodies.SelectMany(b => b.FragmentLinks).Concat(others))
        {
            var target = link.IsInOriginal ? originals!.Get(link.Target) : bodies[catalog.PlaceOf(link.Target)];
            var anchors = AnchorsOf(target, link);
            if (!Has(anchors, link.Fragment) && !IsBeingTranslated(target, link) && !(link.IsInOriginal && IsInherited(link)))
            {
                problems.Add(Explain(link, target, anchors));
            }
        }
    }

    // The ids of the text for teachers can be linked only from that text on the same page.
    private static ImmutableArray<string> AnchorsOf(ComposedEntry target, FragmentLink link) =>
        !link.IsInOriginal && link.IsForTeachers && link.Span.Source.Path == target.Header.File ? target.Body.ForTeachers?.Anchors ?? target.Body.Anchors : target.Body.Anchors;

    // A draft whose original has the heading: until it is published the original stands in for it, and the headings of a
    // translation change one by one.
    private bool IsBeingTranslated(ComposedEntry target, FragmentLink link) =>
        target.Header.IsDraft && !link.IsInOriginal && originals?.Find(link.Target) is { Header.IsDraft: false } original && Has(original.Body.Anchors, link.Fragment);

    private Diagnostic Explain(FragmentLink link, ComposedEntry target, ImmutableArray<string> anchors) => IsInherited(link)
        ? Rules.HeadingNotTranslated(link.Span, catalog.Sources.Input.OriginOf(target.Header.File), link.Fragment, catalog.Sources.Input.Language!.Path + SiteReader.File)
        : NoteOfElsewhere().IsMatch(link.Fragment) && link.Span.Source.Path == target.Header.File ? Rules.NoteOfElsewhere(link.Span, link.Fragment)
        : target.Body.ForTeachers is { } hidden && Has(hidden.Anchors, link.Fragment) ? Rules.HeadingForTeachers(link.Span, link.Fragment)
        : FigureIds.KindOf(link.Fragment) is not null ? Rules.FigureNotFound(link.Span, FileOf(link, target), FigureIds.Written(link.Fragment), Nearest.To(link.Fragment, anchors) is { } near ? FigureIds.Written(near) : null)
            with { Fix = FixOf(link, anchors) }
        : Rules.HeadingNotFound(link.Span, FileOf(link, target), link.Fragment, Meant(link.Fragment, anchors) ?? Nearest.To(link.Fragment, anchors)) with { Fix = FixOf(link, anchors) };

    private string FileOf(FragmentLink link, ComposedEntry target) => link.IsInOriginal ? target.Header.File : catalog.OriginOf(target.Header.File);

    // Written for the main language, which is checked for itself.
    private bool IsInherited(FragmentLink link) => originals is not null && link.Span.Source.Path == SiteReader.File;

    private static bool Has(ImmutableArray<string> anchors, string id) => anchors.BinarySearch(id, StringComparer.Ordinal) >= 0;

    // The fragment stands behind the # alone: the same word may be in the path.
    private static Fix? FixOf(FragmentLink link, ImmutableArray<string> anchors) =>
        Meant(link.Fragment, anchors) is { } meant ? Fix.Within(link.Span, "#" + link.Fragment, "#" + meant) : null;

    // Other programs link to a heading by its words.
    private static string? Meant(string fragment, ImmutableArray<string> anchors) =>
        AnchorIds.FromHeading(fragment) is var id && Has(anchors, id) ? id : Nearest.Only(fragment, anchors);

    // Wikipedia, Word, LibreOffice, Pandoc and others.
    [GeneratedRegex(@"^(?:cite[_-]?(?:note|ref)[-_].+|CITEREF.+|_?(?:ftn|ftnref|edn|ednref)[0-9]+|sdfootnote[0-9]+(?:anc|sym)|fn(?:ref)?[:-]?[0-9]+|(?:foot|end)note-?(?:ref-?)?[0-9]+)$", RegexOptions.IgnoreCase)]
    private static partial Regex NoteOfElsewhere();
}
