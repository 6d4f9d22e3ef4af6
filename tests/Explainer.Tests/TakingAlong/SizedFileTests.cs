using Explainer.Build;
using Explainer.Editions;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Tests.Finished;

namespace Explainer.Tests.TakingAlong;

/// <summary>Files whose size pages name are made once, and not kept.</summary>
public sealed class SizedFileTests
{
    private int made;

    [Fact]
    public void Size_first_or_file_first_it_is_made_once()
    {
        var asked = Create();
        Assert.Equal([3, 3, 3], [asked.Size, asked.Take().Length, asked.Size]);
        var taken = Create();
        Assert.Equal([3, 3, 3], [taken.Take().Length, taken.Size, taken.Size]);
        Assert.Equal(2, made);
    }

    [Fact]
    public void Who_takes_it_twice_says_so_and_a_preview_makes_it_again()
    {
        var twice = Create(uses: 2);
        Assert.Same(twice.Take(), twice.Take());
        Assert.Equal(1, made);
        var once = Create();
        Assert.NotSame(once.Take(), once.Take());
        Assert.Equal(3, made);
    }

    [Fact]
    public async Task It_is_not_made_by_two_threads_at_once()
    {
        var file = Create();
        await Parallel.ForAsync(0, 16, (_, _) =>
        {
            Assert.Equal(3, file.Size);
            return ValueTask.CompletedTask;
        });
        Assert.Equal(1, made);
    }

    /// <remarks>So a page finds their sizes, and none is kept until its turn comes.</remarks>
    [Theory]
    [InlineData("fixture")]
    [InlineData("content")]
    public void They_are_listed_before_the_pages_that_name_their_size(string site)
    {
        var problems = new DiagnosticBag();
        var files = SiteBuilder.Build(InputFolder.Open(FinishedSite.Get(site).Folder, problems)!, new BuildOptions(), problems).Files.ToList();
        Assert.True(files.FindLastIndex(f => f.IsForPaper || f.IsArchive) < files.FindIndex(f => f.IsPage));
    }

    private SizedFile Create(int uses = 1) => new(() =>
    {
        Interlocked.Increment(ref made);
        return [1, 2, 3];
    }, uses);
}
