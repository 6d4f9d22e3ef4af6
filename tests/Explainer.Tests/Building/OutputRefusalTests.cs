using Explainer.Build;

namespace Explainer.Tests.Building;

/// <summary>Which places a build does not write to, because they are somebody else's.</summary>
public sealed class OutputRefusalTests : IDisposable
{
    private readonly OutputPlace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void A_folder_with_files_of_somebody_else_is_refused()
    {
        place.Write("output/a/diary.txt", "mine");
        Assert.Equal(
            "The output folder /place/output holds files that explainer did not make, such as a. "
            + "Every build replaces the whole folder, so move them away or choose another with --output.",
            place.Refusal(() => place.Build(("index.html", "home"))));
        Assert.Equal("a/diary.txt=mine", place.Site);
        Assert.Equal("", place.Beside);
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData(".htaccess")]
    [InlineData("story/a/.explainer")]
    public void A_file_of_the_user_in_our_own_output_is_refused(string mine)
    {
        place.Build(("index.html", "home"), ("story/a/index.html", "a"));
        place.Write($"output/{mine}", "mine");
        Assert.Contains($"such as {mine}.", place.Refusal(() => place.Build(("index.html", "new"))), StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(place.At($"output/{mine}")));
        Assert.Equal("home", File.ReadAllText(place.At("output/index.html")));
    }

    [Fact]
    public void A_link_that_the_user_put_into_our_output_is_refused()
    {
        place.Build(("index.html", "home"));
        Directory.CreateDirectory(place.At("pictures"));
        Directory.CreateSymbolicLink(place.At("output/pictures"), place.At("pictures"));
        Assert.Contains("such as pictures.", place.Refusal(() => place.Build(("index.html", "new"))), StringComparison.Ordinal);
        Assert.True(Directory.Exists(place.At("output/pictures")));
    }

    [Fact]
    public void A_place_beside_it_that_the_build_needs_and_somebody_else_uses_is_refused()
    {
        place.Write("output.new/draft.txt", "mine");
        Assert.Equal(
            "The build is prepared in /place/output.new, which explainer did not make. Move it away or choose another folder with --output.",
            place.Refusal(() => place.Build(("index.html", "home"))));
        Assert.Equal("mine", File.ReadAllText(place.At("output.new/draft.txt")));
    }

    [Fact]
    public void A_copy_that_somebody_keeps_of_an_older_site_stays()
    {
        place.Build(("index.html", "one"));
        Directory.Move(place.Output, place.At("output.old"));
        place.Build(("index.html", "two"));
        place.Build(("index.html", "three"));
        Assert.Equal("one", File.ReadAllText(place.At("output.old/index.html")));
    }

    [Theory]
    [InlineData("input")]
    [InlineData("input/site")]
    [InlineData("input/not/yet/there")]
    [InlineData("input/../input/site")]
    [InlineData("link/site")]
    [InlineData("roundabout")]
    public void A_place_in_the_input_folder_is_refused(string output)
    {
        Directory.CreateSymbolicLink(place.At("link"), place.Input);
        Directory.CreateDirectory(place.At("input/site"));
        Directory.CreateSymbolicLink(place.At("roundabout"), place.At("link/site"));
        Assert.Equal(
            $"The output folder /place/{output} lies in the input folder, and would be read as content. Choose another with --output.",
            place.Refusal(() => OutputFolder.Open(place.At(output), place.Input).Dispose()));
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(place.Input).Select(f => Path.GetFileName(f)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("link")]
    [InlineData("input/..")]
    public void A_folder_that_holds_the_input_is_refused(string output)
    {
        Directory.CreateSymbolicLink(place.At("link"), place.Root);
        Assert.Equal(
            $"The output folder /place/{output} holds the input folder, and a build replaces its whole output folder. Choose another with --output.",
            place.Refusal(() => OutputFolder.Open(place.Root + "/" + output, place.Input).Dispose()));
        Assert.Equal("link", place.Beside);
    }

    [Theory]
    [InlineData("", "The output folder has no name. Name one, as in --output output.")]
    [InlineData(" ", "The output folder has no name. Name one, as in --output output.")]
    [InlineData("/", "The output folder / is the root of the disk, and a build replaces its whole output folder. Choose a folder for the site alone.")]
    [InlineData("/proc/../.", "The output folder /proc/../. is the root of the disk, and a build replaces its whole output folder. Choose a folder for the site alone.")]
    [InlineData("/proc", "The output folder /proc is the place where a disk is mounted, which cannot be replaced. Choose a folder in it: --output /proc/site.")]
    [InlineData("/proc/", "The output folder /proc/ is the place where a disk is mounted, which cannot be replaced. Choose a folder in it: --output /proc/site.")]
    public void A_place_that_cannot_be_replaced_is_refused_by_name(string output, string message)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The places are those of Linux.");
        Assert.Equal(message, place.Refusal(() => OutputFolder.Open(output, place.Input).Dispose()));
    }

