using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Explainer.Model.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace Explainer.Tests.Composing;

public sealed class ComposingPropertyTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(Depth.Choose(300, 2000));

    private static readonly HashSet<string> Elements =
    [
        "a", "abbr", "blockquote", "br", "code", "dd", "del", "details", "div", "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "img", "kbd", "li", "mark",
        "ol", "p", "pre", "q", "section", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul", "col", "colgroup",
    ];

    private static readonly HashSet<string> Attributes =
    [
        "alt", "aria-label", "aria-labelledby", "class", "dir", "href", "id", "lang", "loading", "role", "src", "start", "tabindex", "title", "type", "colspan",
    ];

    [Fact]
    public void Whatever_is_written_the_page_holds_only_elements_attributes_and_addresses_that_do_no_harm() => Check.One(
        Config, Prop.ForAll(ProseArbitraries.Hostile, text => IsHarmless(Composed.Create(text).Markup)));

    [Fact]
    public void Any_string_is_composed() => Check.One(
        Config, Prop.ForAll<string?>(text => IsHarmless(Composed.Create(text ?? "").Markup)));

    [Fact]
    public void A_text_composed_twice_is_the_same() => Check.One(
        Config.WithMaxTest(Depth.Choose(100, 500)), Prop.ForAll(ProseArbitraries.Hostile, text => Composed.Create(text).Markup == Composed.Create(text).Markup));

    [Fact]
    public void Every_problem_lies_within_its_text() => Check.One(
        Config, Prop.ForAll(ProseArbitraries.Hostile, text => Composed.Create(text).Problems.All(p => IsWithin(p, text))));

    [Fact]
    public void A_bad_link_is_found_where_it_stands_whatever_stands_around_it() => Check.One(
        Config, Prop.ForAll(ProseArbitraries.WithBadLink, text =>
            Composed.Create(text).Problems.Single(p => p.Code == "EX205").Place == PlaceOf("nowhere.md", text)));

    [Theory]
    [InlineData("\r\n", "")]
    [InlineData("\r", "")]
    [InlineData("\n", "\uFEFF")]
    [InlineData("\r\n", "\uFEFF")]
    public void Line_ends_and_a_byte_order_mark_move_nothing(string lineEnd, string mark) => Check.One(
        Config.WithMaxTest(Depth.Choose(10, 60)), Prop.ForAll(ProseArbitraries.WithBadLink, text =>
        {
            var file = $"---\ntitle: A 😀\n---\n{text}";
            var written = mark + file.Replace("\n", lineEnd, StringComparison.Ordinal);
            return SiteTest.With("a.md", written).Build().Problems.Single(p => p.Code == "EX205").Place == PlaceOf("nowhere.md", file);
        }));

    private static bool IsHarmless(string markup)
    {
        var body = new HtmlParser().ParseDocument($"<body>{markup}").Body!;
        return !markup.Contains('\0', StringComparison.Ordinal)
            && !markup.Contains("<script", StringComparison.OrdinalIgnoreCase)
            && body.QuerySelectorAll("*").All(e => Elements.Contains(e.LocalName) && e.Attributes.All(IsHarmless));
    }

    private static bool IsHarmless(IAttr attribute) => attribute.LocalName switch
    {
        "href" or "src" => LeadsToNoHarm(attribute.Value),
        var name => Attributes.Contains(name),
    };

    private static bool LeadsToNoHarm(string address) =>
        !Uri.TryCreate(new Uri("https://base.example/a/"), address, out var uri) || uri.Scheme is "http" or "https" or "mailto" or "tel";

    private static bool IsWithin(Diagnostic problem, string text)
    {
        var lines = text.Split('\n');
        return problem.Place.Line >= 1 && problem.Place.Line <= lines.Length && problem.Place.Column >= 1
            && problem.Place.Column <= lines[problem.Place.Line - 1].EnumerateRunes().Count() + 1
            && problem.Length >= 1;
    }

    private static SourcePlace PlaceOf(string part, string text)
    {
        var before = text[..text.IndexOf(part, StringComparison.Ordinal)];
        return new SourcePlace("a.md", before.Count(c => c == '\n') + 1, before[(before.LastIndexOf('\n') + 1)..].EnumerateRunes().Count() + 1);
    }
}
