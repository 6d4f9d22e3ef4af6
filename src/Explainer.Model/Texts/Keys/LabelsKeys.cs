namespace Explainer.Model.Texts.Keys;

/// <summary>What the keys of <c>labels</c> are for.</summary>
public static class LabelsKeys
{
    public static KeyText Found { get; } = new("Instead of \"What others found\".", "What others say");

    public static KeyText Disagree { get; } = new("Instead of \"Others disagree\".", "Others say otherwise");
}
