namespace Explainer.Model.Diagnostics;

/// <content>Problems of texts that pages include.</content>
public static partial class Rules
{
    public static Diagnostic IncludeOfNoFile(SourceSpan span) =>
        Error("EX254", span, "This does not say what to include. Write the path of a file in _parts/ after it: :::include ../_parts/safety.md.");

    /// <param name="span">Where.</param>
    /// <param name="target">What is included, from the input folder.</param>
    /// <param name="nearest">What was probably meant, from the folder of the file that includes it.</param>
    public static Diagnostic IncludeOfNothing(SourceSpan span, string target, string? nearest) =>
        Error("EX254", span, $"There is no text {Quoted(target)} to include.{DidYouMean(nearest)}" + (nearest is null ? " Write the path of a Markdown file in _parts/ from this file's folder." : ""));

    public static Diagnostic IncludeOfAnother(SourceSpan span, string target) =>
        Error("EX254", span, $"{Quoted(target)} is not in _parts/, and only texts that lie there are included. Move the passage to a file in _parts/, and include that here and on the page.");

    public static Diagnostic PartWithFrontMatter(SourceSpan span) =>
        Error("EX254", span, "A file in _parts/ is no page and has no front matter. Remove the lines from --- to ---.");

    /// <param name="span">Where.</param>
    /// <param name="circle">The files, in order; the last is the first.</param>
    public static Diagnostic IncludeInCircle(SourceSpan span, IReadOnlyList<string> circle) =>
        Error("EX255", span, $"This text would include itself: {string.Join(" → ", circle)}. Remove this line, or one on the way.");

    public static Diagnostic IncludeTooDeep(SourceSpan span, int most) =>
        Error("EX255", span, FormattableString.Invariant($"Texts are included more than {most} deep here. Include this one from a page, or from a text nearer to it."));
}
