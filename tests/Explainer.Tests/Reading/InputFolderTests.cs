using Explainer.Model.Diagnostics;
using Explainer.Read;

namespace Explainer.Tests.Reading;

/// <summary>What only a disk can show: symbolic links, and files that cannot be read.</summary>
public sealed class InputFolderTests : IDisposable
{
    private const string Outside = "error EX105: This is a symbolic link to a place outside the input folder. Put the file itself here.";
    private const string Dead = "error EX105: This is a symbolic link to nothing. Put the file itself here, or remove the link.";
    private const string Endless = "error EX105: This is a symbolic link to a folder that it lies in, so it has no end. Remove it.";

    private readonly TemporaryFolder folder = new();

    private string Input => Path.Combine(folder.Path, "input");

    public InputFolderTests() => SiteTest.With("story/a.md", "---\ntitle: A\nsummary: B\n---\n").WriteTo(Input);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_name_that_is_not_UTF_8_is_an_error_that_shows_its_bytes()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems have names of text.");
        using var folder = new TemporaryFolder();
        SiteTest.Minimal.And("story/a.md", "---\ntitle: A\nsummary: B\n---\n").WriteTo(folder.Path);
        using var made = System.Diagnostics.Process.Start("bash", ["-c", "cd \"$0\" && : > story/$'caf\\xe9.md' && : > story/$'caf\\xe8.md' && mkdir $'\\xff' && : > $'\\xff/b.md'", folder.Path]);
        made.WaitForExit();
        Assert.Equal("""
            .:1:1: error EX134: The name of a file in this folder is not UTF-8: '\xFF'. Rename it, with letters that every system knows.
            story:1:1: error EX134: The name of a file in this folder is not UTF-8: 'caf\xE8.md'. Rename it, with letters that every system knows.
            story:1:1: error EX134: The name of a file in this folder is not UTF-8: 'caf\xE9.md'. Rename it, with letters that every system knows.
            """, SiteTest.BuildFolder(folder.Path).Report);
        // .NET cannot delete what it cannot name.
        using var removed = System.Diagnostics.Process.Start("bash", ["-c", "rm -r \"$0\"/*", folder.Path]);
        removed.WaitForExit();
    }

    [Fact]
    public void Two_names_that_are_one_text_are_an_error_however_the_folder_is_read()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems do not tell them apart.");
        File.WriteAllText(In("papers\u00E9.pdf"), "");
        var before = InputFolder.Open(Input, new DiagnosticBag())!;
        File.WriteAllText(In("paperse\u0301.pdf"), "");
        const string Twice = "paperse\u0301.pdf:1:1: error EX136: Two names here look the same: their accents are written as other characters "
            + "(Unicode NFC and NFD). Keep one, and remove or rename the other.";
        var problems = new DiagnosticBag();
        Assert.Single(before.Refresh([In("paperse\u0301.pdf")], problems)!.Files, f => f.Name == "papers\u00E9.pdf");
        Assert.Equal(Twice.Normalize(), string.Join('\n', problems.InOrder()));
        problems = new DiagnosticBag();
        InputFolder.Open(Input, problems);
        Assert.Equal(Twice.Normalize(), string.Join('\n', problems.InOrder()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Words.")]
    public void The_twin_of_a_plain_name_is_found_too(string text)
    {
        File.WriteAllText(In("K.txt"), text);
        File.WriteAllText(In("\u212A.txt"), text); // the Kelvin sign
        Assert.Contains("K.txt:1:1: error EX136: ", Report(), StringComparison.Ordinal);
        Assert.Equal(["K.txt", "index.md", "site.yml", "story/a.md"], Listed());
    }

    [Fact]
    public void There_is_no_folder_where_there_is_none() =>
        Assert.Null(InputFolder.Open(Path.Combine(folder.Path, "nowhere"), new DiagnosticBag()));

    [Fact]
    public void Its_files_stand_in_ordinal_order() =>
        Assert.Equal(["index.md", "site.yml", "story/a.md"], Listed());

    [Fact]
    public void A_link_to_a_file_within_the_folder_is_that_file()
    {
        File.CreateSymbolicLink(In("about.md"), Path.Combine("story", "a.md"));
        Assert.Equal("", Report());
        Assert.Equal(["about.md", "index.md", "site.yml", "story/a.md"], Listed());
    }

    [Fact]
    public void A_link_to_a_folder_within_the_folder_has_its_files()
    {
        Directory.CreateSymbolicLink(In("chapters"), In("story"));
        Assert.Equal(["chapters/a.md", "index.md", "site.yml", "story/a.md"], Listed());
    }

    [Fact]
    public void A_link_out_of_the_folder_is_reported()
    {
        File.WriteAllText(Path.Combine(folder.Path, "secret.md"), "---\ntitle: Secret\n---\n");
        File.CreateSymbolicLink(In("secret.md"), Path.Combine("..", "secret.md"));
        Directory.CreateSymbolicLink(In("up"), "..");
        Directory.CreateSymbolicLink(In("system"), Path.GetPathRoot(Input)!);
        Assert.Equal($"secret.md:1:1: {Outside}\nsystem:1:1: {Outside}\nup:1:1: {Outside}", Report());
    }

    [Fact]
    public void A_link_that_leaves_by_way_of_a_link_that_is_no_content_is_reported()
    {
        File.WriteAllText(Path.Combine(folder.Path, "secret.md"), "---\ntitle: Secret\n---\n");
        Directory.CreateSymbolicLink(In("_hidden"), "..");
        File.CreateSymbolicLink(In("a.md"), Path.Combine("_hidden", "secret.md"));
        Assert.Equal($"a.md:1:1: {Outside}", Report());
    }

    [Fact]
    public void A_folder_whose_name_only_begins_the_same_is_outside()
    {
        Directory.CreateDirectory(Input + "-other");
        Directory.CreateSymbolicLink(In("other"), Input + "-other");
        Assert.Equal($"other:1:1: {Outside}", Report());
    }

    [Fact]
    public void A_link_to_nothing_is_reported()
    {
        File.CreateSymbolicLink(In("dead.md"), "nowhere.md");
        File.CreateSymbolicLink(In("self.md"), "self.md");
        File.CreateSymbolicLink(In("one.md"), "two.md");
        File.CreateSymbolicLink(In("two.md"), "one.md");
        Assert.Equal($"dead.md:1:1: {Dead}\none.md:1:1: {Dead}\nself.md:1:1: {Dead}\ntwo.md:1:1: {Dead}", Report());
    }

    [Fact]
    public void A_link_without_an_end_is_reported()
    {
        Directory.CreateSymbolicLink(In("story/again"), ".");
        Directory.CreateDirectory(In("press/deep"));
        Directory.CreateSymbolicLink(In("press/deep/round"), Path.Combine("..", "..", "press"));
        Assert.Equal($"press/deep/round:1:1: {Endless}\nstory/again:1:1: {Endless}", Report());
    }

    [Fact]
    public void Two_folders_that_link_to_each_other_end()
    {
        Directory.CreateDirectory(In("press"));
        Directory.CreateDirectory(In("papers"));
        Directory.CreateDirectory(In("plans"));
        Directory.CreateSymbolicLink(In("press/next"), Path.Combine("..", "papers"));
        Directory.CreateSymbolicLink(In("papers/next"), Path.Combine("..", "plans"));
        Directory.CreateSymbolicLink(In("plans/next"), Path.Combine("..", "papers"));
        Assert.Equal(
            $"papers/next/next:1:1: {Endless}\nplans/next/next:1:1: {Endless}\npress/next/next/next:1:1: {Endless}", Report());
    }

    [Fact]
    public void A_link_to_the_folder_itself_is_outside_of_it()
    {
        Directory.CreateSymbolicLink(In("again"), ".");
        Assert.Equal($"again:1:1: {Outside}", Report());
    }

    [Fact]
    public void The_folder_may_itself_be_a_link()
    {
        var link = Path.Combine(folder.Path, "link");
        Directory.CreateSymbolicLink(link, Input);
        File.CreateSymbolicLink(In("about.md"), In("story/a.md"));
        Assert.Equal("", SiteTest.BuildFolder(link).Report);
    }

    [Fact]
    public void A_folder_below_a_link_is_where_the_link_leads()
    {
        var link = Path.Combine(folder.Path, "link");
        Directory.CreateSymbolicLink(link, folder.Path);
        File.CreateSymbolicLink(In("about.md"), In("story/a.md"));
        Assert.Equal("", SiteTest.BuildFolder(Path.Combine(link, "input")).Report);
    }

    [Fact]
    public void A_file_that_is_gone_is_reported() =>
        Assert.Equal("a.md:1:1: error EX101: This file cannot be read: it is gone. Check its permissions, or remove it.", ReportOfReading(In("gone.md")));

    // Reading a folder as a file is refused even to those who may read everything.
    [Fact]
    public void A_file_that_may_not_be_read_is_reported() =>
        Assert.Equal("a.md:1:1: error EX101: This file cannot be read: it is not allowed. Check its permissions, or remove it.", ReportOfReading(Input));

    [Fact]
    public void A_file_that_is_being_written_is_reported()
    {
        using var writer = new FileStream(In("busy.md"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        Assert.Equal(
            "a.md:1:1: error EX101: This file cannot be read: another program may be writing it. Check its permissions, or remove it.",
            ReportOfReading(In("busy.md")));
    }

    [Theory]
    [InlineData("about.md", "", false)]
    [InlineData("about.md", "---", true)]
    [InlineData("story/a.md", "", false)]
    [InlineData("story/a.md", "---", true)]
    [InlineData("empty.md", "", true)]
    public void A_file_that_has_become_empty_is_still_being_written(string path, string text, bool isSettled)
    {
        File.WriteAllText(In("empty.md"), "");
        var before = InputFolder.Open(Input, new DiagnosticBag())!;
        File.WriteAllText(In(path), text);
        Assert.Equal(isSettled, before.IsSettled([In(path)]));
    }

    [Fact]
    public void A_pipe_is_no_file_and_nobody_waits_for_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux is sure to have mkfifo.");
        foreach (var name in (string[])["site.yml", "pipe.md", "press/photo.png", "_theme/own.css", "permalinks.lock"])
        {
            Directory.CreateDirectory(Path.GetDirectoryName(In(name))!);
            File.Delete(In(name));
            MakePipe(In(name));
        }

        File.CreateSymbolicLink(In("link.md"), "pipe.md");
        File.WriteAllText(In("empty.md"), "");
        var problems = new DiagnosticBag();
        var folder = InputFolder.Open(Input, problems)!;
        Assert.Equal(
            string.Join('\n', ((string[])["_theme/own.css", "link.md", "pipe.md", "press/photo.png", "site.yml", "permalinks.lock"])
                .Select(f => $"{f}:1:1: error EX101: This is a pipe or a device, so it cannot be read as a file. Put the file itself here, or remove it.")),
            string.Join('\n', problems.InOrder()));
        Assert.Equal(["empty.md", "index.md", "story/a.md"], folder.Files.Select(f => f.Path));
        Assert.True(folder.IsSettled([In("pipe.md")]));
        Assert.Empty(InputFolder.Locked([In("pipe.md")]));
        Assert.StartsWith("_theme/own.css:1:1: error EX101: This is a pipe", Report(), StringComparison.Ordinal);
    }

    private static void MakePipe(string path)
    {
        using var made = System.Diagnostics.Process.Start("mkfifo", [path]);
        made.WaitForExit();
        Assert.Equal(0, made.ExitCode);
    }

    private static string ReportOfReading(string path)
    {
        var problems = new DiagnosticBag();
        Assert.Null(InputFolder.ReadBytes(new InputFile("a.md", path, default), problems));
        return string.Join('\n', problems.InOrder());
    }

    private string In(string path) => Path.Combine(Input, path);

    private string Report() => SiteTest.BuildFolder(Input).Report;

    private IEnumerable<string> Listed() => InputFolder.Open(Input, new DiagnosticBag())!.Files.Select(f => f.Path);
}
