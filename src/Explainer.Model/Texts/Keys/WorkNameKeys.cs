namespace Explainer.Model.Texts.Keys;

/// <summary>What the keys of a name of a work are for.</summary>
public static class WorkNameKeys
{
    public static KeyText Family { get; } = new("Family name.", "Ranganathan");

    public static KeyText Given { get; } = new("Given names.", "S. R.");

    public static KeyText Particle { get; } = new("A particle that stays with the family name.", "van");

    public static KeyText DroppingParticle { get; } = new("A particle that goes to the given names.", "de");

    public static KeyText Suffix { get; } = new("What follows the name.", "Jr.");

    public static KeyText Literal { get; } = new("The whole name of a body.", "UNESCO");
}
