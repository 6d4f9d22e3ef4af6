using System.Diagnostics.CodeAnalysis;
using Explainer.Model;
using Explainer.Model.Views;
using Explainer.Read.Site;
using Explainer.Theme.Book;
using Explainer.Theme.Paper;
using Explainer.Theme.Shell;

namespace Explainer.Render;

/// <summary>A page of the site, not yet rendered.</summary>
/// <param name="Source">What it is made from, for messages: an input file, or <c>site.yml</c> for what every site has.</param>
/// <param name="Component">The component that prints it.</param>
/// <param name="View">Makes what the component is given.</param>
internal sealed record SitePage(
    SiteUrl Url, string Source, [property: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] [param: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] Type Component, Func<object> View)
{
    /// <summary>The chrome that an edition puts around it; its view is then an <see cref="IPageView"/>. Null for a page that is a complete document.</summary>
    public Chrome? Chrome { get; init; }

    /// <summary>Whom it is for.</summary>
    public Audience Audience { get; init; }

    /// <summary>The page of an entry.</summary>
    public static SitePage For<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] T>(Entry entry, Func<object> view) =>
        new(entry.Url, entry.File, typeof(T), view);

    /// <summary>A page that every site of this content has.</summary>
    public static SitePage Generated<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] T>(SiteUrl url, Func<object> view) =>
        new(url, SiteReader.File, typeof(T), view);
}

/// <summary>Whom a page or file is for. An edition includes those of its audiences.</summary>
internal enum Audience
{
    Everyone,

    /// <summary>Teachers. Nothing outside these pages links to them.</summary>
    Teachers,

    /// <summary>Web servers and crawlers: headers, redirects, the 404 page, feed and sitemap.</summary>
    Servers,
}

/// <summary>The chrome around a page: a component that gets the page's <see cref="PageView"/>, and the page as its content.</summary>
internal sealed record Chrome([property: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] [param: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] Type Component)
{
    /// <summary>Head, header, breadcrumbs and footer of a website.</summary>
    public static Chrome Website { get; } = new(typeof(SiteShell));

    /// <summary>Title and style alone, for a page in the book.</summary>
    public static Chrome Book { get; } = new(typeof(BookShell));

    /// <summary>A document that stands alone, for paper.</summary>
    public static Chrome Paper { get; } = new(typeof(PaperShell));

    /// <summary>The head, and a link to the home page.</summary>
    public static Chrome Bare { get; } = new(typeof(BareShell));
}
