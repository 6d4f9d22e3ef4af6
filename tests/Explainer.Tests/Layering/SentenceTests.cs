namespace Explainer.Tests.Layering;

/// <summary>Every text that the program prints stands in its catalogue, so that a translation can take its place.</summary>
public sealed class SentenceTests
{
    // Each path is the beginning of one, or its end.
    private static readonly (string Path, string Reason)[] Exceptions =
    [
        ("src/Explainer.Model/Texts/", "the catalogue"),
        ("src/Explainer.Model/Diagnostics/Rules.", "the catalogue of problems"),
        ("src/Explainer/Compose/Text/Sentences.cs", "words that end no sentence, which are looked for"),
        ("src/Explainer/Compose/VagueLinks.cs", "words of links that are looked for"),
        ("src/Explainer/Read/Kinds/TeacherWords.cs", "words that announce what is for teachers, which are looked for"),
        ("src/Explainer/Read/Fields/OtherNames.cs", "words that other programs have for keys, to be looked up"),
        ("src/Explainer/Read/Works/OtherWorkNames.cs", "the same of sources"),
        ("src/Explainer/Compose/FolderNames.cs", "the same of folders"),
        ("src/Explainer.Model/Dates/DateProblem.cs", "not moved yet: parts of the messages in Rules"),
        ("src/Explainer.Model/ReadingFormula.cs", "not moved yet: parts of the messages in Rules"),
        ("src/Explainer/Build/OutputMarker.cs", "a line that the next build must find as it was"),
        ("src/Explainer/Editions/Courses/CourseManifest.cs", "the name of a standard"),
        ("src/Explainer/Editions/FontNameCheck.cs", "names of fonts"),
        ("src/Explainer/Editions/Markup/PagesToGo.cs", "selectors of CSS"),
        ("src/Explainer/Editions/Paper/PaperPages.cs", "selectors of CSS"),
        ("src/Explainer/Guide/Starters/ExampleSite.cs", "passages of the guide that are replaced"),
        ("src/Explainer/Guide/Starters/Placeholders.cs", "passages of the example that are looked for"),
        ("src/Explainer/Markdown/Code/CodeLanguages.cs", "words of programming languages"),
        ("src/Explainer/Markdown/HtmlProse.cs", "words of Markdig that are looked for"),
    ];

    [Fact]
    public void A_text_for_people_stands_in_the_catalogue()
    {
        var found = SourceFile.All.Where(s => s.IsCSharp && !Exceptions.Any(e => Covers(e.Path, s))).SelectMany(Sentences.Find).ToList();
        Assert.True(found.Count == 0, "Move these into a class of Explainer.Model/Texts:\n" + string.Join('\n', found));
    }

    [Fact]
    public void No_exception_is_left_that_none_needs() =>
        Assert.All(Exceptions, e => Assert.Contains(SourceFile.All, s => s.IsCSharp && Covers(e.Path, s) && Sentences.Find(s).Any()));

    [Fact]
    public void A_sentence_is_seen_whatever_string_it_stands_in() => Assert.Equal(
        [
            "A.cs:3: Write it in full.",
            "A.cs:4: □ is not empty",
            "A.cs:5: No site here.",
            "A.cs:6: \nDo this first.",
        ],
        Sentences.Find(new SourceFile("A.cs", """"
            class A
            {
                string a = "Write it in full.";
                string b = $"{a} is not empty";
                A() => throw new UsageException("No site here.");
                string d = """

                    Do this first.
                    """;
            }
            """")));

    [Fact]
    public void What_is_no_sentence_is_not_seen() => Assert.Empty(
        Sentences.Find(new SourceFile("A.cs", """
            class A
            {
                // Write it in full.
                [GeneratedRegex("one two three")] string a = "script-src 'self'";
                string b = $"{a} {a} {a}";
                string c = "<p class=\"a b c\">";
                A() => throw new InvalidOperationException("No theme has this word.");
            }
            """)));

    private static bool Covers(string path, SourceFile source) =>
        source.Path.StartsWith(path, StringComparison.Ordinal) || source.Path.EndsWith(path, StringComparison.Ordinal);
}
