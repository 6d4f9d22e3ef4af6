using System.Text;

namespace Explainer.Model;

/// <summary>Lines as one array of UTF-8, each followed by LF, of the length they need: many of them are kept, or very long.</summary>
public static class Utf8Lines
{
    /// <param name="lines">Without LF.</param>
    public static byte[] Encode(IReadOnlyCollection<string> lines)
    {
        var utf8 = GC.AllocateUninitializedArray<byte>(lines.Sum(l => Encoding.UTF8.GetByteCount(l) + 1));
        var length = 0;
        foreach (var line in lines)
        {
            length += Encoding.UTF8.GetBytes(line, utf8.AsSpan(length));
            utf8[length++] = (byte)'\n';
        }

        return utf8;
    }

    /// <summary>The lines again, decoded one by one, because most callers read only the first.</summary>
    public static IEnumerable<string> Decode(byte[] utf8)
    {
        for (var start = 0; start < utf8.Length;)
        {
            var length = utf8.AsSpan(start).IndexOf((byte)'\n');
            yield return Encoding.UTF8.GetString(utf8, start, length);
            start += length + 1;
        }
    }
}
