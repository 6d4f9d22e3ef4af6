namespace Explainer.Model.Diagnostics;

/// <content>Problems of the finished site.</content>
public static partial class Rules
{
    public static Diagnostic UnusedThemeFile(string file) =>
        Warning("EX301", file, "Nothing uses this file. The theme reads *.css, logo.svg, .png or .webp, icon.svg, icon.png and words.yml in _theme/, and the fonts and images that a *.css loads.");

    /// <param name="file">A file of <c>_theme/</c> that nothing uses.</param>
    /// <param name="meant">Where the theme or a host looks for it.</param>
    public static Diagnostic MisnamedThemeFile(string file, string meant) =>
        Warning("EX301", file, $"Nothing uses this file under this name. Save it as {Quoted(meant)}.");

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

    private const string OwnFont = "Put its WOFF2 file into _theme/fonts/, and write @font-face { font-family: NAME; src: url(fonts/NAME.woff2) format(\"woff2\"); }.";

    /// <param name="isFont">Whether it is a font, as far as its address says.</param>
    public static Diagnostic StyleFromElsewhere(SourceSpan span, string found, bool isFont) =>
        Error("EX314", span, $"{Quoted(found)} loads from elsewhere, which tells another host who reads here. {(isFont ? OwnFont : "Put the file into images/, and write url(../images/name.png).")}");

    /// <param name="isFont">Whether it is a font, as far as its type says.</param>
    public static Diagnostic StyleData(SourceSpan span, bool isFont) =>
        Error("EX314", span, "This holds a file itself (data:), and the headers of the published site (Content-Security-Policy) forbid browsers to load such. "
            + (isFont ? OwnFont : "Put the file into images/, and write url(../images/name.png)."));

    /// <param name="isFont">Whether it is a font that it would load, as far as its address says.</param>
    public static Diagnostic StyleImport(SourceSpan span, bool isFont) => Error("EX314", span, isFont
        ? $"@import loads a font from elsewhere, which tells another host who reads here. {OwnFont}"
        : "@import loads another style sheet. Put its rules into a file of their own in _theme/: all of them are joined.");

    /// <param name="isFont">Whether it is a font, as far as its name says.</param>
    public static Diagnostic StyleOfNothing(SourceSpan span, string target, string? nearest, bool isFont) =>
        Error("EX314", span, $"There is no file {Quoted(target)} that is published.{DidYouMean(nearest)}"
            + (nearest is not null ? "" : isFont ? " Put it into _theme/fonts/, and write url(fonts/NAME.woff2)." : " Put it into images/, and write url(../images/name.png)."));

    /// <param name="source">The file of the page.</param>
    /// <param name="page">Where it is published.</param>
    /// <param name="kilobytes">What it weighs.</param>
    /// <param name="drawings">How much of that its maps and charts weigh.</param>
    /// <param name="budget">What it may weigh.</param>
    public static Diagnostic HeavyPage(string source, string page, double kilobytes, double drawings, double budget) =>
        Warning("EX304", source, FormattableString.Invariant($"The finished page {page} weighs {kilobytes:0.0} KB compressed, and the budget is {budget:0} KB. ") + (drawings < kilobytes / 2
            ? "Shorten it, or split it in two."
            : FormattableString.Invariant($"Its maps and charts weigh {drawings:0.0} KB of that. Show fewer of them on one page, or maps of less of the earth.")));

    public static Diagnostic HeavyFile(string file, double kilobytes, double budget) =>
        Warning("EX305", file, FormattableString.Invariant(
            $"This file weighs {kilobytes:0} KB, which is slow on a phone; the budget is {budget:0} KB. Make the image smaller."));

    /// <param name="span">The colour that the site's own sheet sets.</param>
    /// <param name="found">Which two colours are too near each other.</param>
    /// <param name="advice">A value that mends it; null when no lighter or darker one does.</param>
    public static Diagnostic WeakContrast(SourceSpan span, ContrastFinding found, string? advice) =>
        Error("EX324", span, Needed(found) + Advised(advice, span));

    /// <inheritdoc cref="WeakContrast"/>
    public static Diagnostic ModestContrast(SourceSpan span, ContrastFinding found, string? advice) =>
        Warning("EX325", span, Described(found) + FormattableString.Invariant($"enough for most readers; {found.Better} (AAA) is for all.") + Advised(advice, span));

    private static string Needed(ContrastFinding found) =>
        Described(found) + FormattableString.Invariant($"{(found.IsGraphic ? "lines and marks need" : "text needs")} {found.Least} (WCAG 2.2, AA).");

    // Rounded down, so that 4.49 is not said to be 4.5.
    private static string Described(ContrastFinding found) => FormattableString.Invariant(
        $"{found.Over} ({found.Colour}) on {found.Ground} ({found.Under}) has a contrast of {Math.Floor(found.Contrast * 10) / 10:0.0} to 1 in the {found.Theme} theme: ");

