using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>What a server shows for an address that does not exist.</summary>
public sealed record NotFoundPageView
{
    public required PageView Page { get; init; }

    public required HeadView Head { get; init; }

    public ImmutableArray<LinkView> Ways { get; init; } = [];
}
