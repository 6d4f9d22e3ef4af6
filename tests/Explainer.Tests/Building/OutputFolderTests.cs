using System.Globalization;

namespace Explainer.Tests.Building;

/// <summary>What a build makes of its output folder.</summary>
public sealed class OutputFolderTests : IDisposable
{
    private readonly OutputPlace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void A_build_makes_the_folder_and_says_which_files_are_its_own()
    {
        Assert.True(place.Build(("index.html", "home"), ("story/a/index.html", "a"), ("images/100% 1\n2.png", "picture")));

        Assert.Equal("images/100% 1\n2.png=picture index.html=home story/a/index.html=a", place.Site);
        Assert.Equal("", place.Beside);
        Assert.Equal(
            "Made by explainer. Every build replaces this folder; keep nothing of yours in it.\ncomplete\n"
            + "images/100%25 1%0A2.png\nindex.html\nstory/a/index.html\n",
            File.ReadAllText(place.At("output/.explainer")));
    }

    [Fact]
    public void An_empty_folder_is_used_and_so_is_one_in_folders_that_are_not_there()
    {
        Directory.CreateDirectory(place.Output);
        Assert.True(place.Build(("index.html", "home")));
        Assert.True(place.BuildAt("not/yet/there", [OutputPlace.Pending(("index.html", "deep"))]));
        Assert.Equal("deep", File.ReadAllText(place.At("not/yet/there/index.html")));
    }

    [Fact]
    public void The_next_build_replaces_changes_adds_and_removes()
    {
        place.Build(("index.html", "home"), ("old/index.html", "old"), ("same/index.html", "same"));
        Assert.True(place.Build(("index.html", "new home"), ("new/index.html", "new"), ("same/index.html", "same")));
        Assert.Equal("index.html=new home new/index.html=new same/index.html=same", place.Site);
        Assert.False(Directory.Exists(place.At("output/old")));
        Assert.Equal("", place.Beside);
    }

    [Fact]
    public void A_folder_may_become_a_file_and_a_file_a_folder()
    {
        place.Build(("a/index.html", "folder"), ("b", "file"));
        place.Build(("a", "file"), ("b/index.html", "folder"));
        Assert.Equal("a=file b/index.html=folder", place.Site);
    }

    [Fact]
    public void Where_nothing_changed_nothing_is_written()
    {
        var files = Enumerable.Range(0, 50).Select(i => (string.Create(CultureInfo.InvariantCulture, $"{i}/index.html"), "text")).ToArray();
        place.Build(files);
        var before = FolderState.Times(place.Output);
        Assert.False(place.Build(files));
        Assert.Equal(before, FolderState.Times(place.Output));
        Assert.Equal("", place.Beside);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(25)]
    [InlineData(49)]
    public void One_change_among_many_is_found_wherever_it_stands(int changed)
    {
        var files = Enumerable.Range(0, 50).Select(i => (string.Create(CultureInfo.InvariantCulture, $"{i:00}/index.html"), "text")).ToArray();
        place.Build(files);
        files[changed].Item2 = "TEXT";
        Assert.True(place.Build(files));
        Assert.Equal(string.Join(' ', files.Select(f => $"{f.Item1}={f.Item2}")), place.Site);
    }

    [Fact]
    public void A_file_that_was_changed_or_deleted_by_hand_is_put_right()
    {
        place.Build(("a.html", "a"), ("b.html", "b"));
        File.WriteAllText(place.At("output/a.html"), "x");
        File.Delete(place.At("output/b.html"));
        Assert.True(place.Build(("a.html", "a"), ("b.html", "b")));
        Assert.Equal("a.html=a b.html=b", place.Site);
    }

    [Fact]
    public void A_link_to_a_folder_stays_a_link()
    {
        Directory.CreateDirectory(place.At("disk/real"));
        Directory.CreateSymbolicLink(place.Output, place.At("disk/real"));
        place.Build(("a.html", "one"));
        place.Build(("a.html", "two"));
        Assert.Equal(place.At("disk/real"), new DirectoryInfo(place.Output).LinkTarget);
        Assert.Equal("two", File.ReadAllText(place.At("disk/real/a.html")));
        Assert.Equal(["real"], Directory.EnumerateFileSystemEntries(place.At("disk")).Select(f => Path.GetFileName(f)));
    }

    [Fact]
    public void A_link_to_a_folder_that_is_not_there_makes_it()
    {
        Directory.CreateDirectory(place.At("disk"));
        Directory.CreateSymbolicLink(place.Output, place.At("disk/real"));
        place.Build(("a.html", "one"));
        Assert.Equal("one", File.ReadAllText(place.At("disk/real/a.html")));
    }

    [Fact]
    public void A_path_may_end_in_a_slash()
    {
        place.BuildAt("output/", [OutputPlace.Pending(("a.html", "a"))]);
        Assert.Equal("a.html=a", place.Site);
        Assert.Equal("", place.Beside);
    }
}
