using System.Globalization;
using System.Net;
using System.Text;
using Explainer.Serve;

namespace Explainer.Tests.Serving;

/// <summary>Ways in which files change, with real files.</summary>
public sealed class WatchTests
{
    private const string Page = "---\ntitle: About\n---\n\nHello.\n";

    // Where a test counts how often the folder is read, a slow machine must not make two of one.
    private static readonly WatchOptions Slow = WatchOptions.Default with
    {
        DebounceDelay = TimeSpan.FromMilliseconds(500), BurstDelay = TimeSpan.FromSeconds(1), SettleTimeout = TimeSpan.FromSeconds(3), MaxDelay = TimeSpan.FromSeconds(40),
    };

    // Nothing that the system does not report is found in time.
    private static readonly WatchOptions Trusting = WatchOptions.Default with { RescanInterval = TimeSpan.FromHours(1) };

    [Fact]
    public async Task A_save_by_writing_beside_and_renaming_is_one_change()
    {
        await using var preview = await Preview.Start(SiteTest.With("about.md", Page), Slow);
        await preview.Change(() =>
        {
            preview.Write(".about.md.tmp", Page + "More.\n");
            File.Move(preview.At(".about.md.tmp"), preview.At("about.md"), overwrite: true);
        });
        Assert.Contains("More.", (await preview.Get("about/")).Text, StringComparison.Ordinal);
        Assert.Equal(["", "about.md"], preview.Reports);
    }

    [Fact]
    public async Task A_save_that_first_puts_the_file_aside_never_shows_the_site_without_it()
    {
        var site = SiteTest.With("about.md", Page).And("index.md", SiteTest.IndexMd + "[About](about.md)\n");
        await using var preview = await Preview.Start(site, Slow);
        await preview.Change(() =>
        {
            File.Move(preview.At("about.md"), preview.At("about.md~"));
            preview.Write("about.md", Page + "More.\n");
            File.Delete(preview.At("about.md~"));
        });
        Assert.Equal(["", "about.md"], preview.Reports);
    }

