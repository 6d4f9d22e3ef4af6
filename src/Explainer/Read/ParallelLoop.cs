using System.Runtime.ExceptionServices;

namespace Explainer.Read;

/// <summary>
/// Does the same with each of many things, on all processors. They are dealt one by one in their order, so that no thread has many left when the
/// others are done, as with the ranges of <see cref="Parallel"/>.
/// </summary>
internal static class ParallelLoop
{
    /// <param name="count">How many there are.</param>
    /// <param name="body">What is done with each. What it throws is thrown here, and nothing is begun after it.</param>
    /// <param name="few">So many are done here, one after the other: to start others and to wait for them takes longer.</param>
    /// <param name="stop">Begins no more.</param>
    public static void Run(int count, Action<int> body, int few = 4, CancellationToken stop = default)
    {
        var next = -1;
        ExceptionDispatchInfo? thrown = null;
        void Work()
        {
            try
            {
                for (var i = Interlocked.Increment(ref next); i < count; i = Interlocked.Increment(ref next))
                {
                    stop.ThrowIfCancellationRequested();
                    body(i);
                }
            }
            catch (Exception e)
            {
                Interlocked.CompareExchange(ref thrown, ExceptionDispatchInfo.Capture(e), null);
                Volatile.Write(ref next, count);
            }
        }

        Task[] others = [.. Enumerable.Range(1, count > few ? Math.Min(count, Environment.ProcessorCount) - 1 : 0).Select(_ => Task.Run(Work, CancellationToken.None))];
        Work();
        Task.WaitAll(others, CancellationToken.None);
        thrown?.Throw();
    }
}
