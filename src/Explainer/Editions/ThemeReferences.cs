using System.Collections.Immutable;
using System.Text;
using Explainer.Images;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;

namespace Explainer.Editions;

/// <summary>What a site's own style sheets load: fonts and images of the site, and nothing from other hosts.</summary>
internal static class ThemeReferences
{
    private const string Images = "images/";
    private const string Theme = InputFolder.ThemeFolder + "/";

    /// <summary>What a sheet loads, and where it says so. The address is null for <c>@import</c>.</summary>
    public static IEnumerable<(SourceSpan Span, string? Address)> FindAll(SourceText sheet) =>
        StyleReference.FindAll(sheet.Text).Select(r => (sheet.Span(r.Start, r.Length), r.Address));

    /// <summary>The fonts and images of <c>_theme</c> that these sheets load, each once.</summary>
    public static IEnumerable<InputFile> FilesOf(IEnumerable<(SourceSpan Span, string? Address)> references, InputFolder input) =>
        references.Select(r => FileOf(r.Address, input)).OfType<InputFile>().Distinct();

    /// <summary>A sheet in which the files of <c>_theme</c> have the names that they are published under, beside the sheet.</summary>
    public static string Rename(string sheet, InputFolder input, IReadOnlyDictionary<string, OutputFile> published)
    {
        if (published.Count == 0)
        {
            return sheet;
        }

        var renamed = new StringBuilder(sheet);
        foreach (var reference in StyleReference.FindAll(sheet).Reverse())
        {
            if (FileOf(reference.Address, input) is { } file)
            {
                var rest = reference.Address!.IndexOfAny(['?', '#']) is var at and >= 0 ? reference.Address[at..] : "";
                renamed.Remove(reference.AddressStart, reference.AddressLength)
                    .Insert(reference.AddressStart, $"\"{Uri.EscapeDataString(Path.GetFileName(published[file.Path].Path))}{rest}\"");
            }
        }

        return renamed.ToString();
    }

    public static void Check(ImmutableArray<(SourceSpan Span, string? Address)> references, InputFolder input, DiagnosticBag problems)
    {
        SourceSpan? ofImport = null;
        foreach (var (span, address) in references)
        {
            if (address is null)
            {
                ofImport = span with { Length = EndOfStatement(span) - span.Start };
                problems.Add(Rules.StyleImport(span, IsOfFont(ofImport.Text)));
            }
            else if (ofImport is not null && span.Source == ofImport.Source && span.Start < ofImport.Start + ofImport.Length)
            {
                // It is refused with its @import.
            }
            else if (address.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            {
                problems.Add(Rules.StyleData(span, IsOfFont(address.Split(',')[0])));
            }
            else if (!IsWithin(address))
            {
                problems.Add(Rules.StyleFromElsewhere(span, address, IsOfFont(address)));
            }
            else if (StyleReference.PathOf(address) is { } file && !(IsPublished(file) && input.Find(file) is not null))
            {
                problems.Add(Rules.StyleOfNothing(span, address.StartsWith('/') ? address : file, NearestTo(file, input), IsOfFont(Path.GetFileName(file))));
            }
        }
    }

    private static int EndOfStatement(SourceSpan span) => span.Source.Text.IndexOf(';', span.Start) is >= 0 and var end ? end : span.Source.Text.Length;

    private static bool IsOfFont(string text) => text.Contains("font", StringComparison.OrdinalIgnoreCase) || FontFiles.IsFont(text.Split('?', '#', '"', ')')[0]);

    private static bool IsWithin(string address) => DrawingCheck.IsWithinSite(address, isLink: false);

    // Null for what is not in _theme/, and for what cannot be loaded from there.
    private static InputFile? FileOf(string? address, InputFolder input) =>
        address is not null && IsWithin(address) && StyleReference.PathOf(address) is { } path
        && path.StartsWith(Theme, StringComparison.Ordinal) && IsPublished(path) ? input.Find(path) : null;

    private static bool IsPublished(string path) =>
        path.StartsWith(Images, StringComparison.Ordinal)
        || (path.StartsWith(Theme, StringComparison.Ordinal)
            && (PictureFormats.FromName(path) is not null || FontFiles.IsFont(path)));

    private static string? NearestTo(string file, InputFolder input)
    {
        var files = input.Files.Select(f => f.Path).Where(IsPublished).ToList();
        var near = files.Find(p => Path.GetFileName(p) == Path.GetFileName(file)) ?? Nearest.Id(file, files);
        return near is null ? null : StyleReference.AddressOf(near);
    }
}
