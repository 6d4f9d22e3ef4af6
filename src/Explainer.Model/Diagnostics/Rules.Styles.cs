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

    /// <param name="span">The colour that the site's own sheet sets.</param>
    /// <param name="selector">For which elements.</param>
    /// <param name="found">Which two colours are too near each other.</param>
    /// <param name="advice">A value that mends it; null when no lighter or darker one does.</param>
    public static Diagnostic WeakPart(SourceSpan span, string selector, ContrastFinding found, string? advice) =>
        Warning("EX366", span, $"For {Quoted(selector)}, {Needed(found)}{Advised(advice, span)}");

    public static Diagnostic UnknownProperty(SourceSpan span, string name, string? nearest) =>
        Warning("EX367", span, $"{Quoted(name)} is not a property of CSS, so browsers pass over it.{DidYouMean(nearest)}{(nearest is null ? " Remove the line, or write the property that is meant." : "")}");

    public static Diagnostic StyleWithoutColon(SourceSpan span, string name, Fix? fix) =>
        Warning("EX367", span, $"No colon stands after {Quoted(name)}, so browsers pass over this line. Write {(fix is null ? "property: value;" : name + ":")}.") with { Fix = fix };

    /// <param name="span">Where the declaration before ends.</param>
    /// <param name="next">What stands after it.</param>
    /// <param name="fix">What mends it.</param>
    public static Diagnostic StyleWithoutSemicolon(SourceSpan span, string next, Fix fix) =>
        Warning("EX367", span, $"No semicolon stands here, so browsers pass over what ends here and over {Quoted(next)} after it. Write ; here.") with { Fix = fix };

    public static Diagnostic StyleWithoutValue(SourceSpan span, string name) =>
        Warning("EX367", span, $"Nothing stands after the colon of {Quoted(name)}, so browsers pass over it. Write its value, or remove it.");

    /// <param name="span">Where it stands.</param>
    /// <param name="found">What cannot stand there.</param>
    /// <param name="property">The property whose value it is in.</param>
    /// <param name="nearest">What is most likely meant; null where that cannot be told.</param>
    /// <param name="expected">What such a value can be.</param>
    public static Diagnostic StyleValue(SourceSpan span, string found, string property, string? nearest, string expected) =>
        Warning("EX367", span, $"{Quoted(found)} cannot stand in the value of {property}, so browsers pass over all of it.{(nearest is null ? $" Write {expected}." : DidYouMean(nearest))}");

    /// <param name="span">Where it stands.</param>
    /// <param name="found">The value that is one too many.</param>
    /// <param name="property">The property, which takes one value.</param>
    public static Diagnostic StyleValueTooMany(SourceSpan span, string found, string property) =>
        Warning("EX367", span, $"{property} takes one value, and {Quoted(found)} is another, so browsers pass over all of it. Remove one of them.");

    /// <param name="span">Where it stands.</param>
    /// <param name="found">What is no part of a selector.</param>
    /// <param name="selector">All that stands before the brace.</param>
    /// <param name="nearest">What is most likely meant.</param>
    public static Diagnostic StyleSelector(SourceSpan span, string found, string selector, string? nearest) =>
        Warning("EX367", span, $"{Quoted(selector)} is no selector because of {Quoted(found)}, so browsers pass over all up to its }}."
            + (nearest is null ? " Write one such as h2, .note or a:hover, with commas between several." : DidYouMean(nearest)));

    public static Diagnostic StyleAtRule(SourceSpan span, string name, string? nearest) =>
        Warning("EX367", span, $"{Quoted(name)} is not a rule of CSS, so browsers pass over it and all that stands in it.{(nearest is null ? " Remove it." : DidYouMean("@" + nearest))}");

    /// <param name="span">Where it stands.</param>
    /// <param name="found">What no browser understands in a media query.</param>
    /// <param name="nearest">What is most likely meant; null where that cannot be told.</param>
    public static Diagnostic StyleMedia(SourceSpan span, string found, string? nearest) =>
        Warning("EX367", span, $"{Quoted(found)} means nothing in a media query, so its rules never apply.{(nearest is null ? " Write one such as (max-width: 40rem)." : DidYouMean(nearest))}");

    public static Diagnostic StyleLineComment(SourceSpan span, string comment, Fix? fix) =>
        Warning("EX367", span, $"// begins no comment in CSS, so browsers pass over the rule or the declaration after it. Write {Shortened(comment)}.") with { Fix = fix };

    public static Diagnostic StyleTag(SourceSpan span, string tag, Fix fix) =>
        Warning("EX367", span, $"{Quoted(tag)} belongs to HTML, so browsers pass over the rule after it. Remove it: a style sheet has rules alone.") with { Fix = fix };

    public static Diagnostic StyleCurlyQuotes(SourceSpan span, string found, string meant, Fix fix) =>
        Warning("EX367", span, $"Quotation marks such as those of {Quoted(found)} are letters in CSS. Write {Shortened(meant)}.") with { Fix = fix };

    public static Diagnostic StyleNoBreakSpace(SourceSpan span, Fix fix) =>
        Warning("EX367", span, "A no-break space stands here, which is a letter in CSS. Write a space.") with { Fix = fix };

    public static Diagnostic StyleOutside(SourceSpan span, string found) =>
        Warning("EX367", span, $"{Quoted(found)} stands in no braces, so browsers pass over it and over the rule after it. Write it as :root {{ … }}, or with the selector and the brace that it has lost.");

    /// <param name="span">Where it stands.</param>
    /// <param name="closing">What closes something.</param>
    /// <param name="opening">What would open it.</param>
    public static Diagnostic StyleStray(SourceSpan span, string closing, string opening) =>
        Warning("EX367", span, $"This {closing} closes nothing, so browsers pass over the rule or the declaration that it stands in. Remove it, or write the {opening} that it belongs to.");

    public static Diagnostic StyleCommentOpen(SourceSpan span) =>
        Error("EX369", span, "Nothing closes this comment, so browsers pass over all that follows. Write */ where it ends.");

    public static Diagnostic StyleStringOpen(SourceSpan span, string found, string mark, Fix fix) =>
        Error("EX369", span, $"Nothing closes the quotation mark of {Quoted(found)} on its line, so browsers pass over what it stands in. Write {mark} at its end.") with { Fix = fix };

    /// <param name="span">Where it stands.</param>
    /// <param name="opening">The bracket.</param>
    /// <param name="closing">What would close it.</param>
    /// <param name="next">The sign before which it belongs; empty where that cannot be told.</param>
    /// <param name="fix">What mends it.</param>
    public static Diagnostic StyleBracketOpen(SourceSpan span, string opening, string closing, string next, Fix? fix) =>
        Error("EX369", span, $"Nothing closes this {opening}, so what follows is part of it, perhaps to the end of the sheet. Write {closing} {(next.Length == 0 ? "where it ends" : $"before the next {next}")}.") with { Fix = fix };

    /// <param name="span">The brace.</param>
    /// <param name="next">The rule that was hardly meant to lie in it; empty where there is none.</param>
    /// <param name="fix">What mends it; null where its place cannot be told.</param>
    public static Diagnostic StyleBlockOpen(SourceSpan span, string next, Fix? fix) =>
        Error("EX369", span, $"Nothing closes this {{, so all that follows lies in it. Write }} {(next.Length == 0 ? "where its rule ends" : $"before {Quoted(next)}")}.") with { Fix = fix };

    public static Diagnostic UnsetVariable(SourceSpan span, string name, string? nearest) =>
        Warning("EX373", span, $"Nothing sets {name}, so browsers pass over this value.{DidYouMean(nearest)}{(nearest is null ? $" Set it, :root {{ {name}: …; }}, or write the value itself." : "")}");

    public static Diagnostic UnknownClass(SourceSpan span, string name, string nearest) =>
        Warning("EX373", span, $"The theme has no class {Quoted(name)}.{DidYouMean("." + nearest)} A class of your own needs a name that is no slip for one of the theme's.");

    public static Diagnostic ClassWithoutDot(SourceSpan span, string name) =>
        Warning("EX373", span, $"{Quoted(name)} is no element of HTML, but a class of the theme. Write .{name}, with a dot.");

    public static Diagnostic UnknownElement(SourceSpan span, string name, string nearest) =>
        Warning("EX373", span, $"{Quoted(name)} is no element of HTML.{DidYouMean(nearest)}");

    /// <param name="span">The declaration's value.</param>
    /// <param name="selector">What it hides.</param>
    /// <param name="what">What that is to readers.</param>
    public static Diagnostic HidesFromReaders(SourceSpan span, string selector, string what) =>
        Warning("EX374", span, $"This hides {Quoted(selector)} from all readers: {what}. Remove the line, or make it smaller or paler: font: var(--small); color: var(--quiet).");

    public static Diagnostic NoFocusRing(SourceSpan span, string selector) =>
        Warning("EX374", span, $"{Quoted(selector)} has no ring then, and who uses a keyboard does not see where on the page they are (WCAG 2.2, 2.4.7). Write a ring of your own, such as 3px solid var(--focus), or remove the line.");

    public static Diagnostic TinyLetters(SourceSpan span, string size, string selector) =>
        Warning("EX374", span, $"Letters of {size} are too small for many readers, and {Quoted(selector)} has them. Write 1rem, the size that readers have set for themselves, and 0.8rem at least.");

    public static Diagnostic TooWideForPhones(SourceSpan span, string property, string selector, string instead) =>
        Warning("EX374", span, $"{Quoted(selector)} is wider than a phone, so there one reads it only by scrolling sideways (WCAG 2.2, 1.4.10). Write {property}: {instead}.") with { Fix = Fix.Replace(span, instead) };

    /// <param name="file">The font.</param>
    public static Diagnostic NoFont(string file) =>
        Error("EX365", file, "This file is no font, so readers see another one. Save the font again as WOFF2, and put it in its place.");

    /// <inheritdoc cref="NoFont"/>
    public static Diagnostic CutFont(string file) =>
        Error("EX365", file, "This font is not whole, so readers see another one. Copy the file again, and put it in its place.");

    /// <param name="file">The font.</param>
    /// <param name="ending">How the names of such fonts end.</param>
    public static Diagnostic OtherFont(string file, string ending) =>
        Error("EX365", file, $"This font has another format than its name promises. Let its name end in {ending}, here and in the style sheet.");

    /// <param name="file">The font.</param>
    public static Diagnostic LargeFont(string file) =>
        Warning("EX376", file, "This font is not compressed: as WOFF2 it weighs a half or less, and every reader loads it. Save it as WOFF2, for example with woff2_compress, and name that file in src.");

    public static Diagnostic FontOfNothing(SourceSpan span, string family) =>
        Warning("EX368", span, $"Nothing loads the font {Quoted(family)}, so readers see another one. Put its WOFF2 file into _theme/fonts/ and write @font-face {{ font-family: {Shortened(family)}; src: url(fonts/NAME.woff2) format(\"woff2\"); }}, "
            + "or name a font that comes with systems, such as Georgia.");
}
