namespace Explainer.Model.Texts.Keys;

/// <summary>What the keys of a date of a profile are for.</summary>
public static class ProfileDateKeys
{
    public static KeyText Label { get; } = new("What happened.", "Joined");

    public static KeyText Date { get; } = new("When.", "2012-03");
}
