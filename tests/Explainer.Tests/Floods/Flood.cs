
namespace Explainer.Tests.Floods;

/// <summary>A site that has very many of one kind of thing.</summary>
/// <param name="Name">What there is much of.</param>
/// <param name="Site">The site with so many of it.</param>
internal sealed record Flood(string Name, Func<int, SiteTest> Site)
{
    private const string Head = "---\ntitle: A\nsummary: S.\n";

    /// <summary>One of each kind of thing that a writer, or a program that writes, can make many of.</summary>
    public static IReadOnlyList<Flood> All { get; } = [.. Signs(), .. Blocks(), .. Facts(), .. Entries(), .. Works(), .. Data(), .. Others()];

    public override string ToString() => Name;

    // On one line of text.
    private static IEnumerable<Flood> Signs() => new (string Name, string Unit)[]
    {
        ("letters", "a"), ("words", "word "), ("sentences", "One two three. "), ("spaces", " "), ("tabs", "a\t"), ("wide signs", "漢"), ("surrogates", "😀"),
        ("closing tags", "</a> "), ("opening tags", "<b> "), ("elements", "<i>a</i> "), ("tags that open and close", "<b> </i> "), ("elements that are read and open", "<sub> "), ("marked elements", "<span lang=ar>a</span> "), ("processing instructions", "<? "), ("declarations", "<!A "),
        ("comments that open", "<!-- "), ("whole comments", "<!-- a --> "), ("CDATA", "<![CDATA[ "), ("angle brackets", "<"), ("less-than and letters", "<a "),
        ("links that open", "[a]("), ("links that open an angle", "[a](<b"), ("brackets", "["), ("brackets with words", "[a "), ("closing brackets", "]"), ("images that open", "![a "),
        ("pairs of brackets", "[a] "), ("references", "[a][b] "), ("links", "[a](b.md) "), ("links elsewhere", "[a](https://example.org/) "), ("mended links", "[a](index.md) "),
        ("emphasis that opens", "*a "), ("emphasis that closes", "a* "), ("emphasis", "*a* "), ("strong emphasis that opens", "**a "), ("mixed emphasis", "*a _b "), ("stars", "*"), ("underscores", "_a_"),
        ("backticks", "`a "), ("growing backticks", "` `` ``` "), ("code", "`a` "), ("entities", "&amp; "), ("ampersands", "&"), ("backslashes", "\\"), ("escapes", "\\[ "),
        ("braces", "{"), ("attributes", "{.c} "), ("spans", "[a]{lang=ar} "), ("spans that open", "[a]{"), ("marks of notes", "[^a] "), ("citations", "[@x] "), ("citations that open", "[@x "), ("at signs", "@"),
        ("quotation marks", "\" "), ("struck words that open", "~~a "), ("struck words that close", "a~~ "), ("pipes", "|"), ("pipes with words", "a | "), ("colons", ":"), ("addresses", "https://example.org/ "), ("addresses in brackets", "<https://example.org/> "), ("terms on a line", "loan "), ("spaces before a link", " "),
    }.Select(s => new Flood("line of " + s.Name, n => Text("Word " + Repeat(s.Unit, n) + (s.Name == "spaces before a link" ? "[a](b.md)" : ""))
        .And("b.md", "---\ntitle: B\n---\n").And("glossary/loan.md", "---\ntitle: Loan\nsummary: S.\n---\n")));

