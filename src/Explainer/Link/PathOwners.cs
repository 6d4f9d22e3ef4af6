namespace Explainer.Link;

/// <summary>Who has which path of the output. A path can be a file once, or a folder of files, and not both.</summary>
/// <param name="most">About how many paths there will be.</param>
internal sealed class PathOwners(int most)
{
    // Some file systems do not tell capitals apart, so paths that differ only there would lose a page.
    private readonly Dictionary<string, string> files = new(most, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> folders = new(most, StringComparer.OrdinalIgnoreCase);

    /// <summary>Gives a file of the output to an owner; when another has it or stands in its way, gives that one instead.</summary>
    /// <returns>The other owner; null when the path was free.</returns>
    public string? Claim(string path, string owner)
    {
        var other = files.GetValueOrDefault(path) ?? folders.GetValueOrDefault(path) ?? OwnerAbove(path);
        if (other is not null)
        {
            return other;
        }

        files.Add(path, owner);
        var known = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var slash = EndOfFolder(path, 0); slash > 0; slash = EndOfFolder(path, slash + 1))
        {
            known.TryAdd(path.AsSpan(0, slash), owner);
        }

        return null;
    }

    // "a/b/index.html" lies in "a" and in "a/b".
    private string? OwnerAbove(string path)
    {
        var known = files.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var slash = EndOfFolder(path, 0); slash > 0; slash = EndOfFolder(path, slash + 1))
        {
            if (known.TryGetValue(path.AsSpan(0, slash), out var owner))
            {
                return owner;
            }
        }

        return null;
    }

    private static int EndOfFolder(string path, int from) => path.IndexOf('/', from);
}
