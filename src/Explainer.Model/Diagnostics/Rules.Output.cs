namespace Explainer.Model.Diagnostics;

/// <content>Problems of the finished site.</content>
public static partial class Rules
{
    public static Diagnostic UnusedThemeFile(string file) =>
        Warning("EX301", file, "The theme does not know this file. It reads *.css, logo.svg and words.yml in _theme/.");

    public static Diagnostic BrokenOutputLink(string source, string page, string href) =>
        Warning("EX302", source, $"On the finished page {page} the link '{href}' leads nowhere. Please report this as a fault of the tool.");

    public static Diagnostic InvalidHtml(string source, string page, string what) =>
        Warning("EX303", source, $"The finished page {page} is not sound HTML: {what}. Please report this as a fault of the tool.");

    public static Diagnostic HeavyPage(string source, string page, double kilobytes, double budget) =>
        Warning("EX304", source, FormattableString.Invariant(
            $"The finished page {page} weighs {kilobytes:0.0} KB compressed, and the budget is {budget:0} KB. Shorten it, or split it in two."));

    public static Diagnostic HeavyFile(string file, double kilobytes, double budget) =>
        Warning("EX305", file, FormattableString.Invariant(
            $"This file weighs {kilobytes:0} KB, which is slow on a phone; the budget is {budget:0} KB. Make the image smaller."));
}
