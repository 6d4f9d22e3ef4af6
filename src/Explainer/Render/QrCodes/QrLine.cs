using System.Numerics;

namespace Explainer.Render.QrCodes;

/// <summary>
/// The modules of a row or a column as 128 bits, dark ones set. <see cref="UInt128"/> can do the same; its operators are calls in the native
/// program, which take longer than what they do.
/// </summary>
/// <param name="low">The first 64, the first as the lowest bit.</param>
/// <param name="high">The others.</param>
internal readonly struct QrLine(ulong low, ulong high)
{
    private readonly ulong low = low;
    private readonly ulong high = high;

    /// <summary>How many are dark.</summary>
    public int Count => BitOperations.PopCount(low) + BitOperations.PopCount(high);

    public bool this[int index] => ((index < 64 ? low >> index : high >> (index - 64)) & 1) != 0;

    /// <summary>So many dark ones, from the beginning.</summary>
    public static QrLine Dark(int count) => count < 64 ? new((1ul << count) - 1, 0) : new(ulong.MaxValue, count < 128 ? (1ul << (count - 64)) - 1 : ulong.MaxValue);

    /// <summary>The same with one of them as it should be.</summary>
    public QrLine With(int index, bool isDark)
    {
        var one = index < 64 ? new QrLine(1ul << index, 0) : new QrLine(0, 1ul << (index - 64));
        return isDark ? this | one : this & ~one;
    }

    public static QrLine operator &(QrLine a, QrLine b) => new(a.low & b.low, a.high & b.high);

    public static QrLine operator |(QrLine a, QrLine b) => new(a.low | b.low, a.high | b.high);

    public static QrLine operator ^(QrLine a, QrLine b) => new(a.low ^ b.low, a.high ^ b.high);

    public static QrLine operator ~(QrLine a) => new(~a.low, ~a.high);

    /// <summary>Each in the place of the one before it.</summary>
    /// <param name="count">How often: 1 to 63.</param>
    public static QrLine operator >>(QrLine a, int count) => new((a.low >> count) | (a.high << (64 - count)), a.high >> count);

    /// <summary>Each in the place of the one after it.</summary>
    /// <param name="count">How often: 1 to 63.</param>
    public static QrLine operator <<(QrLine a, int count) => new(a.low << count, (a.high << count) | (a.low >> (64 - count)));
}
