using System.Collections.Immutable;
using Explainer.Model.Diagnostics;
using Explainer.Model.Languages;
using Explainer.Read.Fields;

namespace Explainer.Read.Languages;

/// <summary>
/// Divides an input folder by language. The files of <c>_languages/fr/</c> mirror those at the top by path, and each language is read
/// as an input folder of its own, in which its files stand beside what all languages share: pictures and other files, works and theme.
/// </summary>
internal static class LanguageFolders
{
    // Only one of each makes sense for a publication.
    private static readonly string[] Shared = [.. FileRoles.WorksFiles, FileRoles.SourceChecks, FileRoles.Ledger];

    /// <summary>The folder as the main language sees it: the same object where there is no other.</summary>
    public static InputFolder MainOf(InputFolder whole) =>
        HasLanguages(whole) ? whole.WithFiles(whole.Files.Where(f => f.Role != FileRole.Translation)) : whole;

    /// <summary>The folder as each other language sees it, by their names; those that cannot be used are reported and left out.</summary>
    /// <param name="whole">The whole input folder.</param>
    /// <param name="main">The tag of the main language.</param>
    public static ImmutableArray<InputFolder> List(InputFolder whole, string main, DiagnosticBag problems)
    {
        if (!HasLanguages(whole))
        {
            return [];
        }

        var views = ImmutableArray.CreateBuilder<InputFolder>();
        var known = new Dictionary<string, string>(StringComparer.Ordinal) { [KeyOf(main)] = FileRoles.Settings };
        foreach (var files in whole.Files.Where(f => f.Role == FileRole.Translation).GroupBy(f => f.Path.Split('/')[1], StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var first = files.First();
            if (first.Path.Count(c => c == '/') == 1)
            {
                problems.Add(Rules.FileBesideLanguages(first.Path));
            }
            else if (!LanguageTag.IsValid(files.Key))
            {
                var meant = LanguageTag.FindMeant(files.Key);
                problems.Add(meant is not null && KeyOf(meant) == KeyOf(main) ? Rules.LanguageTwice(first.Path, files.Key, null) : Rules.NoLanguageFolder(first.Path, files.Key, meant));
            }
            else if (!LanguageNames.Has(files.Key) && files.All(f => FileRoles.FromPath(FileRoles.PathWithinLanguage(f.Path)) is FileRole.Attachment or FileRole.ReadMe))
            {
                problems.Add(Rules.NoPagesOfLanguage(first.Path, files.Key));
            }
            else if (!known.TryAdd(KeyOf(files.Key), files.Key))
            {
                problems.Add(Rules.LanguageTwice(first.Path, files.Key, known[KeyOf(files.Key)] == FileRoles.Settings ? null : known[KeyOf(files.Key)]));
            }
            else
            {
                CheckTag(files.Key, first.Path, problems);
                views.Add(ViewOf(whole, new LanguageFolder(files.Key), files, problems));
            }
        }

        return views.ToImmutable();
    }

    // Either may be what is wanted: a language that few speak, a tag that is the same in any letters.
    private static void CheckTag(string tag, string file, DiagnosticBag problems)
    {
        if (LanguageTag.FindNew(tag) is { } renewed)
        {
            problems.Add(Rules.ReplacedTag(file, tag, renewed));
        }
        else if (!LanguageNames.Has(tag))
        {
            problems.Add(Rules.UnknownLanguage(file, tag));
        }
        else if (LanguageTag.Usual(tag) is var usual && usual != tag)
        {
            problems.Add(Rules.UnusualTag(file, tag, usual));
        }
    }

    /// <summary>The name that a language has already, of the main one or of a folder; null for a new language, and where the folder has this name.</summary>
    /// <param name="main">The tag of the main language.</param>
    public static string? FindOtherName(InputFolder whole, string main, string tag) => whole.Files.Where(f => f.Role == FileRole.Translation)
        .Select(f => f.Path.Split('/')[1]).Prepend(main).Distinct(StringComparer.Ordinal).FirstOrDefault(known => KeyOf(known) == KeyOf(tag) && (known != tag || known == main));

    private static bool HasLanguages(InputFolder whole) => whole.Files.Any(f => f.Role == FileRole.Translation);

    /// <summary>What tells one language from another: French and French of France are the same to readers; Canadian French is another, and so is Serbian in Latin letters.</summary>
    /// <param name="tag">BCP 47 tag.</param>
    public static string KeyOf(string tag) => LikelyRegions.LocaleOf(tag) is { } locale ? locale + LikelyScripts.UnusualOf(tag) : tag.ToLowerInvariant();

    private static InputFolder ViewOf(InputFolder whole, LanguageFolder language, IEnumerable<InputFile> files, DiagnosticBag problems)
    {
        var own = new SortedDictionary<string, InputFile>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var path = file.Path[language.Path.Length..];
            if (IsOfItsOwn(path))
            {
                own.Add(path, new InputFile(path, file.FullPath, file.Stamp) { Origin = file.Path, Revision = file.Revision });
            }
            else
            {
                problems.Add(FileRoles.FromPath(path) == FileRole.Translation ? Rules.LanguageWithinLanguage(file.Path) : Rules.SharedByLanguages(file.Path, path));
            }
        }

        foreach (var file in whole.Files.Where(IsShared))
        {
            own.TryAdd(file.Path, file);
        }

        return whole.SeenFrom(language, own.Values);
    }

    private static bool IsShared(InputFile file) => file.Role is FileRole.Attachment or FileRole.Data || Shared.Contains(file.Path);

    private static bool IsOfItsOwn(string path) => FileRoles.FromPath(path) switch
    {
        FileRole.Entry or FileRole.ReadMe or FileRole.Settings or FileRole.Part or FileRole.Data or FileRole.Attachment => true,
        FileRole.Theme => path == FileRoles.Words,
        FileRole.Works or FileRole.Ledger or FileRole.SourceChecks or FileRole.RootFile or FileRole.Translation => false,
    };
}
