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

    /// <summary>True for what only a server answers with: old addresses, and the page for lost readers.</summary>
    public bool IsForServers { get; init; }
}

/// <summary>What stands round a page: a component that is given the page's <see cref="PageView"/>, and the page as its content.</summary>
internal sealed record Chrome([property: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] [param: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] Type Component)
{
    /// <summary>Head, header, breadcrumbs and footer of a website.</summary>
    public static Chrome Website { get; } = new(typeof(SiteShell));

    /// <summary>The head, and a link to the home page.</summary>
    public static Chrome Bare { get; } = new(typeof(BareShell));
}
