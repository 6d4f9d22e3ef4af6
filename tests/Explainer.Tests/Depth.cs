namespace Explainer.Tests;

/// <summary>How much a run tries. The quick suite holds every law on a part; <c>DEPTH=full</c> holds it on everything.</summary>
internal static class Depth
{
    /// <summary>True where nothing is left out.</summary>
    public static bool IsFull { get; } = Environment.GetEnvironmentVariable("DEPTH") == "full";

    /// <summary>A number of cases.</summary>
    public static int Choose(int quick, int full) => IsFull ? full : quick;

    /// <summary>Whether a text belongs to the part that the quick suite tries: one in so many, and the same ones in each run.</summary>
    /// <remarks>By its hash (FNV-1a), so that a text that changes may come in or go out: over time all are tried.</remarks>
    public static bool Includes(string text, uint oneIn) =>
        IsFull || text.Aggregate(2166136261u, (hash, c) => unchecked((hash ^ c) * 16777619)) % oneIn == 0;
}
