using System.Collections.Immutable;
using System.IO.Compression;
using Explainer.Build;
using Explainer.Editions;

namespace Explainer.Tests.Building;

/// <summary>The zip beside an output folder: what is in it, and when it is written.</summary>
public sealed class SiteArchiveTests : IDisposable
{
    private static readonly (string, string)[] Files = [("story/a/index.html", "a"), ("index.html", "home"), ("glossary/أمير/index.html", "emir")];

    private readonly OutputPlace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void It_holds_the_files_of_the_folder_in_order_and_with_one_time()
    {
        Assert.True(Build(Files));
        using var zip = ZipFile.OpenRead(Zip);
        Assert.Equal(["glossary/أمير/index.html", "index.html", "story/a/index.html"], zip.Entries.Select(e => e.FullName));
        Assert.Equal(["emir", "home", "a"], zip.Entries.Select(e => new StreamReader(e.Open()).ReadToEnd()));
        Assert.Equal([new DateTime(1980, 1, 1)], zip.Entries.Select(e => e.LastWriteTime.DateTime).Distinct());
        Assert.Equal("output.zip", place.Beside);
    }

    [Fact]
    public void The_same_site_gives_the_same_bytes_wherever_it_is_built()
    {
        Build(Files);
        Build([.. Files.Reverse()], "elsewhere/output");
        Assert.Equal(File.ReadAllBytes(Zip), File.ReadAllBytes(place.At("elsewhere/output.zip")));
    }

    [Fact]
    public void Where_nothing_changed_it_is_not_written_again()
    {
        Build(Files);
        File.SetLastWriteTimeUtc(Zip, DateTime.UnixEpoch);
        Assert.False(Build(Files));
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(Zip));
        Assert.Equal("output.zip", place.Beside);
    }

    [Fact]
    public void A_change_of_the_site_is_a_change_of_the_zip()
    {
        Build(Files);
        Assert.True(Build([("index.html", "new")]));
        using var zip = ZipFile.OpenRead(Zip);
        Assert.Equal(["new"], zip.Entries.Select(e => new StreamReader(e.Open()).ReadToEnd()));
    }

    [Fact]
    public void One_that_was_deleted_is_made_again_from_the_folder()
    {
        Build(Files);
        var before = File.ReadAllBytes(Zip);
        File.Delete(Zip);
        Assert.True(Build(Files));
        Assert.Equal(before, File.ReadAllBytes(Zip));
    }

    [Theory]
    [InlineData("mine")]
    [InlineData("")]
    public void A_file_of_somebody_else_in_its_place_is_refused(string text)
    {
        place.Write("output.zip", text);
        Assert.Equal(
            "The site is packed into /place/output.zip, and explainer did not make what is there. Move it away or choose another folder with --output.",
            place.Refusal(() => Build(Files)));
        Assert.Equal(text, File.ReadAllText(Zip));
        Assert.Equal("none", place.Site);
        Assert.Equal("output.zip", place.Beside);
    }

    [Fact]
    public void A_zip_of_somebody_else_in_its_place_is_refused()
    {
        using (var zip = ZipFile.Open(Zip, ZipArchiveMode.Create))
        {
            zip.CreateEntry("photo.jpg");
        }

        Assert.StartsWith("The site is packed into /place/output.zip, and", place.Refusal(() => Build(Files)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_its_place_is_refused()
    {
        Directory.CreateDirectory(Zip);
        Assert.StartsWith("The site is packed into /place/output.zip, and", place.Refusal(() => Build(Files)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_cannot_be_made_leaves_both_as_they_were()
    {
        Build(Files);
        var before = File.ReadAllBytes(Zip);
        Assert.Throws<InvalidOperationException>(() => BuildAll(
            [OutputPlace.Pending(("index.html", "new")), OutputPlace.Failing("b.html", new InvalidOperationException("no page"))], "output"));
        Assert.Equal(before, File.ReadAllBytes(Zip));
        Assert.Contains("index.html=home", place.Site, StringComparison.Ordinal);
        Assert.Equal("output.zip", place.Beside);
    }

    [Fact]
    public void A_disk_that_is_full_when_the_site_is_packed_leaves_both_as_they_were()
    {
        using var disk = SmallDisk.TryMount(place.At("disk"), kilobytes: 512);
        Assert.SkipWhen(disk is null, "A small disk can be mounted by root alone.");
        Build([("a.html", "a")], "disk/output");
        var before = FolderState.Read(place.At("disk"));
        var noise = new byte[170_000];
        new Random(1).NextBytes(noise);
        var text = Convert.ToHexString(noise);
        Assert.Contains("No space left on device", place.Refusal(() => Build([("a.html", text)], "disk/output")), StringComparison.Ordinal);
        Assert.Equal(before, FolderState.Read(place.At("disk")));
    }

    [Fact]
    public void What_a_build_that_was_killed_had_packed_is_cleared_away()
    {
        Build(Files);
        place.Write("output.new/.explainer", "Made by expl");
        place.Write("output.new/packed", "half");
        Assert.False(Build(Files));
        Assert.Equal("output.zip", place.Beside);
    }

    private string Zip => place.At("output.zip");

    private bool Build((string, string)[] files, string output = "output") => BuildAll([.. files.Select(OutputPlace.Pending)], output);

    private bool BuildAll(ImmutableArray<PendingFile> files, string output)
    {
        using var folder = OutputFolder.Open(place.At(output), place.Input, Editions.Packing.Zip);
        return folder.Write(files, () => { }, CancellationToken.None);
    }
}
