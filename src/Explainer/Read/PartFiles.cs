using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Model.Diagnostics;

namespace Explainer.Read;

/// <summary>The texts below <c>_parts/</c>, which pages include.</summary>
internal sealed partial class PartFiles
{
    public static PartFiles None { get; } = new([]);

    private readonly Dictionary<string, SourceText> byPath;

    private PartFiles(IEnumerable<SourceText> texts) => byPath = texts.ToDictionary(t => t.Path, StringComparer.Ordinal);

    /// <summary>Their paths, relative to the input folder.</summary>
    public IEnumerable<string> Paths => byPath.Keys;

    /// <summary>The text of a file; null for none.</summary>
    public SourceText? Find(string path) => byPath.GetValueOrDefault(path);

    /// <summary>Whether others are the same texts, unread since.</summary>
    public bool IsSame(PartFiles other) =>
        byPath.Count == other.byPath.Count && byPath.All(p => ReferenceEquals(p.Value, other.Find(p.Key)));

    /// <summary>Reads all of them. Files that cannot be read are left out, with their problems.</summary>
    /// <param name="input">The folder.</param>
    /// <param name="problems">Receives problems.</param>
    /// <param name="cache">What was read before; null to read everything.</param>
    public static PartFiles ReadAll(InputFolder input, DiagnosticBag problems, IncrementalCache<SourceText?>? cache = null)
    {
        var texts = input.Files.Where(f => f.Role == FileRole.Part)
            .Select(f => cache.GetOrCreate(f.Path, () => f, problems, found => ErrorBoundary.Run(f.Path, found, null, () => Read(f, found))))
            .OfType<SourceText>().ToList();
        return texts.Count == 0 ? None : new PartFiles(texts);
    }

    private static SourceText? Read(InputFile file, DiagnosticBag problems)
    {
        var text = InputFolder.ReadText(file, problems);
        if (text is not null && FrontMatter().IsMatch(text.Text))
        {
            problems.Add(Rules.PartWithFrontMatter(text.Span(0, 3)));
        }

        return text;
    }

    [GeneratedRegex(@"^---[ \t]*\n\s*[A-Za-z_]+[ ]*:")]
    private static partial Regex FrontMatter();
}
