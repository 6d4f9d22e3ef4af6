using Explainer.Import.Sources;
using Explainer.Read.Yaml;

namespace Explainer.Import.Outlines;

/// <summary>What the settings of Jekyll say of many pages (<c>defaults</c>), or the page of a folder of Hugo of those below it (<c>cascade</c>), unless a page says otherwise.</summary>
/// <param name="Path">The folder or file; empty for all.</param>
/// <param name="Type">The collection, as <c>posts</c>, or <c>pages</c>; null for all.</param>
/// <param name="Values">The keys and values.</param>
internal sealed record DefaultFacts(string Path, string? Type, Facts Values)
{
    // What changes where a page is found, or whether it is. All else is of the look, or of the program.
    private static readonly string[] Keys = ["draft", "published", "permalink", "author", "authors"];

    /// <summary>The facts of a page with these behind its own.</summary>
    public Facts AddTo(Facts facts, string page)
    {
        var added = Values.Map.Pairs.Where(p => Keys.Contains(p.Key.Text) && facts.Find(p.Key.Text) is null).ToList();
        return added.Count == 0 || !IsMeant(page) ? facts : new Facts(new YamlMap([.. facts.Map.Pairs, .. added], facts.Map.Span));
    }

    private bool IsMeant(string page)
    {
        var isWithin = Path.Length == 0 || page == Path || page.StartsWith(Path + "/", StringComparison.Ordinal);
        var collection = JekyllAddress.FolderOf(page)?.Trim('_', '/') ?? "pages";
        return isWithin && (Type is null or "" || Type == collection || (Type == "posts" && collection == "drafts"));
    }
}
