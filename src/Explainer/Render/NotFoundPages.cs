using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the page for addresses that do not exist.</summary>
internal static class NotFoundPages
{
    public static NotFoundPageView Create(Shell shell, SiteUrl url)
    {
        var page = shell.Of(url, "not-found", shell.Words.NotFound, "");
        return new NotFoundPageView
        {
            Page = page with { Canonical = null, IsListed = false, Metadata = null },
            Head = new HeadView { Title = shell.Words.NotFound, Lead = shell.Words.NotFoundText },
            Ways = [new LinkView(SiteUrl.Home.From(url), shell.Words.Home), .. page.Navigation, page.SiteMap],
        };
    }
}
