using System.Diagnostics.CodeAnalysis;
using Explainer.Model;

namespace Explainer.Render;

/// <summary>A page of the site, not yet rendered.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Source">What it is made from, for messages: an input file, or <c>site.yml</c> for what every site has.</param>
/// <param name="Component">The component that prints it.</param>
/// <param name="View">Makes what the component is given.</param>
internal sealed record SitePage(
    SiteUrl Url, string Source, [property: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] [param: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] Type Component, Func<object> View)
{
    /// <summary>True for what only a server answers with: old addresses, and the page for lost readers.</summary>
    public bool IsForServers { get; init; }
}
