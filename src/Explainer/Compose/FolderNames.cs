using System.Collections.Frozen;
using Explainer.Model;

namespace Explainer.Compose;

/// <summary>What people call the folders and the home page in links: the words on the site, and those of other programs.</summary>
internal static class FolderNames
{
    private static readonly FrozenDictionary<string, string> Usual = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["home"] = "index.md",
        ["start"] = "index.md",
        ["people"] = "profiles/",
        ["persons"] = "profiles/",
        ["chapters"] = "story/",
        ["the-story"] = "story/",
        ["events"] = "timeline/",
        ["the-timeline"] = "timeline/",
        ["words"] = "glossary/",
        ["terms"] = "glossary/",
        ["courses"] = "packs/",
        ["bibliography"] = "sources/",
        ["references"] = "sources/",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The path that is meant; null where none is known to be.</summary>
    public static string? Find(string name) => Usual.GetValueOrDefault(SiteUrl.Slug(name.TrimEnd('/')));
}
