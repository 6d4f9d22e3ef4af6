namespace Explainer.Link;

/// <summary>The owner of each path of the output. A path is either one file or a folder, never both.</summary>
/// <param name="most">About how many paths there will be.</param>
internal sealed class PathOwners(int most)
{
    // On a case-insensitive file system two paths that differ only in case are one file.
    private readonly Dictionary<string, string> files = new(most, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> folders = new(most, StringComparer.OrdinalIgnoreCase);

    /// <summary>Assigns a path to an owner, unless another owner has it, or a file where it needs a folder.</summary>
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

    /// <summary>Assigns a folder with all that will lie in it to an owner. Ask for it before any path is claimed.</summary>
    public void ClaimFolder(string path, string owner) => files.Add(path, owner);

    // A file may occupy the path of a folder: "a/b/index.html" needs the folders "a" and "a/b".
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
