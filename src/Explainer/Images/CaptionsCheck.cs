using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Model.Diagnostics;

namespace Explainer.Images;

/// <summary>Checks captions (WebVTT, W3C): browsers pass over what they cannot read, and say nothing.</summary>
internal sealed partial class CaptionsCheck
{
    private const string Arrow = "-->";

    private readonly SourceText source;
    private readonly DiagnosticBag problems;
    private readonly string[] lines;
    private int offset;
    private TimeSpan start = TimeSpan.MinValue;
    private TimeSpan end = TimeSpan.MinValue;
    private bool hasCues;

    private CaptionsCheck(SourceText source, DiagnosticBag problems)
    {
        this.source = source;
        this.problems = problems;
        lines = source.Text.Split('\n');
    }

    /// <summary>Reports what is wrong in a file of captions.</summary>
    public static void Check(SourceText source, DiagnosticBag problems) => new CaptionsCheck(source, problems).Check();

    private void Check()
    {
        CheckHead();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Contains(Arrow, StringComparison.Ordinal) || (TwoTimes().IsMatch(lines[i]) && !IsInRemark(i)))
            {
                CheckCue(i);
            }

            offset += lines[i].Length + 1;
        }

        if (!hasCues)
        {
            problems.Add(Rules.NoCues(source.Start));
        }
    }

    private void CheckHead()
    {
        if (!Header().IsMatch(lines[0]))
        {
            var first = source.Span(0, lines[0].Length);
            problems.Add(Rules.NoCaptionsHeader(first) with { Fix = Fix.Add(source, 0, "WEBVTT\n\n") });
        }
        else if (lines.Length > 1 && lines[1].Contains(Arrow, StringComparison.Ordinal))
        {
            problems.Add(Rules.CueInHeader(source.Span(lines[0].Length + 1, lines[1].Length)) with { Fix = Fix.Add(source, lines[0].Length + 1, "\n") });
        }
    }

    private void CheckCue(int line)
    {
        hasCues = true;
        var text = lines[line];
        var span = source.Span(offset + (text.Length - text.TrimStart().Length), text.Trim().Length);
        if (Times().Match(text) is not { Success: true } times)
        {
            var problem = text.Contains(Arrow, StringComparison.Ordinal) ? Rules.BadCueTimes(span, span.Text) : Rules.CueWithoutArrow(span, span.Text);
            problems.Add(problem with { Fix = Mended(text) is { } meant ? Fix.Replace(span, meant.Trim()) : null });
            return;
        }

        var (from, to) = (TimeOf(times.Groups["from"].Value), TimeOf(times.Groups["to"].Value));
        if (to <= from)
        {
            problems.Add(Rules.CueEndsFirst(span, times.Groups["from"].Value, times.Groups["to"].Value));
        }
        else if (from < start)
        {
            problems.Add(Rules.CueOutOfOrder(span));
        }
        else if (from < end)
        {
            problems.Add(Rules.CuesOverlap(span));
        }

        (start, end) = (from, to);
        if (line + 1 >= lines.Length || string.IsNullOrWhiteSpace(lines[line + 1]))
        {
            problems.Add(Rules.EmptyCue(span));
        }
    }

    // Commas within the times are those of SubRip (.srt); settings behind them may have some too.
    private static string? Mended(string text)
    {
        var meant = TwoTimes().Replace(text, m => $"{m.Groups["from"].Value.Replace(',', '.')} {Arrow} {m.Groups["to"].Value.Replace(',', '.')}");
        return Times().IsMatch(meant) ? meant : null;
    }

    private bool IsInRemark(int line)
    {
        while (line > 0 && !string.IsNullOrWhiteSpace(lines[line - 1]))
        {
            line--;
        }

        return Remark().IsMatch(lines[line]);
    }

    private static TimeSpan TimeOf(string written)
    {
        var parts = written.Split(':');
        var hours = parts.Length == 3 ? int.Parse(parts[0], CultureInfo.InvariantCulture) : 0;
        return new TimeSpan(hours, int.Parse(parts[^2], CultureInfo.InvariantCulture), 0)
            + TimeSpan.FromMilliseconds(int.Parse(parts[^1].Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"^WEBVTT(?:[ \t].*)?$")]
    private static partial Regex Header();

    [GeneratedRegex(@"^NOTE(?:[ \t]|$)")]
    private static partial Regex Remark();

    // Whatever stands between them: one hyphen, a dash, an arrow of a word processor, or nothing.
    [GeneratedRegex(@"^[ \t]*(?<from>(?:[0-9]{1,4}:)?[0-9]{1,2}:[0-9]{2}[.,][0-9]{1,3})(?:[\s\p{Pd}\p{S}]|&gt;){1,9}(?<to>(?:[0-9]{1,4}:)?[0-9]{1,2}:[0-9]{2}[.,][0-9]{1,3})(?![^ \t])")]
    private static partial Regex TwoTimes();

    [GeneratedRegex(@"^[ \t]*(?<from>(?:[0-9]{2,4}:)?[0-5][0-9]:[0-5][0-9]\.[0-9]{3})[ \t]+-->[ \t]+(?<to>(?:[0-9]{2,4}:)?[0-5][0-9]:[0-5][0-9]\.[0-9]{3})(?:[ \t].*)?$")]
    private static partial Regex Times();
}
