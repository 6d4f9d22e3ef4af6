namespace Explainer.Read;

/// <summary>A file of the input folder, not yet read.</summary>
/// <param name="Path">Relative to the input folder, with <c>/</c>.</param>
/// <param name="FullPath">On disk.</param>
/// <param name="Stamp">Changes when the file changes: its length and time of writing.</param>
internal sealed record InputFile(string Path, string FullPath, (long Length, long Written) Stamp)
{
    /// <summary>Goes up when the file is known to have changed: its length and time of writing may be what they were.</summary>
    public int Revision { get; init; }

    /// <summary>What it is to the site.</summary>
    public FileRole Role => FileRoles.Of(Path);

    public string Folder => Path.LastIndexOf('/') is var slash and >= 0 ? Path[..slash] : "";

    public string Name => Path[(Path.LastIndexOf('/') + 1)..];
}
