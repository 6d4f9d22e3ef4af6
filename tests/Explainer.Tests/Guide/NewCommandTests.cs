using System.Text;
using Explainer.Cli;
using Explainer.Cli.Reports;
using Explainer.Guide;
using Explainer.Guide.Schemas;
using Explainer.Guide.Starters;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Fields;
using Explainer.Read.Kinds;
using Explainer.Tests.Building;
using Explainer.Tests.Cli;

namespace Explainer.Tests.Guide;

/// <summary>What <c>explainer new</c> writes: a file in which everything is explained, and which is sound from the start.</summary>
public sealed class NewCommandTests : IDisposable
{
    private static readonly string LongName = string.Concat(Enumerable.Repeat("A long way round. ", 17)).Trim()[..300];

    private readonly OutputPlace place = new();

    public NewCommandTests() => SiteTest.Minimal.WriteTo(place.Input);

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("profile", "profiles/ada-lind.md")]
    [InlineData("term", "glossary/ada-lind.md")]
    [InlineData("event", "timeline/2016-05-03-ada-lind.md", "--date", "2016-05-03")]
    [InlineData("chapter", "story/10-ada-lind.md")]
    [InlineData("lesson", "lessons/10-ada-lind.md")]
    [InlineData("pack", "packs/10-ada-lind.yml")]
    [InlineData("page", "ada-lind.md")]
    public async Task A_new_file_explains_every_key_and_is_sound(string kind, string file, params string[] more)
    {
        var address = EntryPath.Parse(file).Url.Path;
        Assert.Equal(
            $"[output]\nWrote /place/input/{file}. Its address will be {address}.\n"
            + "It is a draft: 'explainer serve' shows it, and it is published when you take the line 'draft: true' away.\n[exit] 0\n",
            (await New(kind, ["Ada Lind", .. more])).Text);
        var text = File.ReadAllText(place.At("input/" + file));
        Verifier.Verify(text, "md", kind);
        Assert.Equal("", SiteTest.BuildFolder(place.Input).Report);
        Publish(file);
        // A term that no page uses is one that nobody needs.
        Assert.Equal(
            kind == "term" ? $"{file}:1:1: warning EX227: No page uses this term. Write the forms that pages use under also:, or remove the file." : "",
            SiteTest.BuildFolder(place.Input).Report);
    }

    [Theory]
    [InlineData("story/20-ada.md", "story/20-ada.easy.md", "/story/ada/easy/")]
    [InlineData("/place/input/story/20-ada.md", "story/20-ada.easy.md", "/story/ada/easy/")]
    [InlineData("index.md", "index.easy.md", "/easy/")]
    [InlineData("_languages/fr/story/20-ada.md", "_languages/fr/story/20-ada.easy.md", "/fr/story/ada/easy/")]
    public async Task An_easier_version_begins_with_the_headings_and_notes_of_its_page(string page, string file, string address)
    {
        const string Ada = "---\ntitle: \"Ada: a life\"\nsummary: Who she was.\ncontent_notes: [grief]\n---\n\n## Her youth & more\n\nShort.\n\n### At school {#school}\n\n:::teacher\n## SECRET\n:::\n";
        SiteTest.With("story/20-ada.md", Ada).And("_languages/fr/index.md", "---\ntitle: F\nsummary: G.\n---\n").And("_languages/fr/story/20-ada.md", Ada).WriteTo(place.Input);
        Assert.Equal(
            $"[output]\nWrote /place/input/{file}. Its address will be {address}.\n"
            + "It is a draft: 'explainer serve' shows it, and it is published when you take the line 'draft: true' away.\n[exit] 0\n",
            (await New("easy", [page.Replace("/place", place.Root, StringComparison.Ordinal)])).Text);
        var text = File.ReadAllText(place.At("input/" + file));
        Verifier.Verify(text, "md", address.Trim('/').Replace('/', '-'));
        Assert.Equal("", SiteTest.BuildFolder(place.Input).Report);
        Publish(file);
        Assert.Equal("", SiteTest.BuildFolder(place.Input).Report);
        Assert.Equal($"[error]\nexplainer: {file} is there already. Open that file.\n[exit] 2\n",
            (await New("easy", [page.Replace("/place", place.Root, StringComparison.Ordinal)])).Text);
    }

    [Fact]
    public async Task The_headings_of_an_easier_version_are_written_as_their_page_has_them_whatever_signs_they_have()
    {
        const string Headings = "## A\n\n## Use `<b>` here\n\n## Why \\<script>?\n\n## One \\{#x}\n\n## 2 * 2 * 2\n\n## \\[\\[x]] \\==y== & \\&amp; C#\\#\n\n## 1990\n\n:::care grief\n### Deep\n:::\n\n#### Deeper {#deep-er}\n";
        SiteTest.With("about.md", $"---\ntitle: About\ncontent_notes: [grief]\n---\n\n{Headings}").WriteTo(place.Input);
        await New("easy", ["about.md"]);
        var text = File.ReadAllText(place.At("input/about.easy.md"));
        Assert.Equal("", SiteTest.BuildFolder(place.Input).Report);
        Publish("about.easy.md");
        var site = SiteTest.BuildFolder(place.Input);
        Assert.Equal("", site.Report);
        Assert.Equal(
            """
            must_match: [use-b-here, why-script, one-x, "2--2--2", section-x-y--amp-c, "1990", deep-er]
            ## A
            ## Use \<b\> here {#use-b-here}
            ## Why \<script\>? {#why-script}
            ## One \{#x\} {#one-x}
            ## 2 \* 2 \* 2 {#2--2--2}
            ## \[\[x\]\] =\=y=\= & \&amp; C\#\# {#section-x-y--amp-c}
            ## 1990 {#1990}
            ### Deeper {#deep-er}
            """,
            string.Join('\n', text.Split('\n').Where(l => l.StartsWith('#') || l.StartsWith("must_match:", StringComparison.Ordinal)).Where(l => !l.StartsWith("# ", StringComparison.Ordinal))));
        Assert.Equal(
            site.Site!.Get(new EntryId(EntryKind.Page, "about")).Body.Headings.Where(h => h.IsOpen).Select(h => h.Text),
            site.Site.Get(new EntryId(EntryKind.Easy, "about")).Body.Headings.Select(h => h.Text));
    }

    [Theory]
    [InlineData("packs/a.yml", "packs/a.yml can have no easier version: it has no text.")]
    [InlineData("404.md", "404.md can have no easier version: it is for addresses that do not exist.")]
    [InlineData("about.easy.md", "about.easy.md can have no easier version: it is one itself.")]
    [InlineData("abuot.md", "There is no page abuot.md. Name the file of a page, such as story/10-the-film.md. Did you mean about.md?")]
    public async Task A_page_that_can_have_no_easier_version_is_refused(string page, string error)
    {
        SiteTest.With("about.md", "---\ntitle: A\n---\n").And("about.easy.md", "---\ntitle: A\n---\n").And("404.md", "---\ntitle: A\n---\n")
            .And("packs/a.yml", "title: A\nsummary: B.\nsections: [{title: C, pages: [../about.md]}]\n").WriteTo(place.Input);
        Assert.Equal($"[error]\nexplainer: {error}\n[exit] 2\n", (await New("easy", [page])).Text);
    }

    [Theory]
    [InlineData("profile")]
    [InlineData("term")]
    [InlineData("event")]
    [InlineData("chapter")]
    [InlineData("lesson")]
    [InlineData("pack")]
    [InlineData("page")]
    [InlineData("site")]
    [InlineData("sources")]
    public void Every_example_can_be_read_as_it_stands(string name)
    {
        var schema = Subject.All.First(s => s.Name == name).Schema;
        foreach (var field in FieldsOf(schema).Distinct())
        {
            var problems = new DiagnosticBag();
            Read(field, problems);
            Assert.Equal($"{field.Name}: ", $"{field.Name}: {string.Join('\n', problems.InOrder())}");
        }
    }

    [Fact]
    public async Task On_a_terminal_the_same_is_printed()
    {
        var run = await ConsoleRun.Coloured(place.Root, "new", "term", "Loan", "--input", "/place/input");
        Assert.Equal(
            "[output]\nWrote /place/input/glossary/loan.md. Its address will be /glossary/loan/.\n"
            + "It is a draft: 'explainer serve' shows it, and it is published when you take the line 'draft: true' away.\n[exit] 0\n", run.Text);
    }

    [Fact]
    public async Task The_address_in_a_language_has_its_folder()
    {
        Directory.CreateDirectory(place.At("input/_languages/fr"));
        Assert.Contains(
            "Its address will be /fr/glossary/prêt/.", (await ConsoleRun.Plain(place.Root, "new", "term", "Prêt", "--input", "/place/input/_languages/fr")).Text, StringComparison.Ordinal);
    }

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
            var before = Everything();
            string[] date = kind == "event" ? ["--date", "2016"] : [];
            var run = await New(kind, ["--", name], date);
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            var stemHere = start.EndsWith('-') ? stem.Replace("-KIND", "", StringComparison.Ordinal) : stem.Replace("KIND", kind, StringComparison.Ordinal);
            Assert.Equal($"input/{start}{stemHere}.md", Assert.Single(Everything().Except(before)));
            Publish(start + stemHere + ".md");
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
        var before = Everything();
        var run = await New("page", ["--", name]);
        Assert.Equal(
            $"[error]\nexplainer: '{VisibleText.Escape(YamlText.Clean(name))}' has no letter or number that the name of a file could be made of. Write a name that has one.\n[exit] 2\n", run.Text);
        Assert.Equal(before, Everything());
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

        var run = await New(kind, [name]);
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
        var before = Everything();
        Assert.Equal(
            $"[error]\nexplainer: {file} has a meaning of its own here. Choose another name: the title can be changed in the file.\n[exit] 2\n",
            (await New("page", [name])).Text);
        Assert.Equal(before, Everything());
    }

    [Theory]
    [InlineData("profiles/ada-lind.md")]
    [InlineData("profiles/Ada Lind.md")]
    [InlineData("profiles/10-ada-lind.md")]
    public async Task What_is_there_is_never_overwritten(string file)
    {
        SiteTest.Empty.And(file, "mine").WriteTo(place.Input);
        Assert.Equal(
            $"[error]\nexplainer: {file} is there already, at the address /profiles/ada-lind/. Open that file, or choose another name.\n[exit] 2\n",
            (await New("profile", ["Ada Lind"])).Text);
        Assert.Equal("mine", File.ReadAllText(place.At("input/" + file)));
    }

    [Fact]
    public async Task A_folder_that_leads_elsewhere_is_refused()
    {
        Directory.CreateDirectory(place.At("elsewhere"));
        Directory.CreateSymbolicLink(place.At("input/profiles"), place.At("elsewhere"));
        Assert.Equal(
            "[error]\nexplainer: /place/input/profiles/ada-lind.md would lie outside /place/input, because a link leads there. Make it a folder of its own.\n[exit] 2\n",
            (await New("profile", ["Ada Lind"])).Text);
        Assert.Empty(Directory.EnumerateFileSystemEntries(place.At("elsewhere")));
    }

    [Fact]
    public async Task A_link_to_nothing_is_not_followed()
    {
        Directory.CreateDirectory(place.At("input/profiles"));
        File.CreateSymbolicLink(place.At("input/profiles/ada-lind.md"), place.At("elsewhere.md"));
        var run = await New("profile", ["Ada Lind"]);
        Assert.Equal(2, run.ExitCode);
        Assert.False(File.Exists(place.At("elsewhere.md")));
    }

    [Fact]
    public async Task Chapters_are_numbered_ten_apart_after_the_last()
    {
        SiteTest.Empty.And("story/7-a.md", "---\ntitle: A\nsummary: B\n---\n").And("story/25-b.md", "---\ntitle: B\nsummary: B\n---\n")
            .And("story/epilogue.md", "---\ntitle: E\nsummary: B\n---\n").And("lessons/980-c.md", "---\ntitle: C\nsummary: B\n---\n").WriteTo(place.Input);
        await New("chapter", ["C"]);
        await New("chapter", ["D"]);
        await New("lesson", ["E"]);
        await New("lesson", ["F"]);
        var found = Everything();
        Assert.Contains("input/story/30-c.md", found);
        Assert.Contains("input/story/40-d.md", found);
        Assert.Contains("input/lessons/990-e.md", found);
        // Three digits are as many as a number has; without one it comes last.
        Assert.Contains("input/lessons/f.md", found);
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
        await New("event", ["Doors open"], ["--date=" + date]);
        var file = $"timeline/{prefix}-doors-open.md";
        Assert.Contains($"\ndate: {written}\n", File.ReadAllText(place.At("input/" + file)), StringComparison.Ordinal);
        Publish(file);
        var result = SiteTest.BuildFolder(place.Input);
        Assert.Equal("", result.Report);
        Assert.Equal(date, Assert.Single(result.Site!.Entries.OfType<TimelineEvent>()).Date.Edtf);
    }

    [Theory]
    [InlineData("explainer: An event needs its date, as exactly as is known: --date 2016-05-03, --date 2016-05 or --date 2016.\n", "event", "A")]
    [InlineData("explainer: '3 May' is not a date. Write it as 2016-05-03, 2016-05 or 2016.\n'explainer new event --help' says how it is used.\n", "event", "A", "--date", "3 May")]
    [InlineData("explainer: Unrecognized command or argument '--date'.\nexplainer: Unrecognized command or argument '2016'.\n'explainer new term --help' says how it is used.\n", "term", "A", "--date", "2016")]
    [InlineData("explainer: Required argument 'NAME' missing for command: 'term'.\n'explainer new term --help' says how it is used.\n", "term")]
    [InlineData("explainer: Say what is new: profile, term, event, chapter, lesson, pack, page, easy, source, data, words, site. For example: explainer new term \"Loan\".\n")]
    [InlineData("explainer: There is no folder /place/nowhere. Name the folder with the site's content: --input FOLDER.\n", "term", "A", "--input", "/place/nowhere")]
    public async Task Wrong_usage_says_what_to_write(string error, params string[] args)
    {
        var before = Everything();
        var run = await ConsoleRun.Plain(place.Root, ["new", .. args, .. args.Contains("--input") || args.Length == 0 ? Array.Empty<string>() : ["--input", "/place/input"]]);
        Assert.Equal($"[error]\n{error}[exit] 2\n", run.Text);
        Assert.Equal(before, Everything());
    }

    private Task<ConsoleRun> New(string kind, string[] args, string[]? options = null) =>
        ConsoleRun.Plain(place.Root, ["new", kind, "--input", "/place/input", .. options ?? [], .. args]);

    private void Publish(string file)
    {
        var path = place.At("input/" + file);
        File.WriteAllText(path, File.ReadAllText(path).Replace("draft: true\n", "", StringComparison.Ordinal));
    }

    private List<string> Everything() => [.. Directory.EnumerateFiles(place.Root, "*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(place.Root, f)).Order(StringComparer.Ordinal)];

    private static IEnumerable<Field> FieldsOf(ValueSchema form) => form switch
    {
        ValueSchema.Map map => map.Schema.Fields.SelectMany(f => FieldsOf(f.Schema).Prepend(f)),
        ValueSchema.List list => FieldsOf(list.Item),
        ValueSchema.Either either => either.Schemas.SelectMany(FieldsOf),
        _ => [],
    };

    // By the reader of the key itself, whatever its type.
    private static void Read(Field field, DiagnosticBag problems)
    {
        var type = field.GetType().GetProperty("Type")!.GetValue(field)!;
        var read = (Delegate)type.GetType().GetProperty("Read")!.GetValue(type)!;
        read.DynamicInvoke(FieldExample.Read(field), new ReadContext(problems, []));
    }
}
