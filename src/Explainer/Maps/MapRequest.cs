using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Maps;

/// <summary>What a map shows.</summary>
/// <param name="Places">The places that it names, in the order of their weight.</param>
/// <param name="Fit">Codes of the countries that lie within it as a whole.</param>
/// <param name="Show">Codes of the countries that it sets off from the others.</param>
internal sealed record MapRequest(ImmutableArray<Place> Places, ImmutableArray<string> Fit, ImmutableArray<string> Show)
{
    /// <summary>How many places a map can show that a writer asks for. More would be a list of numbers.</summary>
    public const int MostPlaces = 60;

    /// <summary>All places of a site, with no country set off.</summary>
    public static MapRequest Of(ImmutableArray<Place> places) => new(places, [], []);
}
