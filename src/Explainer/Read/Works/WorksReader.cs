using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Fields;
using Explainer.Read.Yaml;

namespace Explainer.Read.Works;

/// <summary>Reads <c>sources.yml</c>: CSL-YAML as a bare list or under Pandoc's <c>references:</c>, or CSL-JSON.</summary>
internal static class WorksReader
{
    public static ImmutableArray<string> Files { get; } = ["sources.yml", "sources.json"];

    /// <summary>The works of the site, in the order of the file; a site may have none.</summary>
    public static ImmutableArray<Work> Read(InputFolder input, DiagnosticBag problems)
    {
        var works = Files.Select(input.Find).OfType<InputFile>()
            .Select(f => InputFolder.ReadText(f, problems)).OfType<SourceText>()
            .SelectMany(s => Read(s, problems)).ToList();
        foreach (var (work, span) in works.Where(w => works.Find(v => v.Work.Id == w.Work.Id).Span != w.Span))
        {
            problems.Add(Rules.DuplicateInList(span, "sources", work.Id));
        }

        var distinct = works.DistinctBy(w => w.Work.Id).ToList();
        foreach (var (work, span) in distinct)
        {
            if (distinct.Find(v => v.Work.Address == work.Address).Work is var first && first != work)
            {
                problems.Add(Rules.SharedWorkAddress(span, work.Id, first.Id, work.Address.ToString()));
            }
        }

        return [.. distinct.Select(w => w.Work)];
    }

    private static IEnumerable<(Work Work, SourceSpan Span)> Read(SourceText source, DiagnosticBag problems)
    {
        var node = YamlReader.Read(source, 0, source.Text.Length, problems, out _);
        var list = node is YamlMap map ? map.Find("references") ?? node : node;
        if (list is not YamlList works)
        {
            if (list is not (null or YamlScalar { IsEmpty: true }))
            {
                problems.Add(Rules.WrongType(list.Span with { Length = 1 }, list.Described, "a list of sources such as - {id: …, type: …, title: …}"));
            }

            return [];
        }

        var context = new ReadContext(problems, []);
        return works.Items.Select(item => ReadWork(item, context)).OfType<(Work, SourceSpan)>().ToList();
    }

    private static (Work, SourceSpan)? ReadWork(YamlNode item, ReadContext context)
    {
        if (item is not YamlMap map)
        {
            context.Problems.Add(Rules.WrongType(item.Span, item.Described, "a map such as {id: …, type: …, title: …}"));
            return null;
        }

        if (WorkFields.Read(FieldReader.Open(map, WorkFields.Shape, context)) is not { } work)
        {
            return null;
        }

        if (!WorkTypes.All.Contains(work.Type))
        {
            context.Problems.Add(Rules.UnknownWorkType(map.Find("type")!.Span, work.Type, Nearest.To(work.Type, WorkTypes.All)));
            work = work with { Type = WorkTypes.Default };
        }

        var span = map.Find("id")!.Span;
        return (work with { Place = span.Place }, span);
    }
}
