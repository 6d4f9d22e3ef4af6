using System.Text;
using Explainer.Editions;
using Explainer.Read.Site;
using Explainer.Tests.Layering;

namespace Explainer.Tests.Emitting;

/// <summary>The theme's scripts become one that every page loads.</summary>
public sealed class ThemeScriptsTests
{
    [Fact]
    public void What_only_its_writers_need_is_in_no_script()
    {
        var scripts = ThemeScripts.Create(ThemeWords.English);
        string[] published =
        [
            .. scripts.Lazy.Values.Append(scripts.First).Append(scripts.Script).Where(f => f.Path.EndsWith(".js", StringComparison.Ordinal)).Select(f => Encoding.UTF8.GetString(f.Bytes.Span)),
            ThemeScripts.Join("assets/js/search/"), BuiltInFiles.ReadText("assets/preview/reload.js"),
        ];
        Assert.All(published.SelectMany(s => s.TrimEnd('\n').Split('\n')), script =>
        {
            Assert.StartsWith("(()=>{\"use strict\";", script, StringComparison.Ordinal);
            // Otherwise the next script, in parentheses, would be the arguments of a call to this one.
            Assert.EndsWith("})();", script, StringComparison.Ordinal);
            Assert.DoesNotContain("// ", script, StringComparison.Ordinal);
            Assert.DoesNotContain("  ", script, StringComparison.Ordinal);
        });
        Assert.True(scripts.Lazy["margin.js"].Bytes.Length < new FileInfo(Path.Combine(Repository.Root, "theme/assets/js/lazy/margin.js")).Length / 2);
    }

    [Fact]
    public void What_is_loaded_later_is_no_part_of_the_one_script()
    {
        var scripts = ThemeScripts.Create(ThemeWords.English);
        Assert.Equal(
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "theme/assets/js/lazy")).Select(Path.GetFileName).Order(StringComparer.Ordinal),
            scripts.Lazy.Keys);
        Assert.DoesNotContain("showPopover()", Encoding.UTF8.GetString(scripts.Script.Bytes.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void Scripts_hold_words_of_the_site_and_the_names_of_files_beside_them()
    {
        var words = ThemeWords.English with { Texts = new("en", new Dictionary<string, string>(ThemeWords.English.Texts.ByKey) { ["paragraph_links"] = "\"<Links>\"" }) };
        var scripts = ThemeScripts.Create(words);
        var script = Encoding.UTF8.GetString(scripts.Script.Bytes.Span);
        Assert.Contains(".textContent=\"\\u0022\\u003CLinks\\u003E\\u0022\";", script, StringComparison.Ordinal);
        Assert.Contains($"(\"{Path.GetFileName(scripts.Lazy["margin.js"].Path)}\")", script, StringComparison.Ordinal);
        Assert.Contains("copied:\"Copied\"", Encoding.UTF8.GetString(scripts.Lazy["passages.js"].Bytes.Span), StringComparison.Ordinal);
        Assert.DoesNotMatch("\"(word|lazy):", script + Encoding.UTF8.GetString(scripts.Lazy["passages.js"].Bytes.Span));
    }

    /// <summary>Modules do not run from a page on disk, and what one script declares must not reach another.</summary>
    [Fact]
    public void Every_script_is_one_strict_function() =>
        Assert.Empty(Scripts("theme/assets/js/").Concat(Scripts("theme/assets/js/search/"))
            .Concat(Scripts("theme/assets/js/lazy/").Where(s => s.Name is "exit.js" or "previews.js" or "margin.js" or "passages.js")).Concat(Scripts("theme/assets/js/first/"))
            .Where(s => !IsOneStrictFunction(s.Text)).Select(s => s.Path));

    [Theory]
    [InlineData("// Why.\n(() => {\n  \"use strict\";\n  a();\n})();\n", true)]
    [InlineData("(() => {\n  a();\n})();\n", false)]
    [InlineData("(() => {\n  \"use strict\";\n})();\nvar stray;\n", false)]
    [InlineData("(() => {\n  \"use strict\";\n})();\n(() => {\n  \"use strict\";\n})();\n", false)]
    public void A_stray_script_is_seen(string script, bool obeys) => Assert.Equal(obeys, IsOneStrictFunction(script));

    // What stands between the first line and the last is indented, so nothing ends the function before its end.
    private static bool IsOneStrictFunction(string script)
    {
        var lines = script.TrimEnd().Split('\n').Where(l => l.Length > 0 && !l.StartsWith("//", StringComparison.Ordinal)).ToList();
        return lines is ["(() => {", "  \"use strict\";", .. var inner, "})();"] && inner.TrueForAll(l => l.StartsWith(' '));
    }

    private static IEnumerable<SourceFile> Scripts(string folder) => SourceFile.All.Where(s =>
        s.Path.StartsWith(folder, StringComparison.Ordinal) && s.Path.EndsWith(".js", StringComparison.Ordinal)
        && !s.Path[folder.Length..].Contains('/', StringComparison.Ordinal));
}
