using System.Collections.Immutable;
using System.Globalization;
using Explainer.Build;
using Explainer.Editions;

namespace Explainer.Tests.Building;

/// <summary>What goes wrong while a site is written, and never harms the one that is there.</summary>
public sealed class OutputFaultTests : IDisposable
{
    private readonly OutputPlace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void A_page_that_cannot_be_made_leaves_the_site_as_it_was()
    {
        place.Build(("a.html", "a"), ("b.html", "b"));
        var before = FolderState.Read(place.Output) + FolderState.Times(place.Output);
        var fault = Assert.Throws<InvalidOperationException>(() => place.Build(
            [OutputPlace.Pending(("a.html", "new")), OutputPlace.Failing("b.html", new InvalidOperationException("no page"))]));
        Assert.Equal("no page", fault.Message);
        Assert.Equal(before, FolderState.Read(place.Output) + FolderState.Times(place.Output));
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
        var gate = new Lock();
        Assert.ThrowsAny<OperationCanceledException>(() => place.BuildUntil("output", [.. files], () =>
        {
            // No other thread goes on between the twentieth file and the stop.
            lock (gate)
            {
                if (++made == 20)
                {
                    stop.Cancel();
                }
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
            catch (UsageException)
            {
                Interlocked.Increment(ref refused);
            }
        });
        Assert.InRange(refused, 0, 19);
        Assert.Matches("^a.html=([0-9]+) b.html=\\1$", place.Site);
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
    public void What_an_interrupted_clean_up_left_is_known_as_ours()
    {
        place.Build(("a.html", "a"));
        place.Write("output.new/.explainer", "");
        place.Write("output.new/old/rest/of/a.html", "older");
        place.Write("output.new/site/rest.html", "other");
        Assert.True(place.Build(("a.html", "new")));
        Assert.Equal("a.html=new", place.Site);
        Assert.Equal("", place.Beside);
    }

    [Fact]
    public async Task Readers_find_a_site_at_every_moment_of_many_builds()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere there is a gap between two renames.");
        place.Build(("a.html", "0"));
        var gaps = 0;
        using var stop = new CancellationTokenSource();
        var reader = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                gaps += File.Exists(place.At("output/a.html")) ? 0 : 1;
            }
        });
        for (var i = 1; i <= 200; i++)
        {
            place.Build(("a.html", i.ToString(CultureInfo.InvariantCulture)));
        }

        await stop.CancelAsync();
        await reader;
        Assert.Equal(0, gaps);
    }

    [Fact]
    public void A_disk_that_is_really_full_leaves_the_site_as_it_was()
    {
        using var disk = SmallDisk.TryMount(place.At("disk"), kilobytes: 256);
        Assert.SkipWhen(disk is null, "A small disk can be mounted by root alone.");
        ImmutableArray<PendingFile> small = [OutputPlace.Pending(("a.html", "a"))];
        ImmutableArray<PendingFile> large = [.. small, OutputPlace.Pending(("b.html", new string('b', 500_000)))];
        place.BuildAt("disk/output", small);
        var before = FolderState.Read(place.At("disk"));
        Assert.Equal(
            "The output folder /place/disk/output cannot be written: No space left on device : '/place/disk/output.new/site/b.html'",
            place.Refusal(() => place.BuildAt("disk/output", large)));
        Assert.Equal(before, FolderState.Read(place.At("disk")));
    }
}
