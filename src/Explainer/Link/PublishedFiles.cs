using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Images;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Data;

namespace Explainer.Link;

/// <summary>Decides which files beside the pages are published: what pages and the site's own style sheets show or link to.</summary>
internal static class PublishedFiles
{
    /// <summary>Of the files that are published, those that nothing but text for teachers uses: editions for everyone go without them.</summary>
    /// <param name="files">The files that are published.</param>
    /// <param name="ofNavigation">The files that <c>site.yml</c> links to.</param>
    /// <param name="published">The bodies that are published.</param>
    /// <param name="others">What other languages show of these files.</param>
    public static ImmutableHashSet<string> CollectForTeachers(
        InputFolder input, IEnumerable<string> files, IReadOnlyCollection<string> ofNavigation, ImmutableArray<ComposedEntry> published, OtherLanguages others)
    {
        var mentioned = published.SelectMany(b => b.FilesForTeachers).Concat(others.ForTeachers).ToHashSet(StringComparer.Ordinal);
        if (mentioned.Count == 0)
        {
            return [];
        }

        var open = published.SelectMany(b => b.Files.Except(b.FilesForTeachers)).Concat(ofNavigation).Concat(others.Published.Except(others.ForTeachers)).Concat(FilesOfStyles(input)).ToHashSet(StringComparer.Ordinal);
        return [.. files.Where(f => mentioned.Contains(f) && !open.Contains(f))];
    }

    /// <summary>Their paths; files that nothing uses are warnings, those of drafts notes.</summary>
    /// <param name="input">All files.</param>
    /// <param name="data">Tables that have a description.</param>
    /// <param name="ofNavigation">The files that <c>site.yml</c> links to.</param>
    /// <param name="bodies">All bodies, drafts too: what they use is needed one day.</param>
    /// <param name="published">The bodies that are published.</param>
    /// <param name="others">What other languages show of these files.</param>
    /// <param name="unread">Pages that are not understood may use a file too.</param>
    /// <param name="problems">Where problems go.</param>
    public static ImmutableArray<string> Collect(
        InputFolder input, DataFiles data, IReadOnlyCollection<string> ofNavigation, ImmutableArray<ComposedEntry> bodies, ImmutableArray<ComposedEntry> published, OtherLanguages others, UnreadContent unread, DiagnosticBag problems)
    {
        var used = bodies.SelectMany(b => b.Files).Concat(others.Used).ToHashSet(StringComparer.Ordinal);
        var unshown = published.Where(b => !b.HasTeacherPage).SelectMany(b => b.FilesForTeachers).ToHashSet(StringComparer.Ordinal);
        var linked = published.SelectMany(b => b.ShownFiles).Concat(ofNavigation).Concat(others.Published).ToHashSet(StringComparer.Ordinal);
        var ofPages = new Lazy<HashSet<string>>(() => input.Files.Where(f => f.Role == FileRole.Entry).Select(f => FolderOf(f.Path)).ToHashSet(StringComparer.Ordinal));
        // Sheets are read only where a file is left that no page uses.
        var ofStyles = new Lazy<HashSet<string>>(() => FilesOfStyles(input));
        var pages = ReportPages(input, linked, ofPages, problems);
        var files = ImmutableArray.CreateBuilder<string>();
        foreach (var file in input.Files.Where(f => f.Role == FileRole.Attachment))
        {
            if (linked.Contains(file.Path) || ofStyles.Value.Contains(file.Path))
            {
                files.Add(file.Path);
            }
            else if (!pages.Contains(file) && !input.IsShared(file) && !data.IsUnread(file.Path) && !unread.MayUse(file.Path))
            {
                problems.Add(unshown.Contains(file.Path) ? Rules.OnlyForTeachersNowhere(file.Path) : ExplainUnused(file.Path, used, data, ofPages.Value));
            }
        }

        foreach (var part in input.Files.Where(f => f.Role == FileRole.Part && !used.Contains(f.Path) && !unread.MayUse(f.Path)))
        {
            problems.Add(Rules.NotIncluded(part.Path));
        }

        return files.ToImmutable();
    }