    // A line each.
    private static IEnumerable<Flood> Blocks() => new (string Name, Func<int, string> Text)[]
    {
        ("lines of one paragraph", n => Repeat("word\n", n)), ("paragraphs", n => Repeat("word\n\n", n)), ("empty lines", n => "a\n" + Repeat("\n", n) + "b\n"), ("hard breaks", n => Repeat("word\\\n", n)),
        ("equal headings", n => Repeat("## A\n\n", n)), ("headings", n => Lines(n, i => $"## A {i}\n\n")), ("headings that clash with numbers", n => Lines(n, i => $"## A\n\n## A {i}\n\n")),
        ("headings with equal ids", n => Repeat("## A {#a}\n\n", n)), ("underlined headings", n => Repeat("A\n---\n\n", n)), ("first-level headings", n => Repeat("# A\n\n", n)),
        ("items", n => Repeat("- a\n", n)), ("loose items", n => Repeat("- a\n\n", n)), ("numbered items", n => Lines(n, i => $"{i + 1}. a\n")), ("task items", n => Repeat("- [ ] a\n", n)), ("task items that are done", n => Repeat("- [x] a\n", n)),
        ("nested items", n => string.Concat(Enumerable.Range(0, n).Select(i => new string(' ', 2 * (i % 20)) + "- a\n"))), ("items in one line", n => Repeat("- ", n) + "a\n"), ("quotations in one line", n => Repeat("> ", n) + "a\n"),
        ("paragraphs of an alert", n => "> [!NOTE]\n" + Repeat("> a\n>\n", n)), ("quoted lines", n => Repeat("> a\n", n)), ("quotations", n => Repeat("> a\n\nb\n\n", n)), ("testimony", n => Lines(n, i => $"> Words {i} are here\n>\n> — [P](profiles/p.md) [@x]\n\n**One voice:** a\n\n")),
        ("fences", n => Repeat("```\na\n```\n\n", n)), ("fences that open", n => Repeat("```a\n", n)), ("indented lines", n => Repeat("    a\n", n)), ("rules", n => Repeat("---\n\n", n)),
        ("passages", n => Repeat(":::note\na\n:::\n\n", n)), ("passages that open", n => Repeat(":::note\n", n)), ("stray colons", n => Repeat(":::\n\n", n)), ("passages of care", n => Repeat(":::care grief\na\n:::\n\n", n)), ("questions", n => Lines(n, i => $":::question\nWhat is number {i}?\n:::\n\n")),
        ("teacher passages", n => Repeat(":::teacher\na\n:::\n\nb\n\n", n)),
        ("rows", n => "| a | b |\n|---|---|\n" + Repeat("| a | b |\n", n)), ("columns", n => $"{Repeat("| a ", n)}|\n{Repeat("|---", n)}|\n{Repeat("| b ", n)}|\n"), ("ragged rows", n => "| a |\n|---|\n" + Repeat("| a | b | c |\n", n)), ("cells in one row", n => $"| a | b |\n|---|---|\n{Repeat("| a ", n)}|\n"),
        ("tables with text below", n => Repeat("| a |\n|---|\n| `b \\| c` |\nd\n\n", n)), ("lines below a table", n => "| a |\n|---|\n" + Repeat("b\n", n)), ("brackets below a table", n => "| a |\n|---|\n" + Repeat("[", n) + "` |\n"),
        ("captions", n => Repeat("![a](images/a.svg \"A *b* of [c](a.md), [@x]\")\n\n", n)), ("captions in lines", n => Repeat("![a](images/a.svg \"A\nb\")\n\n", n)), ("lines of a caption", n => "![a](images/a.svg \"" + Repeat("a\n", n) + "\")\n"),
        ("items after no-break spaces", n => Repeat("-\u00A0a\n", n)), ("numbers before no-break spaces", n => Lines(n, i => $"{i + 1}.\u00A0a\n")), ("signs before no-break spaces", n => Repeat(">\u00A0", n) + "a\n"), ("headings after unseen spaces", n => Repeat("\u200B## A\n\n", n)),
        ("paragraphs of a note", n => "a[^a]\n\n[^a]: A note.\n\n" + Repeat("    b\n\n", n)), ("notes that end", n => Lines(n, i => $"a[^{i}]\n\n[^{i}]: A note.\n- b\n\n")),
        ("tables", n => Repeat("| a | b |\n|---|---|\n| a | b |\n\n", n)), ("rows without a rule", n => Repeat("| a | b |\n", n)),
        ("words with meanings", n => Repeat("Word\n:   Meaning\n\n", n)), ("meanings of a word", n => "Word\n" + Repeat(":   Meaning\n", n)), ("lines that begin with a colon", n => Repeat(": a\n", n)),
        ("notes", n => Lines(n, i => $"a[^{i}]\n\n") + Lines(n, i => $"[^{i}]: A note.\n")), ("marks of one note", n => Repeat("a[^a]\n\n", n) + "[^a]: A note.\n"), ("notes nobody names", n => Lines(n, i => $"[^{i}]: A note.\n")), ("equal notes", n => "a[^a]\n\n" + Repeat("[^a]: A note.\n", n)), ("marks without a note", n => Lines(n, i => $"a[^{i}]\n\n")),
        ("definitions of links", n => Lines(n, i => $"[a{i}]: b.md\n")), ("used definitions of links", n => Lines(n, i => $"[a{i}]\n\n") + Lines(n, i => $"[a{i}]: index.md\n")), ("definitions in one paragraph", n => "a\n" + Lines(n, i => $"[a{i}]: b.md\n")),
        ("links to headings", n => "## A\n\n" + Repeat("[a](a.md#a)\n\n", n)), ("links to lost headings", n => Lines(n, i => $"[a](index.md#b{i})\n\n")), ("links to lost files", n => Lines(n, i => $"[a](b{i}.md)\n\n")), ("images", n => Repeat("![a](images/a.svg)\n\n", n)), ("lost images", n => Lines(n, i => $"![a](images/b{i}.png)\n\n")), ("images without words", n => Repeat("![](images/a.svg)\n\n", n)),
        ("blocks of HTML", n => Repeat("<div>\n\n", n)), ("lines of HTML", n => "<div>\n" + Repeat("<p>a</p>\n", n)), ("comments", n => Repeat("<!-- a -->\n\n", n)), ("comments that open a block", n => Repeat("<!-- a\n", n)),
        ("nested elements", n => Repeat("<b>a ", n / 2) + Repeat("</b> ", n / 2) + "\n"), ("nested elements that are read", n => Repeat("<sub>a ", n / 2) + Repeat("</sub> ", n / 2) + "\n"), ("lines of opening tags", n => Repeat("<b> a\n", n)), ("tags in one block of HTML", n => "<div>" + Repeat("<p> <b> ", n) + "</div>\n"),
        ("all signs", n => Repeat("<b> [a {b ::: | *c ", n) + "\n"), ("fences on one line", n => Repeat("::: ", n) + "\n"), ("names of passages on one line", n => Repeat(":::note ", n) + "\n"), ("tags in a caption", n => "![a](images/a.svg \"" + Repeat("<b> ", n) + "\")\n"), ("tags in a heading", n => "## " + Repeat("<b> ", n) + "\n"),
        ("citations of one work", n => Repeat("a [@x].\n\n", n)), ("citations of no work", n => Lines(n, i => $"a [@y{i}].\n\n")), ("works in one citation", n => $"a [{string.Join("; ", Enumerable.Repeat("@x", n))}].\n"), ("locators", n => Lines(n, i => $"a [@x, p. {i}].\n\n")),
        ("terms", n => Repeat("A loan is long.\n\n", n)), ("ids in braces", n => Lines(n, i => $"a {{#b{i}}}\n\n")), ("attributes in one brace", n => "a {" + Lines(n, i => $".c{i} ") + "}\n"), ("long words", n => Repeat("loanloan", n)),
    }.Select(b => new Flood(b.Name, n => Text(b.Text(n))
        .And("profiles/p.md", "---\ntitle: P\nsummary: S.\n---\n").And("sources.yml", "- {id: x, type: book, title: X}\n")
        .And("glossary/loan.md", "---\ntitle: Loan\nsummary: S.\n---\n").And("images/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>")));

