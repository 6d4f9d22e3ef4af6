using System.Runtime.InteropServices;

namespace Explainer.Tests.Native;

/// <summary>The program that users download: native code in one file. <c>tests/run</c> compiles it before the tests.</summary>
internal static class NativeProgram
{
    /// <summary>35 MB: what the pictures, languages and checks of a site may add to the 25 MB of the first native program.</summary>
    public const long Largest = 35_000_000;

    public const string HowToMake = "The native program is missing or older than the code. Make it: dotnet publish src/Explainer -c Release -r linux-x64";

    private static readonly string[] AssemblyNames = ["explainer.dll", "Explainer.Theme.dll", "Explainer.Model.dll"];

    /// <summary>The folder that <c>dotnet publish</c> writes.</summary>
    public static string Folder { get; } =
        System.IO.Path.Combine(Repository.Root, "src", "Explainer", "bin", "Release", "net10.0", RuntimeInformation.RuntimeIdentifier switch
        {
            var id when id.EndsWith("-arm64", StringComparison.Ordinal) => "linux-arm64",
            _ => "linux-x64",
        }, "publish");

    public static string Path { get; } = System.IO.Path.Combine(Folder, "explainer");

    /// <summary>Whether it is there, and no assembly that it is compiled from has been built since.</summary>
    public static bool IsCurrent { get; } = File.Exists(Path) && Assemblies.All(file => File.GetLastWriteTimeUtc(file) <= File.GetLastWriteTimeUtc(Path));

    private static IEnumerable<string> Assemblies =>
        AssemblyNames.Select(name => System.IO.Path.Combine(AppContext.BaseDirectory, name));
}
