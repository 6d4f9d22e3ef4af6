using Explainer.Cli;
using Explainer.Cli.Reports;
using Explainer.Guide;
using Explainer.Guide.Starters;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;

namespace Explainer.Tests.Guide;

/// <summary>Where <c>explainer new</c> puts a file: any title, date and folder gives a name that is sound.</summary>
public sealed class NewNameTests : IDisposable
{
    private static readonly string LongName = string.Concat(Enumerable.Repeat("A long way round. ", 17)).Trim()[..300];

    private readonly NewPlace place = new();

    public void Dispose() => place.Dispose();

    public static TheoryData<string, string> OddNames => new()
    {
        { "قسم الإعارة", "قسم-الإعارة" },
        { "किताबें और पाठक", "किताबें-और-पाठक" },
        { "図書館", "図書館" },
        { "می‌خواهم", "می‌خواهم" },
        { "📚", "📚" },
        { "Family 👩‍👧 and 👍🏽", "family-👩‍👧-and-👍🏽" },
        { LongName, "a-long-way-round-a-long-way-round-a-long-way-round-a-long" },
        { new string('x', 300), new string('x', 60) },
        { "e" + string.Concat(Enumerable.Repeat("\u0301", 300)), "é" + string.Concat(Enumerable.Repeat("\u0301", 79)) },
        { "../x", "x" },
        { "../../etc/passwd", "etc-passwd" },
        { "/absolute", "absolute" },
        { "C:\\Windows", "c-windows" },
        { "CON", "con-KIND" },
        { "lpt1", "lpt1-KIND" },
        { ".hidden", "hidden" },
        { "_draft", "draft" },
        { "ends with a dot.", "ends-with-a-dot" },
        { "The group's “loans”", "the-groups-loans" },
        { "A: b # c - d? \"e\" \\ {f} [g]", "a-b-c-d-e-f-g" },
        { "true", "true" },
        { "null", "null" },
        { "2016", "2016" },
        { "- item", "item" },
        { "!tag", "tag" },
        { "  spaces\tand\nlines\u2028here  ", "spaces-and-lines-here" },
        { "\u202Ereversed\uFEFF\u0007", "reversed" },
        { "broken \uD800 half", "broken-half" },
        { "100 % < b & \"c\" >", "100-b-c" },
        { "ÅNGSTRÖM İstanbul", "ångström-İstanbul" },
    };

    [Theory]
    [MemberData(nameof(OddNames))]
    public async Task Any_name_gives_a_file_that_is_sound(string name, string stem)
    {
        foreach (var (kind, start) in new[]
                 {
                     ("profile", "profiles/"), ("term", "glossary/"), ("event", "timeline/2016-"), ("chapter", "story/10-"), ("lesson", "lessons/10-"), ("page", ""),
                 })
        {
            var before = place.Everything();
            string[] date = kind == "event" ? ["--date", "2016"] : [];
            var run = await place.New(kind, ["--", name], date);
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            var stemHere = start.EndsWith('-') ? stem.Replace("-KIND", "", StringComparison.Ordinal) : stem.Replace("KIND", kind, StringComparison.Ordinal);
            Assert.Equal($"input/{start}{stemHere}.md", Assert.Single(place.Everything().Except(before)));
            place.Publish(start + stemHere + ".md");
        }

        Assert.Equal(
            $"glossary/{stem.Replace("KIND", "term", StringComparison.Ordinal)}.md:1:1: warning EX227: No page uses this term. Write the forms that pages use under also:, or remove the file.",
            SiteTest.BuildFolder(place.Input).Report);
        Assert.Contains(NormalForms.Composed(YamlText.Clean(name)), SiteTest.BuildFolder(place.Input).Site!.Entries.Where(e => e.Id.Kind == EntryKind.Chapter).Select(e => e.Title));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("!!!")]
    [InlineData("…—?")]
    [InlineData("..")]
    [InlineData("\u200D\u202E")]
    public async Task A_name_without_letters_is_refused(string name)
    {
        var before = place.Everything();
        var run = await place.New("page", ["--", name]);
        Assert.Equal(
            $"[error]\nexplainer: '{VisibleText.Escape(YamlText.Clean(name))}' has no letter or number that the name of a file could be made of. Write a name that has one.\n[exit] 2\n", run.Text);
        Assert.Equal(before, place.Everything());
    }

