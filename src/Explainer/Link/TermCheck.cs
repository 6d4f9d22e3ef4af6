using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Compose;
using Explainer.Compose.Terms;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Link;

/// <summary>Checks the terms against each other and against the pages: forms that two share, terms that no page uses.</summary>
internal static partial class TermCheck
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

        var words = new Lazy<HashSet<string>>(() => bodies.Where(b => b.Header.Id.Kind != EntryKind.Term)
            .SelectMany(b => Word().Matches(b.Header.Source.Text[b.Header.BodyStart..]).Select(m => m.Value)).ToHashSet(StringComparer.OrdinalIgnoreCase));
        foreach (var header in bodies.Select(b => b.Header).Where(h => h.Id.Kind == EntryKind.Term && !used.Contains(h.Id)))
        {
            problems.Add(Rules.UnusedTerm(header.File, header.LinksByItself, header.LinksByItself ? PluralsOf(header.Title).FirstOrDefault(words.Value.Contains) : null));
        }
    }

    // As many languages of Latin letters make them. Only for a title of one word: of several, any may change.
    private static IEnumerable<string> PluralsOf(string title)
    {
        var word = title.ToLowerInvariant();
        return word.Any(char.IsWhiteSpace) || word.Length < 3 ? []
            : word.EndsWith('y') ? [word + "s", word[..^1] + "ies"]
            : [word + "s", word + "es", word + "n", word + "en"];
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();

    /// <summary>Forms that every text has, such as "the".</summary>
    /// <param name="everywhere">Such words, with a space between each two.</param>
    public static void CheckCommon(TermIndex terms, string everywhere, DiagnosticBag problems)
    {
        var words = everywhere.Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var form in terms.Spellings.Where(s => s.Term.LinksByItself && !s.IsExact && words.Contains(s.Text)))
        {
            problems.Add(Rules.FormInEveryText(form.Span, form.Text));
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
