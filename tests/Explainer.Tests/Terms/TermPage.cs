using System.Text.RegularExpressions;

namespace Explainer.Tests.Terms;

/// <summary>A page among terms. What became a link to a term is shown as <c>{words}</c>.</summary>
internal static partial class TermPage
{
    /// <summary>The terms that the texts here name.</summary>
    public static SiteTest Terms { get; } = SiteTest.Minimal
        .And("glossary/emir.md", Term("Emir", "also: [emirs, émir]\nforms: [{lang: ar, text: أَمِير, latin: amīr al-ḥarb}]\n"))
        .And("glossary/group.md", Term("Islamic State", "also: [IS, US-led, .NET]\n"))
        .And("glossary/iraq.md", Term("Islamic State of Iraq", ""))
        .And("glossary/war.md", Term("Syria's war", "also: [war]\n"))
        .And("glossary/raqqa.md", Term("Raqqa", "also: [al-Raqqa]\nforms: [{lang: ar, text: الرقة}, {lang: zh, text: 拉卡}]\n"))
        .And("glossary/terror.md", Term("Terror", "link: manual\nalso: [war on terror]\n"));

    /// <summary>The markup of a text on a page among these terms.</summary>
    public static string With(string text, string facts = "") =>
        Marked(Terms.And("a.md", $"---\ntitle: A\n{facts}---\n{text}").Build().Body("a.md"));

    /// <summary>The file of a term.</summary>
    public static string Term(string title, string facts, string text = "") =>
        $"---\ntitle: {title}\nsummary: A word to explain.\n{facts}---\n{text}";

    public static string Marked(string html) => TermLink().Replace(html, "{$1}");

    [GeneratedRegex("<a href=\"[^\"]*\" class=\"term\">(.*?)</a>", RegexOptions.Singleline)]
    public static partial Regex TermLink();
}
