namespace Explainer.Model.Texts.Keys;

/// <summary>What the keys of an author of a page are for.</summary>
public static class AuthorKeys
{
    public static KeyText Name { get; } = new("Their name: a person with the family name first, a group by its name.", "\"Lind, Ada\"");

    public static KeyText Link { get; } = new("Their page on this site, as seen from this file, or their web address.", "../profiles/ada-lind.md");
}
