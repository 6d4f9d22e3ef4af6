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

    public static TermPageView Create(RenderContext context, Term term) => new()
    {
        Page = context.CreatePage(term, "term", ListPage.Above(context.Site, term)),
        Article = Articles.Create(context, term),
        Facts = Facts(context, term),
    };

    public static GlossaryPageView CreateGlossary(RenderContext context)
    {
        var list = ListPage.For(context.Site, Kind.Term);
        return new GlossaryPageView
        {
            Page = context.CreatePage(list, "glossary", hasForms: context.Site.Terms.Any(t => t.Body.HasForms)),
            Article = Articles.Create(context, list),
            Letters = [.. ByLetter(context.Site.Terms, t => t.Title).Select(g => Letter(context, g.Key, g, list.Url))],
        };
    }

    /// <summary>The same under the letters that their titles begin with; the empty letter, of those that begin with none, comes last.</summary>
    public static IEnumerable<IGrouping<string, T>> ByLetter<T>(IEnumerable<T> items, Func<T, string> title) => items
        .GroupBy(i => LetterOf(title(i)), StringComparer.Ordinal)
        .OrderBy(g => g.Key.Length == 0 ? "\uFFFF" : g.Key, StringComparer.Ordinal);

    private static GlossaryLetterView Letter(RenderContext context, string letter, IEnumerable<Term> terms, SiteUrl page)
    {
        var anchor = letter.Length == 0 ? "x-other" : "x-letter-" + letter.ToLowerInvariant();
        return new GlossaryLetterView(
            context.Link(page, page.At(anchor), letter.Length == 0 ? context.Words.OtherLetters : letter),
            anchor,
            [.. terms.Select(t => InGlossary(context, t, page))]);
    }

    private static GlossaryTermView InGlossary(RenderContext context, Term term, SiteUrl page) => new()
    {
        Link = context.Link(page, term.Url, term.Title),
        Summary = term.Lead,
        Text = context.Place(term.Body.Definition, page),
        Forms = Forms(term),
        ContentNotes = context.NotesOf(term),
        Sources = term.Body.Citations.IsEmpty ? null
            : context.Link(page, term.Url.At(SourcesAnchor), RenderContext.Format(context.Words.SourcesOf, term.Title)),
    };

    /// <summary>The first letter, without its marks and in upper case; empty for terms that begin with none.</summary>
    private static string LetterOf(string title)
    {
        var first = StringInfo.GetNextTextElement(FoldedOrder.Fold(title)).ToUpperInvariant();
        return first.Length > 0 && char.IsLetter(first, 0) ? first : "";
    }

    private static ImmutableArray<FactView> Facts(RenderContext context, Term term)
    {
        var facts = ImmutableArray.CreateBuilder<FactView>();
        if (term.Forms.Length > 0)
        {
            facts.Add(new FactView(context.Words.InOtherScripts, Forms(term)));
        }

        if (term.Also.Length > 0)
        {
            facts.Add(new FactView(context.Words.OtherForms, [.. term.Also.Select(form => new FactValue(form))]));
        }

        var related = term.See.Select(id => context.Site.GetNamed(EntryKind.Term, id)).ToList();
        if (related.Count > 0)
        {
            facts.Add(new FactView(context.Words.SeeAlso, [.. related.Select(t => new FactValue(t.Title, context.Href(term.Url, t.Url)))]));
        }

        return facts.ToImmutable();
    }

    /// <summary>A term in other scripts, each with its transliteration.</summary>
    public static ImmutableArray<FactValue> Forms(Term term) => [.. term.Forms.Select(Form)];

    private static FactValue Form(TermForm form) => new(form.Text, Language: form.Language, Gloss: form.Latin);
}
