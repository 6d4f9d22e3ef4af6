using System.Collections.Immutable;
using System.Globalization;
using Explainer.Build;
using Explainer.Emit;

namespace Explainer.Tests.Building;

/// <summary>What may happen to an output folder, and what never does.</summary>
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
    public void A_page_that_cannot_be_made_leaves_the_site_as_it_was()
    {
        place.Build(("a.html", "a"), ("b.html", "b"));
        var before = FolderState.Of(place.Output) + FolderState.Times(place.Output);
        var fault = Assert.Throws<InvalidOperationException>(() => place.Build(
            [OutputPlace.Pending(("a.html", "new")), OutputPlace.Failing("b.html", new InvalidOperationException("no page"))]));
        Assert.Equal("no page", fault.Message);
        Assert.Equal(before, FolderState.Of(place.Output) + FolderState.Times(place.Output));
        Assert.Equal("", place.Beside);
    }

    [Fact]
    public void A_full_disk_leaves_the_site_as_it_was()
    {
        place.Build(("a.html", "a"));
        Assert.Equal(
            "The output folder /place/output cannot be written: No space left on device",
            place.Refusal(() => place.Build(
                [OutputPlace.Pending(("a.html", "new")), OutputPlace.Failing("b.html", new IOException("No space left on device"))])));
        Assert.Equal("a.html=a", place.Site);
        Assert.Equal("", place.Beside);
    }

    [Fact]
    public void A_build_that_is_stopped_midway_leaves_the_site_as_it_was()
    {
        place.Build(("a.html", "a"));
        using var stop = new CancellationTokenSource();
        var files = Enumerable.Range(0, 200).Select(i => OutputPlace.Pending((string.Create(CultureInfo.InvariantCulture, $"{i}.html"), "x")));
        var made = 0;
        Assert.ThrowsAny<OperationCanceledException>(() => place.BuildUntil("output", [.. files], () =>
        {
            if (Interlocked.Increment(ref made) == 20)
            {
                stop.Cancel();
            }
        }, stop.Token));
        Assert.InRange(made, 20, 199);
        Assert.Equal("a.html=a", place.Site);
        Assert.Equal("", place.Beside);
    }

    [Fact]
    public void A_second_build_at_the_same_time_is_refused_and_does_not_disturb_the_first()
    {
        place.Build(("a.html", "a"));
        var refusal = "";
        Assert.True(place.Build([OutputPlace.Pending(("a.html", "first")), OutputPlace.Pending(("b.html", "b"))],
            () => refusal = place.Refusal(() => place.Build(("a.html", "second")))));
        Assert.Equal("Another build is writing to /place/output. Wait until it is done.", refusal);
        Assert.Equal("a.html=first b.html=b", place.Site);
        Assert.True(place.Build(("a.html", "third")));
    }

    [Fact]
    public void Builds_that_come_all_at_once_each_write_the_whole_or_nothing()
    {
        var refused = 0;
        Parallel.For(0, 20, n =>
        {
            try
            {
                var text = n.ToString(CultureInfo.InvariantCulture);
                place.Build(("a.html", text), ("b.html", text));
            }
            catch (UnusablePlaceException)
            {
                Interlocked.Increment(ref refused);
            }
        });
        Assert.InRange(refused, 0, 19);
        Assert.Matches("^a.html=([0-9]+) b.html=\\1$", place.Site);
        Assert.Equal("", place.Beside);
    }

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

    [Fact]
    public void Two_files_at_one_place_end_the_build()
    {
        place.Build(("a.html", "a"));
        Assert.ThrowsAny<Exception>(() => place.Build(("b.html", "b"), ("b.html", "c")));
        Assert.Equal("a.html=a", place.Site);
    }

    /// <summary>A swap is two renames. Wherever it is cut off, the next build finds a whole site again, even if it fails itself.</summary>
    [Theory]
    [InlineData("before the first", "old")]
    [InlineData("between the two", "new")]
    [InlineData("between the two, and the new one is not whole", "old")]
    [InlineData("after the second", "new")]
    public void A_swap_that_was_cut_off_is_repaired(string where, string expected)
    {
        place.Build(("a.html", "old"));
        place.Write("output.new/.explainer", File.ReadAllText(place.At("output/.explainer")).Replace("complete\na.html\n", "unfinished\n", StringComparison.Ordinal));
        place.Write("output.new/site/a.html", "new");
        if (!where.EndsWith("not whole", StringComparison.Ordinal))
        {
            File.Copy(place.At("output/.explainer"), place.At("output.new/site/.explainer"));
        }

        if (!where.StartsWith("before", StringComparison.Ordinal))
        {
            Directory.Move(place.Output, place.At("output.new/old"));
        }

        if (where.StartsWith("after", StringComparison.Ordinal))
        {
            Directory.Move(place.At("output.new/site"), place.Output);
        }

        OutputFolder.Open(place.Output, place.Input).Dispose();
        Assert.Equal($"a.html={expected}", place.Site);
        Assert.Equal("", place.Beside);
        Assert.True(place.Build(("a.html", "newest")));
        Assert.Equal("a.html=newest", place.Site);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Made by expl")]
    public void A_build_that_was_killed_at_its_very_beginning_does_not_block_the_next(string marker)
    {
        place.Write("output.new/.explainer", marker);
        Assert.True(place.Build(("a.html", "a")));
        Assert.Equal("", place.Beside);
    }

    [Fact]
    public void A_swap_that_cannot_begin_leaves_the_site_as_it_was()
    {
        place.Build(("a.html", "old"));
        // The place where the old site is set aside is taken at the last moment.
        Assert.ThrowsAny<Exception>(() => place.Build([OutputPlace.Pending(("a.html", "new")), new PendingFile("b.html", "b", () =>
        {
            File.CreateSymbolicLink(place.At("output.new/old"), place.At("nowhere"));
            return OutputPlace.Pending(("b.html", "b")).Make();
        })]));
        Assert.Equal("a.html=old", place.Site);
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

    [Fact]
    public void A_disk_that_is_really_full_leaves_the_site_as_it_was()
    {
        using var disk = SmallDisk.TryMount(place.At("disk"), kilobytes: 256);
        Assert.SkipWhen(disk is null, "A small disk can be mounted by root alone.");
        ImmutableArray<PendingFile> small = [OutputPlace.Pending(("a.html", "a"))];
        ImmutableArray<PendingFile> large = [.. small, OutputPlace.Pending(("b.html", new string('b', 500_000)))];
        place.BuildAt("disk/output", small);
        var before = FolderState.Of(place.At("disk"));
        Assert.Equal(
            "The output folder /place/disk/output cannot be written: No space left on device : '/place/disk/output.new/site/b.html'",
            place.Refusal(() => place.BuildAt("disk/output", large)));
        Assert.Equal(before, FolderState.Of(place.At("disk")));
    }
}
