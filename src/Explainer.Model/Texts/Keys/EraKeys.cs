namespace Explainer.Model.Texts.Keys;

/// <summary>What the keys of an era are for.</summary>
public static class EraKeys
{
    public static KeyText Title { get; } = new("What readers see.", "Cards and ink");

    public static KeyText Start { get; } = new("When it begins.", "1880");

    public static KeyText End { get; } = new("When it ends.", "1978");
}
