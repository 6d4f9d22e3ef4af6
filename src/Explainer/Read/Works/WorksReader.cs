using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts.Keys;
using Explainer.Read.Dates;
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
    public static readonly Field<Work[]> References = new("references", List, SourceKeys.References, IsRequired: true);

    /// <summary>What the file looks like: a list of works, bare or under <c>references:</c>, or nothing yet.</summary>
    public static ValueSchema Schema { get; } =
        new ValueSchema.Either(List.Schema, new ValueSchema.Map(new MapSchema(File, [References], AllowsOthers: true)));

    /// <summary>The works of the site, in the order of the file; a site may have none.</summary>
    public static ImmutableArray<Work> Read(InputFolder input, DiagnosticBag problems, DateTranslation? dates = null) => Parse(input, problems, dates).Apply(SourcesLock.Read(input, problems), problems);

    /// <summary>The works as they are written, before anything is known of their addresses.</summary>
    public static WrittenWorks Parse(InputFolder input, DiagnosticBag problems, DateTranslation? dates = null)
    {
        var files = FileRoles.WorksFiles.Select(input.Find).OfType<InputFile>()
            .Select(f => InputFolder.ReadText(f, problems)).OfType<SourceText>().ToLookup(WorksFile.IsExport);
        var exported = files[true].SelectMany(s => WorksFile.Read(s, FrozenDictionary<string, YamlMap>.Empty, problems, dates)).ToList();
        var byId = exported.Where(w => w.Work.Id.Length > 0).DistinctBy(w => w.Work.Id).ToDictionary(w => w.Work.Id, w => w.Map, StringComparer.Ordinal);
        var written = files[false].SelectMany(s => WorksFile.Read(s, byId, problems, dates)).ToList();
        var used = written.Select(w => w.Completed).OfType<YamlMap>().ToHashSet(ReferenceEqualityComparer.Instance);
        List<WrittenWork> works = [.. written, .. exported.Where(w => !used.Contains(w.Map))];
        var keys = new WorkKeys(works.Select(w => w.Work.Id).Where(WorkKeys.IsKey));
        return new WrittenWorks(Distinct([.. works.Select(w => WithKey(w, keys, problems))], keys, problems));
    }

    // Zotero's own ids are addresses, which no citation can name as they stand.
    private static WrittenWork WithKey(WrittenWork written, WorkKeys keys, DiagnosticBag problems)
    {
        var id = written.Work.Id;
        if (WorkKeys.IsKey(id))
        {
            return written;
        }

        var key = keys.Add(written.Work);
        if (!WorkKeys.CanStandInBraces(id))
        {
            problems.Add(Rules.UncitableId(written.KeySpan, id, key) is var problem && written.IsExport ? problem with { Severity = Severity.Warning } : problem);
        }


        return written.WithKey(key);
    }

    // Of works with the same id, the first is kept; so of works with the same address, but those of an export, which get another key.
    private static ImmutableArray<WrittenWork> Distinct(List<WrittenWork> works, WorkKeys keys, DiagnosticBag problems)
    {
        var byId = new Dictionary<string, WrittenWork>(StringComparer.Ordinal);
        var byAddress = new Dictionary<SiteUrl, Work>();
        var kept = new List<WrittenWork>();
        foreach (var written in works)
        {
            var work = written.Work;
            if (!byId.TryAdd(work.Id, written))
            {
                var problem = Rules.DuplicateInList(written.KeySpan, "sources", work.Id);
                problems.Add(written.IsExport && byId[work.Id].IsExport ? problem with { Severity = Severity.Warning } : problem);
                continue;
            }

            var distinct = byAddress.ContainsKey(work.Address) && written.IsExport ? written.WithKey(keys.Add(work)) : written;
            if (!byAddress.TryAdd(distinct.Work.Address, distinct.Work))
            {
                problems.Add(Rules.SharedWorkAddress(written.KeySpan, work.Id, byAddress[work.Address].Id, work.Address.ToString()));
            }

            if (DiskNames.TooLongIn(distinct.Work.Address.Path) is { } name)
            {
                problems.Add(Rules.LongWorkId(written.KeySpan, name, DiskNames.BytesOf(name), DiskNames.MostBytes));
            }

            kept.Add(distinct);
        }

        SameWorks.Check(kept, problems);
        return [.. kept];
    }
}

/// <summary>The works of a site with the places at which they were written.</summary>
internal sealed record WrittenWorks(ImmutableArray<WrittenWork> All)
{
    public ImmutableArray<Work> Works => [.. All.Select(w => w.Work)];

    /// <summary>The works with what was found at their addresses; what a writer has to do about it is a problem.</summary>
    public ImmutableArray<Work> Apply(SourcesLock known, DiagnosticBag problems) => [.. All.Select(w => known.Apply(w.Work, w.Map, problems))];
}
