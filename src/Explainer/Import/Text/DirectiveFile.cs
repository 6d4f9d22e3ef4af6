using System.Globalization;

namespace Explainer.Import.Text;

/// <summary>The part of a file that <c>{include}</c> and <c>{literalinclude}</c> of MyST take, by their options.</summary>
internal static class DirectiveFile
{
    /// <summary>The lines that readers saw; null where there is no such file.</summary>
    /// <param name="page">The page that names it.</param>
    /// <param name="file">Its name.</param>
    /// <param name="options">What is taken of it.</param>
    /// <param name="isCode">Whether it is shown as it is.</param>
    public static List<string>? Read(PageContext page, string file, Attributes options, bool isCode) =>
        page.Include(new IncludeText(file, null, null, null) { IsWhole = isCode }) is { } lines ? Between(Range(Listed(lines, options["lines"]), options), options, isCode) : null;

    // lines: 1,3-5,20-
    private static List<string> Listed(List<string> lines, string? wanted) => wanted is null ? lines
        : [.. wanted.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(part =>
        {
            var ends = part.Split('-', 2);
            var first = Number(ends[0]) ?? 1;
            var last = ends.Length == 1 ? first : Number(ends[1]) ?? lines.Count;
            return lines.Skip(first - 1).Take(last - first + 1);
        })];

    // start-line: and end-line:, which count from 0, and from the end where they are less.
    private static List<string> Range(List<string> lines, Attributes options)
    {
        var (first, last) = (Place(Number(options["start-line"]), 0, lines.Count), Place(Number(options["end-line"]), lines.Count, lines.Count));
        return [.. lines.Skip(first).Take(Math.Max(0, last - first))];
    }

    private static int Place(int? said, int unsaid, int count) => Math.Clamp(said is { } number ? number < 0 ? count + number : number : unsaid, 0, count);

    // Code is taken by whole lines. A text may begin and end within one (Docutils, include).
    private static List<string> Between(List<string> lines, Attributes options, bool isCode)
    {
        if (isCode)
        {
            var (after, before) = (options["start-after"], options["end-before"]);
            var first = after is null ? 0 : lines.FindIndex(l => l.Contains(after, StringComparison.Ordinal)) + 1;
            first = options["start-at"] is { } at ? Math.Max(0, lines.FindIndex(first, l => l.Contains(at, StringComparison.Ordinal))) : first;
            var last = before is null ? -1 : lines.FindIndex(first, l => l.Contains(before, StringComparison.Ordinal));
            last = options["end-at"] is { } end ? lines.FindIndex(first, l => l.Contains(end, StringComparison.Ordinal)) + 1 : last;
            return lines[first..(last <= 0 ? lines.Count : last)];
        }

        var text = string.Join('\n', lines);
        text = options["start-after"] is { Length: > 0 } begin && text.IndexOf(begin, StringComparison.Ordinal) is >= 0 and var found ? text[(found + begin.Length)..] : text;
        text = options["end-before"] is { Length: > 0 } stop && text.IndexOf(stop, StringComparison.Ordinal) is >= 0 and var rest ? text[..rest] : text;
        return [.. text.Split('\n')];
    }

    private static int? Number(string? text) => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null;
}
