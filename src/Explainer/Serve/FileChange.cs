using System.Collections.Immutable;
using Explainer.Read;

namespace Explainer.Serve;

/// <summary>A file in which two states of a folder differ.</summary>
/// <param name="File">The file; of one that is gone, as it was.</param>
/// <param name="IsSaved">True when it is in both.</param>
internal sealed record FileChange(InputFile File, bool IsSaved)
{
    /// <summary>Every file that came, went or was saved, by path.</summary>
    public static ImmutableArray<FileChange> Between(InputFolder before, InputFolder now)
    {
        var known = before.Files.ToDictionary(f => f.Path, StringComparer.Ordinal);
        var changes = new List<FileChange>();
        foreach (var file in now.Files)
        {
            if (!known.Remove(file.Path, out var old) || old != file)
            {
                changes.Add(new FileChange(file, old is not null));
            }
        }

        return [.. changes.Concat(known.Values.Select(f => new FileChange(f, false))).OrderBy(c => c.File.Path, StringComparer.Ordinal)];
    }
}