    [Fact]
    public async Task A_file_that_is_away_or_empty_for_a_moment_is_waited_for()
    {
        var site = SiteTest.With("about.md", Page).And("index.md", SiteTest.IndexMd + "[About](about.md)\n");
        await using var preview = await Preview.Start(site, Slow with { DebounceDelay = TimeSpan.FromMilliseconds(1), SettleTimeout = TimeSpan.FromSeconds(50) });
        preview.Delete("about.md");
        await Task.Delay(40);
        preview.Write("about.md", "");
        await Task.Delay(40);
        await preview.Change(() => preview.Write("about.md", Page + "More.\n"));
        Assert.Equal(["", "about.md"], preview.Reports);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_for_a_moment_is_waited_for()
    {
        await using var preview = await Preview.Start(SiteTest.With("about.md", Page), Slow with { DebounceDelay = TimeSpan.FromMilliseconds(1), SettleTimeout = TimeSpan.FromSeconds(50) });
        using (var shut = new FileStream(preview.At("about.md"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            shut.SetLength(0);
            await shut.WriteAsync(Encoding.UTF8.GetBytes(Page + "More.\n"));
            await shut.FlushAsync();
            await Task.Delay(40);
        }

        await preview.Change();
        Assert.Equal(["", "about.md"], preview.Reports);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_for_long_is_said_and_read_as_soon_as_it_can_be()
    {
        await using var preview = await Preview.Start(SiteTest.With("about.md", Page), Trusting with { SettleTimeout = TimeSpan.FromMilliseconds(20) });
        using (var shut = new FileStream(preview.At("about.md"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            await shut.WriteAsync("x"u8.ToArray());
            await shut.FlushAsync();
            await preview.Change();
            Assert.Equal("about.md\nabout.md:1:1: error EX101: This file cannot be read: another program may be writing it. Check its permissions, or remove it.", preview.Reports.Last());
        }

        await preview.Change();
        Assert.DoesNotContain("EX101", preview.Reports.Last(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_burst_of_500_files_is_one_change()
    {
        var site = Enumerable.Range(0, 500).Aggregate(SiteTest.Minimal, (all, i) => all.And(PageAt(i), Page));
        await using var preview = await Preview.Start(site, Slow);
        await preview.Change(() =>
        {
            for (var i = 0; i < 500; i++)
            {
                preview.Write(PageAt(i), Page + "More.\n");
            }
        });
        Assert.Equal(2, preview.Reports.Count);
        Assert.Contains("More.", (await preview.Get("pages/p499/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_deleted_takes_its_pages_along()
    {
        await using var preview = await Preview.Start(SiteTest.With("press/kit.md", Page).And("press/deep/a.svg", "<svg/>"), Trusting);
        Assert.Equal(HttpStatusCode.OK, (await preview.Get("press/kit/")).Status);
        await preview.Change(() => Directory.Delete(preview.At("press"), recursive: true));
        await Until(preview, async () => (await preview.Get("press/kit/")).Status == HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_folder_that_is_renamed_brings_its_pages_along_and_is_watched_on()
    {
        await using var preview = await Preview.Start(SiteTest.With("press/kit.md", Page), Trusting);
        await preview.Change(() => Directory.Move(preview.At("press"), preview.At("media")));
        await Until(preview, async () => (await preview.Get("media/kit/")).Status == HttpStatusCode.OK);
        Assert.Equal(HttpStatusCode.NotFound, (await preview.Get("press/kit/")).Status);
        preview.Write("media/kit.md", Page + "More.\n");
        await Until(preview, async () => (await preview.Get("media/kit/")).Text.Contains("More.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_folder_that_is_hidden_takes_its_pages_along_and_brings_them_back()
    {
        await using var preview = await Preview.Start(SiteTest.With("press/kit.md", Page), Trusting);
        await preview.Change(() => Directory.Move(preview.At("press"), preview.At("_press")));
        Assert.Equal(HttpStatusCode.NotFound, (await preview.Get("press/kit/")).Status);
        await preview.Change(() => Directory.Move(preview.At("_press"), preview.At("press")));
        Assert.Equal(HttpStatusCode.OK, (await preview.Get("press/kit/")).Status);
    }

    [Fact]
    public async Task A_new_folder_is_watched_from_its_first_file_on()
    {
        await using var preview = await Preview.Start(SiteTest.Minimal, Trusting);
        preview.Write("a/deep/folder/of/images/map.svg", "<svg/>");
        preview.Write("press/kit.md", Page);
        await Until(preview, async () => (await preview.Get("press/kit/")).Status == HttpStatusCode.OK);
        preview.Write("press/kit.md", Page + "More.\n");
        await Until(preview, async () => (await preview.Get("press/kit/")).Text.Contains("More.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Hidden_files_change_nothing()
    {
        await using var preview = await Preview.Start(SiteTest.With("about.md", Page), Trusting);
        preview.Write(".git/index", "x");
        preview.Write("_drafts/a.md", "x");
        await preview.Change(() => preview.Write("about.md", Page + "More.\n"));
        Assert.Equal(["", "about.md"], preview.Reports);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Another_folder_in_the_place_of_the_first_is_listened_to(bool isLink)
    {
        var listening = 0;
        await using var preview = await Preview.Start(SiteTest.With("about.md", Page), WatchOptions.Default with { RescanInterval = TimeSpan.FromMilliseconds(50) }, folder =>
        {
            Interlocked.Increment(ref listening);
            return new FileSystemWatcher(folder);
        });
        Assert.Equal(1, listening);
        var other = preview.Input + ".other";
        SiteTest.With("about.md", Page.Replace("Hello", "Howdy", StringComparison.Ordinal)).WriteTo(other);
        Directory.Move(preview.Input, preview.Input + ".away");
        if (isLink)
        {
            Directory.CreateSymbolicLink(preview.Input, other);
        }
        else
        {
            Directory.Move(other, preview.Input);
        }

        await Until(preview, async () => (await preview.Get("about/")).Text.Contains("Howdy", StringComparison.Ordinal) && listening == 2);
    }

    [Fact]
    public async Task A_link_to_a_folder_is_followed_to_what_changes_there()
    {
        var site = SiteTest.With("press/kit.md", Page);
        await using var preview = await Preview.Start(site, Trusting);
        await preview.Change(() => Directory.CreateSymbolicLink(preview.At("media"), preview.At("press")));
        Assert.Equal(HttpStatusCode.OK, (await preview.Get("media/kit/")).Status);
        await preview.Change(() => preview.Write("press/kit.md", Page.Replace("Hello", "Howdy", StringComparison.Ordinal)));
        Assert.Contains("Howdy", (await preview.Get("media/kit/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_nothing_is_said_although_no_file_has_changed()
    {
        await using var preview = await Preview.Start(SiteTest.Minimal, Trusting);
        await preview.Change(() => File.CreateSymbolicLink(preview.At("map.svg"), preview.At("nowhere.svg")));
        Assert.StartsWith("\nmap.svg:1:1: error EX", preview.Reports.Last(), StringComparison.Ordinal);
        await preview.Change(() => preview.Delete("map.svg"));
        Assert.Equal("", preview.Reports.Last());
    }

    [Fact]
    public async Task A_folder_that_goes_and_comes_back_is_waited_for()
    {
        await using var preview = await Preview.Start(SiteTest.With("about.md", Page), WatchOptions.Default with { RescanInterval = TimeSpan.FromMilliseconds(50) });
        Directory.Move(preview.Input, preview.Input + ".away");
        await preview.Hear("The folder is gone. The preview shows what was in it, and waits until it is back.");
        Assert.Equal(HttpStatusCode.OK, (await preview.Get("about/")).Status);
        Directory.Move(preview.Input + ".away", preview.Input);
        await preview.Hear("The folder is back.");
        preview.Write("about.md", Page + "More.\n");
        await Until(preview, async () => (await preview.Get("about/")).Text.Contains("More.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_too_much_changes_at_once_for_the_system_to_tell_everything_is_looked_at()
    {
        Deaf? deaf = null;
        await using var preview = await Preview.Start(SiteTest.With("about.md", Page), Trusting, folder => deaf = new Deaf(folder));
        preview.Write("about.md", Page + "More.\n");
        await preview.Change(() => deaf!.Overflow());
        Assert.Contains("More.", (await preview.Get("about/")).Text, StringComparison.Ordinal);
        Assert.Empty(preview.Said);
    }

    [Fact]
    public async Task What_the_system_does_not_tell_is_found_by_looking()
    {
        await using var preview = await Preview.Start(
            SiteTest.With("about.md", Page), WatchOptions.Default with { RescanInterval = TimeSpan.FromMilliseconds(20) }, folder => new Deaf(folder));
        await preview.Change(() => preview.Write("about.md", Page + "More.\n"));
        Assert.Contains("More.", (await preview.Get("about/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_system_has_no_more_watches_files_are_looked_at_and_that_is_said_once()
    {
        await using var preview = await Preview.Start(
            SiteTest.With("about.md", Page), Trusting with { PollInterval = TimeSpan.FromMilliseconds(20) },
            _ => throw new IOException("The configured user limit (128) on the number of inotify instances has been reached."));
        await preview.Change(() => preview.Write("about.md", Page + "More.\n"));
        preview.Write("about.md", Page + "Much more.\n");
        await Until(preview, async () => (await preview.Get("about/")).Text.Contains("Much more.", StringComparison.Ordinal));
        Assert.Equal(
        [
            "The system cannot tell when files change here, because its limit is reached. They are looked at twice a second instead. "
            + "On Linux 'sysctl fs.inotify.max_user_watches=524288 fs.inotify.max_user_instances=512', as root, allows more.",
        ], preview.Said);
    }

    private static string PageAt(int i) => string.Create(CultureInfo.InvariantCulture, $"pages/p{i}.md");

    // A change of many parts may be seen in parts.
    private static async Task Until(Preview preview, Func<Task<bool>> isTrue)
    {
        while (!await isTrue())
        {
            await preview.Change();
        }
    }

    /// <summary>Hears nothing, but can be told that it has missed something.</summary>
    private sealed class Deaf(string folder) : FileSystemWatcher(System.IO.Path.GetDirectoryName(folder)!, "nothing")
    {
        public void Overflow() => OnError(new ErrorEventArgs(new InternalBufferOverflowException()));
    }
}
