using System.Collections.Immutable;
using Explainer.Images;
using Explainer.Model.Diagnostics;
using Explainer.Read;

namespace Explainer.Link;

/// <summary>Reports published sound, film and captions that browsers cannot play, and files that take long to load.</summary>
internal static class MediaCheck
{
    // What a phone loads in about a minute where the line is slow (4 Mbit/s).
    private const int MostMegabytes = 25;
    private const long Megabyte = 1 << 20;

    /// <param name="input">The folder.</param>
    /// <param name="published">Paths of the files that are published.</param>
    /// <param name="problems">Where problems go.</param>
    public static void Check(InputFolder input, ImmutableArray<string> published, DiagnosticBag problems)
    {
        foreach (var file in published.Select(input.Find).OfType<InputFile>().Where(f => !input.IsShared(f)))
        {
            if (MediaFormats.FromName(file.Path) is { } format)
            {
                Check(file, format, problems);
            }
            else if (file.Path.EndsWith(".vtt", StringComparison.OrdinalIgnoreCase) && InputFolder.ReadText(file, problems) is { } captions)
            {
                CaptionsCheck.Check(captions, problems);
            }
        }
    }

    private static void Check(InputFile file, MediaFormat format, DiagnosticBag problems)
    {
        if (InputFolder.ReadBeginning(file, MediaFormats.HeadLength, problems) is { } head && !MediaFormats.Is(format, head))
        {
            problems.Add(Rules.NotWholeMedia(file.Path, MediaFormats.NameOf(format)));
        }

        if (file.Stamp.Length > MostMegabytes * Megabyte)
        {
            problems.Add(Rules.LargeMedia(file.Path, file.Stamp.Length / Megabyte, MostMegabytes));
        }
    }
}
