using Explainer.Editions;

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
}
