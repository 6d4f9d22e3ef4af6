using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Dates;
using Explainer.Read.Fields;
using Explainer.Read.Yaml;

namespace Explainer.Read.Kinds;

/// <summary>Reads the front matter of every Markdown file.</summary>
internal static class EntryReader
{
    /// <summary>The entries of the folder, by path. Files that are not understood are left out, with their problems.</summary>
    /// <param name="input">The folder.</param>
    /// <param name="dates">Understands dates in words of the site's language.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="cache">What was read before; null to read everything.</param>
    public static ImmutableArray<EntryHeader> ReadAll(InputFolder input, DateTranslation dates, DiagnosticBag problems, IncrementalCache<EntryHeader?>? cache = null)
    {
        var files = input.Files.Where(f => f.Role == FileRole.Entry).ToList();
        var headers = new EntryHeader?[files.Count];
        var texts = new Utf8Store();
        ParallelLoop.Run(files.Count, i => headers[i] = cache.GetOrCreate(
            files[i].Path, () => (files[i], dates.Language), problems, found => ErrorBoundary.Run(files[i].Path, found, null, () => Read(files[i], input, dates, texts, found))));
        return [.. headers.OfType<EntryHeader>()];
    }

    // An entry at such an address would be published for everyone.
    private static bool IsInTeach(EntryPath path, DiagnosticBag problems)
    {
        if (!path.Url.IsWithin(TeachUrls.List))
        {
            return false;
        }

        problems.Add(Rules.FileInTeach(path.File));
        return true;
    }

    private static bool IsHidden(EntryPath path, DiagnosticBag problems)
    {
        if (path.IsHidden)
        {
            problems.Add(Rules.HiddenName(path.File, path.IsFaultOfFolder));
        }

        return path.IsHidden;
    }

    // In packs/ YAML is a pack, and Markdown is the introduction of their list alone.
    private static bool IsOfOtherForm(EntryPath path, DiagnosticBag problems)
    {
        var isYaml = FileRoles.IsYaml(path.File);
        var isOther = isYaml != (path.Id.Kind == EntryKind.Pack);
        if (isOther)
        {
            problems.Add(isYaml ? Rules.PackNamedIndex(path.File) : Rules.MarkdownInPacks(path.File));
        }

        return isOther;
    }

    private static EntryHeader? Read(InputFile file, InputFolder input, DateTranslation dates, Utf8Store texts, DiagnosticBag problems)
    {
        var path = EntryPath.Parse(file.Path);
        if (IsInTeach(path, problems) || IsHidden(path, problems) || IsOfOtherForm(path, problems))
        {
            return null;
        }

        CheckName(path, input, problems);
        if (InputFolder.ReadText(file, problems) is not { } source)
        {
            return null;
        }

        var format = EntryFormat.For(path.Id.Kind);
        var header = path.Id.Kind == EntryKind.Pack ? ReadPack(path, source, format, dates, problems) : ReadText(path, source, format, dates, problems);
        source.Pack(texts.Keep(source.Text));
        return header;
    }

    private static EntryHeader? ReadText(EntryPath path, SourceText source, EntryFormat format, DateTranslation dates, DiagnosticBag problems)
    {
        if (FrontMatter.Read(source, format.Schema.Name, problems, TitleHeading.Find(source, 0) is not null) is not { } front)
        {
            return null;
        }

        var (map, bodyStart) = TitleHeading.Apply(source, front);
        return Read(new EntryFile(path, source, front.End, bodyStart), map, format, dates, problems);
    }

    private static EntryHeader? ReadPack(EntryPath path, SourceText source, EntryFormat format, DateTranslation dates, DiagnosticBag problems) =>
        FrontMatter.ReadWhole(source, format.Schema.Name, problems) is { } keys ? Read(new EntryFile(path, source, keys.End, keys.End), keys.Map, format, dates, problems) : null;

    private static EntryHeader? Read(EntryFile file, YamlMap map, EntryFormat format, DateTranslation dates, DiagnosticBag problems) =>
        format.Read(file, FieldReader.Open(map, format.SchemaOf?.Invoke(map) ?? format.Schema, new ReadContext(problems, []) { Dates = dates, FindKind = EntryFormat.FindByKey }));

    // Another folder would be another place for all that lies beside the file.
    private static FileRename? RenameOf(EntryPath path) =>
        path.File.LastIndexOf('/') is var slash && path.Tidy.LastIndexOf('/') == slash && path.File[..(slash + 1)] == path.Tidy[..(slash + 1)]
            ? new FileRename(path.File, path.Tidy) : null;

    private static void CheckName(EntryPath path, InputFolder input, DiagnosticBag problems)
    {
        if (path.IsTooDeep)
        {
            var folders = path.File.Split('/');
            problems.Add(Rules.FolderInFolder(path.File, folders[0], folders[1]));
        }

        if (path.IsNameless)
        {
            problems.Add(Rules.NoId(path.File, path.IsFaultOfFolder));
        }
        else if (!path.IsTidy)
        {
            problems.Add(Rules.UntidyName(path.File, input.OriginOf(path.Tidy)) with { Rename = RenameOf(path) });
        }
    }
}
