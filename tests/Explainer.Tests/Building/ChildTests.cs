using System.Globalization;

namespace Explainer.Tests.Building;

/// <summary>What happens to a process from outside: signals, a second process, a full stop.</summary>
public sealed class ChildTests : IDisposable
{
    private const int Pages = 1500;

    private readonly OutputPlace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void A_build_that_is_killed_leaves_the_old_site_and_the_next_build_goes_on()
    {
        WriteBigSite();
        place.Build(("index.html", "old"));
        using (var child = Child.Start(place.Root, null, "build"))
        {
            Assert.True(child.WaitFor(HasBegunToWrite), "It was done before it could be killed.");
            child.Kill();
        }

        Assert.Equal("index.html=old", place.Site);
        Assert.Equal("output.new", place.Beside);
        Assert.True(place.Build(("index.html", "new")));
        Assert.Equal("index.html=new", place.Site);
        Assert.Equal("", place.Beside);
    }

    [Fact]
    public void A_build_that_is_interrupted_says_so_and_leaves_the_old_site()
    {
        WriteBigSite();
        place.Build(("index.html", "old"));
        using var child = Child.Start(place.Root, null, "build");
        Assert.True(child.WaitFor(HasBegunToWrite), "It was done before it could be interrupted.");
        child.Interrupt();
        Assert.Equal(new ChildResult(130, "", "explainer: Stopped. The output is as it was.\n"), child.End());
        Assert.Equal("index.html=old", place.Site);
        Assert.Equal("", place.Beside);
    }

    [Fact]
    public void A_second_process_is_refused()
    {
        WriteBigSite();
        using var first = Child.Start(place.Root, null, "build");
        Assert.True(first.WaitFor(HasBegunToWrite), "It was done before a second could begin.");
        var refusal = place.Refusal(() => place.Build(("index.html", "second")));
        Assert.Equal("Another build is writing to /place/output. Wait until it is done.", refusal);
        Assert.Equal(0, first.End().ExitCode);
        Assert.Equal("", place.Beside);
    }

    private void WriteBigSite()
    {
        SiteTest.Minimal.WriteTo(place.Input);
        for (var i = 0; i < Pages; i++)
        {
            var n = i.ToString(CultureInfo.InvariantCulture);
            File.WriteAllText(place.At($"input/page-{n}.md"), $"---\ntitle: Page {n}\n---\n\n## Words\n\nWords.\n");
        }
    }

    private bool HasBegunToWrite()
    {
        var staging = place.At("output.new/site");
        return Directory.Exists(staging) && Directory.EnumerateFileSystemEntries(staging).Take(20).Count() == 20;
    }
}
