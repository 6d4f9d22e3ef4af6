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
        var changes = ImmutableArray.CreateBuilder<FileChange>();
        var (old, all) = (before.Files, now.Files);
        for (int i = 0, j = 0; i < old.Length || j < all.Length;)
        {
            // Both are in ordinal order.
            var order = i == old.Length ? 1 : j == all.Length ? -1 : string.CompareOrdinal(old[i].Path, all[j].Path);
            if (order != 0 || old[i] != all[j])
            {
                changes.Add(new FileChange(order < 0 ? old[i] : all[j], IsSaved: order == 0));
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return changes.ToImmutable();
    }
}
