using System.Collections.Frozen;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;

namespace Explainer.Model.Languages;

/// <summary>
/// What countries are called in about a hundred languages, from the Common Locale Data Repository: the table
/// <c>territory-names.tsv.gz</c>, which <c>update-cldr.mjs</c> writes. Both lie beside this file.
/// </summary>
public static class TerritoryNames
{
    private static readonly Lazy<ImmutableArray<string>> Rows = new(Read);

    private static readonly Lazy<ImmutableArray<string>> Known = new(() => [.. Rows.Value[0].Split('\t').Skip(1)]);

    // By the tags of languages. Each is read when it is first asked for.
    private static readonly Lazy<FrozenDictionary<string, Lazy<IReadOnlyDictionary<string, string>>>> Tables =
        new(() => Rows.Value.Skip(1).ToFrozenDictionary(row => row[..row.IndexOf('\t', StringComparison.Ordinal)], ReadTable, StringComparer.OrdinalIgnoreCase));

    /// <summary>The codes of all countries (ISO 3166-1, two letters).</summary>
    public static ImmutableArray<string> Codes => Known.Value;

    /// <summary>The names of countries by their codes; empty for a language that the table does not have.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static IReadOnlyDictionary<string, string> Of(string language)
    {
        for (var tag = language; tag.Length > 0; tag = tag[..Math.Max(tag.LastIndexOf('-'), 0)])
        {
            if (Tables.Value.TryGetValue(tag, out var table))
            {
                return table.Value;
            }
        }

        return ImmutableDictionary<string, string>.Empty;
    }

    private static Lazy<IReadOnlyDictionary<string, string>> ReadTable(string row) => new(() =>
        Codes.Zip(row.Split('\t').Skip(1)).Where(n => n.Second.Length > 0).ToDictionary(n => n.First, n => n.Second, StringComparer.Ordinal));

    private static ImmutableArray<string> Read()
    {
        using var stream = typeof(TerritoryNames).Assembly.GetManifestResourceStream("territory-names.tsv.gz")!;
        using var unpacked = new GZipStream(stream, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        unpacked.CopyTo(bytes);
        return [.. Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length).Split('\n').Where(line => line.Length > 0 && line[0] != '#')];
    }
}
