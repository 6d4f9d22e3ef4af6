using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes what servers show: the page for addresses that do not exist, and the pages at old addresses.</summary>
internal sealed class ServicePages(RenderContext context)
{
    public NotFoundPageView CreateNotFound(SiteUrl url)
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
            Article = written is null ? null : context.Articles.Create(written) with { Citing = null },
            Ways = [context.Link(url, SiteUrl.Home, context.Words.Home), .. page.Navigation.Where(n => !n.IsGroup).Select(n => n.Link), page.SiteMap],
        };
    }

    /// <summary>The page at an old address, which leads on to the new one.</summary>
    public RedirectPageView CreateRedirect(Redirect redirect) => new(
        context.Words, context.Site.Config.Language, redirect.To.Under(context.Site.Config.Url),
        context.Link(redirect.Old, redirect.To, redirect.Entry.Title));
}
