using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read.Dates;
using Explainer.Read.Fields;
using Explainer.Read.Yaml;

namespace Explainer.Read.Works;

/// <summary>A work and where it was written.</summary>
/// <param name="Work">The work.</param>
/// <param name="Map">Its keys and values.</param>
/// <param name="KeySpan">Where what pages cite it by stands: its <c>citation-key</c>, or else its id.</param>
internal sealed record WrittenWork(Work Work, YamlMap Map, SourceSpan KeySpan)
{
    /// <summary>True when another program wrote its file.</summary>
    public required bool IsExport { get; init; }

    /// <summary>The record of an export that adds to it; null for none.</summary>
    public YamlMap? Completed { get; init; }

    /// <summary>The same work under a key; its own id goes on naming it.</summary>
    public WrittenWork WithKey(string key) => this with
    {
        Work = Work with { Id = key, OriginalId = Work.OriginalId ?? (Work.Id.Length > 0 ? Work.Id : null) },
    };
}

/// <summary>
/// One file of works. <c>sources.yml</c> is written by hand, and what is wrong in it is an error. <c>sources.json</c> is an export,
/// which nobody mends by hand: what is wrong with a record is a warning, and it is shown as far as it is known.
/// </summary>
internal static class WorksFile
{
    // What stops an export too: it is no list of works, and no program writes it so.
    private static readonly ImmutableArray<string> Fatal = ["EX110", "EX112", "EX156"];

    /// <summary>Whether another program wrote it.</summary>
    public static bool IsExport(SourceText source) => source.Path.EndsWith(".json", StringComparison.Ordinal);

    /// <summary>Reads one file.</summary>
    /// <param name="exported">The records of exports by their id, which add to a work of the same id what it does not say.</param>
    public static ImmutableArray<WrittenWork> Read(SourceText source, IReadOnlyDictionary<string, YamlMap> exported, DiagnosticBag problems, DateTranslation? dates)
    {
        var node = YamlReader.Read(source, 0, source.Text.Length, problems, out _);
        var isExport = IsExport(source);
        if (ListIn(node, isExport) is not { } works)
        {
            if (node is not (null or YamlScalar { IsEmpty: true }))
            {
                var list = (node as YamlMap)?.Find(WorksReader.References.Name) ?? node;
                problems.Add(Rules.WrongType(list.Span with { Length = 1 }, list.Described, ExpectedTexts.ListOfSources));
            }

            return [];
        }

        if (isExport && works.Items.OfType<YamlMap>().FirstOrDefault(w => w.Find("type") is null && w.Find("itemType") is not null) is { } own)
        {
            problems.Add(Rules.NotCslJson(own.Pairs.First(p => p.Key.Text == "itemType").Key.Span, "itemType"));
            return [];
        }

        var found = new DiagnosticBag();
        var context = new ReadContext(found, []) { IsExport = isExport, Dates = dates };
        ImmutableArray<WrittenWork> read = [.. works.Items.Select(item => ReadWork(item, exported, context)).OfType<WrittenWork>()];
        UnprintedKeys.Report(read.Select(w => w.Map with { Pairs = w.Map.Pairs.RemoveAll(p => p.Key.Span.Source != source) }), isExport, found);
        if (read.Where(w => w.Completed is not null).ToList() is [var first, ..] completed)
        {
            found.Add(Rules.CompletedWork(first.KeySpan, first.Work.Id, completed.Count));
        }

        // What is wrong in an export was said when that was read.
        foreach (var problem in isExport ? Gathered(found) : found.All().Where(p => p.Place.File == source.Path))
        {
            problems.Add(problem);
        }

        return read;
    }

    /// <summary>The list itself, under Pandoc's "references" or under the "items" of Zotero's server; an export of one work may have no list.</summary>
    public static YamlList? ListIn(YamlNode? node, bool isExport) => node switch
    {
        YamlList list => list,
        YamlMap map when map.Find(WorksReader.References.Name) is { } references => references as YamlList,
        YamlMap map when isExport => map.Find("items") as YamlList ?? (map.Find("type") is YamlScalar ? new YamlList([map], map.Span) : null),
        _ => null,
    };

