using System.Text;

namespace Explainer.Model;

/// <summary>
/// Keeps many texts as UTF-8 in a few long arrays. The garbage collector looks at every object that is kept, and moves it, but leaves an array
/// of this length where it is.
/// </summary>
/// <remarks>May be used from several threads. An array is kept for as long as one text in it.</remarks>
public sealed class Utf8Store
{
    // In bytes. A small site takes little, and of a large one little is left over.
    private const int FirstLength = 16 * 1024;
    private const int MostLength = 2 * 1024 * 1024;

    private readonly Lock access = new();
    private Memory<byte> free;
    private int length = FirstLength;

    /// <summary>A copy of the text in UTF-8.</summary>
    public ReadOnlyMemory<byte> Keep(ReadOnlySpan<char> text)
    {
        var kept = Take(Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, kept.Span);
        return kept;
    }

    private Memory<byte> Take(int count)
    {
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
