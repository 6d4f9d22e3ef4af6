using Explainer.Explain;

namespace Explainer.Tests.Cli;

/// <summary>Everything that <c>explainer explain</c> prints.</summary>
public sealed class ExplainCommandTests
{
    private const string Nowhere = "/nowhere";

    [Fact]
    public async Task One_code_is_explained_with_an_example_that_fails_and_one_that_passes() =>
        Assert.Equal(
            """
            [output]
            EX104: A date is written in a way that cannot be sorted (error)

            Dates go from the year down to the day: 2016-05-03. So 3/5/2016 can never be
            taken for the fifth of March, and pages and the timeline can be put in order.
            Write no more than is known: 2016-05 for a month, 2016 for a year, 2016~ for
            "about 2016", 2016? where it is uncertain, 201X for a year of that decade,
            2014/2016 for a time from one to the other. What happened once, between two
            dates, did not go on from one to the other: it is 2015~ or 201X.
            Readers see all of it in words. 1921-22 is asked about, since it may be
            two years or a summer: write 1921/1922, or the months of the summer.

            This fails:
              profiles/ada-lind.md
              | ---
              | title: Ada Lind
              | summary: She looked after the library's books.
              | born: 3 May 2016
              | ---

            This passes:
              profiles/ada-lind.md
              | ---
              | title: Ada Lind
              | summary: She looked after the library's books.
              | born: 2016-05-03
              | ---
            [exit] 0

            """,
            (await ConsoleRun.Plain(Nowhere, "explain", "EX104")).Text);

    [Fact]
    public async Task On_a_terminal_with_colours_its_headings_stand_out() =>
        Assert.Equal(
            """
            [output]
            ␛[1mEX118: The file site.yml is missing or empty␛[0m (error)

            It says what the site is called, in which language it is written and where it
            is published. Nothing can be built without it.

            ␛[1mThis fails:␛[0m
              site.yml is missing.

            ␛[1mThis passes:␛[0m
              site.yml
              | title: How a library lends books
              | language: en
              | url: https://library.example/
            [exit] 0

            """,
            (await ConsoleRun.Coloured(Nowhere, "explain", "EX118")).Text);

    [Fact]
    public async Task What_cannot_be_shown_in_text_is_told_in_words() =>
        Assert.Equal(
            """
            [output]
            EX305: An image or another file is heavy (warning)

            A photograph as it comes out of a camera is far larger than a screen can
            show. Every reader waits for it, and some pay for it. An image programme saves
            it smaller: 1,600 pixels in width are plenty.

            This fails:
              A photograph images/house.jpg of 4,000 KB.

            This passes:
              The same, 1,600 pixels wide, of 200 KB.
            [exit] 0

            """,
            (await ConsoleRun.Interactive(Nowhere, "explain", "EX305")).Text);

    [Fact]
    public async Task Without_a_code_all_are_listed_by_stage() =>
        Verifier.Verify((await ConsoleRun.Plain(Nowhere, "explain")).Text, "txt");

    [Theory]
    [InlineData("ex104")]
    [InlineData("104")]
    public async Task A_code_is_found_as_people_write_it(string code) =>
        Assert.Equal((await ConsoleRun.Plain(Nowhere, "explain", "EX104")).Text, (await ConsoleRun.Plain(Nowhere, "explain", code)).Text);

    [Fact]
    public async Task All_prints_every_explanation_and_markdown_the_reference()
    {
        var all = (await ConsoleRun.Plain(Nowhere, "explain", "--all")).Output;
        Assert.All(Explanation.Codes, code => Assert.Contains($"{code}: ", all, StringComparison.Ordinal));
        Assert.Equal(Explanation.Codes.Length, all.Split("\nThis fails:\n").Length - 1);
        Assert.Equal(RuleReference.Create(), (await ConsoleRun.Plain(Nowhere, "explain", "--markdown")).Output);
    }

    [Theory]
    [InlineData("EX117B", "There is no problem with the code EX117B. Did you mean EX117?")]
    [InlineData("../EX104", "There is no problem with the code ../EX104. 'explainer explain' lists all.")]
    public async Task A_code_that_there_is_not_is_answered_with_the_nearest(string code, string answer) =>
        Assert.Equal($"[error]\nexplainer: {answer}\n[exit] 2\n", (await ConsoleRun.Plain(Nowhere, "explain", code)).Text);

    [Theory]
    [InlineData("EX104", "--all")]
    [InlineData("--markdown", "--all")]
    public async Task One_thing_is_asked_for_at_a_time(params string[] asked) =>
        Assert.Equal(
            "[error]\nexplainer: Write one of these: a code, --all or --markdown.\n'explainer explain --help' says how it is used.\n[exit] 2\n",
            (await ConsoleRun.Plain(Nowhere, ["explain", .. asked])).Text);

    [Theory]
    [InlineData("nothing loads A FONT", "EX368")]
    [InlineData("Nothing loads a font", "EX368")]
    public async Task One_explanation_that_has_a_word_is_printed(string word, string code) =>
        Assert.StartsWith($"[output]\n{code}: ", (await ConsoleRun.Plain(Nowhere, "explain", word)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Several_that_have_a_word_are_listed_those_with_it_in_the_title_first() => Assert.Equal(
        """
        [output]
          EX365  error    A font file holds no font that browsers can read
          EX368  warning  Nothing loads a font
          EX376  warning  A font is not compressed
          EX301  warning  A file in _theme/ is not used
          EX314  error    A style sheet loads from elsewhere, or what is not there

        'explainer explain EX365' says why, with an example.
        [exit] 0

        """,
        (await ConsoleRun.Plain(Nowhere, "explain", "font")).Text);

    [Fact]
    public async Task A_word_that_none_has_is_said() => Assert.Equal(
        "[error]\nexplainer: There is no problem whose code or text is 'xyzzy'. 'explainer explain' lists all.\n[exit] 2\n",
        (await ConsoleRun.Plain(Nowhere, "explain", "xyzzy")).Text);
}
