namespace Explainer.Model;

/// <summary>A heading of a page.</summary>
/// <param name="Level">2 for a section, 3 for a part of it, and so on to 6.</param>
/// <param name="Id">Its id, by GitHub's algorithm or as the writer gave it.</param>
/// <param name="Text">Its plain text.</param>
/// <param name="IsOpen">False in a passage of which nothing is shown away from its page.</param>
public sealed record Heading(int Level, string Id, string Text, bool IsOpen = true);
