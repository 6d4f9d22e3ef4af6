namespace Explainer.Cli.Reports;

/// <summary>The files of an input folder as they are called from the working directory: in a checkout, from its root.</summary>
/// <param name="Input">The input folder as the command was told it.</param>
internal sealed record WorkingPath(string Input)
{
    private const string Above = "../";

    /// <summary>The path of a file, with <c>/</c>; it begins with <c>../</c> where the file lies elsewhere.</summary>
    public string Of(string file) =>
        Path.GetRelativePath(".", Path.Combine(Input, file)).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>The same as a relative URI (RFC 3986).</summary>
    public string UriOf(string file) => string.Join('/', Of(file).Split('/').Select(Uri.EscapeDataString));

    /// <summary>Whether a file lies in the working directory.</summary>
    public bool IsWithin(string file) => !Of(file).StartsWith(Above, StringComparison.Ordinal);
}
