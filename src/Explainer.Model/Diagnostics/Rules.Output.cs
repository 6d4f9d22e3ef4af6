namespace Explainer.Model.Diagnostics;

/// <content>Problems of the finished site.</content>
public static partial class Rules
{
    public static Diagnostic UnusedThemeFile(string file) =>
        Warning("EX301", file, "Nothing uses this file. The theme reads *.css, logo.svg and words.yml in _theme/, and the fonts and images that a *.css loads.");

    public static Diagnostic BrokenOutputLink(string source, string page, string href) =>
        Warning("EX302", source, $"On the finished page {page} the link '{href}' leads nowhere. Please report this as a fault of the tool.");

    public static Diagnostic InvalidHtml(string source, string page, string what) =>
        Warning("EX303", source, $"The finished page {page} is not sound HTML: {what}. Please report this as a fault of the tool.");

    /// <param name="source">The file that the program was at work on.</param>
    /// <param name="what">What happened.</param>
    public static Diagnostic ProgramFault(string source, string what) =>
        Error("EX307", source, $"The program failed at this file: {Shortened(what)} Please report this as a fault of the tool, with the file. "
            + "Until it is mended, take out what you wrote last.");

    public static Diagnostic MoreProblems(SourcePlace place, int count, Severity severity) =>
        new("EX308", severity, place, FormattableString.Invariant(
            $"This file has {count} more {(count == 1 ? "problem" : "problems")}, not shown here. Mend those above first."), null, 1);

    /// <param name="span">Where.</param>
    /// <param name="found">What was found: an element, an attribute, an address.</param>
    /// <param name="why">What it would do, as a sentence.</param>
    public static Diagnostic ActiveDrawing(SourceSpan span, string found, string why) =>
        Error("EX309", span, $"{Quoted(found)} cannot stand in a drawing of this site: {why} Take it out, or save the drawing as plain SVG.");

    public static Diagnostic BadDrawing(SourceSpan span) =>
        Error("EX309", span, "This drawing is no sound XML from here on, so nobody can say what it would do. Save it again as plain SVG.");

    public static Diagnostic StyleFromElsewhere(SourceSpan span, string found) =>
        Error("EX314", span, $"{Quoted(found)} loads from elsewhere, which tells another host who reads here. Put the file into images/, and write url(../images/name.png).");

    public static Diagnostic StyleImport(SourceSpan span) =>
        Error("EX314", span, "@import loads another style sheet. Put its rules into a file of their own in _theme/: all of them are joined.");

    public static Diagnostic StyleOfNothing(SourceSpan span, string target, string? nearest) =>
        Error("EX314", span, $"There is no file {Quoted(target)} that is published.{DidYouMean(nearest)}"
            + (nearest is null ? " Put it into images/, and write url(../images/name.png)." : ""));

    public static Diagnostic HeavyPage(string source, string page, double kilobytes, double budget) =>
        Warning("EX304", source, FormattableString.Invariant(
            $"The finished page {page} weighs {kilobytes:0.0} KB compressed, and the budget is {budget:0} KB. Shorten it, or split it in two."));

    public static Diagnostic HeavyFile(string file, double kilobytes, double budget) =>
        Warning("EX305", file, FormattableString.Invariant(
            $"This file weighs {kilobytes:0} KB, which is slow on a phone; the budget is {budget:0} KB. Make the image smaller."));
}
