namespace Explainer.Model.Texts.Keys;

/// <summary>What the keys of a link are for.</summary>
public static class SiteLinkKeys
{
    public static KeyText Link { get; } = new("A file or a folder.", "about.md");

    public static KeyText Title { get; } = new("What it is called, if not by its own title.", "About us");
}
