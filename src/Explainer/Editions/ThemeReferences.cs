using System.Collections.Immutable;
using Explainer.Images;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;

namespace Explainer.Editions;

/// <summary>Checks what the style sheets of a site load: its own files, and nothing of anybody else's.</summary>
internal static class ThemeReferences
{
    private const string Images = "images/";

    // Sheets are published in assets/, one folder deep, as they lie in _theme/: "../images/paper.png" is right in both.
    private const string Up = "../";

    /// <summary>What a sheet loads, and where it says so.</summary>
    public static IEnumerable<(SourceSpan Span, string? Address)> FindAll(SourceText sheet) =>
        StyleReference.FindAll(sheet.Text).Select(r => (sheet.Span(r.Start, r.Length), r.Address));

    public static void Check(ImmutableArray<(SourceSpan Span, string? Address)> references, InputFolder input, DiagnosticBag problems)
    {
        foreach (var (span, address) in references)
        {
            if (address is null)
            {
                problems.Add(Rules.StyleImport(span));
            }
            else if (!IsWithin(address))
            {
                problems.Add(Rules.StyleFromElsewhere(span, address));
            }
            else if (FileOf(address) is { } file && !(file.StartsWith(Images, StringComparison.Ordinal) && input.Find(file) is not null))
            {
                problems.Add(Rules.StyleOfNothing(span, file, NearestTo(file, input)));
            }
        }
    }

    private static bool IsWithin(string address) =>
        DrawingCheck.IsWithinSite(address, isLink: false) || address.StartsWith("data:", StringComparison.OrdinalIgnoreCase);

    // Null for a part of the sheet itself and for data.
    private static string? FileOf(string address)
    {
        var path = Uri.UnescapeDataString(address.Split('?', '#')[0]);
        return path.Length == 0 || address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? null
            : path.StartsWith(Up, StringComparison.Ordinal) ? path[Up.Length..] : $"{InputFolder.ThemeFolder}/{path}";
    }

    private static string? NearestTo(string file, InputFolder input)
    {
        var images = input.Files.Select(f => f.Path).Where(p => p.StartsWith(Images, StringComparison.Ordinal)).ToList();
        var near = images.Find(p => Path.GetFileName(p) == Path.GetFileName(file)) ?? Nearest.To(file, images);
        return near is null ? null : Up + near;
    }
}
