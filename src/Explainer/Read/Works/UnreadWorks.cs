using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Yaml;

namespace Explainer.Read.Works;

/// <summary>
/// Works that are written and not understood. Each has a problem of its own, so that a citation of one says nothing new: the work
/// is not missing.
/// </summary>
/// <param name="IsAnyId">True when a file of works is not understood at all, or has one id twice, so that any other may be in it.</param>
/// <param name="Ids">The ids of single works that are not understood.</param>
internal sealed record UnreadWorks(bool IsAnyId, ImmutableHashSet<string> Ids)
{
    public static UnreadWorks None { get; } = new(false, []);

    public bool IsEmpty => !IsAnyId && Ids.IsEmpty;

    public bool Has(string id) => IsAnyId || Ids.Contains(id);

    /// <summary>Reads the files once more for what was left out: only where they have errors.</summary>
    /// <param name="input">The folder.</param>
    /// <param name="works">The works that were understood.</param>
    public static UnreadWorks Find(InputFolder input, ImmutableArray<Work> works)
    {
        var lists = FileRoles.WorksFiles.Select(input.Find).OfType<InputFile>().Select(ListIn).ToList();
        var known = works.SelectMany(w => new[] { w.Id, w.OriginalId }).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return new UnreadWorks(
            lists.Exists(l => l is null || HasTwice(l)),
            [.. lists.OfType<YamlList>().SelectMany(l => l.Items).SelectMany(IdsOf).Where(id => !known.Contains(id))]);
    }

    // Null for a file that holds something else, or nothing that can be read.
    private static YamlList? ListIn(InputFile file)
    {
        var found = new DiagnosticBag();
        if (InputFolder.ReadText(file, found) is not { } source)
        {
            return null;
        }

        var node = YamlReader.Read(source, 0, source.Text.Length, found, out var isUnderstood);
        return WorksFile.ListIn(node, WorksFile.IsExport(source))
            ?? (isUnderstood && node is null or YamlScalar { IsEmpty: true } ? new YamlList([], source.Span(0, 0)) : null);
    }

    // One of two works with the same id was to have another, which pages may cite.
    private static bool HasTwice(YamlList list) => !WorksFile.IsExport(list.Span.Source)
        && list.Items.OfType<YamlMap>().Select(w => w.Find(WorkFields.Id.Name)).OfType<YamlScalar>().GroupBy(id => id.Text, StringComparer.Ordinal).Any(same => same.Count() > 1);

    private static IEnumerable<string> IdsOf(YamlNode item) => item switch
    {
        YamlMap work => new[] { WorkFields.Id.Name, WorkFields.CitationKey.Name }.Select(work.Find).OfType<YamlScalar>().Select(s => s.Text),
        YamlScalar word => [word.Text],
        _ => [],
    };
}
