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
        place.Write("output/photo.jpg", "mine");
        place.Write("output/a/diary.txt", "mine");
        Assert.Equal(
            "The output folder /place/output holds files that explainer did not make, such as a/diary.txt. "
            + "Every build replaces the whole folder, so move them away or choose another with --output.",
            place.Refusal(() => place.Build(("index.html", "home"))));
        Assert.Equal("a/diary.txt=mine photo.jpg=mine", place.Site);
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

    [Fact]
    public void A_folder_that_holds_the_input_is_refused()
    {
        place.Write("input/index.md", "home");
        Assert.Contains("such as input/index.md.", place.Refusal(() => OutputFolder.Open(place.Root, place.Input).Dispose()), StringComparison.Ordinal);
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
    public void No_file_of_the_site_may_leave_the_folder() =>
        Assert.All(Finished.FinishedSite.Fixture.Build.Files.Keys, f =>
            Assert.StartsWith("/out/", Path.GetFullPath(Path.Combine("/out", f)), StringComparison.Ordinal));
}
