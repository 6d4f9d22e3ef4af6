using System.Text;

namespace Explainer.Render;

/// <summary>Takes the text of one page after the other, and gives each as UTF-8: a page is copied once and no more.</summary>
internal sealed class PageWriter : TextWriter
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

    /// <summary>An empty sheet, whatever became of the page before.</summary>
    public PageWriter Cleared()
    {
        length = 0;
        return this;
    }

    /// <summary>The page as it stands.</summary>
    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(text, 0, length);

    private void Reserve(int more)
    {
        if (length + more > text.Length)
        {
            Array.Resize(ref text, Math.Max(length + more, text.Length * 2));
        }
    }
}
