using System.Collections.Immutable;

namespace Explainer.Model;

/// <summary>A place on the earth that <c>places</c> in <c>site.yml</c> lists: pages name it by its id, and maps show it.</summary>
/// <param name="Id">As pages name it.</param>
/// <param name="Title">What readers see.</param>
/// <param name="Latitude">In degrees, north above zero.</param>
/// <param name="Longitude">In degrees, east above zero.</param>
public sealed record Place(string Id, string Title, double Latitude, double Longitude)
{
    /// <summary>What the ids of places begin with in the list of all: no heading has such an id.</summary>
    public const string AnchorStart = "x-";

    /// <summary>Other names of it.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>Ids of the works that say where it lies.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>What readers have to know of it; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Where it stands in the list of all places.</summary>
    public SiteUrl Url => GeneratedPages.Places.At(Anchor);

    /// <summary>Its id on that page.</summary>
    public string Anchor => AnchorStart + Id;
}
