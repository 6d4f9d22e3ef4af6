using System.Collections.Concurrent;
using System.Globalization;
using Explainer.Read;

namespace Explainer.Tests.Reading;

/// <summary>Work that is dealt to all processors.</summary>
public sealed class ParallelLoopTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(1000)]
    public void Each_is_done_once(int count)
    {
        var done = new ConcurrentBag<int>();
        ParallelLoop.Run(count, done.Add);
        Assert.Equal(Enumerable.Range(0, count), done.Order());
    }

    [Theory]
    [InlineData(3)]
    [InlineData(1000)]
    public void What_is_thrown_comes_out_itself_and_ends_the_rest(int count)
    {
        var begun = 0;
        var thrown = Assert.Throws<FormatException>(() => ParallelLoop.Run(count, i =>
        {
            Interlocked.Increment(ref begun);
            throw new FormatException(i.ToString(CultureInfo.InvariantCulture));
        }));
        Assert.True(int.TryParse(thrown.Message, out _));
        Assert.InRange(begun, 1, Environment.ProcessorCount);
    }

    [Fact]
    public void What_is_thrown_on_another_thread_comes_out_too()
    {
        using var isThrown = new ManualResetEventSlim();
        Assert.Throws<FormatException>(() => ParallelLoop.Run(1000, i =>
        {
            // The first waits until another thread has taken the second.
            _ = i == 0 && Environment.ProcessorCount > 1 && isThrown.Wait(TimeSpan.FromSeconds(30));
            if (i == 1)
            {
                isThrown.Set();
                throw new FormatException();
            }
        }));
    }

    [Fact]
    public void Nothing_is_begun_after_a_stop()
    {
        using var stop = new CancellationTokenSource();
        var begun = 0;
        Assert.Throws<OperationCanceledException>(() => ParallelLoop.Run(1000, _ =>
        {
            Interlocked.Increment(ref begun);
            stop.Cancel();
        }, stop: stop.Token));
        Assert.InRange(begun, 1, Environment.ProcessorCount);
    }
}