    // In front matter and site.yml.
    private static IEnumerable<Flood> Facts()
    {
        Flood Front(string name, Func<int, string> yaml) => new(name, n => SiteTest.With("a.md", Head + yaml(n) + "---\n\na\n"));
        Flood InSite(string name, Func<int, string> yaml) => new(name, n => SiteTest.Minimal.And("site.yml", SiteTest.SiteYml + yaml(n)));
        yield return Front("unknown keys", n => Lines(n, i => $"k{i}: a\n"));
        yield return Front("equal keys", n => Repeat("updated: 2016\n", n));
        yield return Front("redirects", n => "redirect_from: [" + Lines(n, i => $"/old{i}/, ") + "]\n");
        yield return Front("bad redirects", n => "redirect_from: [" + Lines(n, i => $"old{i}, ") + "]\n");
        yield return Front("unknown notes", n => "content_notes: [" + Lines(n, i => $"a{i}, ") + "]\n");
        yield return Front("unknown works", n => "further_reading: [" + Lines(n, i => $"a{i}, ") + "]\n");
        yield return Front("remarks", n => Repeat("# a\n", n));
        yield return Front("corrections", n => "corrections:\n" + Lines(n, i => $"- {{date: 2016, was: A{i}, now: B}}\n"));
        yield return Front("brackets in a value", n => "updated: " + Repeat("[", n) + "\n");
        yield return Front("aliases", n => "redirect_from: &a [/b/]\nno_links: [" + Repeat("*a, ", n) + "]\n");
        yield return Front("letters of a summary", n => "checked: " + Repeat("a", n) + "\n");
        yield return Front("signs in a value", n => "corrections: [{date: 2016, was: \"" + Repeat("**a** [b](c) ", n) + "\", now: b}]\n");
        yield return Front("opening tags in a value", n => "corrections: [{date: 2016, was: \"" + Repeat("<b> ", n) + "\", now: b}]\n");
        yield return Front("all signs in a value", n => "corrections: [{date: 2016, was: \"" + Repeat("<b> [a {b ::: | *c ", n) + "\", now: b}]\n");
        yield return Front("mappings in a value", n => "updated: " + Repeat("{", n) + "\n");
        yield return Front("bad dates", n => "corrections: [" + Repeat("{date: soon, was: a, now: b}, ", n) + "]\n");
        yield return InSite("strands", n => "strands:\n" + Lines(n, i => $"- {{id: s{i}, title: S{i}}}\n"));
        yield return new("strands with events", n => Many(SiteTest.Minimal.And("site.yml", SiteTest.SiteYml + "strands:\n" + Lines(n, i => $"- {{id: s{i}, title: S{i}}}\n")), n,
            i => ($"timeline/{2000 + (i % 20)}-e{i}.md", $"---\ntitle: E{i}\nsummary: S.\ndate: {2000 + (i % 20)}\nstrand: s{i}\n---\n")));
        yield return InSite("eras", n => "eras:\n" + Lines(n, i => $"- {{title: E{i}, start: {1000 + (i % 900)}, end: {1001 + (i % 900)}}}\n"));
        yield return InSite("entries of the navigation", n => "navigation: [" + Lines(n, i => "index.md, ") + "]\n");
        yield return InSite("notes of the site", n => "content_notes:\n" + Lines(n, i => $"  n{i}: Note {i}\n"));
        yield return InSite("authors of the site", n => "authors: [" + Lines(n, i => $"\"A{i}, B\", ") + "]\n");
    }

