using System.Text;
using System.Text.RegularExpressions;

namespace Explainer.Import.Text;

/// <summary>An element of HTML within a text, from its opening tag to the closing tag of the same depth.</summary>
/// <param name="Name">In small letters.</param>
/// <param name="Tag">The opening tag.</param>
/// <param name="Inner">What stands between the tags.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Outer">The whole element.</param>
internal sealed record HtmlElement(string Name, string Tag, string Inner, int Start, string Outer)
{
    /// <summary>The offset behind it in the text.</summary>
    public int End { get; init; }
}

/// <summary>Finds elements of HTML in a text in one pass, so that a thousand tags that nobody closes take no longer than others.</summary>
internal static partial class HtmlElements
{
    /// <summary>Replaces the outermost elements that are meant.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isMeant">Whether an element is meant, by its name and its opening tag.</param>
    /// <param name="convert">What stands in its place.</param>
    public static string Replace(string text, Func<string, string, bool> isMeant, Func<HtmlElement, string> convert)
    {
        var result = new StringBuilder();
        var at = 0;
        foreach (var element in Find(text, isMeant))
        {
            result.Append(text, at, element.Start - at).Append(convert(element));
            at = element.End;
        }

        return at == 0 ? text : result.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The outermost elements that are meant, in order. One that is never closed is none.</summary>
    public static IEnumerable<HtmlElement> Find(string text, Func<string, string, bool> isMeant)
    {
        var end = 0;
        foreach (var (name, open, inner, close, stop) in Pairs(text).OrderBy(p => p.Open))
        {
            var tag = open >= end ? text[open..inner] : "";
            if (open >= end && isMeant(name, tag))
            {
                yield return new HtmlElement(name, tag, text[inner..close], open, text[open..stop]) { End = stop };
                end = stop;
            }
        }
    }

    private static List<(string Name, int Open, int Inner, int Close, int Stop)> Pairs(string text)
    {
        var pairs = new List<(string, int, int, int, int)>();
        var open = new Dictionary<string, Stack<(int Open, int Inner)>>(StringComparer.Ordinal);
        var unclosed = new HashSet<string>(StringComparer.Ordinal);
        for (var tag = Tag().Match(text); tag.Success;)
        {
            var name = tag.Groups["name"].Value.ToLowerInvariant();
            var stop = tag.Index + tag.Length;
            if (!open.TryGetValue(name, out var started))
            {
                open[name] = started = new();
            }

            if (!tag.Groups["close"].Success)
            {
                started.Push((tag.Index, stop));
                // In a script or a style nothing is a tag but its own end (HTML, raw text elements).
                var end = name is "script" or "style" && !unclosed.Contains(name) ? text.IndexOf("</" + name, stop, StringComparison.OrdinalIgnoreCase) : -1;
                _ = end >= 0 || unclosed.Add(name);
                tag = end >= 0 ? Tag().Match(text, end) : tag.NextMatch();
                continue;
            }

            if (started.TryPop(out var start))
            {
                pairs.Add((name, start.Open, start.Inner, tag.Index, stop));
            }

            tag = tag.NextMatch();
        }

        return pairs;
    }

    [GeneratedRegex(@"<(?<close>/)?(?<name>[A-Za-z][\w-]*)(?=[\s/>])[^<>]*>")]
    private static partial Regex Tag();
}
