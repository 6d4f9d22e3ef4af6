namespace Explainer.Model.Texts.Keys;

/// <summary>What the keys of a correction are for.</summary>
public static class CorrectionKeys
{
    public static KeyText Date { get; } = new("When it was corrected.", "2016-05-03");

    public static KeyText Was { get; } = new("What the page said.", "The desk opened in 1974.");

    public static KeyText Now { get; } = new("What it says now.", "The desk opened in 1975.");
}
