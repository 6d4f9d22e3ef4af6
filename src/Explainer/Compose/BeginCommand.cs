using System.Globalization;
using Explainer.Model;
using Explainer.Model.Texts;
using Explainer.Read.Kinds;

namespace Explainer.Compose;

/// <summary>Finds the command that begins the page to which a link leads that is not written yet. What it begins has the address that the link means.</summary>
internal static class BeginCommand
{
    /// <summary>The command; null where no single one begins such a page.</summary>
    /// <param name="path">The path that the link leads to, relative to the input folder.</param>
    /// <param name="catalog">What there is.</param>
    public static string? For(string path, Catalog catalog) =>
        path.EndsWith(EntryPath.EasyEnding, StringComparison.Ordinal) ? ForEasy(path, catalog)
        : path.Split('/') is [var folder, var name] && Kind.OfFolder(folder) is { Folder: not null } kind && name.EndsWith(kind.Ending, StringComparison.Ordinal)
            ? ForPage(kind, path, name[..^kind.Ending.Length], catalog) : null;

    private static string? ForEasy(string path, Catalog catalog) =>
        EntryPath.Parse(path).EasierOf?.File is { } page && catalog.FindFile(page) is { } whole && page.All(c => c is '/' or '.' || IsPlain(c)) && !page.Contains(' ', StringComparison.Ordinal)
            ? AdviceTexts.CommandForEasy(catalog.Sources.Input.OriginOf(whole.File)) : null;

    private static string? ForPage(Kind kind, string path, string name, Catalog catalog)
    {
        var (date, stem) = kind.Prefix != FilePrefix.Date ? (null, EntryPath.WithoutNumber(name))
            : EventFields.DivideName(path) is var (start, rest) ? (start.Edtf, rest[..^kind.Ending.Length]) : (null, "");
        // What others wrote would be pasted into a shell, and a name is made of a title again.
        var words = SiteUrl.Slug(stem).Split('-');
        if (!stem.All(IsPlain) || words.Contains(""))
        {
            return null;
        }

        var command = AdviceTexts.CommandFor(kind.Name, string.Join(' ', words.Select((w, i) => i == 0 || kind == Kind.Profile ? char.ToUpperInvariant(w[0]) + w[1..] : w)));
        var dated = date is null ? command : AdviceTexts.WithDate(command, date);
        return catalog.Sources.Input.Language is { Tag: var language } ? AdviceTexts.InLanguage(dated, language) : dated;
    }

    private static bool IsPlain(char c) => char.IsLetterOrDigit(c) || c is '-' or ' '
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
