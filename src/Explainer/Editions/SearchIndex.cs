using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Explainer.Model;
using Explainer.Render;

namespace Explainer.Editions;

/// <summary>
/// The data of the search: the words of all pages, for each the pages that have it, and what a result shows of a page. On a
/// large site the last two are cut into parts, which browsers load as a query needs them. All are scripts: <c>fetch</c> does
/// not work on <c>file://</c>.
/// </summary>
internal sealed class SearchIndex
{
    // In UTF-8 bytes. The longest texts are cut first; a large site has as much of each page.
    private const int MostText = 420_000;
    private const int TextOfAPage = 400;

    // In UTF-16 units: an index of up to so much is one file (some 200 KB compressed), and a part of a larger one is about as long as stands below.
    private const int MostOfOneFile = 900_000;
    // Results are of many pages, and bring their neighbours along, so these parts are shorter.
    private const int LengthOfLists = 32_000;
    private const int LengthOfPages = 12_000;

    private readonly ImmutableArray<ContentsSection> sections;
    private readonly List<byte[]> pages = [];
    private readonly List<(string Word, string List)> words;
    private readonly Dictionary<SiteUrl, int> numbers = [];
    private readonly List<int> firstOfKind = [];
    private readonly SearchHints hints;

    private SearchIndex(RenderContext context)
    {
        sections = Contents.Collect(context);
        hints = SearchHints.Of(context);
        var postings = new SearchPostings(hints.StopWords);
        var most = MostOfAPage([.. sections.SelectMany(s => s.All).Select(i => i.Entry?.Body.OpenLength ?? 0)]);
        var buffer = new ArrayBufferWriter<byte>(LengthOfPages);
        using var json = new Utf8JsonWriter(buffer, JsonText.Options);
        for (var kind = 0; kind < sections.Length; kind++)
        {
            firstOfKind.Add(pages.Count);
            foreach (var item in sections[kind].All)
            {
                var text = item.Entry is { } entry ? Beginning(entry.Body.OpenText, most) : [];
                postings.Add(pages.Count, new SearchPage(item.Title, [.. item.Names.Select(n => n.Text).Concat(item.Authors)], HeadingsOf(item), item.Summary, text));
                numbers.TryAdd(item.Url!, pages.Count);
                WritePage(json, context, item, kind, text);
                json.Flush();
                pages.Add(buffer.WrittenSpan.ToArray());
                buffer.ResetWrittenCount();
                json.Reset();
            }
        }

        words = [.. postings.Encode()];
    }

    public static SearchIndex Create(RenderContext context) => new(context);

    /// <summary>The script with all of it.</summary>
    public byte[] WriteWhole() => WriteHead([.. words.Select(w => w.List)], null);

    /// <summary>The script that the search loads first, with the scripts that it loads as it needs them; none for a small site.</summary>
    /// <param name="publish">Gives a part the address that it is published at, from the root of the site.</param>
    public byte[] Write(Func<byte[], string> publish) =>
        LengthOfAll() <= MostOfOneFile ? WriteWhole() : WriteHead([.. words.Select(w => w.List)], publish);

    /// <summary>The most text of one page, in bytes, so that all pages together stay within the budget.</summary>
    public static int MostOfAPage(int[] lengths)
    {
        Array.Sort(lengths);
        var left = Math.Max(MostText, TextOfAPage * lengths.Length);
        for (var i = 0; i < lengths.Length; i++)
        {
            var share = left / (lengths.Length - i);
            if (lengths[i] > share)
            {
                return share;
            }

            left -= lengths[i];
        }

        return int.MaxValue;
    }

    private byte[] WriteHead(ImmutableArray<string> lists, Func<byte[], string>? publish) => ScriptOf("window.explainerIndex="u8, publish is null ? LengthOfAll() : LengthOfPages, json =>
    {
        json.WriteStartObject();
        WriteKinds(json);
        json.WriteNumber("count", pages.Count);
        json.WriteString("words", FrontCoded());
        WriteParts(json, "lists", "w", LengthOfLists, lists.Length, i => lists[i].Length, publish, (part, range) => part.WriteStringValue(string.Join(' ', lists[range])));
        WriteParts(json, "pages", "p", LengthOfPages, pages.Count, i => pages[i].Length, publish, (part, range) =>
        {
            part.WriteStartArray();
            foreach (var page in pages[range])
            {
                part.WriteRawValue(page, skipInputValidation: true);
            }

            part.WriteEndArray();
        });
        hints.Write(json, numbers);
        json.WriteEndObject();
    });

