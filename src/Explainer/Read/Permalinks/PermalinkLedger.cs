using System.Collections.Immutable;
using System.Text;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Read.Permalinks;

/// <summary>
/// Every address that was ever published: <c>permalinks.lock</c>, UTF-8, LF, one <c>/path/</c> or <c>/path/#id</c> a line,
/// in ordinal order. Teachers put these addresses into coursework and expect them to work in five years.
/// </summary>
internal sealed record PermalinkLedger(ImmutableArray<PermalinkLine> Lines)
{
    public const string File = FileRoles.Ledger;

    /// <summary>The addresses of a language, as its own site has them.</summary>
    /// <param name="folder">Where it lies in the output: <c>fr/</c>.</param>
    public PermalinkLedger Within(string folder) =>
        new([.. Lines.Where(l => IsIn(l, folder)).Select(l => l with { Url = new SiteUrl(l.Url.Path[folder.Length..], l.Url.Fragment) })]);

    /// <summary>The addresses outside the folders of these languages.</summary>
    public PermalinkLedger Without(IReadOnlyCollection<string> folders) => folders.Count == 0 ? this : new([.. Lines.Where(l => !folders.Any(f => IsIn(l, f)))]);

    private static bool IsIn(PermalinkLine line, string folder) => line.Url.Path.StartsWith("/" + folder, StringComparison.Ordinal);

    /// <summary>The ledger of a site; an empty one where there is no file yet.</summary>
    public static PermalinkLedger Read(InputFolder input, DiagnosticBag problems)
    {
        if (input.Find(File) is not { } file || InputFolder.ReadText(file, problems) is not { } source)
        {
            return new PermalinkLedger([]);
        }

        var lines = ImmutableArray.CreateBuilder<PermalinkLine>();
        var start = 0;
        foreach (var line in source.Text.Split('\n'))
        {
            var span = source.Span(start, line.Length);
            start += line.Length + 1;
            if (Parse(line) is { } url)
            {
                lines.Add(new PermalinkLine(url, span));
            }
            else if (!string.IsNullOrWhiteSpace(line))
            {
                problems.Add(Rules.BadPermalink(span, line));
            }
        }

        return new PermalinkLedger(lines.ToImmutable());
    }

    /// <summary>The address a line of the ledger holds; null when it is none.</summary>
    public static SiteUrl? Parse(string line)
    {
        var text = NormalForms.Composed(line.TrimEnd());
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? text : text[..hash];
        return path.StartsWith('/') && !path.Contains("//", StringComparison.Ordinal) && hash != text.Length - 1
            ? new SiteUrl(path, hash < 0 ? null : text[(hash + 1)..])
            : null;
    }

    /// <summary>An address as a line of the ledger, without escapes, so that people can read it in any script.</summary>
    public static string LineOf(SiteUrl url) => url.Fragment is null ? url.Path : $"{url.Path}#{url.Fragment}";

    /// <summary>The bytes of a ledger of these addresses.</summary>
    public static byte[] Write(IEnumerable<SiteUrl> urls) => Encoding.UTF8.GetBytes(string.Concat(
        urls.Select(LineOf).Distinct().Order(StringComparer.Ordinal).Select(line => line + "\n")));
}
