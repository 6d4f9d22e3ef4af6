using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the pages at old addresses, which lead on to the new ones.</summary>
internal static class RedirectPages
{
    public static RedirectPageView Create(Shell shell, Redirect redirect) => new(
        shell.Words, shell.Site.Config.Language, redirect.To.Under(shell.Site.Config.Url),
        new LinkView(redirect.To.From(redirect.Old), redirect.Entry.Title));
}
