using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the page for addresses that do not exist.</summary>
internal static class NotFoundPages
{
    public static NotFoundPageView Create(RenderContext context, SiteUrl url)
    {
        var page = context.CreatePage(url, "not-found", context.Words.NotFound, "");
        return new NotFoundPageView
        {
            Page = page with { Canonical = null, IsIndexable = false, Metadata = null },
            Head = new HeadView { Title = context.Words.NotFound, Lead = context.Words.NotFoundText },
            Ways = [context.Link(url, SiteUrl.Home, context.Words.Home), .. page.Navigation, page.SiteMap],
        };
    }
}

/// <summary>Makes the pages at old addresses, which lead on to the new ones.</summary>
internal static class RedirectPages
{
    public static RedirectPageView Create(RenderContext context, Redirect redirect) => new(
        context.Words, context.Site.Config.Language, redirect.To.Under(context.Site.Config.Url),
        context.Link(redirect.Old, redirect.To, redirect.Entry.Title));
}