    private static IEnumerable<Flood> Entries()
    {
        yield return new("pages", n => Many(SiteTest.Minimal, n, i => ($"p{i}.md", $"---\ntitle: P{i}\n---\n\nSome words.\n")));
        yield return new("chapters", n => Many(SiteTest.Minimal, n, i => ($"story/c{i}.md", $"---\ntitle: C{i}\nsummary: S.\n---\n\nSome words.\n")));
        yield return new("events", n => Many(SiteTest.Minimal, n, i => ($"timeline/e{i}.md", $"---\ntitle: E{i}\nsummary: S.\ndate: {1000 + (i % 1000)}\n---\n")));
        yield return new("events of one day", n => Many(SiteTest.Minimal, n, i => ($"timeline/e{i}.md", $"---\ntitle: E{i}\nsummary: S.\ndate: 2016-05-03\n---\n")));
        yield return new("profiles", n => Many(SiteTest.Minimal, n, i => ($"profiles/p{i}.md", $"---\ntitle: P{i}\nsummary: S.\n---\n")));
        yield return new("glossary", n => Many(Text(Lines(n, i => $"A w{i} here.\n\n")), n, i => ($"glossary/w{i}.md", $"---\ntitle: w{i}\nsummary: S.\n---\n")));
        yield return new("terms that begin alike", n => Many(Text(Repeat("a ", n)), n, i => ($"glossary/w{i}.md", $"---\ntitle: {Repeat("a ", i % 50)}w{i}\nsummary: S.\n---\n")));
        yield return new("forms of a term", n => Text("a form1 here").And("glossary/w.md", $"---\ntitle: W\nsummary: S.\nalso: [{Lines(n, i => $"form{i}, ")}]\n---\n"));
        yield return new("terms in a circle", n => Many(SiteTest.Minimal, n, i => ($"glossary/w{i}.md", $"---\ntitle: w{i}\nsummary: See w{(i + 1) % n}.\n---\n\nSee [w](w{(i + 1) % n}.md).\n")));
        yield return new("lessons", n => Many(SiteTest.Minimal, n, i => ($"lessons/l{i}.md", $"---\ntitle: L{i}\nsummary: S.\n---\n")));
        yield return new("questions of a lesson", n => SiteTest.With("lessons/l.md", "---\ntitle: L\nsummary: S.\nquestions:\n" + Lines(n, i => $"- {{ask: \"What is {i} then?\", kind: discuss}}\n") + "---\n"));
        yield return new("options of a quiz", n => SiteTest.With("lessons/l.md", $"---\ntitle: L\nsummary: S.\nquestions: [{{ask: What?, kind: quiz, correct: o1, options: [{Lines(n, i => $"o{i}, ")}]}}]\n---\n"));
        yield return new("profiles of an event", n => Many(SiteTest.With("timeline/e.md", $"---\ntitle: E\nsummary: S.\ndate: 2016\nprofiles: [{Lines(n, i => $"p{i}, ")}]\n---\n"), n, i => ($"profiles/p{i}.md", $"---\ntitle: P{i}\nsummary: S.\n---\n")));
        yield return new("files of one id", n => Many(SiteTest.Minimal, n, i => ($"story/{i % 1000}-a{i / 1000}.md", "---\ntitle: A\nsummary: S.\n---\n")));
        yield return new("files without front matter", n => Many(SiteTest.Minimal, n, i => ($"p{i}.md", "words\n")));
        yield return new("pages without an original", n => Many(Many(SiteTest.With("_languages/fr/index.md", Head + "---\n"), n, i => ($"p{i}.md", $"---\ntitle: P{i}\n---\n")), n, i => ($"_languages/fr/seite{i}.md", $"---\ntitle: P{i}\n---\n")));
        yield return new("headings that must match", n => SiteTest.With("a.md", "---\ntitle: A\n---\n\n" + Lines(n, i => $"## Heading {i}\n\n"))
            .And("a.easy.md", $"---\ntitle: A\nmust_match: [{Lines(n, i => $"headnig-{i}, ")}]\n---\n\n" + Lines(n, i => $"## Heading {i}\n\n")));
        yield return new("pages that link to one", n => Many(SiteTest.Minimal, n, i => ($"p{i}.md", $"---\ntitle: P{i}\n---\n\nSee [it](index.md) and [P](p{(i + 1) % n}.md).\n")));
    }

