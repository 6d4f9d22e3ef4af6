using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Explainer.Guide;
using Explainer.Guide.Starters;
using Explainer.Model;
using Explainer.Tests.Building;
using Explainer.Tests.Cli;

namespace Explainer.Tests.Guide;

/// <summary>What <c>explainer new site</c> writes: a site that shows everything, builds and checks clean, and is ready for an editor.</summary>
public sealed class NewSiteTests : IDisposable
{
    private readonly OutputPlace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task A_new_site_is_written_and_says_what_to_do_next()
    {
        Verifier.Verify((await ConsoleRun.Plain(place.Root, "new", "site", "/place/mine")).Text, "txt");
        Verifier.Verify(string.Join('\n', FilesIn("mine")) + "\n", "txt", "files");
    }

    [Fact]
    public async Task On_a_terminal_the_same_is_printed() => Assert.Equal(
        (await ConsoleRun.Plain(place.Root, "new", "site", "/place/mine")).Text,
        (await ConsoleRun.Coloured(place.Root, "new", "site", "/place/yours")).Text.Replace("yours", "mine", StringComparison.Ordinal));

    [Fact]
    public async Task It_checks_and_builds_clean_and_every_claim_has_its_source()
    {
        await ConsoleRun.Plain(place.Root, "new", "site", "/place/mine");
        Assert.Matches("^Checked /place/mine/input, [0-9]+ pages: no problems, 0 ms.\n[0-9]+ sentences and addresses of the new site are left to replace: 'explainer check --publish' lists them.\n$", (await ConsoleRun.Plain(place.Root, "check", "--input", "/place/mine/input")).Output);
        Assert.Equal(
            "[output]\nWent through 5 sources in /place/mine/input: no problems.\n[exit] 0\n",
            (await ConsoleRun.Plain(place.Root, "sources", "--strict", "--input", "/place/mine/input")).Text);
        Assert.Matches(
            "^Built [0-9]+ pages, [0-9]+ files in /place/mine/output: no problems, 0 ms.\n[0-9]+ sentences and addresses of the new site are left to replace: 'explainer check --publish' lists them.\n$",
            (await ConsoleRun.Plain(place.Root, "build", "--input", "/place/mine/input", "--output", "/place/mine/output")).Output);
    }

