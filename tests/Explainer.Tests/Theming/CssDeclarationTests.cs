using Explainer.Editions;
using Explainer.Editions.Css;
using Explainer.Model.Diagnostics;
using Explainer.Tests.Finished;

namespace Explainer.Tests.Theming;

/// <summary>The declarations of a style sheet are found where a browser finds them.</summary>
public sealed class CssDeclarationTests
{
    [Fact]
    public void Comments_strings_and_addresses_hide_no_declaration_and_make_none()
    {
        Assert.Equal(
            """
            @media screen / :root | --a | 1px
            @media screen / :root | --b | url(data:image/png;base64,A==)
            @media screen / :root | --c | "; --x: y }"
            @media screen | --d | 2
            p::after | content | 'it\'s'
            p::after | color | red
            """.ReplaceLineEndings("\n"),
            Show("""
                @import "x";
                /* :root { --never: 1 } */
                @media screen { :root { --a/* : */: 1px ; --b:url(data:image/png;base64,A==);--c: "; --x: y }" } --d: 2 }
                p::after { content: 'it\'s'; color: red }
                """));
    }

    [Theory]
    [InlineData("")]
    [InlineData("}}}")]
    [InlineData("{{{")]
    [InlineData("a { --x")]
    [InlineData("/*")]
    [InlineData("'")]
    [InlineData("--x: y;")]
    public void What_is_no_sound_sheet_has_none(string css) => Assert.Equal("", Show(css));

    [Fact]
    public void A_value_is_found_where_it_stands()
    {
        const string Css = ":root {\n  --a :  #fff ; }";
        var found = CssDeclaration.FindAll(Css)[0];
        Assert.Equal("#fff", Css.Substring(found.Start, found.Value.Length));
    }

    private static string Show(string css) =>
        string.Join('\n', CssDeclaration.FindAll(css).Select(d => $"{string.Join(" / ", d.Within)} | {d.Name} | {d.Value}"));

    [Fact]
    public void Nothing_is_said_against_the_sheets_of_the_theme() =>
        Assert.Empty(ThemeStyles.BuiltInTexts().Select(text => new SourceText("theme.css", text))
            .SelectMany(text => StyleWordCheck.FindProblems(text).Concat(StyleNameCheck.FindProblems([text]).Where(p => p.Code == "EX373"))).Select(p => p.Message));

    [Fact]
    public void Nothing_is_said_against_a_rule_for_a_class_of_any_page()
    {
        var classes = FinishedSite.Fixture.Pages.Values.SelectMany(p => p.QuerySelectorAll("[class]")).SelectMany(e => e.ClassList).Distinct().ToList();
        Assert.True(classes.Count > 100);
        Assert.Empty(StyleNameCheck.FindProblems([new SourceText("own.css", string.Join('\n', classes.Select(c => $".{c} {{ margin: 0 }}")))]).Select(p => p.Message));
    }

    [Theory]
    [InlineData("// hello\n:root { --a: 1px }", "/* hello */\n:root { --a: 1px }")]
    [InlineData("<style>\np { margin: 0 }\n</style>", "\np { margin: 0 }\n")]
    [InlineData("p { color: light-dark(#111, #eee; }", "p { color: light-dark(#111, #eee); }")]
    [InlineData("p { color: rgb(0 0 calc(1 * 2 }", "p { color: rgb(0 0 calc(1 * 2)) }")]
    [InlineData("p { margin: 0;", "p { margin: 0; }")]
    [InlineData("p { content: \"a; }", "p { content: \"a\"; }")]
    [InlineData("p { content: “a” }", "p { content: \"a\" }")]
    [InlineData("p { margin:\u00A00 }", "p { margin: 0 }")]
    [InlineData("p { padding: 12 px; line-height: 1,5 }", "p { padding: 12px; line-height: 1.5 }")]
    [InlineData("p { font-style: itallic; margin: 0 }", "p { font-style: italic; margin: 0 }")]
    [InlineData("p { margin: 0\n  padding: 0; --a: 1px\n --b: 2px }", "p { margin: 0;\n  padding: 0; --a: 1px;\n --b: 2px }")]
    [InlineData("@media screen and(width > 3rem) { a:hoover { margin: 0 } }", "@media screen and (width > 3rem) { a:hover { margin: 0 } }")]
    public void What_can_be_meant_in_one_way_is_mended(string css, string mended)
    {
        var text = new SourceText("own.css", css);
        var fixes = StyleWordCheck.FindProblems(text).Select(p => p.Fix).OfType<Fix>().OrderByDescending(f => f.Start);
        Assert.Equal(mended, fixes.Aggregate(css, (all, fix) => all.Remove(fix.Start, fix.Old.Length).Insert(fix.Start, fix.New)));
    }
}
