namespace Explainer.Model.Texts.Keys;

/// <summary>What the keys of a strand are for.</summary>
public static class StrandKeys
{
    public static KeyText Id { get; } = new("Its id, as events name it.", "house");

    public static KeyText Title { get; } = new("What readers see.", "The house");
}
