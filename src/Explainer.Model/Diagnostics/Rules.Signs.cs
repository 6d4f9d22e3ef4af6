namespace Explainer.Model.Diagnostics;

/// <content>Signs of other Markdown dialects that are left in the text.</content>
public static partial class Rules
{
    /// <param name="span">Where.</param>
    /// <param name="found">What stands there.</param>
    /// <param name="instead">What to write, as a sentence.</param>
    /// <param name="escaped">How to write the sign itself; null where there is no way, or no reason to.</param>
    public static Diagnostic LeftoverSign(SourceSpan span, string found, string instead, string? escaped) =>
        Warning("EX262", span, $"{Quoted(found)} has no meaning here, and readers would see it as it is typed. {instead}"
            + (escaped is null ? "" : $" For the sign itself write {escaped}."));

    /// <param name="span">Where.</param>
    /// <param name="info">The words after the fence: <c>mermaid</c>.</param>
    /// <param name="instead">What to write, as a sentence.</param>
    public static Diagnostic CodeOfAnotherProgram(SourceSpan span, string info, string instead) =>
        Warning("EX262", span, $"A block of code marked {Quoted(info)} is printed as code: nothing is drawn or run. {instead}");
}
