using System.Collections.Immutable;

namespace Explainer.Model;

/// <summary>A short, neutral word on what is hard to read, so that people can steer.</summary>
/// <param name="Id">As writers name it: <c>sexual-violence</c>.</param>
/// <param name="Label">As readers see it.</param>
public sealed record ContentNote(string Id, string Label)
{
    /// <summary>A closed list, so that readers meet the same few words everywhere.</summary>
    public static ImmutableArray<ContentNote> BuiltIn { get; } =
    [
        new("violence", "Violence"), new("killing", "Killing"), new("torture", "Torture"),
        new("sexual-violence", "Sexual violence"), new("slavery", "Slavery"), new("child-harm", "Harm to children"),
        new("captivity", "Captivity"), new("genocide", "Genocide"), new("hatred", "Hatred"), new("war", "War"),
        new("extremism", "Extremism"), new("grief", "Grief"),
    ];
}
