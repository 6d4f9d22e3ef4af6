namespace Explainer.Model.Texts.Keys;

/// <summary>What the keys of a chapter are for.</summary>
public static class ChapterKeys
{
    public static KeyText Stage { get; } = new("A short label for the evidence map, if the chapter is a stage of the account.", "Borrowing");
}
