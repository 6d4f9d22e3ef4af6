using System.Diagnostics;
using Explainer.Explain;
using Explainer.Markdown.Code;

namespace Explainer.Tests.Code;

/// <summary>Code as it is coloured: <c>k[if]</c> is a keyword, n a name, t a string, d a number, c a comment, a and r added and removed lines.</summary>
public sealed class CodeLexerTests
{
    // Their other names lead to the same lexers.
    public static TheoryData<string> Names => [.. CodeLanguages.All.Select(l => l.Name)];

    [Theory]
    [InlineData("csharp", "if (x == 'a') // no \"t\"", "k[if] (x == t['a']) c[// no \"t\"]")]
    [InlineData("csharp", "#nullable enable\nvar s = @\"a\"\"b\"; /* c\n */", "n[#nullable] enable\nk[var] s = t[@\"a\"]t[\"b\"]; c[/* c\n */]")]
    [InlineData("cs", "List<int> x = \"a\\\"b\";", "n[List]<k[int]> x = t[\"a\\\"b\"];")]
    [InlineData("python", "@cached\ndef f(x):\n    \"\"\"Doc\n    \"\"\"\n    return 0x1F + 2.5  # two", "n[@cached]\nk[def] f(x):\n    t[\"\"\"Doc\n    \"\"\"]\n    k[return] d[0x1F] + d[2.5]  c[# two]")]
    [InlineData("bash", "for f in *.md; do echo \"$f\" ${#a} $HOME; done # all", "k[for] f k[in] *.md; k[do] k[echo] t[\"$f\"] ${#a} n[$HOME]; k[done] c[# all]")]
    [InlineData("rust", "fn f<'a>(s: &'a str) -> char { '\\n' }", "k[fn] f<'a>(s: &'a k[str]) -> k[char] { t['\\n'] }")]
    [InlineData("js", "const x = `a\n${b}`; // c", "k[const] x = t[`a\n${b}`]; c[// c]")]
    [InlineData("json", "{ \"a\": [1, true], \"b\" : \"c\" }", "{ n[\"a\"]: [d[1], k[true]], n[\"b\"] : t[\"c\"] }")]
    [InlineData("yaml", "loans: 5 # all\n- title: \"A: b\"\n  on: true\nurl: https://example.org/", "n[loans]: d[5] c[# all]\n- n[title]: t[\"A: b\"]\n  n[on]: k[true]\nn[url]: https://example.org/")]
    [InlineData("toml", "[a]\nb = \"c\"", "[a]\nn[b] = t[\"c\"]")]
    [InlineData("css", ".a:hover {\n  color: #fff; /* x */\n}", ".a:hover {\n  n[color]: #fff; c[/* x */]\n}")]
    [InlineData("html", "<p class=\"a\">&amp; <!-- b --></p>", "k[<p] n[class]=t[\"a\"]k[>]d[&amp;] c[<!-- b -->]k[</p]k[>]")]
    [InlineData("xml", "<?xml version=\"1.0\"?><a:b c='d'/>", "k[<?xml] n[version]=t[\"1.0\"]?k[>]k[<a:b] n[c]=t['d']/k[>]")]
    [InlineData("sql", "select Name from loans where a = 'x''y' -- all", "k[select] Name k[from] loans k[where] a = t['x']t['y'] c[-- all]")]
    [InlineData("diff", "--- a\n+++ b\n@@ 1 @@\n-old\n+new\n same", "c[--- a]\nc[+++ b]\nk[@@ 1 @@]\nr[-old]\na[+new]\n same")]
    [InlineData("text", "if (x) \"y\"", "if (x) \"y\"")]
    [InlineData("java", "/* never closed", "c[/* never closed]")]
    [InlineData("java", "x = \"never closed\nint y;", "x = t[\"never closed]\nk[int] y;")]
    [InlineData("latex", "\\frac{1}{2} % half", "n[\\frac]{d[1]}{d[2]} c[% half]")]
    public void A_language_is_divided_into_its_parts(string language, string code, string marked) => Assert.Equal(marked, Mark(code, language));

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_it_is_given_a_lexer_loses_nothing_and_takes_no_time(string name)
    {
        var language = CodeLanguages.Find(name)!;
        foreach (var part in new[] { "a", "ab ", "<", "/*", "\"", "'", "<a b=\"c\" ", "(*", "*", "#", "\n", " ", "[[", "{a:", "--", "$a", "@\"", "'''\n", "{-", "`", "<!-- ", "<%", "1.", "\\", "&", "a: ", "- ", "\"\"\"", "\ud83d\ude00" })
        {
            var code = string.Concat(Enumerable.Repeat(part, 100_000 / part.Length));
            var watch = Stopwatch.StartNew();
            var tokens = CodeLexer.Divide(code, language);
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(3), $"{name} takes {watch.Elapsed} for {part}");
            var place = 0;
            foreach (var token in tokens)
            {
                if (token.Start < place || token.Length <= 0 || token.End > code.Length)
                {
                    Assert.Fail($"{name}, {part}: {token} after {place}");
                }

                place = token.End;
            }
        }
    }

    [Fact]
    public void Every_name_is_that_of_one_language() => Assert.Empty(CodeLanguages.Names.GroupBy(n => n, StringComparer.OrdinalIgnoreCase).Where(g => g.Skip(1).Any()).Select(g => g.Key));

    [Fact]
    public void The_explanation_names_every_language()
    {
        var words = Explanation.FindText("EX277")!.Split([' ', ',', '.', '\n', '(', ')', ':'], StringSplitOptions.RemoveEmptyEntries);
        Assert.Empty(CodeLanguages.All.Select(l => l.Name).Except(words));
    }

    private static string Mark(string code, string language)
    {
        var marked = new System.Text.StringBuilder();
        var place = 0;
        foreach (var token in CodeLexer.Divide(code, CodeLanguages.Find(language)!))
        {
            marked.Append(code, place, token.Start - place).Append(Letter(token.Kind)).Append('[').Append(code, token.Start, token.Length).Append(']');
            place = token.End;
        }

        return marked.Append(code, place, code.Length - place).ToString();
    }

    private static char Letter(CodeKind kind) => kind switch
    {
        CodeKind.Keyword => 'k',
        CodeKind.Name => 'n',
        CodeKind.Text => 't',
        CodeKind.Number => 'd',
        CodeKind.Comment => 'c',
        CodeKind.Added => 'a',
        CodeKind.Removed => 'r',
        var other => throw new ArgumentOutOfRangeException(nameof(kind), other, null),
    };
}
