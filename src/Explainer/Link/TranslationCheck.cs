using Explainer.Compose;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Kinds;

namespace Explainer.Link;

/// <summary>Compares the pages of a language with those they translate.</summary>
internal static class TranslationCheck
{
    /// <param name="catalog">Of the language.</param>
    public static void Check(Catalog catalog, DiagnosticBag problems)
    {
        if (catalog.Original is not { } original)
        {
            return;
        }

        var originals = original.Headers.DistinctBy(h => h.Url.Path).ToDictionary(h => h.Url.Path, StringComparer.Ordinal);
        foreach (var header in catalog.Headers)
        {
            if (originals.GetValueOrDefault(header.Url.Path) is { } page)
            {
                Compare(header, page, catalog.Sources.Input.Language!.Tag, problems);
            }
            else
            {
                problems.Add(Rules.NoOriginal(header.File, NearestUntranslated(header, catalog, original)));
            }
        }

        if (catalog.IsPublished && catalog.Sources.Site.Untranslated is { IsEmpty: false } keys)
        {
            problems.Add(Rules.UntranslatedTexts(catalog.Sources.Input.Language!.Path + FileRoles.Settings, [.. keys]));
        }
    }

    // In the same folder, because there names differ by what was translated of them.
    private static string? NearestUntranslated(EntryHeader header, Catalog catalog, Catalog original)
    {
        var folder = header.File[..(header.File.LastIndexOf('/') + 1)];
        var names = original.Headers.Where(h => h.File.LastIndexOf('/') + 1 == folder.Length && h.File.StartsWith(folder, StringComparison.Ordinal) && catalog.Find(h.Id) is null)
            .Select(h => h.File[folder.Length..]);
        return Nearest.To(header.File[folder.Length..], names) is { } name ? folder + name : null;
    }

    // What protects people, and what warns readers, must not be lost on the way into another language.
    private static void Compare(EntryHeader translation, EntryHeader original, string language, DiagnosticBag problems)
    {
        if (original.IsProtected && !translation.IsProtected)
        {
            problems.Add(Rules.ProtectionLost(translation.File, original.File));
        }

        if (original.ContentNotes.Except(translation.ContentNotes).ToArray() is { Length: > 0 } lost)
        {
            problems.Add(Rules.NotesLost(translation.File, original.File, lost));
        }

        if (translation.Translates is { } hash && hash != TextVersion.Of(original.Source.Text))
        {
            problems.Add(Rules.OutdatedTranslation(TranslatesSpan(translation), original.File, language));
        }
    }

    private static SourceSpan TranslatesSpan(EntryHeader header) =>
        header.Source.Text.IndexOf(EntryFields.Translates.Name + ":", StringComparison.Ordinal) is >= 0 and var at
            ? header.Source.Span(at, EntryFields.Translates.Name.Length) : header.Source.Span(0, 1);
}
