using System.Text;

namespace Explainer.Model;

/// <summary>A reusable buffer for a long text, such as a page, which is encoded as UTF-8 in one go.</summary>
public sealed class TextBuffer : TextWriter
{
    private char[] text = new char[32 * 1024];
    private int length;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        Reserve(1);
        text[length++] = value;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Reserve(buffer.Length);
        buffer.CopyTo(text.AsSpan(length));
        length += buffer.Length;
    }

    /// <summary>Writes a text that is kept as UTF-8.</summary>
    public void WriteUtf8(ReadOnlySpan<byte> utf8)
    {
        // UTF-8 never decodes to more UTF-16 units than it has bytes.
        Reserve(utf8.Length);
        length += Encoding.UTF8.GetChars(utf8, text.AsSpan(length));
    }

    /// <summary>Removes the text.</summary>
    public void Clear() => length = 0;

    /// <summary>A copy of the text in UTF-8, kept with others.</summary>
    public ReadOnlyMemory<byte> ToUtf8(Utf8Store store) => store.Keep(text.AsSpan(0, length));

    /// <summary>A copy of the text in UTF-8.</summary>
    public byte[] ToUtf8()
    {
        var written = text.AsSpan(0, length);
        var utf8 = GC.AllocateUninitializedArray<byte>(Encoding.UTF8.GetByteCount(written));
        Encoding.UTF8.GetBytes(written, utf8);
        return utf8;
    }

    /// <summary>A copy of the text.</summary>
    public override string ToString() => new(text, 0, length);

    private void Reserve(int more)
    {
        if (length + more > text.Length)
        {
            Array.Resize(ref text, Math.Max(length + more, text.Length * 2));
        }
    }
}
