using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Explainer.Model;
using Explainer.Read.Site;
using Explainer.Render;

namespace Explainer.Editions;

/// <summary>
/// The files of the search: a script that pages load when the search is opened, and the index that the script loads in turn.
/// The script holds the words of the site and the addresses of its other files, so pages name only the script.
/// </summary>
/// <param name="Files">It, and the index.</param>
internal sealed record SearchFiles(SiteUrl Script, ImmutableArray<PendingFile> Files)
{
    private const string Folder = "assets/js/search/";
    private const string PreviewScript = "assets/search.js";
    private const string PreviewIndex = "assets/search-index.js";

    /// <summary>In a preview their names have no hash, so browsers must not cache them.</summary>
    public static HeaderRule NotKept { get; } = new("assets/search", [new Header("Cache-Control", "no-cache")]);

    /// <summary>The files with a hash of their content in the name, for which they have to be created now.</summary>
    public static SearchFiles Create(RenderContext context, AssetUrls assets)
    {
        var index = BuiltInFiles.Publish("search-index", "js", SearchIndex.Create(context));
        var script = BuiltInFiles.Publish("search", "js", ScriptOf(context.Words, assets, index.Path));
        return new SearchFiles(SiteUrl.File(script.Path), [PendingFile.From(script), PendingFile.From(index)]);
    }

    /// <summary>The files under fixed names, created on demand: for a preview.</summary>
    public static SearchFiles CreateLazy(RenderContext context, AssetUrls assets) => new(SiteUrl.File(PreviewScript),
    [
        Pending(PreviewScript, () => ScriptOf(context.Words, assets, PreviewIndex)),
        Pending(PreviewIndex, () => SearchIndex.Create(context)),
    ]);

    private static PendingFile Pending(string path, Func<byte[]> make) => new(path, SiteReader.File, () => new OutputFile(path, make()));

    private static byte[] ScriptOf(Words words, AssetUrls assets, string index) => Encoding.UTF8.GetBytes(
        Settings(words, assets, SiteUrl.File(index))
        + ThemeScripts.Join(BuiltInFiles.In(Folder).Select(n => Encoding.UTF8.GetString(BuiltInFiles.Read(Folder + n)))));

    private static string Settings(Words words, AssetUrls assets, SiteUrl index)
    {
        var bytes = JsonText.Write(JsonText.Options, json =>
        {
            json.WriteStartObject();
            json.WriteString("index", index.FromRoot(""));
            json.WriteString("engine", assets.Lazy["minisearch.js"].FromRoot(""));
            json.WriteString("style", assets.Lazy["search.css"].FromRoot(""));
            json.WriteStartObject("words");
            WriteWords(json, words);
            json.WriteEndObject();
            json.WriteEndObject();
        });
        return $"window.explainerSearch={Encoding.UTF8.GetString(bytes)};\n";
    }

    private static void WriteWords(Utf8JsonWriter json, Words words)
    {
        json.WriteString("field", words.SearchField);
        json.WriteString("hint", words.SearchHint);
        json.WriteString("keys", words.SearchKeys);
        json.WriteString("shortcut", words.SearchShortcut);
        json.WriteString("loading", words.SearchLoading);
        json.WriteString("failed", words.SearchFailed);
        json.WriteString("results", words.SearchResults);
        json.WriteString("first", words.SearchFirst);
        json.WriteString("similar", words.SearchSimilar);
        json.WriteString("nothing", words.SearchNothing);
        json.WriteString("nothingHelp", words.SearchNothingHelp);
        json.WriteString("shut", words.CloseSearch);
        json.WriteString("siteMap", words.SiteMap);
        json.WriteString("notes", words.ContentNotes);
    }
}

/// <summary>
/// The data of the search, as a script: <c>fetch</c> does not work on <c>file://</c>. Browsers build the inverted index
/// themselves: the texts are needed for display anyway, and a prebuilt index would double the file.
/// </summary>
internal static class SearchIndex
{
    // UTF-8 bytes of the text of all pages together: about 130 KB compressed. The longest texts are cut first.
    private const int MostText = 420_000;

    public static byte[] Create(RenderContext context)
    {
        var sections = Contents.Collect(context);
        var most = MostOfAPage([.. sections.SelectMany(s => s.Items).SelectMany(i => i.All).Select(i => i.Entry?.Body.OpenLength ?? 0)]);
        using var bytes = new MemoryStream();
        bytes.Write("window.explainerIndex="u8);
        using (var json = new Utf8JsonWriter(bytes, JsonText.Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("kinds");
            foreach (var section in sections)
            {
                json.WriteStartArray();
                json.WriteStringValue(section.Id);
                json.WriteStringValue(section.Title);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteStartArray("pages");
            for (var kind = 0; kind < sections.Length; kind++)
            {
                WriteSection(json, context, sections[kind], kind, most);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        bytes.Write(";\n"u8);
        return bytes.ToArray();
    }

    /// <summary>The most text of one page, in bytes, so that all pages together stay within the budget.</summary>
    public static int MostOfAPage(int[] lengths)
    {
        Array.Sort(lengths);
        var left = MostText;
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

    private static void WriteSection(Utf8JsonWriter json, RenderContext context, ContentsSection section, int kind, int most)
    {
        foreach (var item in section.All)
        {
            WritePage(json, context, item, kind, most);
        }
    }

    private static void WritePage(Utf8JsonWriter json, RenderContext context, ContentsItem item, int kind, int most)
    {
        json.WriteStartObject();
        // Relative to the root of the site; the script adds the way to it.
        json.WriteString("url", item.Url!.FromRoot(""));
        json.WriteNumber("kind", kind);
        json.WriteString("title", item.Title);
        json.WriteText("lang", item.Language);
        json.WriteText("summary", item.Summary);
        WriteNames(json, item);
        if (item.Entry is { } entry)
        {
            json.WriteList("notes", context.NotesOf(entry));
            WriteHeadings(json, entry);
            json.WriteList("text", Beginning(entry.Body.OpenText, most));
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
