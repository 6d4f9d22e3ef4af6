using System.Collections.Immutable;
using System.Text;
using Explainer.Tests;

namespace Explainer.BrowserTests.Browsing;

/// <summary>A site's <c>_headers</c> file, read as the host reads it: a path, and below it the headers, indented.</summary>
/// <param name="Rules">In the order of the file; every rule that fits counts.</param>
internal sealed record HeadersFile(ImmutableArray<(string Path, string Name, string Value)> Rules)
{
    public static HeadersFile None { get; } = new(ImmutableArray<(string, string, string)>.Empty);

    public static HeadersFile Read(SiteTestResult build) =>
        build.Files.TryGetValue("_headers", out var bytes) ? Parse(Encoding.UTF8.GetString(bytes)) : None;

    public static HeadersFile Parse(string text)
    {
        var rules = ImmutableArray.CreateBuilder<(string, string, string)>();
        var path = "";
        foreach (var line in text.Split('\n').Where(l => l.Trim().Length > 0 && l.TrimStart()[0] != '#'))
        {
            if (!char.IsWhiteSpace(line[0]))
            {
                path = line.Trim();
            }
            else
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                rules.Add((path, line[..colon].Trim(), line[(colon + 1)..].Trim()));
            }
        }

        return new HeadersFile(rules.ToImmutable());
    }

    /// <summary>The headers of an address: its path on the host, from the root.</summary>
    public IEnumerable<(string Name, string Value)> For(string path) =>
        Rules.Where(r => Fits(r.Path, path)).Select(r => (r.Name, r.Value));

    // A star stands at the end only: that is all the host allows.
    private static bool Fits(string rule, string path) => rule.EndsWith('*')
        ? path.StartsWith(rule[..^1], StringComparison.Ordinal)
        : rule == path;
}
