using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Explainer.Model;
using Explainer.Read.Site;
using Explainer.Render;

namespace Explainer.Editions;

/// <summary>
/// The search as the site publishes it: a script that pages load when it is opened, and what the script loads in turn. It
/// is told the site's words and the names of the other files, so that a page has to name it alone.
/// </summary>
/// <param name="Script">The script.</param>
/// <param name="Files">It, and the index.</param>
internal sealed record SearchFiles(SiteUrl Script, ImmutableArray<PendingFile> Files)
{
    private const string Folder = "assets/js/search/";
    private const string PreviewScript = "assets/search.js";
    private const string PreviewIndex = "assets/search-index.js";

    /// <summary>In a preview their names say nothing of their content, and browsers must not keep them.</summary>
    public static HeaderRule NotKept { get; } = new("assets/search", [new Header("Cache-Control", "no-cache")]);

    /// <summary>Files that are named by their content, so they are made at once.</summary>
    public static SearchFiles Create(RenderContext context, AssetUrls assets)
    {
        var index = BuiltInFiles.Publish("search-index", "js", SearchIndex.Create(context));
        var script = BuiltInFiles.Publish("search", "js", ScriptOf(context.Words, assets, index.Path));
        return new SearchFiles(SiteUrl.File(script.Path), [PendingFile.From(script), PendingFile.From(index)]);
    }

    /// <summary>Files for a preview, which are made when they are asked for and have the same names all the time.</summary>
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
