using System.Collections.Frozen;
using System.Text;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Yaml;

namespace Explainer.Read.Works;

/// <summary>
/// What was found at the addresses of the works: <c>sources.lock</c>, UTF-8, LF, a <see cref="SourceCheck"/> a line, in ordinal
/// order. <c>explainer sources --online</c> writes it; builds read it, so that they need no network.
/// </summary>
internal sealed class SourcesLock
{
    public const string File = FileRoles.SourceChecks;

    private readonly FrozenDictionary<string, SourceCheck> byAddress;

    private SourcesLock(IEnumerable<SourceCheck> checks) =>
        // A merge of two branches may leave an address twice: the later check counts.
        byAddress = checks.GroupBy(c => c.Address, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.MaxBy(c => c.Checked)!, StringComparer.Ordinal);

    public static SourcesLock Empty { get; } = new([]);

    public static SourcesLock Create(IEnumerable<SourceCheck> checks) => new(checks);

    /// <summary>The file of a site; empty where there is none. Lines that are damaged are warnings: without them a site is whole.</summary>
    public static SourcesLock Read(InputFolder input, DiagnosticBag problems)
    {
        var found = new DiagnosticBag();
        var source = input.Find(File) is { } file ? InputFolder.ReadUnmerged(file, found) : null;
        foreach (var problem in found.All())
        {
            problems.Add(problem with { Severity = Severity.Warning });
        }

        return source is null ? Empty : new SourcesLock(Parse(source, problems));
    }

    public SourceCheck? Find(string? address) => address is null ? null : byAddress.GetValueOrDefault(SourceCheck.KeyOf(address));

    /// <summary>The bytes of the file.</summary>
    public byte[] Write() => Encoding.UTF8.GetBytes(string.Concat(
        byAddress.Values.OrderBy(c => c.Address, StringComparer.Ordinal).Select(c => c + "\n")));

    /// <summary>The work with what is known of its addresses; what a writer has to do about it is a problem at the address.</summary>
    /// <param name="work">The work as it was written.</param>
    /// <param name="map">Where it was written.</param>
    /// <param name="problems">Where problems go.</param>
    public Work Apply(Work work, YamlMap map, DiagnosticBag problems)
    {
        if (byAddress.Count == 0)
        {
            return work;
        }

        var copy = work.Archived;
        if (Find(copy) is { State: SourceState.Gone } lost && (map.Find(WorkFields.Custom.Name) as YamlMap)?.Find(CustomFields.Archived.Name) is YamlScalar written)
        {
            problems.Add(Rules.ArchivedCopyGone(written.Span, written.Text, lost.Words));
            copy = null;
        }

        if (Find(work.Url) is not { } check || map.Find(WorkFields.Url.Name) is not YamlScalar address)
        {
            return work with { Archived = copy };
        }

        var isGone = check.State == SourceState.Gone;
        Report(check, address, hasCopy: copy is not null, problems);
        return work with { Archived = copy ?? check.Archived, IsGone = isGone && work.Doi is null };
    }

    private static void Report(SourceCheck check, YamlScalar address, bool hasCopy, DiagnosticBag problems)
    {
        var (span, text) = (address.Span, address.Text);
        var problem = check switch
        {
            { State: SourceState.Gone } => hasCopy ? Rules.SourceInArchive(span, text, check.Words) : Rules.SourceGone(span, text, check.Words, check.Archived),
            { State: SourceState.Moved, MovedTo: { } to } => Rules.SourceMoved(span, text, to + FragmentOf(text), Fix.Within(span, text, Quoted(to + FragmentOf(text), address))),
            { State: SourceState.Doubtful } => Rules.SourceDoubtful(span, text),
            { State: SourceState.Certificate } => Rules.SourceCertificate(span, text),
            _ => null,
        };
        if (problem is not null)
        {
            problems.Add(problem);
        }
    }

    private static string FragmentOf(string address) => address[SourceCheck.KeyOf(address).Length..];

    // Signs that end a plain value within braces; an address within quotation marks has none that would end it.
    private static string Quoted(string to, YamlScalar old) => old.IsPlain && to.AsSpan().ContainsAny(",[]{}") ? $"\"{to}\""
        : to.Replace("'", "%27", StringComparison.Ordinal);

    private static List<SourceCheck> Parse(SourceText source, DiagnosticBag problems)
    {
        var checks = new List<SourceCheck>();
        var start = 0;
        foreach (var line in source.Text.Split('\n'))
        {
            if (SourceCheck.Parse(line) is { } check)
            {
                checks.Add(check);
            }
            else if (!string.IsNullOrWhiteSpace(line))
            {
                problems.Add(Rules.BadSourceCheck(source.Span(start, line.Length), line));
            }

            start += line.Length + 1;
        }

        return checks;
    }
}