    [Theory]
    [InlineData("page", "guides/How to read", "How to read", "guides/20-how-to-read.md", "/guides/how-to-read/")]
    [InlineData("page", "about/me", "me", "about/me.md", "/about/me/")]
    [InlineData("page", "He/She", "He/She", "he-she.md", "/he-she/")]
    [InlineData("chapter", "before/Asking", "Asking", "story/10-before/20-asking.md", "/story/before/asking/")]
    [InlineData("chapter", "after/Asking", "Asking", "story/20-after/10-asking.md", "/story/after/asking/")]
    [InlineData("chapter", "Asking", "Asking", "story/20-asking.md", "/story/asking/")]
    [InlineData("term", "and/or", "and/or", "glossary/and-or.md", "/glossary/and-or/")]
    public async Task A_folder_before_the_name_is_where_the_file_goes(string kind, string name, string title, string file, string address)
    {
        Directory.Delete(place.At("input"), recursive: true);
        foreach (var there in new[] { "guides/index.md", "guides/10-first.md", "story/10-before/index.md", "story/10-before/10-first.md" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(place.At("input/" + there))!);
            place.Write("input/" + there, "---\ntitle: There\nsummary: It is there.\n---\n");
        }

        var run = await place.New(kind, [name]);
        Assert.StartsWith($"[output]\nWrote /place/input/{file}. Its address will be {address}.\n", run.Text, StringComparison.Ordinal);
        Assert.Contains($"title: {YamlText.Quote(title)}\n", File.ReadAllText(place.At("input/" + file)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Index", "index.md")]
    [InlineData("README", "readme.md")]
    [InlineData("Teach", "teach.md")]
    [InlineData("Cite", "cite.md")]
    public async Task A_name_that_has_a_meaning_is_refused(string name, string file)
    {
        var before = place.Everything();
        Assert.Equal(
            $"[error]\nexplainer: {file} has a meaning of its own here. Choose another name: the title can be changed in the file.\n[exit] 2\n",
            (await place.New("page", [name])).Text);
        Assert.Equal(before, place.Everything());
    }

    [Theory]
    [InlineData("2016-05-03", "2016-05-03", "2016-05-03")]
    [InlineData("2016-05", "2016-05", "2016-05")]
    [InlineData("2016", "2016", "2016")]
    [InlineData("2016~", "2016", "2016~")]
    [InlineData("2016-05?", "2016-05", "2016-05?")]
    [InlineData("2016-05-XX", "2016-05", "2016-05-XX")]
    [InlineData("201X", "2010s", "201X")]
    [InlineData("2013/2014", "2013", "2013/2014")]
    [InlineData("2014-06/..", "2014-06", "2014-06/..")]
    [InlineData("../1890", "until-1890", "\"../1890\"")]
    [InlineData("-0043", "44-bc", "\"-0043\"")]
    [InlineData("Y17000", "17000", "\"Y17000\"")]
    [InlineData("2014-21", "2014-03", "2014-21")]
    public async Task The_date_of_an_event_stands_in_its_name_and_in_the_file(string date, string prefix, string written)
    {
        await place.New("event", ["Doors open"], ["--date=" + date]);
        var file = $"timeline/{prefix}-doors-open.md";
        Assert.Contains($"\ndate: {written}\n", File.ReadAllText(place.At("input/" + file)), StringComparison.Ordinal);
        place.Publish(file);
        var result = SiteTest.BuildFolder(place.Input);
        Assert.Equal("", result.Report);
        Assert.Equal(date, Assert.Single(result.Site!.Entries.OfType<TimelineEvent>()).Date.Edtf);
    }

    [Fact]
    public async Task Chapters_are_numbered_ten_apart_after_the_last()
    {
        SiteTest.Empty.And("story/7-a.md", "---\ntitle: A\nsummary: B\n---\n").And("story/25-b.md", "---\ntitle: B\nsummary: B\n---\n")
            .And("story/epilogue.md", "---\ntitle: E\nsummary: B\n---\n").And("lessons/980-c.md", "---\ntitle: C\nsummary: B\n---\n").WriteTo(place.Input);
        await place.New("chapter", ["C"]);
        await place.New("chapter", ["D"]);
        await place.New("lesson", ["E"]);
        await place.New("lesson", ["F"]);
        var found = place.Everything();
        Assert.Contains("input/story/30-c.md", found);
        Assert.Contains("input/story/40-d.md", found);
        Assert.Contains("input/lessons/990-e.md", found);
        // Three digits are as many as a number has; without one it comes last.
        Assert.Contains("input/lessons/f.md", found);
    }
}
