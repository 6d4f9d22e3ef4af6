using System.Collections.Immutable;
using System.Text;
using Explainer.Build;
using Explainer.Editions;
using Explainer.Model.Diagnostics;
using Explainer.Read;

namespace Explainer.Tests;

/// <summary>A site as text: files in, report and pages out. Unless a test brings its own, it has a home page and a <c>site.yml</c>.</summary>
internal sealed record SiteTest(ImmutableSortedDictionary<string, byte[]> Files)
{
    public const string SiteYml = "title: Test\nlanguage: en\nurl: https://example.org/\n";
    public const string IndexMd = "---\ntitle: Home\nsummary: A test.\n---\n";

    /// <summary>A site without any file.</summary>
    public static SiteTest Empty { get; } = new(ImmutableSortedDictionary.Create<string, byte[]>(StringComparer.Ordinal));

    /// <summary>A site with a home page and one file more.</summary>
    public static SiteTest With(string path, string text) => Minimal.And(path, text);

    /// <summary>A site with a home page alone.</summary>
    public static SiteTest Minimal { get; } = Empty.And("site.yml", SiteYml).And("index.md", IndexMd);

    /// <summary>The same site with a file added or replaced.</summary>
    public SiteTest And(string path, string text) => And(path, Encoding.UTF8.GetBytes(text));

    public SiteTest And(string path, byte[] bytes) => new(Files.SetItem(path, bytes));

    /// <summary>The same site with the files of another.</summary>
    public SiteTest Join(SiteTest other) => new(Files.SetItems(other.Files));

    /// <summary>The same site with a file that its home page links to, or it would not be published.</summary>
    public SiteTest AndLinked(string path, string text) => And(path, text).And("index.md", IndexMd + $"\n[A file](<{path}>)\n");

    public SiteTest Without(string path) => new(Files.Remove(path));

    public SiteTestResult Build(Uri? baseUrl = null, bool withDrafts = false) => Build(new BuildOptions(baseUrl, withDrafts));

    public SiteTestResult Build(BuildOptions options)
    {
        using var folder = new TemporaryFolder();
        WriteTo(folder.Path);
        return BuildFolder(folder.Path, options);
    }

    /// <summary>The same, but no file is made: each is there by its name, and empty. For tests of problems and of texts, which need half of the time so.</summary>
    public SiteTestResult Compose()
    {
        using var folder = new TemporaryFolder();
        WriteTo(folder.Path);
        return BuildFolder(folder.Path, new BuildOptions(), _ => []);
    }

    public void WriteTo(string folder)
    {
        foreach (var (path, bytes) in Files)
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, bytes);
        }
    }

    /// <summary>Builds a folder on disk, for what only a disk can show.</summary>
    public static SiteTestResult BuildFolder(string path, BuildOptions? options = null) =>
        BuildFolder(path, options ?? new BuildOptions(), f => f.Make().Bytes.ToArray());

    private static SiteTestResult BuildFolder(string path, BuildOptions options, Func<PendingFile, byte[]> make)
    {
        var problems = new DiagnosticBag();
        var result = SiteBuilder.Build(InputFolder.Open(path, problems)!, options, problems);
        var files = result.Files.ToImmutableSortedDictionary(f => f.Path, make, StringComparer.Ordinal);
        return new SiteTestResult(result.Site, problems.InOrder(), files) { AllProblems = problems.All() };
    }
}
