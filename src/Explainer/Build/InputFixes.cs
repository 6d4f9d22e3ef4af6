using System.Collections.Immutable;
using System.Text;
using Explainer.Images;
using Explainer.Images.Metadata;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read;

namespace Explainer.Build;

/// <summary>Writes fixes into the files of the input folder. Only the command that is called for it does so, never a build.</summary>
internal sealed class InputFixes(InputFolder folder)
{
    /// <summary>Applies fixes and gives those that were applied, in order. Of two that overlap the second waits for another time.</summary>
    /// <exception cref="UsageException">A file cannot be written.</exception>
    public ImmutableArray<Fix> Apply(IEnumerable<Fix> fixes) =>
    [
        .. from file in fixes.Distinct().GroupBy(f => f.Place.File, StringComparer.Ordinal)
           orderby file.Key
           let target = folder.Find(file.Key)
           where target is not null
           from applied in Apply(target, file)
           select applied,
    ];

    /// <summary>Renames files and gives those renames that were made. A name that another file has is left alone.</summary>
    /// <exception cref="UsageException">A file cannot be renamed.</exception>
    public ImmutableArray<FileRename> Rename(IEnumerable<FileRename> renames) =>
        [.. renames.Distinct().OrderBy(r => r.File, StringComparer.Ordinal).Where(r => TryRename(r))];

    /// <summary>Writes files without what they say besides, and gives those that were changed.</summary>
    /// <exception cref="UsageException">A file cannot be written.</exception>
    public ImmutableArray<FileCleaning> Clean(IEnumerable<FileCleaning> cleanings) =>
        [.. cleanings.Distinct().OrderBy(c => c.File, StringComparer.Ordinal).Where(c => folder.Find(c.File) is { } file && TryClean(file))];

    private static bool TryClean(InputFile file)
    {
        if (InputFolder.ReadBytes(file, new DiagnosticBag()) is not { } bytes || FileMetadata.TakeOutFound(file.Path, bytes) is not { Found: not PrivateData.None } clean)
        {
            return false;
        }

        Replace(file, clean.Bytes.ToArray());
        return true;
    }

    private bool TryRename(FileRename rename)
    {
        // A symbolic link has another place than its path says, and stays.
        var (from, to) = (Path.Combine(folder.Root, rename.File), Path.Combine(folder.Root, rename.Name));
        if (folder.Find(rename.File)?.FullPath != from || folder.Find(rename.Name) is not null)
        {
            return false;
        }

        try
        {
            WholeFile.Move(from, to);
            return true;
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
            throw new UsageException(FolderTexts.NotRenamed(rename.File, e.Message), e);
        }
    }

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

    // FullPath is resolved: a link in the input folder leads to a file within it.
    private static void Replace(InputFile file, byte[] bytes)
    {
        try
        {
            WholeFile.Replace(file.FullPath, bytes);
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
            throw new UsageException(FolderTexts.NotWritten(file.Path, e.Message), e);
        }
    }
}

/// <summary>The bytes of a file with fixes applied: byte-order mark and line ends stay as they are.</summary>
internal static class FixedText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="bytes">UTF-8, as the file has it.</param>
    /// <param name="fixes">What to change; places are those of the text as it is read, whose lines end in LF.</param>
    /// <returns>The new bytes, and what was applied. A fix is left out where it overlaps one before it, or where something
    /// else stands now than it was made for.</returns>
    public static (byte[] Bytes, ImmutableArray<Fix> Applied) Apply(byte[] bytes, IEnumerable<Fix> fixes)
    {
        var text = Utf8.GetString(bytes);
        var places = PlacesOf(text);
        var end = LineEndOf(text);
        var applied = ImmutableArray.CreateBuilder<Fix>();
        var result = new StringBuilder();
        var done = 0;
        var free = 0;
        foreach (var fix in fixes.OrderBy(f => f.Start).ThenBy(f => f.Old.Length))
        {
            var stop = fix.Start + fix.Old.Length;
            if (fix.Start < free || stop >= places.Count || Utf8Text.WithLineFeeds(text[places[fix.Start]..places[stop]]) != fix.Old)
            {
                continue;
            }

            result.Append(text, done, places[fix.Start] - done).Append(fix.New.Replace("\n", end, StringComparison.Ordinal));
            done = places[stop];
            // Two insertions at one offset have no defined order: only the first is applied.
            free = fix.Old.Length == 0 ? stop + 1 : stop;
            applied.Add(fix);
        }

        return (Utf8.GetBytes(result.Append(text, done, text.Length - done).ToString()), applied.ToImmutable());
    }

    // The offset in the file of each character of the text as it is read (CRLF counts as one), and the offset of the end.
    private static List<int> PlacesOf(string text)
    {
        var places = new List<int>(text.Length + 1);
        for (var i = text.Length - text.AsSpan().TrimStart('\uFEFF').Length; i < text.Length; i++)
        {
            places.Add(i);
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                i++;
            }
        }

        places.Add(text.Length);
        return places;
    }

    private static string LineEndOf(string text)
    {
        var at = text.AsSpan().IndexOfAny('\r', '\n');
        return at < 0 ? "\n" : text.AsSpan(at).StartsWith("\r\n") ? "\r\n" : text[at].ToString();
    }
}
