namespace Explainer.Model.Texts.Keys;

/// <summary>What the keys of <c>search</c> are for.</summary>
public static class SearchKeys
{
    public static KeyText Pinned { get; } = new("Pages that come first for some words or phrases.", "{help.md: [lost card, \"I cannot pay\"]}");

    public static KeyText Synonyms { get; } = new("Groups of words that mean the same: each finds the others.", "[[fine, fee, penalty], [borrow, lend]]");
}
