namespace Explainer.Link;

/// <summary>Who has which path of the output. A path can be a file once, or a folder of files, and not both.</summary>
internal sealed class PathOwners
{
    // Some file systems do not tell capitals apart, so paths that differ only there would lose a page.
    private readonly Dictionary<string, string> files = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> folders = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gives a file of the output to an owner; when another has it or stands in its way, gives that one instead.</summary>
    /// <returns>The other owner; null when the path was free.</returns>
    public string? Claim(string path, string owner)
    {
        var above = FoldersOf(path).ToList();
        var other = files.GetValueOrDefault(path) ?? folders.GetValueOrDefault(path)
            ?? above.Select(f => files.GetValueOrDefault(f)).FirstOrDefault(o => o is not null);
        if (other is not null)
        {
            return other;
        }

        files.Add(path, owner);
        above.ForEach(folder => folders.TryAdd(folder, owner));
        return null;
    }

    // "a/b/index.html" lies in "a" and in "a/b".
    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return path[..slash];
        }
    }
}