    [Fact]
    public void The_home_folder_and_what_holds_it_are_refused()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        Assert.SkipWhen(Path.GetDirectoryName(home) is null, "There is no home folder here.");
        Assert.Equal(
            $"The output folder {home} is your home folder, and a build replaces its whole output folder. Choose a folder for the site alone.",
            place.Refusal(() => OutputFolder.Open(home, place.Input).Dispose()));
        Assert.False(Directory.Exists(home + ".new"));
    }

    [Fact]
    public void A_foreign_folder_is_refused_before_anything_is_made_beside_it()
    {
        place.Write("output/mine.txt", "mine");
        var before = FolderState.Times(place.Root);
        place.Refusal(() => place.Build(("index.html", "home")));
        Assert.Equal(before, FolderState.Times(place.Root));
    }

    [Theory]
    [InlineData("empty")]
    [InlineData("story/empty")]
    public void A_folder_of_the_user_in_our_own_output_is_refused_even_if_it_is_empty(string mine)
    {
        place.Build(("story/a/index.html", "a"));
        Directory.CreateDirectory(place.At($"output/{mine}"));
        Assert.Contains($"such as {mine}.", place.Refusal(() => place.Build(("index.html", "new"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_repository_and_the_file_for_GitHub_Pages_stay_in_the_output()
    {
        place.Write("output/.git/HEAD", "main");
        place.Write("output/.nojekyll", "");
        Assert.True(place.Build(("index.html", "home")));
        Assert.True(place.Build(("index.html", "new")));
        Assert.False(place.Build(("index.html", "new")));
        Assert.Equal(".git/HEAD=main .nojekyll= index.html=new", place.Site);
        Assert.Equal("", place.Beside);
    }

    [Fact]
    public void A_file_that_names_a_repository_elsewhere_stays_too()
    {
        place.Build(("index.html", "home"));
        place.Write("output/.git", "gitdir: ../.git/worktrees/site");
        Assert.True(place.Build(("index.html", "new")));
        Assert.Equal(".git=gitdir: ../.git/worktrees/site index.html=new", place.Site);
    }

    [Fact]
    public void They_stay_only_at_the_top()
    {
        place.Build(("story/index.html", "home"));
        place.Write("output/story/.git/HEAD", "main");
        Assert.Contains("such as story/.git.", place.Refusal(() => place.Build(("index.html", "new"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("site")]
    [InlineData("old")]
    public void A_repository_that_an_interrupted_build_had_set_aside_comes_back(string aside)
    {
        place.Build(("index.html", "home"));
        place.Write("output.new/.explainer", "");
        place.Write($"output.new/{aside}/.git/HEAD", "main");
        OutputFolder.Open(place.Output, place.Input).Dispose();
        Assert.Equal(".git/HEAD=main index.html=home", place.Site);
        Assert.Equal("", place.Beside);
    }

    [Fact]
    public void A_repository_comes_back_even_if_the_output_was_deleted_meanwhile()
    {
        place.Write("output.new/.explainer", "");
        place.Write("output.new/site/.git/HEAD", "main");
        Assert.True(place.Build(("index.html", "home")));
        Assert.Equal(".git/HEAD=main index.html=home", place.Site);
    }

    [Fact]
    public void Of_two_repositories_none_is_lost()
    {
        place.Build(("index.html", "home"));
        place.Write("output/.git/HEAD", "new");
        place.Write("output.new/.explainer", "");
        place.Write("output.new/site/.git/HEAD", "old");
        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(
                "A build that was interrupted had set /place/output.new/site/.git aside, and /place/output/.git is there too. Move one of them away.",
                place.Refusal(() => place.Build(("index.html", "new"))));
        }

        Assert.Equal("old", File.ReadAllText(place.At("output.new/site/.git/HEAD")));
        Assert.Equal(".git/HEAD=new index.html=home", place.Site);
    }

    [Fact]
    public void A_neighbour_whose_name_begins_like_the_input_is_no_part_of_it()
    {
        Assert.True(place.BuildAt("input-site", [OutputPlace.Pending(("a.html", "a"))]));
        Assert.Equal("a", File.ReadAllText(place.At("input-site/a.html")));
    }

    [Fact]
    public void A_file_is_refused()
    {
        place.Write("output", "mine");
        Assert.Equal("/place/output is a file. Choose a folder with --output.", place.Refusal(() => place.Build(("a.html", "a"))));
        Assert.Equal("mine", File.ReadAllText(place.Output));
    }

    [Fact]
    public void A_place_that_may_not_be_written_is_refused() =>
        Assert.StartsWith(
            "The output folder /proc/explainer cannot be written: ",
            place.Refusal(() => OutputFolder.Open("/proc/explainer", place.Input).Dispose()), StringComparison.Ordinal);

    [Fact]
    public void No_file_of_the_site_leaves_the_folder() =>
        Assert.All(Finished.FinishedSite.Fixture.Build.Files.Keys, f => Assert.Equal(f, OutputPlaces.RefuseOutside(f)));

    [Theory]
    [InlineData("", "")]
    [InlineData("/etc/passwd", "/etc/passwd")]
    [InlineData("../a", "../a")]
    [InlineData("a/../../b", "a/../../b")]
    [InlineData("a/b/../index.html", "a/b/../index.html")]
    [InlineData("./a", "./a")]
    [InlineData("a//b", "a//b")]
    [InlineData("a/", "a/")]
    [InlineData("a\0b", "a\uFFFDb")]
    [InlineData(".explainer", ".explainer")]
    [InlineData(".git/hooks/post-commit", ".git/hooks/post-commit")]
    public void A_path_that_leaves_the_folder_is_refused_whatever_let_it_through(string path, string shown)
    {
        place.Build(("index.html", "home"));
        var message = $"A file of the site would be written to '{shown}', which is no place for one in the output folder. Nothing was written.";
        Assert.Equal(message, place.Refusal(() => place.Build(("index.html", "new"), (path, "b"))));
        using var zip = new TemporaryFolder();
        Assert.Equal(message, place.Refusal(() =>
            new SiteArchive(zip.Path + "/a.zip", "a.zip", zip.Path + "/packed").Stage(zip.Path, [path], CancellationToken.None)));
        Assert.Equal("index.html=home", place.Site);
        Assert.Equal("", place.Beside);
    }

    [Theory]
    [InlineData("a..b/.well-known/x")]
    [InlineData("a:b")]
    [InlineData("a b/الرقة/...")]
    public void A_path_that_only_looks_strange_is_written(string path)
    {
        Assert.True(place.Build((path, "a")));
        Assert.Equal($"{path}=a", place.Site);
    }
}
