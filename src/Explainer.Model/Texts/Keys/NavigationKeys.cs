namespace Explainer.Model.Texts.Keys;

/// <summary>What the keys of the navigation are for.</summary>
public static class NavigationKeys
{
    public static KeyText GroupTitle { get; } = new("What the group is called.", "For schools");

    public static KeyText Links { get; } = new("In the place of link: the links of a group that opens.", "[lessons/, sheets/]");

    public static KeyText Link { get; } = new("A file, a folder or the address of another site.", "about.md");

    public static KeyText Title { get; } = new("What it is called, if not by its own title. Another site must have one.", "About us");
}
