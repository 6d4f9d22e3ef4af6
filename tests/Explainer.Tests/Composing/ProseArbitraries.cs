using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Explainer.Tests.Composing;

/// <summary>Texts that try to break out of Markdown, and texts that stand around a place.</summary>
internal static class ProseArbitraries
{
    private static readonly string[] Tokens =
    [
        "<script>", "</script>", "<b ", "<", ">", "<!--", "-->", "<![CDATA[", "<?", "<svg onload=alert(1)>", "<a href=javascript:x>",
        "javascript:alert(1)", "JaVaScRiPt:x", "&#106;avascript&colon;x", "java\tscript:x", "data:text/html,x", "https://example.org/", "mailto:a@b.c",
        "[", "]", "](", "(", ")", "![", "[a](", "[a]: ", "[a]", "[^1]", "[^1]: ", "[@a]", "[@", "](<", ">)", "a.md", "\"", "'", " \"t\"",
        "{", "}", "{#id}", "{.class}", "{onclick=alert(1)}", "{ONCLICK=x}", "{style=\"x\" lang=\"\\\"><script>\"}", "{#\"><script>}", "{.\"onclick=x}", "{lang=ar dir=rtl}", "{href=javascript:x}",
        "*", "**", "_", "`", "```", "```js\n", "~~~", "\\", "&amp;", "&lt;script&gt;", "&#0;", "\0", "&#x3C;",
        "\n", "\n\n", "    ", "\t", "# ", "## ", "- ", "1. ", "> ", "| ", "|", "\n|---|---|\n", ":   ", "\n---\n", "\n===\n",
        "word", " ", "الرقة", "😀", "\u202E", "\u2028", "&#xD800;", "%ED%A0%80", "%00", "%2e%2e/", "İ", "é",
    ];

    /// <summary>Texts put together from signs that mean something to Markdown, to HTML or to browsers.</summary>
    public static Arbitrary<string> Hostile { get; } = Gen.Elements(Tokens).ListOf().Select(t => string.Concat(t)).ToArbitrary();

    // Each holds the place for a link, or for nothing, and none changes how the others are read.
    private static readonly string[] Blocks =
    [
        "Words {0} and more.", "- item {0}\n- second", "1. item\n\n   > deeper {0}", "> 😀 quoted {0}\n> on", "> - الرقة {0}", "## Heading {0}",
        "| a | b |\n|---|---|\n| 😀 x | {0} |", "| {0} |\n|---|\n| [الرقة]{{lang=ar}} |", "Term\n:   Meaning {0}", "*emphasis {0}* and **more**", "[span {0}]{{lang=ar}}",
        "Line one\nline two {0}\\\nline three", "<!-- a note --> \n\nAfter {0}", "`code` &amp; 👩‍👩‍👧 {0}", "é e\u0301 ﷽ {0}", "\\* \\[ {0}", "Text\ttab {0}",
    ];

    /// <summary>A body with one link to <c>nowhere.md</c> in it, among other blocks.</summary>
    public static Arbitrary<string> WithBadLink { get; } = (
        from before in Gen.Elements(Blocks).ListOf()
        from block in Gen.Elements(Blocks)
        from after in Gen.Elements(Blocks).ListOf()
        select string.Join("\n\n", before.Select(b => Filled(b, "")).Append(Filled(block, "[x](nowhere.md)")).Concat(after.Select(b => Filled(b, "")))) + "\n").ToArbitrary();

    private static readonly CompositeFormat[] Formats = [.. Blocks.Select(CompositeFormat.Parse)];

    private static string Filled(string block, string link) =>
        string.Format(null, Formats[Array.IndexOf(Blocks, block)], link);
}
