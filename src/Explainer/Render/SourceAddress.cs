using System.Globalization;
using Explainer.Model.Diagnostics;

namespace Explainer.Render;

/// <summary>Where the files of the input folder are shown on the web, as code hosts do.</summary>
/// <param name="Folder">The address of the folder: <c>https://github.com/owner/site/blob/main/input</c>.</param>
internal sealed record SourceAddress(Uri Folder)
{
    /// <summary>The address of a file.</summary>
    public string Of(string file) =>
        Folder.AbsoluteUri.TrimEnd('/') + "/" + string.Join('/', file.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The address of a line of it, as GitHub, GitLab, Gitea and Forgejo write it.</summary>
    public string Of(SourcePlace place) => Of(place.File) + string.Create(CultureInfo.InvariantCulture, $"#L{place.Line}");
}
