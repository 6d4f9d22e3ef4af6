using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the page for addresses that do not exist.</summary>
internal static class NotFoundPages
{
    public static NotFoundPageView Create(RenderContext context, SiteUrl url)
    {
        var page = context.Of(url, "not-found", context.Words.NotFound, "");
        return new NotFoundPageView
        {
            Page = page with { Canonical = null, IsIndexable = false, Metadata = null },
            Head = new HeadView { Title = context.Words.NotFound, Lead = context.Words.NotFoundText },
            Ways = [context.Link(url, SiteUrl.Home, context.Words.Home), .. page.Navigation, page.SiteMap],
        };
    }
}
