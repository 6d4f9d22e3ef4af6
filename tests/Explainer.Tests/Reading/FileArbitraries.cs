using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Explainer.Tests.Reading;

/// <summary>Files that are nearly right, and files that are anything.</summary>
internal static class FileArbitraries
{
    private static readonly string[] Tokens =
    [
        "title", "summary", "date", "end", "also", "draft", "updated", "redirect_from", "corrections", "type", "role", "joined", "profiles", "strand", "forms",
        ": ", ":", "\n", "\n", "\n", "  ", "\n  ", "\n- ", "- ", "[", "]", "{", "}", ",", ", ", "'", "\"", "#", " # ", "&a ", "*a", "*", "!", "!!str ", "|\n", ">\n", ">-\n",
        "?", "? ", "%", "@", "`", "~", "null", "true", "yes", "2014", "2014-06-29", "2014-02-30", "June 2014", "\t", "\\", "\\x", "\\uD800", "\\UFFFFFFFF", "\"\\uD800\"", "<<: *a", "---", "...", "\n---\n", "\n...\n",
        "الرقة", "😀", "\u2028", "\u0085", "\u0001", "\uFEFF", "a", "/old/", "../x", "protected-person", "{lang: ar, text: x}",
    ];

    /// <summary>Front matter put together from what front matter is made of.</summary>
    public static Arbitrary<string> FrontMatters { get; } = Gen.Elements(Tokens).ListOf()
        .Select(t => $"---\ntitle: A\n{string.Concat(t)}\n---\nText.\n").ToArbitrary();

    /// <summary>Bytes of every kind: any, text with a few bytes changed, and nearly right files.</summary>
    public static Arbitrary<byte[]> Bytes { get; } = Gen.OneOf(
        Gen.Choose(0, 255).Select(n => (byte)n).ArrayOf(),
        FrontMatters.Generator.Select(Encoding.UTF8.GetBytes),
        from text in FrontMatters.Generator.Select(Encoding.UTF8.GetBytes)
        from at in Gen.Choose(0, text.Length - 1)
        from value in Gen.Elements<byte>(0, 0x80, 0xC3, 0xED, 0xF0, 0xFE, 0xFF, 0x0D)
        select (byte[])[.. text[..at], value, .. text[(at + 1)..]]).ToArbitrary();
}
