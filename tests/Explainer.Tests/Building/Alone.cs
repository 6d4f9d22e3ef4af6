namespace Explainer.Tests.Building;

/// <summary>Tests that change what the whole process sees, and so run while no other does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