    private static IEnumerable<Flood> Works()
    {
        Flood Sources(string name, Func<int, string> yaml, Func<int, string>? text = null) =>
            new(name, n => Text(text?.Invoke(n) ?? "a").And("sources.yml", yaml(n)));
        yield return Sources("works", n => Lines(n, i => $"- {{id: w{i}, type: book, title: W{i}}}\n"));
        yield return Sources("works on one page", n => Lines(n, i => $"- {{id: w{i}, type: book, title: W{i}}}\n"), n => Lines(n, i => $"a [@w{i}].\n\n"));
        yield return Sources("works of one author and year", n => Lines(n, i => $"- {{id: w{i}, type: book, title: W{i}, issued: 2016, author: [{{family: A, given: B}}]}}\n"), n => Lines(n, i => $"a [@w{i}].\n\n"));
        yield return Sources("works of one id", n => Repeat("- {id: w, type: book, title: W}\n", n));
        yield return Sources("works of unknown type", n => Lines(n, i => $"- {{id: w{i}, type: boook, title: W{i}}}\n"));
        yield return Sources("authors of a work", n => $"- {{id: w, type: book, title: W, author: [{Lines(n, i => $"{{family: A{i}, given: B}}, ")}]}}\n", _ => "a [@w]");
        yield return Sources("letters of a title", n => $"- {{id: w, type: book, title: {Repeat("a", n)}}}\n", _ => "a [@w]");
    }

