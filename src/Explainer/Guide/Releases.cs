using System.Reflection;
using Explainer.Model.Texts;

namespace Explainer.Guide;

/// <summary>Where the program can be downloaded. <c>RepositoryUrl</c> in <c>Directory.Build.props</c> says it once.</summary>
internal static class Releases
{
    /// <summary>The web page of the repository, without a slash at its end; null while there is none.</summary>
    public static string? Repository { get; } = typeof(Releases).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(a => a.Key == "RepositoryUrl")?.Value?.TrimEnd('/') is { Length: > 0 } url ? url : null;

    /// <summary>The version of this program, as its releases are named: <c>0.1.0</c>.</summary>
    public static string Version { get; } = typeof(Releases).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>A sentence for whoever has a site and not the program.</summary>
    public static string HowToGet(string? repository) => repository is null
        ? StarterTexts.NoRelease
        : StarterTexts.ReleaseAt(repository);
}
