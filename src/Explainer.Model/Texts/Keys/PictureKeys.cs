namespace Explainer.Model.Texts.Keys;

/// <summary>What the keys of the picture of whom a page is about are for.</summary>
public static class PictureKeys
{
    public static KeyText File { get; } = new("The picture, as seen from this file.", "../images/ada-lind.jpg");

    public static KeyText Alt { get; } = new("What it shows, for those who do not see it.", "Ada Lind at the desk, with a stamp in her hand");

    public static KeyText Credit { get; } = new("Who made it.", "Jan Berg");

    public static KeyText Licence { get; } = new("Under which terms it may be used.", "CC BY-SA 4.0");

    public static KeyText Source { get; } = new("The web address it comes from.", "\"https://library.example.org/photographs/7\"");
}
