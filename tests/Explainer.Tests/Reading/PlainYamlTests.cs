using Explainer.Model.Diagnostics;
using Explainer.Read.Yaml;
using FsCheck;
using FsCheck.Fluent;

namespace Explainer.Tests.Reading;

/// <summary>Front matter that is read without the parser of YAML is read as that would.</summary>
public sealed class PlainYamlTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(Depth.Choose(3000, 30_000));

    // Each sign of YAML, and more often what has none.
    private static readonly string[] Pieces =
    [
        "a", "b", "title", "Été", "е́", "3 May", "true", "null", "1997-02-18", "it's", "so-called", "(one)", ", ", ". ", "; ", " – ", "?", "=", "+", "/", "~", "$", "^", "😀",
        .. "a b cde 12".Select(c => c.ToString()), " ", "\u00A0", ":", ": ", "#", " #", "-", "- ", "'", "\"", "[", "]", "{", "}", "&", "*", "|", ">", "!", "%", "@", "`", "\\", "\t", "\r", "\u0085", "\u2028", "\uFEFF", "\u0007",
    ];

    private static readonly Gen<string> Line =
        from key in Gen.Elements("title", "summary", "a_b", "a", "Title", "é", "_", "-", "x-y", "  a", "")
        from separator in Gen.Frequency((12, Gen.Constant(": ")), (1, Gen.Elements(":", " : ", ":\t", ":  ", "")))
        from value in Gen.Elements(Pieces).ListOf()
        from end in Gen.Frequency((9, Gen.Constant("\n")), (1, Gen.Elements("\n\n", " \n", "\n  b\n")))
        select key + separator + string.Concat(value) + end;

    [Fact]
    public void It_says_what_the_parser_says() => Check.One(Config, Prop.ForAll(Line.ListOf().Select(string.Concat).ToArbitrary(), text =>
    {
        var (source, problems, others) = (new SourceText("a.md", "---\n" + text), new DiagnosticBag(), new DiagnosticBag());
        return PlainYaml.TryRead(source, 4, source.Text.Length, problems) is not { } map
            || (YamlReader.Read(source, 4, text.Length, others, out _) is YamlMap other && map.Pairs.SequenceEqual(other.Pairs) && problems.InOrder().Select(p => p.ToString()).SequenceEqual(others.InOrder().Select(p => p.ToString())));
    }));

    [Theory]
    [InlineData("title: The film\nsummary: It's (so they said) the 3rd of two – or more, perhaps?\n", 2)]
    [InlineData("date: 1997-02-18\n", 1)]
    [InlineData("title: a\ntitle: b\n", 1)]
    public void Lines_of_plain_words_are_read(string text, int keys) => Assert.Equal(keys, Read(text)?.Pairs.Length);

    [Theory]
    [InlineData("")]
    [InlineData("title:\n")]
    [InlineData("title: one: two\n")]
    [InlineData("title: one #2\n")]
    [InlineData("title: one\n  two\n")]
    [InlineData("title: one \n")]
    [InlineData("also: [one, two]\n")]
    [InlineData("also:\n- one\n")]
    [InlineData("title: 'one'\n")]
    [InlineData("title: one\n\nsummary: two\n")]
    public void All_else_is_left_to_the_parser(string text) => Assert.Null(Read(text));

    private static YamlMap? Read(string text) => PlainYaml.TryRead(new SourceText("a.md", text), 0, text.Length, new DiagnosticBag());
}
