namespace Explainer.Cli.Reports;

/// <summary>Converts paths from the input folder to paths from the working directory, in CI the root of the checkout.</summary>
/// <param name="Input">The input folder as it was given on the command line.</param>
internal sealed record WorkingPath(string Input)
{
    private const string Above = "../";

    /// <summary>The path of a file, with <c>/</c>; it begins with <c>../</c> outside the working directory.</summary>
    public string Convert(string file) =>
        Path.GetRelativePath(".", Path.Combine(Input, file)).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>The same as a relative URI (RFC 3986).</summary>
    public string ToUri(string file) => string.Join('/', Convert(file).Split('/').Select(Uri.EscapeDataString));

    /// <summary>Whether a file lies in the working directory.</summary>
    public bool IsWithin(string file) => !Convert(file).StartsWith(Above, StringComparison.Ordinal);
}
