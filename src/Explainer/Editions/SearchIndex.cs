using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Explainer.Model;
using Explainer.Read;
using Explainer.Render;

namespace Explainer.Editions;

/// <summary>
/// The data of the search: the words of all pages, for each the pages that have it, and what a result shows of a page. On a
/// large site the last two are cut into parts, which browsers load as a query needs them. All are scripts: <c>fetch</c> does
/// not work on <c>file://</c>.
/// </summary>
internal sealed class SearchIndex
{
    // In UTF-16 units: an index of up to so much is one file (some 200 KB compressed), and a part of a larger one is about as long as stands below.
    private const int MostOfOneFile = 900_000;
    // Results are of many pages, and bring their neighbours along, so these parts are shorter.
    private const int LengthOfLists = 32_000;
    private const int LengthOfPages = 12_000;

    // Fewer pages are not worth a part of their own.
    private const int PagesOfAPart = 25;

    // More than one for each thread, so that none has much left when the others are done.
    private const int PartsOfAThread = 4;

    private readonly ImmutableArray<ContentsSection> sections;
    private readonly RenderContext context;
    private readonly List<IndexedPage> pages = [];
    private readonly ImmutableArray<(string Word, byte[] List)> words;
    private readonly Dictionary<SiteUrl, int> numbers = [];
    private readonly List<int> firstOfKind = [];
    private readonly SearchHints hints;

    private SearchIndex(RenderContext context)
    {
        this.context = context;
        sections = new Contents(context).Collect();
        hints = SearchHints.Of(context);
        for (var kind = 0; kind < sections.Length; kind++)
        {
            firstOfKind.Add(pages.Count);
            foreach (var item in sections[kind].All)
            {
                numbers.TryAdd(item.Url!, pages.Count);
                pages.Add(new IndexedPage(kind, item));
            }
        }

        // Neighbouring pages in one part each, so that the lists of their words follow each other.
        var ends = EndsOfParts([.. pages.Select(p => p.SearchedLength)], Math.Clamp(pages.Count / PagesOfAPart, 1, PartsOfAThread * Environment.ProcessorCount));
        var parts = new SearchPostings[ends.Length];
        ParallelLoop.Run(parts.Length, i =>
        {
            parts[i] = new SearchPostings(hints.StopWords);
            for (var number = i == 0 ? 0 : ends[i - 1]; number < ends[i]; number++)
            {
                parts[i].Add(number, pages[number].CreateWords(context.Site));
            }
        }, few: 1);
        words = SearchPostings.Encode(parts);
    }

    public static SearchIndex Create(RenderContext context) => new(context);

    /// <summary>The script with all of it.</summary>
    public byte[] WriteWhole() => WriteHead(LengthOfAll(), [new Part(0, json => WriteLists(json, ..))], [new Part(0, json => WritePages(json, ..))]);

    /// <summary>The script that the search loads first, and the files that it loads as it needs them; none for a small site.</summary>
    /// <param name="publish">Makes a file of a script; called from several threads.</param>
    public (byte[] Head, ImmutableArray<OutputFile> Parts) Write(Func<byte[], OutputFile> publish)
    {
        if (LengthOfAll() <= MostOfOneFile)
        {
            return (WriteWhole(), []);
        }

        var lists = Publish("w", LengthOfLists, words.Length, i => words[i].List.Length, WriteLists, publish);
        var shown = Publish("p", LengthOfPages, pages.Count, i => pages[i].Length, WritePages, publish);
        return (WriteHead(LengthOfPages, lists, shown), [.. lists.Concat(shown).Select(p => p.File!)]);
    }

    // Where each part ends, so that all have about as much text: chapters stand before short entries.
    private static ImmutableArray<int> EndsOfParts(ImmutableArray<int> lengths, int parts)
    {
        var ends = ImmutableArray.CreateBuilder<int>(parts);
        var (whole, read) = (lengths.Sum(l => (long)l), 0L);
        for (var i = 0; i < lengths.Length && ends.Count < parts - 1; i++)
        {
            read += lengths[i];
            if (read * parts >= whole * (ends.Count + 1))
            {
                ends.Add(i + 1);
            }
        }

        ends.Add(lengths.Length);
        return ends.ToImmutable();
    }

    /// <param name="length">About how long it is, in bytes.</param>
    private byte[] WriteHead(int length, ImmutableArray<Part> lists, ImmutableArray<Part> shown) => ScriptOf("window.explainerIndex="u8, length, json =>
    {
        json.WriteStartObject();
        WriteKinds(json);
        json.WriteNumber("count", pages.Count);
        json.WriteString("words", FrontCoded());
        WriteParts(json, "lists", lists);
        WriteParts(json, "pages", shown);
        hints.Write(json, numbers);
        json.WriteEndObject();
    });

    private void WriteLists(Utf8JsonWriter json, Range range)
    {
        var lists = words.AsSpan(range);
        var joined = new ArrayBufferWriter<byte>(LengthOfLists);
        foreach (var (_, list) in lists)
        {
            joined.Write(joined.WrittenCount == 0 ? default : " "u8);
            joined.Write(list);
        }

        json.WriteStringValue(joined.WrittenSpan);
    }

    private void WritePages(Utf8JsonWriter json, Range range)
    {
        json.WriteStartArray();
        foreach (var page in CollectionsMarshal.AsSpan(pages)[range])
        {
            page.Write(json, context);
        }

        json.WriteEndArray();
    }

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

    // As [first, content], or as [first, null, address] where they are files of their own.
    private static void WriteParts(Utf8JsonWriter json, string name, ImmutableArray<Part> parts)
    {
        json.WriteStartArray(name);
        foreach (var part in parts)
        {
            json.WriteStartArray();
            json.WriteNumberValue(part.First);
            if (part.File is { } file)
            {
                json.WriteNullValue();
                json.WriteStringValue(file.Path);
            }
            else
            {
                part.Write!(json);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static ImmutableArray<Part> Publish(
        string key, int most, int count, Func<int, int> lengthOf, Action<Utf8JsonWriter, Range> write, Func<byte[], OutputFile> publish)
    {
        var ends = EndsOfParts(most, count, lengthOf);
        var parts = new Part[ends.Count];
        ParallelLoop.Run(parts.Length, i =>
        {
            var first = i == 0 ? 0 : ends[i - 1];
            var assignment = Encoding.UTF8.GetBytes(FormattableString.Invariant($"window.explainerSearch.parts.{key}{i}="));
            parts[i] = new Part(first, null, publish(ScriptOf(assignment, most, json => write(json, first..ends[i]))));
        });
        return ImmutableCollectionsMarshal.AsImmutableArray(parts);
    }

    // Where each part ends that has at least this length, or is the last.
    private static List<int> EndsOfParts(int most, int count, Func<int, int> lengthOf)
    {
        var ends = new List<int>();
        for (int end = 0, length = 0; end < count;)
        {
            length += lengthOf(end++);
            if (length >= most || end == count)
            {
                ends.Add(end);
                length = 0;
            }
        }

        return ends;
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

    // Lists or pages that follow each other, from the first on: written into the script itself, or in a file.
    private sealed record Part(int First, Action<Utf8JsonWriter>? Write, OutputFile? File = null);
}
