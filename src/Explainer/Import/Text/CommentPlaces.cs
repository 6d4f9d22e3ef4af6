using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Model.Texts;

namespace Explainer.Import.Text;

/// <summary>A comment that a text has for now as a sign.</summary>
/// <param name="Reason">Why it is one, for the report; null for a remark of the author.</param>
/// <param name="Original">What it keeps.</param>
internal sealed partial record HiddenComment(string? Reason, string Original)
{
    /// <summary>Whether it is too long to stand within a paragraph.</summary>
    public bool IsLong => Original.Length > Mark.Longest;

    /// <summary>As it stands within a paragraph; empty lines come with it where it is long.</summary>
    public string OnOneLine => Reason is null ? Mark.Remark(Mark.OneLine(Original)) : Mark.InlineComment(Reason, Original);

    /// <summary>As it stands alone.</summary>
    public string AsBlock => $"\n{(Reason is null ? Mark.Remark(Original) : Mark.Comment(Reason, Original)).Trim('\n')}\n";

    /// <summary>One of what stands between the signs of a comment, which an import may have written.</summary>
    public static HiddenComment Parse(string inner) =>
        Imported().Match(inner) is { Success: true } lead && ImportMarks.IsReason(lead.Groups["reason"].Value) ? new HiddenComment(lead.Groups["reason"].Value, inner[lead.Length..].Trim()) : new HiddenComment(null, inner.Trim());

    [GeneratedRegex(@"\A import: (?<reason>(?:[^:\n]|:(?!\s))*):\s")]
    private static partial Regex Imported();
}

/// <summary>
/// Says where comments stand. One that is too long for a paragraph would end the row, item, quotation or note in which it stands, so it
/// follows the block around it.
/// </summary>
internal static partial class CommentPlaces
{
    private const string Gone = "\uE003";

    /// <summary>The text in which comments that stand alone, or are long, stand in the place of their signs.</summary>
    /// <param name="text">The text.</param>
    /// <param name="comments">The comments by the number of their sign.</param>
    /// <param name="sign">Finds signs; its first group is the number.</param>
    public static string Put(string text, IReadOnlyDictionary<int, HiddenComment> comments, Regex sign)
    {
        var result = new List<string>();
        var pending = new List<string>();
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var isAlone = sign.Match(lines[i]) is { Success: true, Index: 0 } only && only.Length == lines[i].TrimEnd().Length && Find(only) is not null && pending.Count == 0;
            var line = sign.Replace(lines[i], m => Find(m) is not { } comment ? m.Value : isAlone ? comment.AsBlock : comment.IsLong ? Later(comment) : m.Value);
            result.Add(LineCursor.WithoutEnd(Gap().Replace(line, "")));
            if (pending.Count > 0 && IsLast(lines, i))
            {
                result.AddRange(pending);
                pending.Clear();
            }
        }

        return string.Join('\n', result);

        HiddenComment? Find(Match match) => int.TryParse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var number) ? comments.GetValueOrDefault(number) : null;
        string Later(HiddenComment comment)
        {
            pending.Add(comment.AsBlock);
            return Gone;
        }
    }

    // Whether what follows a line belongs to no list, note or definition above it.
    private static bool IsLast(string[] lines, int at)
    {
        var next = at + 1;
        if (next < lines.Length && !string.IsNullOrWhiteSpace(lines[next]))
        {
            return false;
        }

        while (next < lines.Length && string.IsNullOrWhiteSpace(lines[next]))
        {
            next++;
        }

        return next >= lines.Length || !Continued().IsMatch(lines[next]);
    }

    [GeneratedRegex(@"^(?:[ \t]|(?:[-*+]|[0-9]{1,9}[.)]|\[\^[^\]\n]*\]:|:)[ \t])")]
    private static partial Regex Continued();

    // Of the two spaces around it one goes as well.
    [GeneratedRegex("[ ]?\uE003(?=[ ]|$)|\uE003")]
    private static partial Regex Gap();
}