    private static IEnumerable<Flood> Others()
    {
        yield return new("published addresses", n => SiteTest.Minimal.And("permalinks.lock", "# a\n" + Lines(n, i => $"/lost{i}/\n")));
        yield return new("words of the site", n => SiteTest.Minimal.And("_theme/words.yml", Lines(n, i => $"k{i}: a\n")));
        yield return new("rules of a style sheet", n => SiteTest.Minimal.And("_theme/a.css", Lines(n, i => $".c{i} {{ color: red; }}\n")));
        yield return new("remarks in a style sheet", n => SiteTest.Minimal.And("_theme/a.css", Repeat("/* a */", n)));
        yield return new("strings in a style sheet", n => SiteTest.Minimal.And("_theme/a.css", Repeat("a { content: \"", n)));
        yield return new("parts of a drawing", n => Text("![a](images/a.svg)").And("images/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">" + Repeat("<g/>", n) + "</svg>"));
        yield return new("images nobody links", n => Many(SiteTest.Minimal, n, i => ($"images/i{i}.txt", "a")));
        yield return new("folders", n => Many(SiteTest.Minimal, n, i => ($"f{i}/a.md", $"---\ntitle: P{i}\n---\n")));
    }

    // Tables under data/, and a chart of them.
    private static IEnumerable<Flood> Data()
    {
        Flood Table(string name, Func<int, string> csv, Func<int, string>? yaml = null, Func<int, string>? text = null) =>
            new(name, n => Text(":::chart t kind=bar\n:::\n\n" + text?.Invoke(n))
                .And("data/t.csv", csv(n)).And("data/t.yml", "title: T\nsource: own\nnote: By hand.\n" + yaml?.Invoke(n)));
        yield return Table("rows of data", n => "year,a\n" + Lines(n, i => $"{1000 + i},{i}\n"));
        yield return Table("columns of data", n => $"year{Lines(n, i => $",c{i}")}\n2010{Repeat(",1", n)}\n");
        yield return Table("bad numbers of data", n => "year,a\n" + Repeat("2010,<b>\n", n));
        yield return Table("signs in a cell of data", n => $"year,a\n2010,{Repeat("<b> [a {b ::: | *c ", n)}\n");
        yield return Table("quotation marks of data", n => $"year,a\n2010,{Repeat("\"", n)}\n");
        yield return Table("described columns of data", n => "year,a\n2010,1\n", n => "columns:\n" + Lines(n, i => $"  c{i}: {{title: C}}\n"));
        yield return Table("numbers of data in the text", n => "year,a\n2010,1\n", text: n => Repeat("{{t: 2010, a}}\n\n", n));
        yield return Table("numbers that data has not", n => "year,a\n2010,1\n", text: n => Lines(n, i => $"{{{{t: {i}, b}}}}\n\n"));
    }

    private static SiteTest Text(string body) => SiteTest.With("a.md", Head + "---\n\n" + body + "\n");

    private static SiteTest Many(SiteTest site, int n, Func<int, (string Path, string Text)> file) =>
        new(site.Files.AddRange(Enumerable.Range(0, n).Select(file).DistinctBy(f => f.Path)
            .Select(f => KeyValuePair.Create(f.Path, System.Text.Encoding.UTF8.GetBytes(f.Text)))));

    private static string Repeat(string unit, int n) => string.Concat(Enumerable.Repeat(unit, n));

    private static string Lines(int n, Func<int, string> line) =>
        string.Concat(Enumerable.Range(0, n).Select(line));
}
