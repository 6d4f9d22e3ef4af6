namespace Explainer.Model.Texts.Keys;

/// <summary>What the keys of the picture that goes with links to a page are for.</summary>
public static class ImageKeys
{
    public static KeyText File { get; } = new("A PNG, JPEG, GIF or WebP, as seen from this file.", "../images/desk.png");

    public static KeyText Alt { get; } = new("What it shows, for those who do not see it.", "The lending desk in 1974");
}
