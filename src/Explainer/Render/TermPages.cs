using System.Collections.Immutable;
using System.Globalization;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the terms and the glossary from A to Z.</summary>
internal static class TermPages
{
    // The list of sources on every page that has one.
    private const string SourcesAnchor = "x-sources";

    public static TermPageView Create(Shell shell, Term term) => new()
    {
        Page = shell.Of(term, "term", ListPage.Glossary(shell.Site)),
        Article = Articles.Of(shell, term),
        Facts = Facts(shell, term),
    };

    public static GlossaryPageView CreateGlossary(Shell shell)
    {
        var list = ListPage.Glossary(shell.Site);
        return new GlossaryPageView
        {
            Page = shell.Of(list, "glossary"),
            Article = Articles.Of(shell, list),
            Letters = [.. ByLetter(shell.Site.Terms, t => t.Title).Select(g => Letter(shell, g.Key, g, list.Url))],
        };
    }

    /// <summary>The same under the letters that their titles begin with; the empty letter, of those that begin with none, comes last.</summary>
    public static IEnumerable<IGrouping<string, T>> ByLetter<T>(IEnumerable<T> items, Func<T, string> title) => items
        .GroupBy(i => LetterOf(title(i)), StringComparer.Ordinal)
        .OrderBy(g => g.Key.Length == 0 ? "\uFFFF" : g.Key, StringComparer.Ordinal);

    private static GlossaryLetterView Letter(Shell shell, string letter, IEnumerable<Term> terms, SiteUrl page)
    {
        var anchor = letter.Length == 0 ? "x-other" : "x-letter-" + letter.ToLowerInvariant();
        return new GlossaryLetterView(
            new LinkView(page.At(anchor).From(page), letter.Length == 0 ? shell.Words.OtherLetters : letter),
            anchor,
            [.. terms.Select(t => InGlossary(shell, t, page))]);
    }

    private static GlossaryTermView InGlossary(Shell shell, Term term, SiteUrl page) => new()
    {
        Link = new LinkView(term.Url.From(page), term.Title),
        Summary = term.Summary,
        Text = term.Body.Definition.On(page),
        Forms = Forms(term),
        ContentNotes = shell.NotesOf(term),
        Sources = term.Body.Citations.IsEmpty ? null
            : new LinkView(term.Url.At(SourcesAnchor).From(page), Shell.Format(shell.Words.SourcesOf, term.Title)),
    };

    /// <summary>The first letter, without its marks and in upper case; empty for terms that begin with none.</summary>
    private static string LetterOf(string title)
    {
        var first = StringInfo.GetNextTextElement(FoldedOrder.Fold(title)).ToUpperInvariant();
        return first.Length > 0 && char.IsLetter(first, 0) ? first : "";
    }

    private static ImmutableArray<FactView> Facts(Shell shell, Term term)
    {
        var facts = ImmutableArray.CreateBuilder<FactView>();
        if (term.Forms.Length > 0)
        {
            facts.Add(new FactView(shell.Words.InOtherScripts, Forms(term)));
        }

        if (term.Also.Length > 0)
        {
            facts.Add(new FactView(shell.Words.OtherForms, [.. term.Also.Select(form => new FactValue(form))]));
        }

        var related = term.See.Select(id => shell.Site.Get(new EntryId(EntryKind.Term, id))).ToList();
        if (related.Count > 0)
        {
            facts.Add(new FactView(shell.Words.SeeAlso, [.. related.Select(t => new FactValue(t.Title, t.Url.From(term.Url)))]));
        }

        return facts.ToImmutable();
    }

    /// <summary>A term in other scripts, each with its transliteration.</summary>
    public static ImmutableArray<FactValue> Forms(Term term) => [.. term.Forms.Select(Form)];

    private static FactValue Form(TermForm form) => new(form.Text, Language: form.Language, Gloss: form.Latin);
}
