using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Languages;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>The languages of a site, and the one that pages are made for.</summary>
internal sealed record PageLanguages(Publication Publication, LanguageSite Current)
{
    /// <summary>What search engines call the page for readers of any other language (hreflang).</summary>
    private const string AnyOther = "x-default";

    /// <summary>Whether an address is that of a page outside the folder of the language.</summary>
    public static bool IsPageAbove(SiteUrl url) => url.IsAbove && url.Path.EndsWith('/');

    /// <summary>The choice of languages on a page; null where there is none.</summary>
    /// <param name="page">The page. The one for addresses that do not exist leads to the home pages.</param>
    /// <param name="stylesheet">How it looks; null for a theme that says nothing of it.</param>
    /// <param name="href">How links are written.</param>
    public LanguagesView? CreateSwitch(SiteUrl page, string? stylesheet, Func<SiteUrl, SiteUrl, string> href) => !Publication.HasSeveral ? null
        : new LanguagesView(stylesheet, [.. Publication.Languages.Select(l => l == Current ? CreateLink(l, null, false) : CreateLink(page, l, href))]);

    /// <summary>The page in all languages that have it, itself included; none where it is in one alone.</summary>
    public ImmutableArray<AlternateView> ListAlternates(SiteUrl page) => Publication.HasSeveral && Current.Has(page) ? ListAlternates(Publication, page) : [];

    /// <summary>The same of any page.</summary>
    /// <param name="page">Its address within its language.</param>
    public static ImmutableArray<AlternateView> ListAlternates(Publication publication, SiteUrl page)
    {
        if (!publication.HasSeveral)
        {
            return [];
        }

        var all = publication.WithPage(page).Where(l => !l.IsDraft(page)).Select(l => (Language: l, Address: page.Under(l.Site.Config.Url))).ToList();
        return all.Count < 2 ? []
            : [.. all.Select(l => new AlternateView(l.Language.Tag, l.Address)), .. all.Where(l => l.Language.IsMain).Select(l => new AlternateView(AnyOther, l.Address))];
    }

    private LanguageLinkView CreateLink(SiteUrl page, LanguageSite language, Func<SiteUrl, SiteUrl, string> href)
    {
        var there = language.Has(page) ? page.At(null) : WholeOf(page) is { } whole && language.Has(whole) ? whole : null;
        var target = language.From(Current, there ?? SiteUrl.Home);
        return CreateLink(language, href(page, target), there is null && page.Path != WellKnownFiles.NotFound.Path);
    }

    // Where a language has no easier version of a page, it may have the page.
    private SiteUrl? WholeOf(SiteUrl page) => Current.Site.FindEasierAt(page) is { } easier ? Current.Site.Find(easier.Of)?.Url : null;

    private static LanguageLinkView CreateLink(LanguageSite language, string? href, bool isMissing) =>
        new(LanguageNames.Find(language.Tag), language.Tag, TextDirection.NameOf(language.Tag), href) { Note = isMissing ? language.Site.Words.NotInLanguage : null };
}
