namespace Explainer.Model.Views;

/// <summary>One value of a fact.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="Href">Where it leads; null for nowhere.</param>
/// <param name="Time">For a date, its machine form; null otherwise.</param>
/// <param name="Language">BCP 47 tag when it is in another language than the page; null otherwise.</param>
/// <param name="Gloss">A transliteration beside it; null for none.</param>
public sealed record FactValue(
    string Text, string? Href = null, string? Time = null, string? Language = null, string? Gloss = null)
{
    /// <summary>True when its language runs from right to left.</summary>
    public bool IsRightToLeft => Language is not null && Scripts.IsRightToLeft(Language);
}
