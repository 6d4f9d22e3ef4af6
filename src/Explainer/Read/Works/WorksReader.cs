using System.Collections.Immutable;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Fields;
using Explainer.Read.Yaml;

namespace Explainer.Read.Works;

/// <summary>Reads <c>sources.yml</c>: CSL-YAML as a bare list or under Pandoc's <c>references:</c>, or CSL-JSON.</summary>
internal static class WorksReader
{
    public const string File = FileRoles.Works;

    private static readonly FieldType<Work> Item = FieldTypes.MapOf(WorkFields.Schema, WorkFields.Read);

    private static readonly FieldType<Work[]> List = FieldTypes.ListOf(Item) with { Schema = new ValueSchema.List(Item.Schema, OrOne: false) };

    /// <summary>Pandoc's key, under which the list may stand.</summary>
    public static readonly Field<Work[]> References = new("references", List, "The works.", "[{id: a, type: book, title: A}]", IsRequired: true);

    /// <summary>What the file looks like: a list of works, bare or under <c>references:</c>, or nothing yet.</summary>
    public static ValueSchema Schema { get; } =
        new ValueSchema.Either(List.Schema, new ValueSchema.Map(new MapSchema(File, [References], AllowsOthers: true)));

    /// <summary>The works of the site, in the order of the file; a site may have none.</summary>
    public static ImmutableArray<Work> Read(InputFolder input, DiagnosticBag problems) => Read(input, SourcesLock.Read(input, problems), problems);

    /// <param name="known">What was found at their addresses.</param>
    public static ImmutableArray<Work> Read(InputFolder input, SourcesLock known, DiagnosticBag problems)
    {
        var works = FileRoles.WorksFiles.Select(input.Find).OfType<InputFile>()
            .Select(f => InputFolder.ReadText(f, problems)).OfType<SourceText>()
            .SelectMany(s => Read(s, known, problems)).ToList();
        return Distinct(WithKeys(works, problems), problems);
    }

    // Zotero's own ids are addresses, which no citation can name as they stand.
    private static List<WrittenWork> WithKeys(List<WrittenWork> works, DiagnosticBag problems)
    {
        var keys = new WorkKeys(works.Select(w => w.Work.Id).Where(WorkKeys.IsKey));
        return [.. works.Select(w => WorkKeys.IsKey(w.Work.Id) ? w : w with { Work = WithKey(w, keys, problems) })];
    }

    private static Work WithKey(WrittenWork written, WorkKeys keys, DiagnosticBag problems)
    {
        var (id, key) = (written.Work.Id, keys.Add(written.Work));
        if (!WorkKeys.CanStandInBraces(id))
        {
            problems.Add(Rules.UncitableId(written.Span, id, key));
        }

        return written.Work with { Id = key, OriginalId = id };
    }

    // Of works with the same id or the same address, the first is kept.
    private static ImmutableArray<Work> Distinct(List<WrittenWork> works, DiagnosticBag problems)
    {
        var byId = new Dictionary<string, Work>(StringComparer.Ordinal);
        var byAddress = new Dictionary<SiteUrl, Work>();
        foreach (var (work, span) in works)
        {
            if (!byId.TryAdd(work.Id, work))
            {
                problems.Add(Rules.DuplicateInList(span, "sources", work.Id));
            }
            else if (!byAddress.TryAdd(work.Address, work))
            {
                problems.Add(Rules.SharedWorkAddress(span, work.Id, byAddress[work.Address].Id, work.Address.ToString()));
            }
        }

        return [.. works.Select(w => w.Work).Where(w => ReferenceEquals(byId[w.Id], w))];
    }

    private static IEnumerable<WrittenWork> Read(SourceText source, SourcesLock known, DiagnosticBag problems)
    {
        var node = YamlReader.Read(source, 0, source.Text.Length, problems, out _);
        // Exports write "" for what a record does not say. Who writes YAML by hand leaves such a key unfinished, and is told.
        node = node is not null && source.Path.EndsWith(".json", StringComparison.Ordinal) ? WithoutEmpty(node) : node;
        var list = node is YamlMap map ? map.Find(References.Name) ?? node : node;
        if (list is not YamlList works)
        {
            if (list is not (null or YamlScalar { IsEmpty: true }))
            {
                problems.Add(Rules.WrongType(list.Span with { Length = 1 }, list.Described, "a list of sources such as - {id: …, type: …, title: …}"));
            }

            return [];
        }

        var context = new ReadContext(problems, []);
        return works.Items.Select(item => ReadWork(item, known, context)).OfType<WrittenWork>().ToList();
    }

    private static YamlNode WithoutEmpty(YamlNode node) => node switch
    {
        YamlMap map => map with { Pairs = [.. map.Pairs.Select(p => p with { Value = WithoutEmpty(p.Value) }).Where(p => !SaysNothing(p.Value))] },
        YamlList list => list with { Items = [.. list.Items.Select(WithoutEmpty)] },
        _ => node,
    };

    private static bool SaysNothing(YamlNode node) => node is YamlScalar { Text: "" } or YamlMap { Pairs.IsEmpty: true };

    private static WrittenWork? ReadWork(YamlNode item, SourcesLock known, ReadContext context)
    {
        if (item is not YamlMap map)
        {
            context.Problems.Add(YamlFaults.ExplainColons(item) ?? Rules.WrongType(item.Span, item.Described, "a map such as {id: …, type: …, title: …}"));
            return null;
        }

        if (WorkFields.Read(FieldReader.Open(map, WorkFields.Schema, context)) is not { } work)
        {
            return null;
        }

        if (!WorkTypes.All.Contains(work.Type))
        {
            context.Problems.Add(Rules.UnknownWorkType(map.Find("type")!.Span, work.Type, Nearest.To(work.Type, WorkTypes.All))
                with { Fix = Nearest.Suggest(map.Find("type")!.Span, work.Type, WorkTypes.All) });
            work = work with { Type = WorkTypes.Default };
        }

        var span = map.Find("id")!.Span;
        return new WrittenWork(known.Apply(work, map, context.Problems) with { Place = span.Place }, span);
    }

    /// <summary>A work, and where its id stands.</summary>
    private sealed record WrittenWork(Work Work, SourceSpan Span);
}
