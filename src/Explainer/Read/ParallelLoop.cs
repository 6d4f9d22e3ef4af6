namespace Explainer.Read;

/// <summary>Does the same with each of many things, on all processors.</summary>
internal static class ParallelLoop
{
    /// <param name="count">How many there are.</param>
    /// <param name="body">What is done with each.</param>
    /// <param name="few">So many are done here, one after the other: to start others and to wait for them takes longer.</param>
    public static void Run(int count, Action<int> body, int few = 4)
    {
        if (count > few)
        {
            Parallel.For(0, count, body);
            return;
        }

        for (var i = 0; i < count; i++)
        {
            body(i);
        }
    }
}
