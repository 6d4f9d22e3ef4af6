using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Maps;

/// <summary>What a map shows.</summary>
/// <param name="Places">The places that it names, in the order of their weight.</param>
/// <param name="Fit">Codes of the countries that lie within it as a whole.</param>
/// <param name="Show">Codes of the countries that it sets off from the others.</param>
internal sealed record MapRequest(ImmutableArray<Place> Places, ImmutableArray<string> Fit, ImmutableArray<string> Show)
{
    /// <summary>How many places a map can show. More would be a list of numbers.</summary>
    public const int MostPlaces = 60;

    /// <summary>The places of a site, as many as a map can show.</summary>
    public static MapRequest Of(IEnumerable<Place> places) => new([.. places.Take(MostPlaces)], [], []);
}
