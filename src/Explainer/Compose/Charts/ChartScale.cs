using System.Collections.Immutable;

namespace Explainer.Compose.Charts;

/// <summary>A scale of numbers with round ends.</summary>
/// <param name="Low">Its lowest number.</param>
/// <param name="High">Its highest, above the lowest.</param>
/// <param name="Step">How far apart its ticks are.</param>
internal sealed record ChartScale(double Low, double High, double Step)
{
    private const int FewestTicks = 3;

    /// <summary>The ticks, from the lowest.</summary>
    public ImmutableArray<double> Ticks => [.. Enumerable.Range(0, (int)Math.Round((High - Low) / Step) + 1).Select(i => Math.Round(Low + (i * Step), 10))];

    /// <summary>A scale on which some numbers have room.</summary>
    /// <param name="numbers">At least one.</param>
    /// <param name="fromZero">Whether zero must be on it. It is, too, where leaving it out would save less than half.</param>
    public static ChartScale Create(IReadOnlyCollection<double> numbers, bool fromZero)
    {
        var (low, high) = (numbers.Min(), numbers.Max());
        if (fromZero || low * 2 < high)
        {
            low = Math.Min(0, low);
            high = Math.Max(0, high);
        }

        var step = RoundStep((high > low ? high - low : Math.Max(1, Math.Abs(high))) / FewestTicks);
        var (first, last) = (Math.Floor(low / step) * step, Math.Ceiling(high / step) * step);
        return new ChartScale(first, last > first ? last : first + step, step);
    }

    /// <summary>Where a number stands, from 0 to 1.</summary>
    public double At(double number) => (number - Low) / (High - Low);

    // The first of 1, 2, 5, 10, 20 … that is not smaller.
    private static double RoundStep(double least)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        foreach (var step in (ReadOnlySpan<double>)[1, 2, 5])
        {
            if (step * power >= least * 0.999)
            {
                return step * power;
            }
        }

        return 10 * power;
    }
}
