namespace Explainer.Tests;

/// <summary>The repository the tests belong to.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "Explainer.sln")) ? folder.FullName : Find(folder.Parent!);
}
