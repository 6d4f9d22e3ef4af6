namespace Explainer.Model.Diagnostics;

/// <content>Rules of a site's own style sheets.</content>
public static partial class Rules
{
    /// <param name="span">The colour that the site's own sheet sets.</param>
    /// <param name="selector">For which elements.</param>
    /// <param name="found">Which two colours are too near each other.</param>
    /// <param name="advice">What to write, without the last full stop.</param>
    public static Diagnostic WeakRule(SourceSpan span, string selector, ContrastFinding found, string advice) =>
        Warning("EX366", span, FormattableString.Invariant(
            $"{Quoted(selector)} has text in {found.Over} on {found.Ground} in the {found.Theme} theme, a contrast of {Math.Floor(found.Contrast * 10) / 10:0.0} to 1: text of this size needs {found.Least} (WCAG 2.2, AA). {advice}."));

    public static Diagnostic UnknownProperty(SourceSpan span, string name, string? nearest) =>
        Warning("EX367", span, $"{Quoted(name)} is not a property of CSS, so browsers pass over it.{DidYouMean(nearest)}{(nearest is null ? " Remove the line, or write the property that is meant." : "")}");

    public static Diagnostic StyleWithoutColon(SourceSpan span, string name, Fix? fix) =>
        Warning("EX367", span, $"No colon stands after {Quoted(name)}, so browsers pass over this line. Write {(fix is null ? "property: value;" : name + ":")}.") with { Fix = fix };

    /// <param name="span">Where the line before ends.</param>
    /// <param name="next">The property on the next line.</param>
    /// <param name="fix">What mends it.</param>
    public static Diagnostic StyleWithoutSemicolon(SourceSpan span, string next, Fix fix) =>
        Warning("EX367", span, $"No semicolon ends this line, so browsers pass over it and over {Quoted(next)} on the next one. Write ; at its end.") with { Fix = fix };

    public static Diagnostic FontOfNothing(SourceSpan span, string family) =>
        Warning("EX368", span, $"Nothing loads the font {Quoted(family)}, so readers see another one. Put its WOFF2 file into _theme/fonts/ and write @font-face {{ font-family: {Shortened(family)}; src: url(fonts/NAME.woff2) format(\"woff2\"); }}, "
            + "or name a font that comes with systems, such as Georgia.");
}
