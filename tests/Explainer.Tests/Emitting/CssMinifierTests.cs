using System.IO.Compression;
using System.Text;
using Explainer.Audit;
using Explainer.Editions;
using Explainer.Editions.Css;
using Explainer.Tests.Finished;

namespace Explainer.Tests.Emitting;

/// <summary>Readers load the rules, and not what is for those who write them.</summary>
public sealed class CssMinifierTests
{
    [Theory]
    [InlineData("@layer parts {\n  a { color: red; }\n}\n", "@layer parts{a{color:red}}")]
    [InlineData("/* why */\na,\nb { margin : 0 auto }", "a,b{margin :0 auto}")]
    [InlineData("a /* in between */ b{}", "a b{}")]
    [InlineData("/*! licence */ a{}", "/*! licence */ a{}")]
    [InlineData(".a :is(b, c) > d { width: calc(1px + 2px); }", ".a :is(b,c) > d{width:calc(1px + 2px)}")]
    [InlineData("@media (min-width: 1px) and (max-width: 2px) { a { b: c } }", "@media (min-width:1px) and (max-width:2px){a{b:c}}")]
    [InlineData("a::before { content: \"  /* no; comment */ \"; }", "a::before{content:\"  /* no; comment */ \"}")]
    [InlineData("a { content: \"\\\"  {\"; b: '  ' }", "a{content:\"\\\"  {\";b:'  '}")]
    [InlineData(".a\\ , .b { }", ".a\\ ,.b{}")]
    [InlineData("a { b: url(x) ; ; }", "a{b:url(x);}")]
    [InlineData("a { /* open", "a{")]
    [InlineData("a { content: \"open", "a{content:\"open")]
    [InlineData("\\", "\\")]
    [InlineData("", "")]
    public void What_only_writers_need_is_left_out(string written, string loaded) =>
        Assert.Equal(loaded, CssMinifier.Minify(written));

    [Fact]
    public void The_sheet_of_all_pages_takes_about_a_third_of_what_a_page_may_cost()
    {
        var sheet = FinishedSite.Content.Build.Files.Single(f => f.Key.StartsWith("assets/site.", StringComparison.Ordinal)
            && f.Key.EndsWith(".css", StringComparison.Ordinal)).Value;
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(sheet);
        }

        Assert.InRange(packed.Length, 1, Budgets.StyleSheet);
        Assert.DoesNotContain("/*", Encoding.UTF8.GetString(sheet), StringComparison.Ordinal);
    }
}
