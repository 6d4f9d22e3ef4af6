using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Fields;
using Explainer.Read.Kinds;

namespace Explainer.Read;

/// <summary>Reads the front matter of every Markdown file.</summary>
internal static class EntryReader
{
    /// <summary>The entries of the folder, by path. Files that are not understood are left out, with their problems.</summary>
    /// <param name="input">The folder.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="cache">What was read before; null to read everything.</param>
    public static ImmutableArray<EntryHeader> ReadAll(InputFolder input, DiagnosticBag problems, IncrementalCache<EntryHeader?>? cache = null)
    {
        var files = input.Files.Where(f => f.Role == FileRole.Entry).ToList();
        var headers = new EntryHeader?[files.Count];
        Parallel.For(0, files.Count, i => headers[i] = cache.GetOrCreate(files[i].Path, () => files[i], problems, found => ErrorBoundary.Run(files[i].Path, found, null, () => Read(files[i], found))));
        return [.. headers.OfType<EntryHeader>()];
    }

    // A page that stood there would be in reach of everyone.
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
            problems.Add(Rules.HiddenName(path.File));
        }

        return path.IsHidden;
    }

    private static EntryHeader? Read(InputFile file, DiagnosticBag problems)
    {
        var path = EntryPath.Of(file.Path);
        if (IsInTeach(path, problems) || IsHidden(path, problems))
        {
            return null;
        }

        CheckName(path, problems);
        if (InputFolder.ReadText(file, problems) is not { } source)
        {
            return null;
        }

        var schema = SchemaOf(path.Id.Kind);
        if (FrontMatter.Read(source, schema.Name, problems) is not { } front)
        {
            return null;
        }

        var context = new ReadContext(problems, []);
        var entry = ReadEntry(path, FieldReader.Open(front.Map, schema, context));
        return entry is null ? null : new EntryHeader(entry, source, front.BodyStart, [.. context.References]);
    }

    private static void CheckName(EntryPath path, DiagnosticBag problems)
    {
        if (path.IsTooDeep)
        {
            problems.Add(Rules.FolderInFolder(path.File, path.File.Split('/')[0]));
        }

        if (path.IsNameless)
        {
            problems.Add(Rules.NoId(path.File));
        }
        else if (!path.IsTidy)
        {
            problems.Add(Rules.UntidyName(path.File, path.Tidy));
        }
    }

    /// <summary>The keys that the front matter of a kind may have.</summary>
    public static MapSchema SchemaOf(EntryKind kind) => kind switch
    {
        EntryKind.Summary => SummaryFields.Schema,
        EntryKind.Chapter => ChapterFields.Schema,
        EntryKind.Profile => ProfileFields.Schema,
        EntryKind.Term => TermFields.Schema,
        EntryKind.Event => EventFields.Schema,
        EntryKind.Lesson => LessonFields.Schema,
        _ => PageFields.Schema,
    };

    private static Entry? ReadEntry(EntryPath path, FieldReader fields) => path.Id.Kind switch
    {
        EntryKind.Summary => SummaryFields.Read(path, fields),
        EntryKind.Chapter => ChapterFields.Read(path, fields),
        EntryKind.Profile => ProfileFields.Read(path, fields),
        EntryKind.Term => TermFields.Read(path, fields),
        EntryKind.Event => EventFields.Read(path, fields),
        EntryKind.Lesson => LessonFields.Read(path, fields),
        _ => PageFields.Read(path, fields),
    };
}
