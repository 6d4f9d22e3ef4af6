using System.Text;

namespace Explainer.Tests.Fuzz;

/// <summary>Makes another site of one or two, as damaged as files get: by hand, by merging, by programs, and on purpose.</summary>
internal static class Mutation
{
    private static readonly string[] Tokens =
    [
        "---\n", "...\n", "[", "](", "![", "]{", "{#a}", "{.c}", "<!--", "-->", "</a>", "<? ", "<!A ", "[^a]", "[^a]: b\n", "[@x]", "@", ":::", ":::care closed\n", ":::teacher\n",
        "| a |\n|---|\n", "*", "**", "_", "`", "```\n", "> ", "- ", "1. ", "- [ ] ", "# ", "\\", "&amp;", "&#0;", "&#x110000;", "\n\n", "\t", "\r", "\r\n", "    ", "—", "**Others disagree:**",
        "title: ", "title: !<> x\n", "a: &a [*a]\n", "<<: *a\n", "? x\n", "{", "}", "[", "\"", "'", "|\n", ">-\n", "%TAG ! x\n", "redirect_from: [old.html, ., /../x]\n", "date: 2016-99\n", "date: ../..\n", "0x7fffffff", "99999999999999999999", "-1", "1e400",
        "\0", "\uFFFE", "\uFFFF", "\uFEFF", "\u202E", "\u2028", "\u0085", "\u001b[2J", "😀", "e\u0301", "İ", "ß", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"a()\"/>", "url(http://a)", "@import", "<!DOCTYPE a [<!ENTITY b \"c\">]>",
    ];

    private static readonly string[] Names =
    [
        "a.md", "story/10-...md", "story/.md", "story/1-.md", "story/a/b.md", "glossary/..x.md", "timeline/a b.md", "images/x.svg", "images/x.png", "images/.png", "_theme/a.css", "_theme/words.yml", "_theme/logo.svg",
        "teach/a.md", "con.md", "a%2e.md", "a#b.md", "a?.md", "İ.md", "story/\u202Ea.md", "x.html", "site.yml", "sources.yml", "permalinks.lock", "sources.lock", "lessons/index.md", "sources/index.md", "evidence/index.md", "a\nb.md",
    ];

    public static SiteTest Create(SiteTest site, SiteTest other, Random random)
    {
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            site = Once(site, other, random);
        }

        return site;
    }

    private static SiteTest Once(SiteTest site, SiteTest other, Random random)
    {
        var path = site.Files.Keys.ElementAt(random.Next(site.Files.Count));
        var bytes = site.Files[path];
        return random.Next(10) switch
        {
            0 => site.And(path, Flip(bytes, random)),
            1 => site.And(path, bytes[..random.Next(bytes.Length + 1)]),
            2 => site.And(path, Lines(bytes, random)),
            3 => site.And(path, Splice(bytes, other.Files.Values.ElementAt(random.Next(other.Files.Count)), random)),
            4 => site.And(path, Insert(bytes, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Tokens[random.Next(Tokens.Length)], 1 << random.Next(10)))), random)),
            5 => site.And(Names[random.Next(Names.Length)], bytes),
            6 => site.Files.Count > 1 ? site.Without(path) : site,
            7 => new SiteTest(site.Files.SetItems(other.Files)),
            _ => site.And(path, Insert(bytes, Encoding.UTF8.GetBytes(Tokens[random.Next(Tokens.Length)]), random)),
        };
    }

    private static byte[] Flip(byte[] bytes, Random random)
    {
        var flipped = bytes.ToArray();
        for (var i = random.Next(1, 5); i > 0 && flipped.Length > 0; i--)
        {
            flipped[random.Next(flipped.Length)] = (byte)random.Next(256);
        }

        return flipped;
    }

    private static byte[] Lines(byte[] bytes, Random random)
    {
        var lines = Encoding.Latin1.GetString(bytes).Split('\n').ToList();
        var (from, to) = (random.Next(lines.Count), random.Next(lines.Count));
        var line = lines[from];
        if (random.Next(2) == 0)
        {
            lines.RemoveAt(from);
        }

        lines.Insert(Math.Min(to, lines.Count), line);
        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }

    private static byte[] Splice(byte[] one, byte[] other, Random random) =>
        [.. one[..random.Next(one.Length + 1)], .. other[random.Next(other.Length + 1)..]];

    private static byte[] Insert(byte[] bytes, byte[] piece, Random random)
    {
        var at = random.Next(bytes.Length + 1);
        return [.. bytes[..at], .. piece, .. bytes[at..]];
    }
}
