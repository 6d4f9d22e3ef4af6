using System.Collections.Frozen;
using System.Collections.Immutable;
using System.IO.Enumeration;
using System.Text.RegularExpressions;
using Explainer.Import.Sources;

namespace Explainer.Import.Outlines;

/// <summary>Files that a program does not publish, and where it is told so.</summary>
/// <param name="By">The key and the file that say it, by the files.</param>
internal sealed record ExcludedFiles(IReadOnlyDictionary<string, string> By)
{
    /// <param name="by">The key and the file that say it.</param>
    /// <param name="files">The files.</param>
    public ExcludedFiles(string by, IEnumerable<string> files) : this(files.ToDictionary(f => f, _ => by, StringComparer.Ordinal))
    {
    }

    /// <summary>The files.</summary>
    public IReadOnlySet<string> Files { get; } = By.Keys.ToFrozenSet(StringComparer.Ordinal);
}

/// <summary>Finds the files that patterns mean which are written as those of <c>.gitignore</c>.</summary>
internal sealed class PathPatterns(SourceFolder folder)
{
    /// <summary>The files below a folder that are meant: the last pattern that matches decides, and <c>!</c> takes back.</summary>
    public HashSet<string> Find(string content, IEnumerable<string> patterns)
    {
        var all = patterns.Select(p => p.Trim()).Where(p => p.Trim('/', '!').Length > 0 && p[0] != '#').Reverse().ToList();
        return
        [
            .. folder.Files.Where(f => f.StartsWith(content, StringComparison.Ordinal)
                && all.Find(p => IsMatch(p.TrimStart('!'), f[content.Length..])) is { } last && last[0] != '!'),
        ];
    }

    /// <summary>The pages that a list does not name, which Quarto does not render, and those that it takes back; a list of these alone names all others.</summary>
    public HashSet<string> FindOthers(ImmutableArray<string> render)
    {
        var hidden = Find("", render.Where(r => r.StartsWith('!')).Select(r => r[1..]));
        var shown = render.Where(r => !r.StartsWith('!')).Select(r => "/" + r.TrimStart('/')).ToList();
        hidden.UnionWith(folder.Files.Where(f => shown.Count > 0 && Outline.IsPageOrNotebook(f) && !shown.Exists(p => IsMatch(p, f))));
        return hidden;
    }

    /// <summary>The pages that a pattern of a shell means, in which <c>*</c> is no <c>/</c>, in the order in which people read them: 2 before 10.</summary>
    public IEnumerable<string> FindPages(string pattern)
    {
        var glob = new Regex("^" + Regex.Escape(pattern.TrimStart('/')).Replace(@"\*\*/", "(?:.*/)?", StringComparison.Ordinal).Replace(@"\*\*", ".*", StringComparison.Ordinal)
            .Replace(@"\*", "[^/]*", StringComparison.Ordinal).Replace(@"\?", "[^/]", StringComparison.Ordinal) + @"(?:\.\w+)?$", RegexOptions.NonBacktracking);
        return folder.Files.Where(f => Outline.IsPageOrNotebook(f) && glob.IsMatch(f)).OrderBy(f => Digits.Replace(f, m => m.Value.PadLeft(9, '0')), StringComparer.OrdinalIgnoreCase);
    }

    private static bool IsMatch(string pattern, string path)
    {
        if (pattern.StartsWith("**/", StringComparison.Ordinal))
        {
            return IsMatch("/" + pattern[3..], path) || IsMatch("/*/" + pattern[3..], path);
        }

        var bare = pattern.Trim('/').Replace("**", "*", StringComparison.Ordinal);
        var isRooted = pattern.TrimEnd('/').Contains('/', StringComparison.Ordinal);
        return isRooted ? path.StartsWith(bare + "/", StringComparison.Ordinal) || FileSystemName.MatchesSimpleExpression(bare, path)
            : path.Split('/').Any(n => FileSystemName.MatchesSimpleExpression(bare, n));
    }

    private static readonly Regex Digits = new("[0-9]{1,9}");
}
