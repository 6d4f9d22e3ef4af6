using System.Text;
using System.Text.RegularExpressions;
using Explainer.Model.Languages;
using Explainer.Read.Site;
using Explainer.Tests.Building;
using Explainer.Tests.Cli;

namespace Explainer.Tests.Guide;

/// <summary>The words that the theme lacks in a language come as lines to translate, and what is there stays.</summary>
public sealed partial class NewWordsTests : IDisposable
{
    private readonly OutputPlace place = new();

    public NewWordsTests() => SiteTest.With("site.yml", "title: Vitabu\nlanguage: sw\nurl: https://example.org/\n").WriteTo(place.Input);

    public void Dispose() => place.Dispose();

    // Dates are known, and a text with forms for numbers counts as one word.
    private static int Missing => WordFields.Names.Except(Cldr.DatesOf("sw").Select(date => date.Key)).Count();

    private string Words
    {
        get => File.ReadAllText(place.At("input/_theme/words.yml"));
        set
        {
            Directory.CreateDirectory(place.At("input/_theme"));
            File.WriteAllText(place.At("input/_theme/words.yml"), value);
        }
    }

    [Fact]
    public async Task Every_word_has_a_line_with_its_English_text_and_dates_are_written_already()
    {
        Assert.Equal(
            $"[output]\nWrote {Missing} lines to /place/input/_theme/words.yml. Each begins with #: translate it, and take the # away.\n[exit] 0\n",
            (await New()).Text);
        Verifier.Verify(Words, "yml");
        Assert.Equal(
            $"_theme/words.yml:1:1: warning EX170: {Missing} of {WordFields.Names.Length} words are not here and stay English on a site in 'sw': "
            + "skip_to_text, site_navigation, breadcrumbs …. Run 'explainer new words', which adds a line for each, and translate them.",
            SiteTest.BuildFolder(place.Input).Report.TrimEnd());
    }

    [Fact]
    public async Task Translated_whole_the_file_leaves_nothing_to_say()
    {
        await New();
        Words = Waiting().Replace(Words, "$1");
        Assert.Equal("", SiteTest.BuildFolder(place.Input).Report);
        Assert.Equal(
            "[output]\nNo word is missing in 'sw'. To change one, write its key into /place/input/_theme/words.yml; 'explainer schema words' lists all keys.\n[exit] 0\n",
            (await New()).Text);
    }

    [Fact]
    public async Task A_second_run_adds_nothing_and_says_what_waits()
    {
        await New();
        var before = Words;
        Assert.Equal(
            $"[output]\n/place/input/_theme/words.yml has a line for every word. {Missing} lines still to translate: those that begin with #.\n[exit] 0\n",
            (await New()).Text);
        Assert.Equal(before, Words);
    }

    [Theory]
    [InlineData("home: Mwanzo\ndates:\n    about: takriban {0}\n", "home: Mwanzo\ndates:\n    # first_day: \"{0}\"  # {0}: 1, the first day of a month\n")]
    [InlineData("home: Mwanzo\r\n", "home: Mwanzo\r\n\r\n## Shell\r\n# skip_to_text: Skip to the text\r\n# site_navigation: Site\r\n# breadcrumbs: Where you are\r\n# on_this_page: On this page\r\n")]
    [InlineData("\uFEFFhome: Mwanzo", "\uFEFFhome: Mwanzo\n\n## Shell\n")]
    public async Task What_is_there_stays_and_what_is_missing_comes_beside_it(string before, string after)
    {
        Words = before;
        await New();
        Assert.StartsWith(after, Encoding.UTF8.GetString(File.ReadAllBytes(place.At("input/_theme/words.yml"))), StringComparison.Ordinal);
        Words = Waiting().Replace(Words, "$1");
        Assert.Equal("", SiteTest.BuildFolder(place.Input).Report);
    }

    [Fact]
    public async Task A_file_with_mistakes_stays()
    {
        Words = "home: [\n";
        Assert.Equal(
            "[error]\nexplainer: _theme/words.yml has mistakes, so it is as it was. 'explainer check' says what is wrong.\n[exit] 2\n", (await New()).Text);
        Assert.Equal("home: [\n", Words);
    }

    [Fact]
    public async Task A_language_that_the_theme_speaks_needs_no_words() => Assert.Equal(
        "[output]\nNo word is missing in 'en-GB'. To change one, write its key into /place/input/_theme/words.yml; 'explainer schema words' lists all keys.\n[exit] 0\n",
        (await New("--language", "en-GB")).Text);

    [Fact]
    public async Task Another_language_than_that_of_the_site_is_said_and_has_its_own_forms()
    {
        Assert.EndsWith("The site is still in 'sw'. Write into /place/input/site.yml: language: pl.\n[exit] 0\n", (await New("--language", "pl")).Text, StringComparison.Ordinal);
        Assert.Contains("\n# minutes: {one: \"{0} minute\", few: \"{0} minutes\", many: \"{0} minutes\", other: \"{0} minutes\"}  # {0}: how long a lesson takes\n", Words, StringComparison.Ordinal);
        Assert.Contains("\n  months_alone: styczeń, luty, ", Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_language_is_refused() => Assert.Equal(
        "[error]\nexplainer: 'Polish!' is not a language tag. Write one such as pt or pt-BR: --language pt.\n'explainer new words --help' says how it is used.\n[exit] 2\n", (await New("--language", "Polish!")).Text);

    [Theory]
    [InlineData("/place/input", "--language", "it")]
    [InlineData("/place/input/_languages/it")]
    public async Task Those_of_a_language_with_a_folder_are_written_there(string input, params string[] more)
    {
        SiteTest.With("_languages/it/index.md", "---\ntitle: Casa\nsummary: Una prova.\n---\n").And("site.yml", SiteTest.SiteYml).WriteTo(place.Input);
        var run = await ConsoleRun.Plain(place.Root, ["new", "words", "--input", input, .. more]);
        Assert.Matches("^\\[output\\]\nWrote [0-9]+ lines to .*/_languages/it/_theme/words.yml. Each begins with #: translate it, and take the # away.\n\\[exit\\] 0\n$", run.Text);
        var file = place.At("input/_languages/it/_theme/words.yml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("# skip_to_text: Skip to the text", "skip_to_text: SALTA", StringComparison.Ordinal));
        var built = SiteTest.BuildFolder(place.Input);
        Assert.DoesNotContain("SALTA", built["index.html"], StringComparison.Ordinal);
        Assert.Contains("SALTA", built["it/index.html"], StringComparison.Ordinal);
        Assert.Contains("Run 'explainer new words --language it'", built.Report, StringComparison.Ordinal);
    }

    private Task<ConsoleRun> New(params string[] more) => ConsoleRun.Plain(place.Root, ["new", "words", "--input", "/place/input", .. more]);

    [GeneratedRegex("^( *)# (?=[a-z_0-9]+: |dates:)", RegexOptions.Multiline)]
    private static partial Regex Waiting();
}
