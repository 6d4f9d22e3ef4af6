namespace Explainer.Model.Texts;

/// <summary>What stands in the place of a value, where it is no text that could be quoted.</summary>
public static class FoundTexts
{
    public const string Nothing = "nothing";
    public const string EmptyList = "an empty list";
    public const string List = "a list";
    public const string OneGroup = "one group of words";
    public const string LinksOfNavigation = "links of the navigation";

    /// <param name="key">The key of a list.</param>
    public static string ValuesOf(string key) => $"values of {key}";
}
