using System.Collections.Immutable;
using Explainer.Model.Diagnostics;
using Explainer.Read;

namespace Explainer.Build;

/// <summary>Writes fixes into the files of the input folder. Only the command that is called for it does so, never a build.</summary>
internal static class InputFixes
{
    /// <summary>Applies fixes and gives those that were applied, in order. Of two that overlap the second waits for another time.</summary>
    /// <exception cref="UsageException">A file cannot be written.</exception>
    public static ImmutableArray<Fix> Apply(InputFolder folder, IEnumerable<Fix> fixes) =>
    [
        .. from file in fixes.Distinct().GroupBy(f => f.Place.File, StringComparer.Ordinal)
           orderby file.Key
           let target = folder.Find(file.Key)
           where target is not null
           from applied in Apply(target, file)
           select applied,
    ];

    private static ImmutableArray<Fix> Apply(InputFile file, IEnumerable<Fix> fixes)
    {
        if (InputFolder.ReadBytes(file, new DiagnosticBag()) is not { } bytes)
        {
            return [];
        }

        var (text, applied) = FixedText.Apply(bytes, fixes);
        if (applied.Length > 0)
        {
            Replace(file, text);
        }

        return applied;
    }

    // The path is the real one: what the folder found through a link lies within it.
    private static void Replace(InputFile file, byte[] bytes)
    {
        try
        {
            WholeFile.Replace(file.FullPath, bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file.Path} cannot be written: {e.Message}", e);
        }
    }
}