    private void WriteKinds(Utf8JsonWriter json)
    {
        json.WriteStartArray("kinds");
        for (var kind = 0; kind < sections.Length; kind++)
        {
            json.WriteStartArray();
            json.WriteStringValue(sections[kind].Id);
            json.WriteStringValue(sections[kind].Title);
            json.WriteNumberValue(firstOfKind[kind]);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    // Each word without what it shares with the one before; a digit (base 36) says how much that is.
    private string FrontCoded()
    {
        var text = new StringBuilder();
        var last = "";
        foreach (var (word, _) in words)
        {
            var shared = Math.Min(word.AsSpan().CommonPrefixLength(last), 35);
            // Half of a letter beyond U+FFFF is no text.
            shared -= shared > 0 && char.IsHighSurrogate(word[shared - 1]) ? 1 : 0;
            text.Append((char)(shared < 10 ? '0' + shared : 'a' + shared - 10)).Append(word, shared, word.Length - shared).Append(' ');
            last = word;
        }

        return text.ToString();
    }

    // Parts as [first, content], or as [first, null, address] where they are files of their own.
    private static void WriteParts(
        Utf8JsonWriter json, string name, string key, int most, int count, Func<int, int> lengthOf, Func<byte[], string>? publish, Action<Utf8JsonWriter, Range> write)
    {
        json.WriteStartArray(name);
        for (int first = 0, part = 0; first < count || part == 0; part++)
        {
            var end = first;
            for (var length = 0; end < count && (publish is null || length < most); end++)
            {
                length += lengthOf(end);
            }

            json.WriteStartArray();
            json.WriteNumberValue(first);
            if (publish is null)
            {
                write(json, first..end);
            }
            else
            {
                var range = first..end;
                var prefix = Encoding.UTF8.GetBytes(FormattableString.Invariant($"window.explainerSearch.parts.{key}{part}="));
                json.WriteNullValue();
                json.WriteStringValue(publish(ScriptOf(prefix, most, inner => write(inner, range))));
            }

            json.WriteEndArray();
            first = end;
        }

        json.WriteEndArray();
    }

    private int LengthOfAll() => (int)(pages.Sum(p => (long)p.Length) + words.Sum(w => (long)w.List.Length + w.Word.Length));

    /// <param name="length">About how long it is, in bytes.</param>
    private static byte[] ScriptOf(ReadOnlySpan<byte> assignment, int length, Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>(length + (length / 8) + 4096);
        bytes.Write(assignment);
        using (var json = new Utf8JsonWriter(bytes, JsonText.Options))
        {
            write(json);
        }

        bytes.Write(";\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    private static void WritePage(Utf8JsonWriter json, RenderContext context, ContentsItem item, int kind, List<string> text)
    {
        json.WriteStartObject();
        // Relative to the root of the site; the script adds the way to it.
        json.WriteString("url", item.Url!.FromRoot(""));
        json.WriteNumber("kind", kind);
        json.WriteString("title", item.Title);
        json.WriteText("lang", item.Language);
        json.WriteText("summary", item.Summary);
        json.WriteList("authors", item.Authors);
        WriteNames(json, item);
        if (item.Entry is { } entry)
        {
            json.WriteList("notes", context.NotesOf(entry));
            WriteHeadings(json, entry);
            json.WriteList("text", text);
        }

        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, ContentsItem item)
    {
        if (item.Names.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("names");
        foreach (var (text, language) in item.Names)
        {
            json.WriteStartArray();
            json.WriteStringValue(text);
            json.WriteStringValue(language);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static List<string> HeadingsOf(ContentsItem item) =>
        item.Entry is { } entry ? [.. entry.Body.Headings.Where(h => h.IsOpen).Select(h => h.Text)] : [];

    private static void WriteHeadings(Utf8JsonWriter json, Entry entry)
    {
        var headings = entry.Body.Headings.Where(h => h.IsOpen).ToList();
        if (headings.Count == 0)
        {
            return;
        }

        json.WriteStartArray("headings");
        foreach (var heading in headings)
        {
            json.WriteStartArray();
            json.WriteStringValue(heading.Text);
            json.WriteStringValue(SiteUrl.LinkWithin(heading.Id));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    // Only whole paragraphs, up to the limit, so that no text ends within a word.
    private static List<string> Beginning(IEnumerable<string> paragraphs, int most)
    {
        var kept = new List<string>();
        var length = 0;
        foreach (var paragraph in paragraphs.TakeWhile(_ => length < most))
        {
            length += paragraph.Length;
            kept.Add(paragraph);
        }

        return kept;
    }
}
