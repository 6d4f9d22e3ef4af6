namespace Explainer.Model.Texts.Keys;

/// <summary>What the keys of a form of a term are for.</summary>
public static class TermFormKeys
{
    public static KeyText Lang { get; } = new("The language.", "ar");

    public static KeyText Text { get; } = new("The word in its own script.", "إعارة");

    public static KeyText Latin { get; } = new("The word in Latin letters.", "iʿāra");
}
