using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Languages;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the terms and the glossary from A to Z.</summary>
internal sealed class TermPages(RenderContext context)
{
    // The list of sources on every page that has one.
    private const string SourcesAnchor = "x-sources";

    // Where all definitions together are longer than this (in bytes of markup), the glossary has the summaries alone.
    private const int MostText = 64 * 1024;

    public TermPageView Create(Term term) => new()
    {
        Page = context.CreatePage(term, "term", ListPage.Above(context.Site, term)),
        Article = context.Articles.Create(term),
        Facts = Facts(term),
    };

    public GlossaryPageView CreateGlossary()
    {
        var list = ListPage.For(context.Site, Kind.Term);
        var index = context.ListPartPages.CreateIndex(list.Url, list.Title);
        var isWhole = index is null && context.Site.Terms.Sum(t => t.Body.Definition.Utf8.Length) <= MostText;
        var page = context.CreatePage(list, "glossary", hasForms: isWhole && context.Site.Terms.Any(t => t.Body.HasForms), hasCharts: isWhole && context.Site.Terms.Any(t => t.Body.HasCharts), hasCode: isWhole && context.Site.Terms.Any(t => t.Body.HasCode));
        return new GlossaryPageView
        {
            Page = index is null ? context.WithFilter(page, list.Url, context.Site.Terms.Length) : page,
            Article = context.Articles.Create(list),
            Index = index,
            Letters = index is not null ? [] : [.. ListLetter.Group(context.Site.Terms, t => t.Title, context.Words.Order).Select(g => Letter(g.Key.Key, g.Key.Key.Length == 0 ? context.Words.OtherLetters : g.Key.Text, g.Select(t => InGlossary(t, list.Url, isWhole)), list.Url))],
        };
    }

    /// <summary>A page of a long glossary. Its terms have their summaries; the whole definition is on the page of each.</summary>
    public GlossaryPageView CreatePart(ListPart part)
    {
        var list = ListPage.For(context.Site, Kind.Term);
        return new GlossaryPageView
        {
            Page = context.ListPartPages.CreatePage(list, part, "glossary"),
            Article = context.ListPartPages.CreateArticle(list, part),
            Index = context.ListPartPages.CreateIndex(list.Url, list.Title, part.Url),
            Letters = [Letter("", part.Label, part.Entries.Select(e => InGlossary((Term)e, part.Url, isWhole: false)), part.Url)],
        };
    }

    private GlossaryLetterView Letter(string key, string text, IEnumerable<GlossaryTermView> terms, SiteUrl page)
    {
        var anchor = key.Length == 0 ? "x-other" : "x-letter-" + key;
        return new GlossaryLetterView(context.Link(page, page.At(anchor), text), anchor, [.. terms]);
    }

    private GlossaryTermView InGlossary(Term term, SiteUrl page, bool isWhole) => new()
    {
        Link = context.Link(page, term.Url, term.Title),
        Summary = term.Lead,
        Text = isWhole ? context.Place(term.Body.Definition, page) : default,
        Forms = Forms(term),
        ContentNotes = context.NotesOf(term),
        Sources = !isWhole || term.Body.Citations.IsEmpty ? null
            : context.Link(page, term.Url.At(SourcesAnchor), RenderContext.Format(context.Words.SourcesOf, term.Title)),
    };

    private ImmutableArray<FactView> Facts(Term term)
    {
        var facts = ImmutableArray.CreateBuilder<FactView>();
        if (term.Forms.Length > 0)
        {
            facts.Add(new FactView(context.Words.InOtherScripts, [.. term.Forms.Select(NamedForm)]));
        }

        if (term.Also.Length > 0)
        {
            facts.Add(new FactView(context.Words.OtherForms, [.. term.Also.Select(form => new FactValue(form))]));
        }

        var related = context.Site.GetNamed(EntryKind.Term, term.See).ToList();
        if (related.Count > 0)
        {
            facts.Add(new FactView(context.Words.SeeAlso, [.. related.Select(t => new FactValue(t.Title, context.Href(term.Url, t.Url)))]));
        }

        return facts.ToImmutable();
    }

    /// <summary>A term in other scripts, each with its transliteration.</summary>
    public static ImmutableArray<FactValue> Forms(Term term) => ImmutableArray.CreateRange(term.Forms, Form);

    // Who does not know a script cannot tell whose it is.
    private FactValue NamedForm(TermForm form)
    {
        var language = LanguageNames.FindIn(form.Language, context.Site.Config.Language);
        return Form(form) with { Gloss = form.Latin is null ? $"({language})" : $"{form.Latin} ({language})" };
    }

    private static FactValue Form(TermForm form) => new(form.Text, Language: form.Language, Gloss: form.Latin);
}
