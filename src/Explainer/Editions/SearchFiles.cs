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
/// <param name="Script">Its address; whoever asks for it waits until it is known.</param>
/// <param name="Files">The script and the index, likewise.</param>
internal sealed record SearchFiles(Lazy<SiteUrl> Script, Lazy<ImmutableArray<PendingFile>> Files)
{
    private const string Folder = "assets/js/search/";
    private const string PreviewScript = "assets/search.js";
    private const string PreviewIndex = "assets/search-index.js";

    /// <summary>In a preview their names have no hash, so browsers must not cache them.</summary>
    public static HeaderRule NotKept { get; } = new("assets/search", [new Header("Cache-Control", "no-cache")]);

    /// <summary>The files with a hash of their content in the name, for which they have to be created now: in the background.</summary>
    public static SearchFiles Create(RenderContext context, AssetUrls assets)
    {
        var made = Task.Run(() => Make(context, assets));
        return new SearchFiles(new(() => made.GetAwaiter().GetResult().Script), new(() => made.GetAwaiter().GetResult().Files));
    }

    /// <summary>The files under fixed names, created on demand: for a preview.</summary>
    public static SearchFiles CreateLazy(RenderContext context, AssetUrls assets) => new(new(SiteUrl.File(PreviewScript)), new(
    [
        Pending(PreviewScript, () => Encoding.UTF8.GetBytes(ScriptOf(context, assets, PreviewIndex))),
        Pending(PreviewIndex, () => SearchIndex.Create(context).WriteWhole()),
    ]));

    private static (SiteUrl Script, ImmutableArray<PendingFile> Files) Make(RenderContext context, AssetUrls assets)
    {
        var (head, parts) = SearchIndex.Create(context).Write(part => Publish("search-part", part));
        var index = Publish("search-index", head);
        var script = Publish("search", Encoding.UTF8.GetBytes(ScriptOf(context, assets, index.Path)));
        return (SiteUrl.File(script.Path), [.. parts.Append(index).Append(script).Select(PendingFile.From)]);
    }

    private static OutputFile Publish(string name, byte[] bytes) => BuiltInFiles.Publish(name, "js", bytes);

    private static PendingFile Pending(string path, Func<byte[]> make) => new(path, SiteReader.File, () => new OutputFile(path, make()));

    private static string ScriptOf(RenderContext context, AssetUrls assets, string index) =>
        Settings(context, assets, SiteUrl.File(index))
        + ThemeScripts.Join(Folder);

    private static string Settings(RenderContext context, AssetUrls assets, SiteUrl index)
    {
        var bytes = JsonText.Write(JsonText.Options, json =>
        {
            json.WriteStartObject();
            json.WriteString("index", index.FromRoot(""));
            json.WriteString("style", assets.Lazy["search.css"].FromRoot(""));
            if (context.Site.Support is { } support)
            {
                json.WriteStartArray("support");
                json.WriteStringValue(support.At(null).FromRoot(""));
                json.WriteStringValue(support.Fragment is { } id ? SiteUrl.LinkWithin(id) : "");
                json.WriteStringValue(context.Words.Support);
                json.WriteEndArray();
            }

            json.WriteStartObject("words");
            WriteWords(json, context.Words);
            json.WriteEndObject();
            json.WriteStartObject("letters");
            WriteLetters(json);
            json.WriteEndObject();
            json.WriteStartObject("parts");
            json.WriteEndObject();
            json.WriteEndObject();
        });
        return $"window.explainerSearch={Encoding.UTF8.GetString(bytes)};\n";
    }

    private static void WriteLetters(Utf8JsonWriter json)
    {
        json.WriteNumber("most", SearchLetters.MostUnits);
        json.WriteString("digits", SearchPostings.Digits);
        json.WriteString("apostrophes", SearchLetters.Apostrophes);
        json.WriteString("hyphens", SearchLetters.Hyphens);
        json.WriteString("dropped", SearchLetters.ToClass(SearchLetters.Dropped));
        json.WriteString("spaceless", SearchLetters.ToClass(SearchLetters.Spaceless));
        json.WriteStartObject("replaced");
        foreach (var (letter, other) in SearchLetters.Replaced.OrderBy(r => r.Key))
        {
            json.WriteString(letter.ToString(), other);
        }

        json.WriteEndObject();
        json.WriteList("elided", [.. SearchLetters.Elided.Order(StringComparer.Ordinal)]);
        json.WriteString("article", SearchLetters.Article);
        json.WriteString("particle", SearchLetters.Particle);
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
