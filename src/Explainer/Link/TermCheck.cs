using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Compose.Terms;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Link;

/// <summary>Checks the terms against each other and against the pages: forms that two share, terms that no page uses.</summary>
internal static class TermCheck
{
    /// <summary>Terms that no page links to. Asked only of a site without errors so far: the page that has one may use the term.</summary>
    public static void CheckUse(ImmutableArray<ComposedEntry> bodies, DiagnosticBag problems)
    {
        var used = new HashSet<EntryId>();
        foreach (var body in bodies)
        {
            foreach (var reference in body.Body.References)
            {
                if (reference.To.Kind == EntryKind.Term && reference.To != body.Header.Id)
                {
                    used.Add(reference.To);
                }
            }
        }

        foreach (var header in bodies.Select(b => b.Header).Where(h => h.Id.Kind == EntryKind.Term && !used.Contains(h.Id)))
        {
            problems.Add(Rules.UnusedTerm(header.File, header.LinksByItself));
        }
    }

    /// <summary>Forms that two terms share. A form in capitals and the same in other letters are two: AIDS and aids.</summary>
    public static void CheckForms(TermIndex terms, DiagnosticBag problems)
    {
        var taken = terms.Spellings
            .GroupBy(s => s.IsExact ? s.Folded : "\0" + s.Folded.ToUpperInvariant(), StringComparer.Ordinal);
        foreach (var spelling in taken.SelectMany(SharedBy))
        {
            problems.Add(spelling);
        }
    }

    // Terms that are not linked automatically may share a form: they are meant for ambiguous words.
    private static IEnumerable<Diagnostic> SharedBy(IEnumerable<Spelling> same)
    {
        var first = same.First();
        return same.Where(s => s.Term.Id != first.Term.Id && (s.Term.LinksByItself || first.Term.LinksByItself))
            .DistinctBy(s => s.Term.Id)
            .Select(s => Rules.SharedForm(s.Span, s.Text, first.Span.Place, first.Term.Title));
    }
}
