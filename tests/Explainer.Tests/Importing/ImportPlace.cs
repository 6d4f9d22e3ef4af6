using Explainer.Tests.Building;
using Explainer.Tests.Cli;

namespace Explainer.Tests.Importing;

/// <summary>A folder of another program, given as files, and the input that the program makes of it.</summary>
internal sealed class ImportPlace : IDisposable
{
    /// <summary>Stands for the bytes of a picture.</summary>
    public const string Png = "PNG";

    private readonly OutputPlace place = new();

    public ImportPlace() => Directory.Delete(place.Input);

    public string Root => place.Root;

    public string Input => place.Input;

    public void Dispose() => place.Dispose();

    public string At(string path) => place.At(path);

    public void Write(string path, string text) => place.Write(path, text);

    /// <summary>A page that is made, without its front matter.</summary>
    public async Task<string> Body(string page, params (string Path, string Text)[] files) =>
        (await Import(files)).Split($"=== input/{page}\n")[1].Split("\n=== ")[0].Split("\n---\n", 2)[1].Trim('\n');

    /// <summary>The only page of a folder of a program.</summary>
    public Task<string> Page(string program, string text) => Body("index.md", [.. FilesOf(program), (program == "Quarto" ? "index.qmd" : program == "Hugo" ? "content/_index.md" : program == "MkDocs" ? "docs/index.md" : "index.md", text)]);

    /// <summary>The settings by which a program is known.</summary>
    public static (string Path, string Text)[] FilesOf(string program) => program switch
    {
        "MkDocs" => [("mkdocs.yml", "site_name: Lending\n")],
        "Hugo" => [("hugo.toml", "title = 'Lending'\n")],
        "Quarto" => [("_quarto.yml", "project:\n  type: website\nwebsite:\n  title: Lending\n")],
        "MyST" => [("myst.yml", "project:\n  title: Lending\n")],
        "Carpentries" => [("config.yaml", "title: Lending\n"), ("episodes/a.md", "---\ntitle: A\n---\n\nText.\n")],
        "Obsidian" => [(".obsidian/app.json", "{}")],
        _ => [],
    };

    /// <summary>All that is written, with the report, as one text. The source is as it was, and the site builds.</summary>
    public async Task<string> Import(params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
        {
            place.Write("source/" + path, text);
            if (text == Png || path.EndsWith(".png", StringComparison.Ordinal))
            {
                File.WriteAllBytes(place.At("source/" + path), Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
            }
        }

        var before = FolderState.Read(place.At("source"));
        var run = await ConsoleRun.Plain(place.Root, "import", "/place/source", "--to", "/place/input");
        Assert.Equal(before, FolderState.Read(place.At("source")));
        var errors = SiteTest.BuildFolder(place.Input).Problems.Where(p => p.Severity == Explainer.Model.Diagnostics.Severity.Error);
        Assert.Empty(errors);
        var made = Directory.EnumerateFiles(place.Input, "*", SearchOption.AllDirectories).Append(place.At("import-report.md")).Order(StringComparer.Ordinal)
            .Select(f => $"=== {Path.GetRelativePath(place.Root, f)}\n{(Path.GetExtension(f) is ".md" or ".yml" ? File.ReadAllText(f).Replace(place.Root, "/place", StringComparison.Ordinal) : "")}\n");
        return run.Text + string.Concat(made);
    }
}
