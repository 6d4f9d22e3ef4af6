using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Explainer.Tests.Terms;

/// <summary>What holds of automatic links whatever the terms and the text.</summary>
public sealed class TermPropertyTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(Depth.Choose(25, 120));

    private static readonly Gen<string> Word = Gen.Elements(
        "ba", "Ba", "BA", "BAS", "bas", "ba's", "bá", "ba\u0301", "ba-bo", "bo", "Bo", "بو", "بُو", "di", "DI", "x", "1", "–", ".", ",");

    private static readonly Gen<string> Words = from many in Gen.Choose(1, 6) from words in Word.ListOf(many) select string.Join(' ', words);

    private static readonly Gen<string> Form = from many in Gen.Choose(1, 3) from words in Word.ListOf(many) select string.Join(' ', words);

    private static readonly Gen<string> Phrase = Gen.OneOf(
        Words, Words, Words,
        Words.Select(w => $"*{w}*"), Words.Select(w => $"x**{w}**x"), Words.Select(w => $"`{w}`"), Words.Select(w => $"[{w}](index.md)"),
        Words.Select(w => $"[*{w}* x](glossary/t0.md)"), Words.Select(w => $"[{w}]{{lang=ar}}"), Words.Select(w => $"![{w}](p.svg)"),
        Words.Select(w => w.Replace(' ', '\n')), Words.Select(w => $"&eacute;{w}&nbsp;{w}"), Words.Select(w => $"x<!-- {w} -->{w}"));

    private static readonly Gen<string> Line = from many in Gen.Choose(1, 4) from phrases in Phrase.ListOf(many) select string.Join(' ', phrases);

    private static readonly Gen<string> Block = Gen.OneOf(
        Line, Line,
        Words.Select(w => $"## h {w}"), // A quotation whose last line begins with a dash would be testimony.
        Line.Select(l => "> x " + l.Replace("\n", "\n> x ", StringComparison.Ordinal)),
        Words.Select(w => $"- x {w}\n  - y {w}"), Words.Select(w => $"| {w} | {w} |\n|---|---|\n| {w} | {w} |"),
        Words.Select(w => $"x {w}\n: y {w}"), Words.Select(w => $"![x](p.svg \"{w}\")"), Words.Select(w => $"    {w}"));

    private static readonly Gen<string> Text = from many in Gen.Choose(1, 6) from blocks in Block.ListOf(many) select string.Join("\n\n", blocks);

    private static readonly Gen<(string[][] Terms, string Text)> Sites =
        from many in Gen.Choose(1, 4)
        from terms in Form.ListOf(3).Select(f => f.ToArray()).ListOf(many)
        from text in Text
        select (terms.ToArray(), text);

    [Fact]
    public void Links_stand_where_they_may_once_for_each_term_and_change_no_word() => Check.One(Config, Prop.ForAll(
        Sites.ToArbitrary(), site =>
        {
            var (terms, text) = site;
            var with = Build(terms, text, "auto");
            var links = new HtmlParser().ParseDocument(with).QuerySelectorAll("a.term").ToList();
            Assert.DoesNotContain(links, IsMisplaced);
            Assert.Distinct(links.Select(l => l.GetAttribute("href")));
            Assert.Equal(Build(terms, text, "manual"), TermPage.TermLink().Replace(with, "$1"));
        }));

    private static bool IsMisplaced(IElement link) =>
        link.ParentElement!.Closest("a, h1, h2, h3, h4, h5, h6, blockquote, code, pre, figcaption") is not null;

    /// <summary>The text of the page; the terms have their forms but those that an earlier one has too.</summary>
    private static string Build(string[][] terms, string text, string link)
    {
        var site = SiteTest.Minimal.And("p.svg", "<svg/>").And("a.md", $"---\ntitle: A\n---\n\n{text}\n");
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (i, forms) in terms.Index())
        {
            var own = forms.Where(f => taken.Add(f.Normalize().Replace("\u064F", "", StringComparison.Ordinal))).Select(f => $"\"{f}\"");
            site = site.And($"glossary/t{i}.md", TermPage.Term($"Term {i}", $"link: {link}\nalso: [{string.Join(", ", own)}]\n"));
        }

        return site.Build().Body("a.md");
    }
}
