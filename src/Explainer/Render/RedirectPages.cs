using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the pages at old addresses, which lead on to the new ones.</summary>
internal static class RedirectPages
{
    public static RedirectPageView Create(Shell shell, Entry entry, SiteUrl old) => new(
        shell.Words, shell.Site.Config.Language, entry.Url.Under(shell.Site.Config.Url),
        new LinkView(entry.Url.From(old), entry.Title));
}