    // Pages by another name. One that is linked is a file like others where it lies among such; among pages its link was meant to lead to a page.
    private static HashSet<InputFile> ReportPages(InputFolder input, HashSet<string> linked, Lazy<HashSet<string>> ofPages, DiagnosticBag problems)
    {
        var pages = input.Files.Where(f => f.Role == FileRole.Attachment && PageOf(f.Path) is not null).ToHashSet();
        foreach (var page in pages.Where(f => !input.IsShared(f)))
        {
            if (!linked.Contains(page.Path))
            {
                problems.Add(Rules.MarkdownOfOtherName(page.Path, PageOf(page.Path)!));
            }
            else if (ofPages.Value.Contains(FolderOf(page.Path)))
            {
                problems.Add(Rules.LinkedMarkdown(page.Path, PageOf(page.Path)!));
            }
        }

        return pages;
    }

    // What a folder without the underscore holds, and a sheet beside it, are for the look.
    private static bool IsOfTheme(string path) => path.StartsWith("theme/", StringComparison.Ordinal) || path.EndsWith(".css", StringComparison.OrdinalIgnoreCase);

    // A text of a word processor or another program where pages are.
    private static bool IsTextOfPage(string path, HashSet<string> ofPages) => Path.GetExtension(path).ToLowerInvariant()
        is ".docx" or ".doc" or ".odt" or ".rtf" or ".txt" or ".pages" or ".rst" or ".adoc" or ".org" or ".tex" or ".ipynb"
        && (ofPages.Contains(FolderOf(path)) || Kind.Listed.Any(k => path.StartsWith(k.Folder + "/", StringComparison.Ordinal)));

    private static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    // Markdown by the names that other programs give it, and that a system gives it which hides the last ending (10-a.md.txt). Null for other files.
    private static string? PageOf(string path) => Path.GetFileName(path) is var name
        && Path.GetExtension(name).ToLowerInvariant() is ".markdown" or ".mdown" or ".mkdn" or ".mkd" or ".mdx" or ".qmd" or ".rmd" ? Path.GetFileNameWithoutExtension(name) + ".md"
        : name.EndsWith(".md.txt", StringComparison.OrdinalIgnoreCase) ? Path.GetFileNameWithoutExtension(name) : null;

    // Lists of works, tables and settings in a form, or by a name, that other programs have for them.
    private static Diagnostic? ExplainOtherProgram(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".bib" or ".ris" or ".enw" or ".nbib" or ".enl" or ".bibtex" => Rules.WorksOfOtherFormat(file),
        ".xlsx" or ".xls" or ".ods" or ".numbers" or ".tsv" => Rules.TableOfOtherFormat(file, Path.GetFileNameWithoutExtension(file)),
        ".yaml" or ".txt" when Array.Find(Settings, s => s[..^".yml".Length] + ".yaml" == file || s + ".txt" == file) is { } meant => Rules.NameOfSettings(file, meant),
        _ => null,
    };

    private static readonly string[] Settings = [FileRoles.Settings, FileRoles.Works];

    private static Diagnostic ExplainUnused(string file, HashSet<string> used, DataFiles data, HashSet<string> ofPages) =>
        used.Contains(file) ? Rules.OnlyInDraft(file)
        : PictureFormats.ForOtherPrograms(file) is { } format ? Rules.PictureOfOtherFormat(file, format)
        : !file.Contains('/', StringComparison.Ordinal) && RootFiles.IsLookedFor(file) ? Rules.NotInRoot(file)
        : data.FindByFile(file) is { } table ? Rules.DataNotShown(file, table.Name)
        : PictureFormats.FromName(file) is not null ? Rules.PictureNotShown(file)
        : IsOfTheme(file) ? Rules.OutsideTheme(file, "_theme/" + file[(file.LastIndexOf('/') + 1)..])
        : ExplainOtherProgram(file) is { } other ? other
        : IsTextOfPage(file, ofPages) ? Rules.TextOfOtherProgram(file, Path.GetFileNameWithoutExtension(file) + ".md")
        : Rules.NotPublished(file);

    // What cannot be read, and what is not there, is reported where the sheet is published.
    private static HashSet<string> FilesOfStyles(InputFolder input) => StyleReference.SheetsOf(input)
        .Select(f => InputFolder.ReadText(f, new DiagnosticBag())).OfType<SourceText>()
        .SelectMany(sheet => StyleReference.FindAll(sheet.Text)).Select(r => r.Address).OfType<string>()
        .Select(StyleReference.PathOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
}
