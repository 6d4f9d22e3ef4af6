using System.Text;

namespace Explainer.Model;

/// <summary>
/// Keeps many texts as UTF-8 in a few arrays. The garbage collector goes through every object that is kept, and moves it, but leaves arrays of
/// 85,000 bytes or more where they are.
/// </summary>
/// <remarks>May be used from several threads. An array is kept for as long as any text in it, so none is much longer than that.</remarks>
public sealed class Utf8Store
{
    // In bytes. The first are shorter, because a preview keeps one page at a time.
    private const int FirstLength = 16 * 1024;
    private const int MostLength = 128 * 1024;

    private readonly Lock access = new();
    private Memory<byte> free;
    private int length = FirstLength;

    /// <summary>A copy of the text in UTF-8, with U+FFFD for each half of a surrogate pair that stands alone.</summary>
    public ReadOnlyMemory<byte> Keep(ReadOnlySpan<char> text)
    {
        var kept = Take(Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, kept.Span);
        return kept;
    }

    private Memory<byte> Take(int count)
    {
        if (count > MostLength / 2)
        {
            return GC.AllocateUninitializedArray<byte>(count);
        }

        lock (access)
        {
            if (count > free.Length)
            {
                free = GC.AllocateUninitializedArray<byte>(Math.Max(count, length));
                length = Math.Min(length * 2, MostLength);
            }

            var taken = free[..count];
            free = free[count..];
            return taken;
        }
    }
}
