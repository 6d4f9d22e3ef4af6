using System.Text.RegularExpressions;
using Explainer.Import.Sources;

namespace Explainer.Import.Text;

/// <summary>Blocks of Obsidian that end with an id, <c>Words ^name</c>, and to which links lead.</summary>
internal sealed partial class BlockPlaces
{
    private readonly HashSet<(string File, string Id)> blocks = [];
    private readonly HashSet<string> linked = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds the blocks of a page, and those that its links name.</summary>
    public void Remember(SourcePage page)
    {
        linked.UnionWith(Link().Matches(page.Body).Select(m => m.Groups["id"].Value));
        blocks.UnionWith(Named().Matches(page.Body).Select(m => (page.Path, IdOf(m.Groups["id"].Value))));
    }

    /// <summary>The id in our form of a block, which no heading has; null for one without words that can be a place, and for one to which nothing leads.</summary>
    /// <param name="file">The page.</param>
    /// <param name="name"><c>^</c> and its name.</param>
    public string? Find(string file, string name) => name.StartsWith('^') && linked.Contains(name[1..]) && blocks.Contains((file, IdOf(name[1..]))) ? IdOf(name[1..]) : null;

    private static string IdOf(string name) => "block-" + name.ToLowerInvariant();

    /// <summary>Finds the last word of a block and its name. No address ends so, and nothing that is hidden.</summary>
    [GeneratedRegex(@"(?m)(?<=^|[\s(""“„«*_])(?<word>[\p{L}\p{Nd}]+)(?<after>[.,;:!?""”»*_…]{0,5})[ \t]+\^(?<id>[A-Za-z0-9-]{1,50})[ \t]*$")]
    public static partial Regex Named();

    [GeneratedRegex(@"#\^(?<id>[A-Za-z0-9-]{1,50})")]
    private static partial Regex Link();
}
