using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the page for addresses that do not exist.</summary>
internal static class NotFoundPages
{
    public static NotFoundPageView Create(RenderContext context, SiteUrl url)
    {
        // At the address of the 404 page, so that its links begin at the root of the site.
        var written = context.Site.NotFound is { } text ? text with { Url = url } : null;
        var page = context.CreatePage(url, "not-found", written?.Title ?? context.Words.NotFound, "") with
        {
            FormsStylesheet = written is null ? null : context.CreatePage(written, "not-found").FormsStylesheet,
            ChartsStylesheet = written is null ? null : context.CreatePage(written, "not-found").ChartsStylesheet,
            Code = written is null ? null : context.CreatePage(written, "not-found").Code,
            IsDraft = written?.IsDraft ?? false,
        };
        return new NotFoundPageView
        {
            Page = page with { Canonical = null, IsIndexable = false, Metadata = null },
            Head = new HeadView { Title = context.Words.NotFound, Lead = context.Words.NotFoundText },
            Article = written is null ? null : Articles.Create(context, written) with { Citing = null },
            Ways = [context.Link(url, SiteUrl.Home, context.Words.Home), .. page.Navigation.Where(n => !n.IsGroup).Select(n => n.Link), page.SiteMap],
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
