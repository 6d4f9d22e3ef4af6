namespace Explainer.Model.Dates;

/// <summary>Why a text is not a date we can read, and what to write instead.</summary>
/// <param name="Text">What was written, without the space around it.</param>
/// <param name="Found">What is wrong, continuing "'3 May' …": <c>is not a date</c>.</param>
/// <param name="Instead">What to write: <c>2016-05-03, 2016-05 or 2016</c>. Each is a date.</param>
public sealed record DateProblem(string Text, string Found, string Instead)
{
    /// <summary>The date that was surely meant and only written otherwise; null when there are several, or none.</summary>
    public string? SameDate { get; init; }

    /// <summary>A word that none of these dates holds and the text must keep, such as <c>late</c>; null for none.</summary>
    public string? LostWord { get; init; }

    /// <summary>What to do where no date can be written, as a sentence; null where one can.</summary>
    public string? Advice { get; init; }

    private const int LongestShown = 60;

    /// <summary>All of it: <c>'3 May' is not a date. Write it as 2016-05-03, 2016-05 or 2016.</c></summary>
    public string Message => Advice is not null ? $"'{Shown}' {Found}. {Advice}" : $"'{Shown}' {Found}. Write it as {Instead}{(LostWord is null ? "" : $", and '{LostWord}' in the text")}.";

    // A message is one line, whatever was written.
    private string Shown
    {
        get
        {
            var line = string.Concat(Text.Select(c => char.IsControl(c) || char.IsWhiteSpace(c) ? ' ' : c));
            return line.Length <= LongestShown ? line : Cut(line) + "…";
        }
    }

    private static string Cut(string line) =>
        line[..(char.IsHighSurrogate(line[LongestShown - 1]) ? LongestShown - 1 : LongestShown)];
}
