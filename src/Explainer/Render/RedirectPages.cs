using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the pages at old addresses, which lead on to the new ones.</summary>
internal static class RedirectPages
{
    public static RedirectPageView Create(RenderContext context, Redirect redirect) => new(
        context.Words, context.Site.Config.Language, redirect.To.Under(context.Site.Config.Url),
        context.Link(redirect.Old, redirect.To, redirect.Entry.Title));
}
