using System.Collections.Immutable;
using System.Text.Json;

namespace Explainer.BrowserTests.Access;

/// <summary>What axe says of a page in one look.</summary>
/// <param name="Found">What is wrong.</param>
/// <param name="Colours">The colours it was asked about with nothing found, each with all that it stands on; in the words of <c>axe.js</c>.</param>
internal sealed record AxeLook(ImmutableArray<AxeFinding> Found, ImmutableArray<string> Colours)
{
    public static AxeLook Parse(string json) => JsonSerializer.Deserialize<AxeLook>(json)!;
}