    [Fact]
    public async Task It_shows_every_kind_and_what_is_ours_in_Markdown()
    {
        await ConsoleRun.Plain(place.Root, "new", "site", "/place/mine");
        var site = SiteTest.BuildFolder(place.At("mine/input")).Site!;
        Assert.Equal(Enum.GetValues<EntryKind>(), site.Entries.Select(e => e.Id.Kind).Distinct().Order());
        Assert.Equal(Enum.GetValues<ProfileType>(), site.Entries.OfType<Profile>().Select(p => p.Type).Distinct().Order());
        Assert.Equal(Enum.GetValues<QuestionKind>(), site.Entries.OfType<Lesson>().SelectMany(l => l.Questions).Select(q => q.Kind).Distinct().Order());
        Assert.Equal(Enum.GetValues<Standing>(), site.Entries.SelectMany(e => e.Body.Testimonies).Select(t => t.Standing).Distinct().Order());
        var text = string.Concat(site.Entries.Select(e => File.ReadAllText(place.At("mine/input/" + e.File))));
        Assert.All([":::note", ":::care", ":::question", ":::teacher", "| ", "[^1]: ", ":   ", "{lang=ar dir=rtl}", "![", "{#", "corrections:", "further_reading:", "forms:"],
            part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("full/mine.txt")]
    [InlineData("full/.hidden")]
    public async Task A_folder_with_something_in_it_is_refused(string file)
    {
        place.Write(file, "mine");
        Assert.Equal(
            "[error]\nexplainer: /place/full is not empty, and nothing is overwritten. Name a new folder.\n[exit] 2\n",
            (await ConsoleRun.Plain(place.Root, "new", "site", "/place/full")).Text);
        Assert.Equal([file["full/".Length..]], FilesIn("full"));
    }

    [Fact]
    public async Task A_site_that_was_begun_and_cut_off_is_completed()
    {
        await ConsoleRun.Plain(place.Root, "new", "site", "/place/site");
        var whole = FolderState.Read(place.At("site"));
        File.Delete(place.At("site/input/index.md"));
        place.Write("site/input/.index.md.new", "half");
        Directory.Delete(place.At("site/.vscode"), recursive: true);
        Assert.Equal(0, (await ConsoleRun.Plain(place.Root, "new", "site", "/place/site")).ExitCode);
        Assert.Equal(whole, FolderState.Read(place.At("site")));

        place.Write("site/input/index.md", "mine");
        Assert.Equal(2, (await ConsoleRun.Plain(place.Root, "new", "site", "/place/site")).ExitCode);
        Assert.Equal("mine", File.ReadAllText(place.At("site/input/index.md")));
    }

    [Fact]
    public async Task A_file_is_refused_and_an_empty_folder_is_used()
    {
        place.Write("file", "mine");
        Assert.Equal(
            "[error]\nexplainer: /place/file is not empty, and nothing is overwritten. Name a new folder.\n[exit] 2\n",
            (await ConsoleRun.Plain(place.Root, "new", "site", "/place/file")).Text);
        Directory.CreateDirectory(place.At("empty"));
        Assert.Equal(0, (await ConsoleRun.Plain(place.Root, "new", "site", "/place/empty")).ExitCode);
    }

    [Theory]
    [InlineData("en", "3. Write the text of `input/index.md`. Take the `#` from the keys `question` and `in_short` there, and from `authors` and `licence` in\n   `input/site.yml`: without `authors`, pages are cited by their titles alone.\n4. Begin")]
    [InlineData("fr", "3. Écrivez le texte de `input/index.md`. Enlevez-y le `#` devant les clés `question` et `in_short`, et dans `input/site.yml` devant `authors`\n   et `licence` : sans `authors`, les pages sont citées par leur seul titre.\n4. Commencez")]
    public void The_readme_of_an_empty_site_says_nothing_of_examples(string language, string step)
    {
        var readme = TextOf(ExampleSite.CreateEmpty("A", language), "README.md");
        Assert.Contains(step, readme, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--", readme, StringComparison.Ordinal);
        Assert.Contains("--empty", TextOf(ExampleSite.Create(language), "README.md"), StringComparison.Ordinal);
    }

    /// <remarks>Who commits the program wants to know whether a host takes a file of its size.</remarks>
    [Theory]
    [InlineData("en", "{0} MB at most")]
    [InlineData("fr", "{0}\u00a0Mo au plus")]
    public void The_readme_says_how_large_the_program_is(string language, string words) => Assert.Contains(
        string.Format(System.Globalization.CultureInfo.InvariantCulture, words, Native.NativeProgram.Largest / 1_000_000),
        TextOf(ExampleSite.Create(language), "README.md"), StringComparison.Ordinal);

    [Theory]
    [InlineData("mine/input/x", "mine/input")]
    [InlineData("mine/input/story/deep/x", "mine/input")]
    public async Task A_site_within_the_content_of_another_is_refused(string folder, string input)
    {
        place.Write("mine/input/site.yml", SiteTest.SiteYml);
        var run = await ConsoleRun.Plain(place.Root, "new", "site", "/place/" + folder);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("would lie in ", run.Text, StringComparison.Ordinal);
        Assert.Contains(input + ", the content of another site, which would publish it. Name a folder outside of it.\n", run.Text, StringComparison.Ordinal);
        Assert.Equal(["input/site.yml"], FilesIn("mine"));
        Assert.Equal(0, (await ConsoleRun.Plain(place.Root, "new", "site", "/place/mine/other")).ExitCode);
    }

    [Theory]
    [InlineData("'-x' is no option here, and no name that can be taken.", "site", "new", "site", "-x")]
    [InlineData("'--emtpy' is no option here, and no name that can be taken. Did you mean '--empty'?", "site", "new", "site", "--emtpy")]
    [InlineData("'--shrot' is no option here, and no name that can be taken. Did you mean '--short'?", "term", "new", "term", "--shrot")]
    [InlineData("'-o' is no option here, and no name that can be taken.", "build", "build", "--output", "-o")]
    public async Task A_slip_of_an_option_is_no_name(string message, string command, params string[] args)
    {
        var run = await ConsoleRun.Plain(place.Root, args);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"[error]\nexplainer: {message}\n", run.Text, StringComparison.Ordinal);
        Assert.Contains($"{command} --help' says how it is used.", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_left_out_of_the_guides_leaves_its_empty_line()
    {
        var files = ExampleSite.Create();
        Assert.Contains("gets `redirect_from` instead.\n\nThe owner of the site", TextOf(files, "WRITING.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n\n", TextOf(files, "WRITING.md"), StringComparison.Ordinal);
        Assert.Contains("\n* **Scripts** of a site's own", TextOf(files, "DESIGN.md"), StringComparison.Ordinal);
    }

    private static string TextOf(IEnumerable<OutputFile> files, string path) => Encoding.UTF8.GetString(files.First(f => f.Path == path).Bytes.Span);

    private static string OfExample(string text) =>
        Regex.Replace(text, "<!-- empty -->\n.*?<!-- /empty -->\n|<!-- /?example -->\n", "", RegexOptions.Singleline);

    [Fact]
    public void All_of_it_travels_inside_the_program()
    {
        var source = Path.Combine(Repository.Root, "src", "Explainer", "Guide", "Example");
        var written = Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).ToDictionary(f => WithDot(Path.GetRelativePath(source, f)), File.ReadAllBytes);
        var inside = ExampleSite.Create().Where(f => !f.Path.StartsWith(".vscode/", StringComparison.Ordinal)).ToDictionary(f => f.Path, f => f.Bytes.ToArray());
        Assert.Equal(written.Keys.Append("DESIGN.md").Append("WRITING.md").Order(StringComparer.Ordinal), inside.Keys.Order(StringComparer.Ordinal));
        Assert.All(written.Where(f => f.Key is not ("README.md" or "program/get" or "input/site.yml")), f => Assert.Equal(f.Value, inside[f.Key]));
        Assert.Equal(
            OfExample(Encoding.UTF8.GetString(written["README.md"])).Replace("{title}", "How a library lends books", StringComparison.Ordinal)
                .Replace("{how-to-get-explainer}", Releases.HowToGet(Releases.Repository), StringComparison.Ordinal),
            Encoding.UTF8.GetString(inside["README.md"]));
        Assert.All(inside.Values, bytes => Assert.DoesNotMatch(@"\{(title|language|version|repository|how-to-get-explainer)\}", Encoding.UTF8.GetString(bytes)));
    }

    // Stored without it, because a hidden file would apply to this repository.
    private static string WithDot(string path) => path == "gitignore" || path.StartsWith("github/", StringComparison.Ordinal) ? "." + path : path;

    [Fact]
    public void The_repository_has_the_same_files_for_its_editor()
    {
        Assert.All(
            EditorFiles.Create("dotnet", "run", "-c", "Release", "--project", "src/Explainer", "--"),
            file => Verifier.VerifyFile(Encoding.UTF8.GetString(file.Bytes.Span), file.Path));
    }

    [Theory]
    [InlineData("tasks.json")]
    [InlineData("settings.json")]
    public void The_editor_is_told_what_to_run_and_what_to_check(string file) => Verifier.Verify(
        Encoding.UTF8.GetString(EditorFiles.Create("explainer").First(f => f.Path == ".vscode/" + file).Bytes.Span), "json", file[..^".json".Length]);

    [Fact]
    public async Task The_editor_finds_every_problem_that_is_printed()
    {
        SiteTest.With("profiles/a.md", "---\ntitle: A\nsummary: B\nborn: 3 May\n---\n\n# B: c:1:2: d\n").And("a b/é:1.md", "x").WriteTo(place.Input);
        var run = await ConsoleRun.Plain(place.Root, "check", "--input", "/place/input");
        var tasks = JsonDocument.Parse(EditorFiles.Create("explainer").First(f => f.Path.EndsWith("tasks.json", StringComparison.Ordinal)).Bytes);
        var pattern = tasks.RootElement.GetProperty("tasks")[0].GetProperty("problemMatcher").GetProperty("pattern");
        string Part(Match match, string name) => match.Groups[pattern.GetProperty(name).GetInt32()].Value;
        var found = run.Output.Split('\n').Select(line => Regex.Match(line, pattern.GetProperty("regexp").GetString()!)).Where(m => m.Success)
            .Select(m => $"{Part(m, "file")} | {Part(m, "line")} | {Part(m, "column")} | {Part(m, "severity")} | {Part(m, "code")} | {Part(m, "message")}");
        Assert.Equal(
            """
            a b/é:1.md | 1 | 1 | error | EX107 | The front matter is missing. Begin the file with a line ---, then title: … and summary: …, then a line ---.
            a b/é:1.md | 1 | 1 | warning | EX120 | This name has capitals, spaces or signs that are easily mistyped in links. Call it 'a-b/é-1.md'.
            profiles/a.md | 4 | 7 | error | EX104 | '3 May' is not a date. Write it as 2016-05-03, 2016-05 or 2016.
            profiles/a.md | 7 | 1 | error | EX202 | A first-level heading stands in the text, but the page's title is in the front matter. Write ## B: c:1:2: d.
            """, string.Join('\n', found));
    }

    private List<string> FilesIn(string folder) => [.. Directory.EnumerateFiles(place.At(folder), "*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(place.At(folder), f)).Order(StringComparer.Ordinal)];
}
