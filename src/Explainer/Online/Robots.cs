using System.Globalization;

namespace Explainer.Online;

/// <summary>What a <c>robots.txt</c> says to one program (RFC 9309): the longest rule that fits decides, and allowing wins.</summary>
/// <param name="rules">The rules of the groups that are meant for it.</param>
/// <param name="delay">The pause that the host asks for (<c>Crawl-delay</c>, which is common and not in the RFC); null for none.</param>
internal sealed class Robots(IReadOnlyList<(string Pattern, bool IsAllowed)> rules, TimeSpan? delay)
{
    public static Robots AllowAll { get; } = new([], null);

    public static Robots DenyAll { get; } = new([("/", false)], null);

    public TimeSpan? Delay => delay;

    /// <param name="text">The file.</param>
    /// <param name="product">The name of the program, in any case. Groups with its name count, or else those for <c>*</c>.</param>
    public static Robots Parse(string text, string product)
    {
        List<Group> groups = [];
        var isHead = false;
        foreach (var (key, value) in text.Split('\n').Select(Split))
        {
            if (key == "user-agent")
            {
                if (!isHead)
                {
                    groups.Add(new Group());
                }

                groups[^1].Agents.Add(value);
                isHead = true;
            }
            else if (key is "allow" or "disallow" or "crawl-delay")
            {
                isHead = false;
                groups.LastOrDefault()?.Lines.Add((key, value));
            }
        }

        var named = groups.FindAll(g => g.Agents.Exists(a => a.Equals(product, StringComparison.OrdinalIgnoreCase)));
        var lines = (named.Count > 0 ? named : groups.FindAll(g => g.Agents.Contains("*"))).SelectMany(g => g.Lines).ToList();
        var delays = lines.Where(l => l.Key == "crawl-delay").Select(l => double.TryParse(l.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) ? seconds : 0).Where(s => s is > 0 and < 86400);
        // An empty rule forbids nothing.
        return new Robots(
            [.. lines.Where(l => l.Key != "crawl-delay" && l.Value.Length > 0).Select(l => (l.Value, l.Key == "allow"))],
            delays.Select(s => (TimeSpan?)TimeSpan.FromSeconds(s)).FirstOrDefault());
    }

    /// <param name="path">Path and query of an address, escaped.</param>
    public bool Allows(string path) => path == "/robots.txt" || rules
        .Where(r => Fits(r.Pattern, path))
        .OrderByDescending(r => r.Pattern.Length).ThenByDescending(r => r.IsAllowed)
        .Select(r => (bool?)r.IsAllowed).FirstOrDefault() != false;

    private static (string Key, string Value) Split(string line)
    {
        var text = line.Split('#')[0];
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? ("", "") : (text[..colon].Trim().ToLowerInvariant(), text[(colon + 1)..].Trim());
    }

    // "*" stands for any signs, and "$" at the end for the end of the path. Each piece is looked for behind the one before it.
    private static bool Fits(string pattern, string path)
    {
        var isWhole = pattern.EndsWith('$');
        var pieces = (isWhole ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(pieces[0], StringComparison.Ordinal))
        {
            return false;
        }

        var at = pieces[0].Length;
        foreach (var piece in pieces.Skip(1).SkipLast(isWhole ? 1 : 0))
        {
            var found = path.IndexOf(piece, at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + piece.Length;
        }

        return !isWhole || (pieces.Length == 1 ? at == path.Length : path.Length - at >= pieces[^1].Length && path.EndsWith(pieces[^1], StringComparison.Ordinal));
    }

    private sealed class Group
    {
        public List<string> Agents { get; } = [];

        public List<(string Key, string Value)> Lines { get; } = [];
    }
}