    private static string Advised(string? advice, SourceSpan span) =>
        advice is null ? " No lighter or darker colour in its place would do, so change the other one as well."
        : $" Write {advice}{(advice.StartsWith("light-dark(", StringComparison.Ordinal) && !span.Text.StartsWith("light-dark(", StringComparison.OrdinalIgnoreCase) ? ": the first is for light, the second for dark" : "")}.";

    public static Diagnostic ColourNotUnderstood(SourceSpan span, string name, string value) =>
        Warning("EX326", span, $"The contrast of {name} cannot be checked, because {Quoted(value)} is no opaque colour that is known here. Write it as #rrggbb, a name, rgb(), hsl() or oklch().");

    /// <param name="span">The value of the token.</param>
    /// <param name="name">The token.</param>
    /// <param name="found">What is no colour in it.</param>
    /// <param name="nearest">What is most likely meant; null where that cannot be told.</param>
    public static Diagnostic NoColour(SourceSpan span, string name, string found, string? nearest) =>
        Warning("EX326", span, $"{Quoted(found)} is no colour, so what uses {name} loses its own.{DidYouMean(nearest)}{(nearest is null ? " Write it as #rrggbb, a name, rgb(), hsl() or oklch()." : "")}");

    /// <inheritdoc cref="NoColour"/>
    public static Diagnostic ColourWithOtherDigits(SourceSpan span, string name, string found) =>
        Warning("EX326", span, $"{Quoted(found)} is no colour, so what uses {name} loses its own. Write #rrggbb: after # stand six digits or three, from 0 to 9 and from a to f.");

    /// <param name="span">The value of the token.</param>
    /// <param name="name">The token.</param>
    /// <param name="found">What <c>light-dark()</c> is given.</param>
    public static Diagnostic OtherThanTwoColours(SourceSpan span, string name, IReadOnlyList<string> found) =>
        Warning("EX326", span, FormattableString.Invariant($"light-dark() takes two colours and has {found.Count} here, so what uses {name} loses its own. Write light-dark(")
            + $"{Shortened(found[0])}, {(found.Count > 1 ? Shortened(found[1]) : "#rrggbb")}): the first is for light, the second for dark.");

    public static Diagnostic UnusedVariable(SourceSpan span, string name, string? nearest) =>
        Warning("EX327", span, $"Nothing uses {name}, so it changes nothing.{DidYouMean(nearest)}{(nearest is null ? " Take it out, or use it: var(" + name + ")." : "")}");

    public static Diagnostic SecondLogo(string file, string used) =>
        Warning("EX301", file, $"Nothing uses this file, because {used} is there too. Take one of the two out.");

    public static Diagnostic IconSize(string file, int width, int height) =>
        Warning("EX328", file, FormattableString.Invariant(
            $"The icon is {width} by {height} pixels, and phones show a square of 180 or more. Make it as wide as high, best 512 by 512."));

    /// <param name="name">What the address has.</param>
    /// <param name="bytes">How long that is in UTF-8.</param>
    /// <param name="most">How long it may be.</param>
    public static Diagnostic LongFileName(string file, string name, int bytes, int most) =>
        Error("EX358", file, $"{HowLong(name, bytes, most)} Give the file a shorter name.");

    /// <inheritdoc cref="LongFileName"/>
    public static Diagnostic LongWorkId(SourceSpan span, string name, int bytes, int most) =>
        Error("EX358", span, $"{HowLong(name, bytes, most)} Give the source a shorter id, here and where it is cited.");

    private static string HowLong(string name, int bytes, int most) => FormattableString.Invariant(
        $"The address would have the name {Quoted(name)}, which has {bytes} bytes in UTF-8. A disk takes {most} at most.");
}

/// <summary>Two colours of a theme that are too near each other.</summary>
/// <param name="Over">The token of what is read: <c>--accent</c>.</param>
/// <param name="Colour">Its colour: <c>#7a2a63</c>.</param>
/// <param name="Ground">The token of what it stands on.</param>
/// <param name="Under">Its colour.</param>
/// <param name="Theme"><c>light</c> or <c>dark</c>.</param>
/// <param name="Contrast">1 to 21.</param>
/// <param name="Least">What WCAG asks for at AA.</param>
/// <param name="Better">What it asks for at AAA; the same as <paramref name="Least"/> where it asks for no more.</param>
/// <param name="IsGraphic">Whether it is a line or a mark, not text (WCAG 2.2, 1.4.11).</param>
public sealed record ContrastFinding(
    string Over, string Colour, string Ground, string Under, string Theme, double Contrast, double Least, double Better, bool IsGraphic);
