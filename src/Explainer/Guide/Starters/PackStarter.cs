using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Read;
using Explainer.Read.Kinds;
using Explainer.Read.Site;

namespace Explainer.Guide.Starters;

/// <summary>What a new pack holds: all chapters and all lessons in their order, to be taken away and set in another order.</summary>
internal static class PackStarter
{
    /// <summary>The sections as YAML, for a pack in the folder of packs.</summary>
    /// <param name="input">What there is.</param>
    public static string Sections(InputFolder input)
    {
        var entries = input.Files.Where(f => f.Role == FileRole.Entry).Select(f => EntryPath.Parse(f.Path)).ToList();
        ImmutableArray<string> Of(EntryKind kind) => [.. entries.Where(e => e.Id.Kind == kind).OrderBy(e => (e.Id.Folder.Length == 0 ? e.Order : e.FolderOrder) ?? int.MaxValue)
            .ThenBy(e => e.Id.Folder, StringComparer.Ordinal).ThenBy(e => e.Order ?? int.MaxValue).ThenBy(e => e.File, StringComparer.Ordinal).Select(e => e.File)];
        var (chapters, lessons) = (Of(EntryKind.Chapter), Of(EntryKind.Lesson));
        return chapters.IsEmpty && lessons.IsEmpty ? Sections([EntryPath.Index])
            : (chapters.IsEmpty ? "" : Section(Kind.Chapter, PackFields.Pages.Name, chapters)) + (lessons.IsEmpty ? "" : Section(Kind.Lesson, PackFields.Lessons.Name, lessons));
    }

    /// <summary>The same for some pages.</summary>
    public static string Sections(ImmutableArray<string> pages) => Section(Kind.Chapter, PackFields.Pages.Name, pages);

    private static string Section(Kind kind, string key, ImmutableArray<string> files) =>
        $"\n  - title: {kind.List!.Title(ThemeWords.English)}\n    {key}:{string.Concat(files.Select(f => $"\n      - {YamlText.QuotePath("../" + f)}"))}";
}
