using Explainer.Tests.Building;
using Explainer.Tests.Cli;

namespace Explainer.Tests.Guide;

/// <summary>A small site in which <c>explainer new</c> is called.</summary>
internal sealed class NewPlace : IDisposable
{
    private readonly OutputPlace place = new();

    public NewPlace() => SiteTest.Minimal.WriteTo(Input);

    public string Root => place.Root;

    public string Input => place.Input;

    public void Dispose() => place.Dispose();

    public string At(string path) => place.At(path);

    public void Write(string path, string text) => place.Write(path, text);

    /// <summary>Calls the command for a file of a kind.</summary>
    public Task<ConsoleRun> New(string kind, string[] args, string[]? options = null) =>
        ConsoleRun.Plain(place.Root, ["new", kind, "--input", "/place/input", .. options ?? [], .. args]);

    /// <summary>Takes away what makes a new file a draft.</summary>
    public void Publish(string file)
    {
        var path = place.At("input/" + file);
        File.WriteAllText(path, File.ReadAllText(path).Replace("draft: true\n", "", StringComparison.Ordinal));
    }

    /// <summary>The paths of all files, in order.</summary>
    public List<string> Everything() => [.. Directory.EnumerateFiles(place.Root, "*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(place.Root, f)).Order(StringComparer.Ordinal)];
}
