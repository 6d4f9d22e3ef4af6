using System.Text;
using Explainer.Editions;
using Explainer.Tests.Layering;

namespace Explainer.Tests.Emitting;

/// <summary>The theme's scripts become one that every page loads.</summary>
public sealed class ThemeScriptsTests
{
    [Fact]
    public void Scripts_follow_each_other_without_comments_and_cannot_run_into_each_other() =>
        Assert.Equal(
            """
            (() => {
            "use strict";
            open("https://example.org"); // stays
            })();
            (() => {
            })();

            """,
            ThemeScripts.Join(["// What it does.\n(() => {\n  \"use strict\";\n\n  // Why.\n  open(\"https://example.org\"); // stays\n})()\n", "(() => {\n})();\n"]));

    [Fact]
    public void What_is_loaded_later_is_no_part_of_the_one_script()
    {
        var scripts = ThemeScripts.Create();
        Assert.Equal(
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "theme/assets/js/lazy")).Select(Path.GetFileName).Order(StringComparer.Ordinal),
            scripts.Lazy.Keys);
        Assert.Equal(Scripts("theme/assets/js/").Any(), scripts.Script is not null);
        Assert.All(scripts.Lazy, s => Assert.Equal(
            File.ReadAllText(Path.Combine(Repository.Root, "theme/assets/js/lazy", s.Key)), Encoding.UTF8.GetString(s.Value.Bytes.Span)));
    }

    /// <summary>Modules do not run from a page on disk, and what one script declares must not reach another.</summary>
    [Fact]
    public void Every_script_is_one_strict_function() =>
        Assert.Empty(Scripts("theme/assets/js/").Concat(Scripts("theme/assets/js/search/"))
            .Concat(Scripts("theme/assets/js/lazy/").Where(s => s.Name == "exit.js"))
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
