using System.Diagnostics.CodeAnalysis;
using Explainer.Model;
using Explainer.Model.Views;
using Explainer.Theme.Shell;

namespace Explainer.Render;

/// <summary>A page of the site, not yet rendered.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Source">What it is made from, for messages: an input file, or <c>site.yml</c> for what every site has.</param>
/// <param name="Component">The component that prints it.</param>
/// <param name="View">Makes what the component is given.</param>
internal sealed record SitePage(
    SiteUrl Url, string Source, [property: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] [param: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] Type Component, Func<object> View)
{
    /// <summary>What an edition puts round it; then its view is an <see cref="IPageView"/>. Null for a page that is a whole document.</summary>
    public Chrome? Chrome { get; init; }

    /// <summary>Whom it is for.</summary>
    public Audience Audience { get; init; }
}

/// <summary>Whom a page or file is for. An edition has what is for its readers.</summary>
internal enum Audience
{
    Everyone,

    /// <summary>What only those find who have the address.</summary>
    Teachers,

    /// <summary>What servers and other machines on the web read or answer with: headers, old addresses, the page for lost readers, the feed.</summary>
    Servers,
}

/// <summary>What stands round a page: a component that is given the page's <see cref="PageView"/>, and the page as its content.</summary>
internal sealed record Chrome([property: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] [param: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] Type Component)
{
    /// <summary>Head, header, breadcrumbs and footer of a website.</summary>
    public static Chrome Website { get; } = new(typeof(SiteShell));

    /// <summary>The head, and a link to the home page.</summary>
    public static Chrome Bare { get; } = new(typeof(BareShell));
}
