using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Link;

/// <summary>Suggests a file in the same folder whose name is nearly the one that was looked for.</summary>
/// <param name="files">The files that can be meant. They are asked for once, at the first search.</param>
internal sealed class NearestFiles(Func<IEnumerable<string>> files)
{
    private readonly Lazy<ILookup<string, string>> names = new(() => files().ToLookup(FolderOf, NameOf, StringComparer.Ordinal));

    private int searches;

    /// <summary>The file that is meant; null for none, and once there were more searches than problems of a file are shown.</summary>
    /// <remarks>Each search compares a whole folder, so a site of which no file is found is not searched to the end.</remarks>
    public string? To(string file) => ++searches <= DiagnosticBag.MostOfAFile && Nearest.To(NameOf(file), names.Value[FolderOf(file)]) is { } name
        ? FolderOf(file) + name
        : null;

    private static string FolderOf(string file) => file[..(file.LastIndexOf('/') + 1)];

    private static string NameOf(string file) => file[(file.LastIndexOf('/') + 1)..];
}
