using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Data;
using Explainer.Model.Diagnostics;
using Explainer.Read.Dates;

namespace Explainer.Read.Data;

/// <summary>The data of a site, by name.</summary>
internal sealed class DataFiles
{
    public static DataFiles None { get; } = new([], []);

    private readonly ImmutableSortedDictionary<string, ReadData> byName;
    private readonly ImmutableHashSet<string> unread;

    private DataFiles(IEnumerable<ReadData> all, ImmutableHashSet<string> unread)
    {
        byName = all.ToImmutableSortedDictionary(d => d.Set.Name, d => d, StringComparer.Ordinal);
        this.unread = unread;
    }

    public IEnumerable<ReadData> All => byName.Values;

    public IEnumerable<string> Names => byName.Keys;

    /// <summary>The data with a name; null for none.</summary>
    public DataSet? Find(string name) => byName.GetValueOrDefault(name)?.Set;

    /// <summary>The data of a table by its path; null for none.</summary>
    public DataSet? FindByFile(string path) => Find(Path.GetFileNameWithoutExtension(path)) is { } set && set.File == path ? set : null;

    /// <summary>Whether a path is that of a table which is not understood, which is reported there.</summary>
    public bool IsUnread(string path) => unread.Contains(Path.GetFileNameWithoutExtension(path)) && DataSet.FileOf(Path.GetFileNameWithoutExtension(path)) == path;

    /// <summary>Whether there is data with this name, understood or not.</summary>
    public bool Has(string name) => byName.ContainsKey(name) || unread.Contains(name);

    /// <summary>Whether others are the same, unread since.</summary>
    public bool IsSame(DataFiles other) =>
        unread.SetEquals(other.unread) && byName.Count == other.byName.Count && byName.All(d => ReferenceEquals(d.Value, other.byName.GetValueOrDefault(d.Key)));

    /// <summary>Reads all of them. What is not understood is left out, with its problems.</summary>
    /// <param name="cache">What was read before; null to read everything.</param>
    public static DataFiles ReadAll(InputFolder input, DateTranslation dates, DiagnosticBag problems, IncrementalCache<ReadData?>? cache = null)
    {
        var files = input.Files.Where(f => f.Role == FileRole.Data).ToList();
        if (files.Count == 0)
        {
            return None;
        }

        var read = files.Select(f => (Name: NameOf(f), Data: cache.GetOrCreate(
            f.Path, () => new CacheInputs([f, input.Find(DataSet.FileOf(NameOf(f))), dates.Language]), problems,
            found => ErrorBoundary.Run(f.Path, found, null, () => Read(f, input, dates, found))))).ToList();
        return new DataFiles(read.Select(r => r.Data).OfType<ReadData>(), [.. read.Where(r => r.Data is null).Select(r => r.Name)]);
    }

    private static string NameOf(InputFile description) => Path.GetFileNameWithoutExtension(description.Path);

    private static ReadData? Read(InputFile description, InputFolder input, DateTranslation dates, DiagnosticBag problems)
    {
        var name = NameOf(description);
        if (SiteUrl.Slug(name) != name)
        {
            problems.Add(Rules.DataName(description.Path, DataSet.DescriptionOf(SiteUrl.Slug(name) is { Length: > 0 } tidy ? tidy : "numbers")));
            return null;
        }

        if (input.Find(DataSet.FileOf(name)) is { } table)
        {
            return DataReader.Read(name, description, table, dates, problems);
        }

        var tables = input.Files.Select(f => f.Path).Where(p => p.StartsWith(DataSet.Folder + "/", StringComparison.Ordinal) && p.EndsWith(".csv", StringComparison.OrdinalIgnoreCase));
        problems.Add(Rules.DataWithoutTable(description.Path, DataSet.FileOf(name), Nearest.Only(DataSet.FileOf(name), tables)));
        return null;
    }
}
