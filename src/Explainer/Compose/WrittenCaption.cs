using System.Text.RegularExpressions;
using Explainer.Model.Languages;

namespace Explainer.Compose;

/// <summary>
/// A picture or a link whose caption is not read, because it stands in the quotation marks of a word processor, in none, or has
/// straight ones within.
/// </summary>
/// <param name="Start">Where its round bracket stands, from the beginning of the picture or link.</param>
/// <param name="Length">How long the whole is.</param>
/// <param name="Brackets">The round brackets as they have to be.</param>
/// <param name="IsSpaced">Whether the path has spaces.</param>
/// <param name="IsSure">Whether the marks are in pairs, so that nobody has to say which of them belong to the words.</param>
internal sealed partial record WrittenCaption(int Start, int Length, string Brackets, bool IsSpaced, bool IsSure)
{
    private const string Marks = "\"'“”„‟«»‹›‘’‚＂";

    /// <summary>The one at the beginning of a text; null for none.</summary>
    public static WrittenCaption? Find(string text, string language)
    {
        if (Captioned().Match(text) is not { Success: true } match || match.Groups["caption"].Value.Trim() is not { Length: > 0 } caption)
        {
            return null;
        }

        var path = match.Groups["path"].Value.Trim('<', '>');
        var isMarked = Marks.Contains(caption[0], StringComparison.Ordinal);
        // "A photo.svg" is one path with a space.
        if ((!isMarked && (FileName().IsMatch(caption) || !match.Groups["sure"].Success)) || caption.Trim(Marks.ToCharArray()).Length == 0)
        {
            return null;
        }

        var isSpaced = path.Contains(' ', StringComparison.Ordinal);
        var isPaired = isMarked && caption.Length > 1 && Marks.Contains(caption[^1], StringComparison.Ordinal);
        var words = WithInnerMarks(isPaired ? WithoutMarks(caption) : caption, language);
        var start = match.Groups["open"].Index;
        return new WrittenCaption(start, match.Length, $"({(isSpaced || path.AsSpan().ContainsAny('(', ')') ? $"<{path}>" : path)} \"{words}\")", isSpaced, isPaired == isMarked);
    }

    // The pair around the whole.
    private static string WithoutMarks(string caption) => caption[1..^1].Trim(' ', '\u00a0', '\u202f');

    /// <summary>A caption whose quotation marks cannot end those around it.</summary>
    public static string WithInnerMarks(string caption, string language)
    {
        var marks = QuotationMarks.Find(language);
        return (marks with { InnerOpen = marks.Open, InnerClose = marks.Close }).Nest(caption);
    }

    // The path ends at >, at the ending of a file or, where it has no space, before a quotation mark.
    [GeneratedRegex(@"^!?\[(?:[^\[\]]|\[[^\[\]]*\](?:\([^()]*\))?)*\](?<open>\()[ ]*(?:(?<path><[^<>\n]+>)(?<sure>)|(?<path>[^<>()""“”„«»‘\n]*?\.(?:svg|png|jpe?g|gif|webp|avif|md|pdf)(?:#[^\s()]*)?)(?<sure>)(?=\s)|(?<path>[^\s<>()]+[./#][^\s<>()]*)(?=\s))\s+(?<caption>(?:[^()]|\([^()]*\))+)\)", RegexOptions.IgnoreCase)]
    private static partial Regex Captioned();

    [GeneratedRegex(@"\.[A-Za-z][A-Za-z0-9]{1,4}(?:#\S*)?$")]
    private static partial Regex FileName();
}
