using System.Collections.Immutable;
using System.Text;
using Explainer.Build;
using Explainer.Editions;
using Explainer.Model;

namespace Explainer.Tests.Building;

/// <summary>A place on disk with an input folder and an output folder, and builds of files that are given as text.</summary>
internal sealed class OutputPlace : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public OutputPlace() => Directory.CreateDirectory(Input);

    public string Root => temporary.Path;

    public string Input => At("input");

    public string Output => At("output");

    /// <summary>What lies in the output: paths and texts, without our marker.</summary>
    public string Site => !Directory.Exists(Output) ? "none" : string.Join(' ', Directory
        .EnumerateFiles(Output, "*", SearchOption.AllDirectories)
        .Select(f => (Path: Path.GetRelativePath(Output, f), Text: File.ReadAllText(f)))
        .Where(f => f.Path != OutputMarker.Name)
        .OrderBy(f => f.Path, StringComparer.Ordinal)
        .Select(f => $"{f.Path}={f.Text}"));

    /// <summary>What lies beside input and output.</summary>
    public string Beside => string.Join(' ', Directory.EnumerateFileSystemEntries(Root)
        .Select(f => Path.GetFileName(f)).Where(f => f is not ("input" or "output")).Order(StringComparer.Ordinal));

    public string At(string path) => Path.Combine(Root, path);

    /// <summary>Builds these files; true when something was written.</summary>
    public bool Build(params (string Path, string Text)[] files) => Build([.. files.Select(Pending)]);

    public bool Build(ImmutableArray<PendingFile> files, Action? done = null) => BuildAt("output", files, done);

    public bool BuildAt(string output, ImmutableArray<PendingFile> files, Action? done = null) =>
        BuildUntil(output, files, done ?? (() => { }), CancellationToken.None);

    /// <summary>Builds until it is stopped.</summary>
    public bool BuildUntil(string output, ImmutableArray<PendingFile> files, Action done, CancellationToken stop)
    {
        using var folder = OutputFolder.Open(At(output), Input);
        return folder.Write(files, done, stop);
    }

    /// <summary>Builds, and gives the message of the refusal with this place as <c>/place</c>.</summary>
    public string Refusal(Action build) =>
        Assert.Throws<UsageException>(build).Message.Replace(Root, "/place", StringComparison.Ordinal);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    public static PendingFile Pending((string Path, string Text) file) =>
        PendingFile.From(new OutputFile(file.Path, Encoding.UTF8.GetBytes(file.Text)));

    public static PendingFile Failing(string path, Exception fault) => new(path, path, () => throw fault);

    public void Dispose() => temporary.Dispose();
}
