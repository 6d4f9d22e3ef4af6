namespace Explainer.Model.Texts.Keys;

/// <summary>What the keys of a licence are for.</summary>
public static class LicenceKeys
{
    public static KeyText Name { get; } = new("Its name.", "CC BY 4.0");

    public static KeyText Url { get; } = new("Where its text stands.", "\"https://creativecommons.org/licenses/by/4.0/\"");
}
