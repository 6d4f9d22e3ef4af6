namespace Explainer.Model.Views;

/// <summary>A page that has moved: it leads on by itself, and by a link.</summary>
/// <param name="Words">The words of the site's language.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Canonical">The whole new address.</param>
/// <param name="Target">The new page.</param>
public sealed record RedirectPageView(Words Words, string Language, string Canonical, LinkView Target);