    private static WrittenWork? ReadWork(YamlNode item, IReadOnlyDictionary<string, YamlMap> exported, ReadContext context)
    {
        if (item is not YamlMap written)
        {
            context.Problems.Add(YamlFaults.ExplainColons(item) ?? Rules.WrongType(item.Span, item.Described, OtherShapes.ExampleOf(WorkFields.Schema)));
            return null;
        }

        var own = NoteFields.AddTo(context.IsExport ? ExportedWork.Clean(written) : written);
        var more = FindExported(own, exported);
        var map = more is null ? own : Merge(own, more, _ => true);
        if ((more is null ? WorkFields.Read(FieldReader.Open(map, WorkFields.Schema, context)) : ReadCompleted(own, more, map, context)) is not { } work)
        {
            return null;
        }

        work = WithKnownType(work, map, context.Problems);
        CheckNumber(work, map, context);
        CheckArticle(work, map, context);
        var id = own.Find(WorkFields.Id.Name)?.Span;
        var key = own.Find(WorkFields.CitationKey.Name)?.Span ?? id ?? map.Span with { Length = 1 };
        return new WrittenWork(work with { Place = (id ?? key).Place }, map, key) { IsExport = context.IsExport, Completed = more };
    }

    // What a person wrote is held to the rules of what is written by hand, and what the export adds to those of exports.
    private static Work? ReadCompleted(YamlMap own, YamlMap more, YamlMap map, ReadContext context)
    {
        _ = WorkFields.Read(FieldReader.Open(Merge(own, more, key => key is "id" or "type" or "title"), WorkFields.Schema, context));
        return WorkFields.Read(FieldReader.Open(map, WorkFields.Schema, context with { Problems = new DiagnosticBag(), IsExport = true }));
    }

    // What readers are told of a work ("custom") is merged key by key: a work that is named without a link stays so.
    private static YamlMap Merge(YamlMap own, YamlMap more, Func<string, bool> isTaken) => own with
    {
        Pairs =
        [
            .. own.Pairs.Select(p => p.Key.Text == "custom" && p.Value is YamlMap ours && more.Find("custom") is YamlMap theirs
                ? p with { Value = Merge(ours, theirs, _ => true) } : p),
            .. more.Pairs.Where(p => own.Find(p.Key.Text) is null && isTaken(p.Key.Text)),
        ],
    };

    private static YamlMap? FindExported(YamlMap work, IReadOnlyDictionary<string, YamlMap> exported) =>
        (work.Find(WorkFields.CitationKey.Name) ?? work.Find(WorkFields.Id.Name)) is YamlScalar { Text: var name } ? exported.GetValueOrDefault(name) : null;

    // The number of an article stands in the place of its pages.
    private static void CheckNumber(Work work, YamlMap map, ReadContext context)
    {
        if (!context.IsExport && work is { Number: not null, Page: not null } && work.Type.StartsWith("article-", StringComparison.Ordinal))
        {
            context.Problems.Add(Rules.NumberForPages(map.Find(WorkFields.Page.Name)!.Span, work.Number));
        }
    }

    private static void CheckArticle(Work work, YamlMap map, ReadContext context)
    {
        if (!context.IsExport && work is { Type: "article", ContainerTitle: { } container } && !WorkTypes.IsArchiveOfPreprints(container) && map.Find(WorkFields.Type.Name) is { } type)
        {
            context.Problems.Add(Rules.ArticleInContainer(type.Span, container));
        }
    }

    private static Work WithKnownType(Work work, YamlMap map, DiagnosticBag problems)
    {
        if (WorkTypes.All.Contains(work.Type))
        {
            return work;
        }

        var span = map.Find(WorkFields.Type.Name)!.Span;
        problems.Add(Rules.UnknownWorkType(span, work.Type, OtherWorkNames.FindType(work.Type) ?? Nearest.To(work.Type, WorkTypes.All)) with { Fix = Nearest.Suggest(span, work.Type, WorkTypes.All) });
        return work with { Type = WorkTypes.Default };
    }

    // What a whole export has, such as a language by its name, is said once.
    private static IEnumerable<Diagnostic> Gathered(DiagnosticBag found) => found.All()
        .Select(p => p.Severity == Severity.Error && !Fatal.Contains(p.Code) ? p with { Severity = Severity.Warning } : p)
        .GroupBy(p => (p.Code, p.Message))
        .Select(same => same.Count() == 1 ? same.First() : same.First() with
        {
            Message = AdviceTexts.InOneFile(same.Key.Message, same.Count()),
        });
}
