using System.Buffers;
using System.Collections.Immutable;
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

    // Fewer pages are not worth another thread.
    private const int PagesOfAThread = 25;

    private readonly ImmutableArray<ContentsSection> sections;
    private readonly ImmutableArray<byte[]> pages;
    private readonly List<(string Word, string List)> words;
    private readonly Dictionary<SiteUrl, int> numbers = [];
    private readonly List<int> firstOfKind = [];
    private readonly SearchHints hints;

    private SearchIndex(RenderContext context)
    {
        sections = new Contents(context).Collect();
        hints = SearchHints.Of(context);
        var items = new List<(int Kind, ContentsItem Item)>();
        for (var kind = 0; kind < sections.Length; kind++)
        {
            firstOfKind.Add(items.Count);
            foreach (var item in sections[kind].All)
            {
                numbers.TryAdd(item.Url!, items.Count);
                items.Add((kind, item));
            }
        }

        ImmutableArray<int> lengths = [.. items.Select(i => i.Item.Entry?.Body.SearchedLength ?? 0)];
        // Neighbouring pages on one thread each, so that the lists of their words follow each other.
        var ends = EndsOfParts(lengths, Math.Clamp(items.Count / PagesOfAThread, 1, Environment.ProcessorCount));
        var parts = new IndexedPages[ends.Length];
        ParallelLoop.Run(parts.Length, i =>
        {
            var first = i == 0 ? 0 : ends[i - 1];
            parts[i] = IndexedPages.Create(context, items[first..ends[i]], first, hints.StopWords);
        }, few: 1);
        pages = [.. parts.SelectMany(p => p.Pages)];
        words = [.. parts.Select(p => p.Postings).Aggregate((all, next) => all.Append(next)).Encode()];
    }

    public static SearchIndex Create(RenderContext context) => new(context);

    /// <summary>The script with all of it.</summary>
    public byte[] WriteWhole() => WriteHead([.. words.Select(w => w.List)], null);

    /// <summary>The script that the search loads first, with the scripts that it loads as it needs them; none for a small site.</summary>
    /// <param name="publish">Gives a part the address that it is published at, from the root of the site.</param>
    public byte[] Write(Func<byte[], string> publish) =>
        LengthOfAll() <= MostOfOneFile ? WriteWhole() : WriteHead([.. words.Select(w => w.List)], publish);

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

    private byte[] WriteHead(ImmutableArray<string> lists, Func<byte[], string>? publish) => ScriptOf("window.explainerIndex="u8, publish is null ? LengthOfAll() : LengthOfPages, json =>
    {
        json.WriteStartObject();
        WriteKinds(json);
        json.WriteNumber("count", pages.Length);
        json.WriteString("words", FrontCoded());
        WriteParts(json, "lists", "w", LengthOfLists, lists.Length, i => lists[i].Length, publish, (part, range) => part.WriteStringValue(string.Join(' ', lists[range])));
        WriteParts(json, "pages", "p", LengthOfPages, pages.Length, i => pages[i].Length, publish, (part, range) =>
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
}
