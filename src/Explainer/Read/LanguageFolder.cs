namespace Explainer.Read;

/// <summary>A folder below <c>_languages/</c>.</summary>
/// <param name="Tag">Its name: a BCP 47 tag.</param>
internal sealed record LanguageFolder(string Tag)
{
    /// <summary>Where it lies in the input folder: <c>_languages/fr/</c>.</summary>
    public string Path { get; } = $"{InputFolder.LanguagesFolder}/{Tag}/";

    /// <summary>Where its pages lie in the output: <c>fr/</c>.</summary>
    public string Output { get; } = Tag.ToLowerInvariant() + "/";
}
