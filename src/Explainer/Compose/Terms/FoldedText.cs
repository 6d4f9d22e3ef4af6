using System.Text;

namespace Explainer.Compose.Terms;

/// <summary>
/// A text as words are compared: letters with their marks as one (NFC), one kind of apostrophe, hyphen and space, nothing
/// that readers do not see. Case is kept. One object serves many texts, one after the other.
/// </summary>
internal sealed class FoldedText
{
    private char[] letters = new char[512];
    private int[] origins = new int[512];

    public int Length { get; private set; }

    public char this[int place] => letters[place];

    public static FoldedText From(string text)
    {
        var folded = new FoldedText();
        folded.Read(text);
        return folded;
    }

    /// <summary>The place in the text itself; of its end, the text's end.</summary>
    public int OriginOf(int place) => origins[place];

    public ReadOnlySpan<char> Slice(int start, int end) => letters.AsSpan(start, end - start);

    public void Read(ReadOnlySpan<char> text)
    {
        Length = 0;
        for (var start = AddPlain(text, 0); start < text.Length;)
        {
            var end = start + 1;
            while (end < text.Length && Letters.IsMark(text[end]))
            {
                end++;
            }

            AddElement(text[start..end], start);
            start = AddPlain(text, end);
        }

        Reserve(1);
        origins[Length] = text.Length;
    }

    // Most texts are ASCII for long stretches, where every sign stands for itself. Gives the place of the first that may not.
    private int AddPlain(ReadOnlySpan<char> text, int start)
    {
        Reserve(text.Length - start);
        var (to, length) = (letters, Length);
        var place = start;
        for (; place < text.Length && text[place] < '\u0080' && (place + 1 == text.Length || text[place + 1] < '\u0300'); place++)
        {
            var c = Letters.Canonical(text[place]);
            if (c != ' ' || length == 0 || to[length - 1] != ' ')
            {
                to[length] = c;
                origins[length++] = place;
            }
        }

        Length = length;
        return place;
    }

    private void AddElement(ReadOnlySpan<char> element, int origin)
    {
        if (element.Length == 1 || char.IsSurrogate(element[0]))
        {
            foreach (var c in element)
            {
                Add(c, origin++);
            }

            return;
        }

        var written = new StringBuilder(element.Length);
        foreach (var c in element)
        {
            _ = Letters.IsUnwritten(c) ? written : written.Append(c);
        }

        foreach (var c in written.ToString().Normalize(NormalizationForm.FormC))
        {
            Add(c, origin);
        }
    }

    private void Add(char c, int origin)
    {
        var canonical = Letters.Canonical(c);
        if (canonical == '\0' || (canonical == ' ' && Length > 0 && letters[Length - 1] == ' '))
        {
            return;
        }

        Reserve(1);
        letters[Length] = canonical;
        origins[Length++] = origin;
    }

    private void Reserve(int more)
    {
        if (Length + more > letters.Length)
        {
            var size = Math.Max(Length + more, letters.Length * 2);
            Array.Resize(ref letters, size);
            Array.Resize(ref origins, size);
        }
    }
}
