using System.Text.Json;
using AngleSharp.Html.Parser;
using Explainer.Model;

namespace Explainer.Tests.Finished;

/// <summary>What machines are told of a page stands in it for readers too, and protected people are not spoken of.</summary>
public sealed class StructuredDataTests
{
    private static readonly SiteTestResult Small = SiteTest.With("site.yml", """
            title: Test
            tagline: A tagline.
            language: en
            url: https://example.org/sub/
            licence: {name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}
            authors: [Ada]

            """)
        .And("story/10-one.md", "---\ntitle: \"</script><b>One\"\nsummary: S & T.\nupdated: 2024-05\n---\n")
        .And("lessons/a.md", "---\ntitle: A\nsummary: S.\nminutes: 50\nages: 15–18\nobjectives: [Say it, Weigh it]\n---\n:::teacher\nT\n:::\n")
        .And("glossary/emir.md", "---\ntitle: Emir\nsummary: A commander.\nalso: [emirs]\nforms: [{lang: ar, text: أمير, latin: amīr}]\nlink: manual\n---\n")
        .And("timeline/2014-it.md", "---\ntitle: It\nsummary: S.\ndate: 2014\n---\n[Emir](../glossary/emir.md)\n")
        .And("profiles/m.md", "---\ntitle: M\nsummary: Secret.\ntype: protected-person\nupdated: 2024\n---\n")
        .And("draft.md", "---\ntitle: Draft\ndraft: true\n---\n")
        .Build(withDrafts: true);

    public static TheoryData<string> Sites => ["fixture", "content"];

    [Theory]
    [InlineData("index.html", """{"@type":"WebSite","name":"Test","description":"A tagline.","url":"https://example.org/sub/","inLanguage":"en","license":"https://creativecommons.org/licenses/by/4.0/","author":[{"@type":"Organization","name":"Ada"}]}""")]
    [InlineData("story/one/index.html", """{"@type":["Article","LearningResource"],"headline":"\u003C/script\u003E\u003Cb\u003EOne","description":"S \u0026 T.","dateModified":"2024-05","url":"https://example.org/sub/story/one/","inLanguage":"en","license":"https://creativecommons.org/licenses/by/4.0/","author":[{"@type":"Organization","name":"Ada"}],"isPartOf":{"@type":"WebSite","name":"Test","url":"https://example.org/sub/"}},{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Home","item":"https://example.org/sub/"},{"@type":"ListItem","position":2,"name":"Story","item":"https://example.org/sub/story/"},{"@type":"ListItem","position":3,"name":"\u003C/script\u003E\u003Cb\u003EOne","item":"https://example.org/sub/story/one/"}]}""")]
    [InlineData("lessons/a/index.html", """{"@type":["Article","LearningResource"],"headline":"A","description":"S.","url":"https://example.org/sub/lessons/a/","inLanguage":"en","license":"https://creativecommons.org/licenses/by/4.0/","author":[{"@type":"Organization","name":"Ada"}],"learningResourceType":"Lesson","timeRequired":"PT50M","typicalAgeRange":"15–18","teaches":["Say it","Weigh it"],"isPartOf":{"@type":"WebSite","name":"Test","url":"https://example.org/sub/"}},{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Home","item":"https://example.org/sub/"},{"@type":"ListItem","position":2,"name":"Lessons","item":"https://example.org/sub/lessons/"},{"@type":"ListItem","position":3,"name":"A","item":"https://example.org/sub/lessons/a/"}]}""")]
    [InlineData("glossary/index.html", """{"@type":"DefinedTermSet","name":"Glossary","description":"The words of this subject, explained from A to Z.","url":"https://example.org/sub/glossary/","inLanguage":"en","license":"https://creativecommons.org/licenses/by/4.0/","author":[{"@type":"Organization","name":"Ada"}],"hasDefinedTerm":[{"@type":"DefinedTerm","name":"Emir","url":"https://example.org/sub/glossary/emir/"}]},{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Home","item":"https://example.org/sub/"},{"@type":"ListItem","position":2,"name":"Glossary","item":"https://example.org/sub/glossary/"}]}""")]
    [InlineData("glossary/emir/index.html", """{"@type":"DefinedTerm","name":"Emir","description":"A commander.","alternateName":["أمير","emirs"],"url":"https://example.org/sub/glossary/emir/","inDefinedTermSet":"https://example.org/sub/glossary/"},{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Home","item":"https://example.org/sub/"},{"@type":"ListItem","position":2,"name":"Glossary","item":"https://example.org/sub/glossary/"},{"@type":"ListItem","position":3,"name":"Emir","item":"https://example.org/sub/glossary/emir/"}]}""")]
    [InlineData("timeline/2014-it/index.html", """{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Home","item":"https://example.org/sub/"},{"@type":"ListItem","position":2,"name":"Timeline","item":"https://example.org/sub/timeline/"},{"@type":"ListItem","position":3,"name":"It","item":"https://example.org/sub/timeline/2014-it/"}]}""")]
    public void Every_kind_of_page_says_what_it_is(string path, string graph) => Assert.Contains(
        $$"""<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{{graph}}]}</script>""", Small[path], StringComparison.Ordinal);

    [Fact]
    public void The_head_is_for_previews_and_reference_managers_too() =>
        Assert.Contains(
            "<meta property=\"og:title\" content=\"&lt;/script&gt;&lt;b&gt;One\">\n"
            + "<meta property=\"og:description\" content=\"S &amp; T.\">\n"
            + "<meta property=\"og:type\" content=\"article\">\n"
            + "<meta property=\"og:url\" content=\"https://example.org/sub/story/one/\">\n"
            + "<meta property=\"og:site_name\" content=\"Test\">\n"
            + "<meta property=\"og:locale\" content=\"en_US\">\n"
            + "<meta name=\"twitter:card\" content=\"summary\">\n",
            Small["story/one/index.html"], StringComparison.Ordinal);

    [Fact]
    public void A_reference_manager_finds_all_it_needs() =>
        Assert.Equal(
            """
            author: Ada
            citation_title: </script><b>One
            citation_author: Ada,
            citation_publication_date: 2024/05
            citation_language: en
            citation_public_url: https://example.org/sub/story/one/
            DC.title: </script><b>One
            DC.creator: Ada
            DC.date: 2024-05
            DC.language: en
            DC.publisher: Test
            DC.identifier: https://example.org/sub/story/one/
            DC.rights: https://creativecommons.org/licenses/by/4.0/
            DC.type: webpage
            """,
            string.Join('\n', Parse("story/one/index.html").QuerySelectorAll("meta[name=author], meta[name^=citation_], meta[name^='DC.']")
                .Select(m => $"{m.GetAttribute("name")}: {m.GetAttribute("content")}")));

    [Theory]
    [InlineData("en", "en_US")]
    [InlineData("en-GB", "en_GB")]
    [InlineData("zh-Hant", "zh_TW")]
    [InlineData("zh-Hant-hk", "zh_HK")]
    [InlineData("sr-Latn", "sr_RS")]
    [InlineData("ar", "ar_EG")]
    [InlineData("de-1996", "de_DE")]
    public void The_locale_of_Open_Graph_has_the_region_of_the_site_or_that_of_its_language(string language, string locale) =>
        Assert.Contains(
            $"<meta property=\"og:locale\" content=\"{locale}\">",
            SiteTest.With("site.yml", $"title: T\nlanguage: {language}\nurl: https://example.org/\n").Build()["index.html"], StringComparison.Ordinal);

    [Theory]
    [InlineData("es-419")]
    [InlineData("eo")]
    public void Where_no_region_is_known_Open_Graph_is_told_no_locale(string language) =>
        Assert.DoesNotContain(
            "og:locale",
            SiteTest.With("site.yml", $"title: T\nlanguage: {language}\nurl: https://example.org/\n").Build()["index.html"], StringComparison.Ordinal);

    [Theory]
    [InlineData("[\"Lind, Ada\"]", "Lind, Ada")]
    [InlineData("[Friends of the library]", "Friends of the library,")]
    [InlineData("[\"Lind Berg, Ada Maria\"]", "Lind Berg, Ada Maria;")]
    [InlineData("[\"Lind Berg, Ada Maria\", UNESCO]", "Lind Berg, Ada Maria|UNESCO,")]
    [InlineData("[\"de la Cruz, Ana\", \"الحداد, علي\"]", "de la Cruz, Ana|الحداد, علي")]
    [InlineData("[\"Friends,\"]", "Friends,")]
    public void Zotero_can_tell_a_group_from_a_person_and_one_person_from_two(string authors, string tags) =>
        Assert.Equal(tags, string.Join('|', new HtmlParser().ParseDocument(
                SiteTest.With("site.yml", $"title: T\nlanguage: en\nurl: https://example.org/\nauthors: {authors}\n").Build()["index.html"])
            .QuerySelectorAll("meta[name=citation_author]").Select(m => m.GetAttribute("content"))));

    [Theory]
    [InlineData("profiles/m/index.html")]
    [InlineData("teach/index.html")]
    [InlineData("teach/lessons/a/index.html")]
    [InlineData("draft/index.html")]
    [InlineData("404.html")]
    public void Protected_people_and_pages_that_are_not_listed_say_nothing_to_machines(string path) =>
        Assert.Empty(Parse(path).QuerySelectorAll("script:not([src]), meta[property], meta[name^=twitter], meta[name=author], meta[name^=citation_], meta[name^='DC.']").Select(e => e.OuterHtml));

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_value_stands_in_the_page_or_its_front_matter(string name)
    {
        var site = FinishedSite.Get(name);
        var files = site.Build.Site!.Entries.ToDictionary(e => e.Url.OutputPath, e => e.File);
        string Read(string file) => File.ReadAllText(Path.Combine(site.Folder, file));
        Assert.Equal("", string.Join('\n', site.Build.Files.Keys.Where(f => f.EndsWith(".html", StringComparison.Ordinal)).SelectMany(path => StructuredData.Strays(
            new HtmlParser().ParseDocument(site.Build[path]),
            Read("site.yml") + (files.TryGetValue(path, out var file) ? Read(file) : "")).Select(stray => $"{path}: {stray}"))));
    }

    [Fact]
    public void A_value_that_stands_nowhere_is_seen() => Assert.Equal(
        ["headline: No", "url: https://a.example/c", "inLanguage: fr", "timeRequired: PT5M", "dateModified: 2020", "position: 2"],
        StructuredData.Strays(
            new HtmlParser().ParseDocument("""
                <html lang=en><link rel=canonical href="https://a.example/b/">
                <script type="application/ld+json">{"@type": "X", "headline": "No", "name": "Yes", "url": ["https://a.example/c", "https://a.example/b/d"],
                "inLanguage": "fr", "timeRequired": "PT5M", "dateModified": "2020", "x": [{"position": 2}]}</script><p>Yes<a href=d>d</a>
                """),
            "---\nminutes: 50\nupdated: 2021\n---\n"));

    [Theory]
    [MemberData(nameof(Sites))]
    public void Nothing_is_an_event_or_rated_and_only_authors_are_people(string name)
    {
        var types = FinishedSite.Get(name).Pages.Values.Select(StructuredData.Find).OfType<JsonElement>().SelectMany(StructuredData.Types).ToHashSet();
        Assert.Subset(new HashSet<string>(["Article", "LearningResource", "DefinedTerm", "DefinedTermSet", "BreadcrumbList", "ListItem", "WebSite", "CreativeWork", "Person", "Organization", "Place", "GeoCoordinates"]), types);
        Assert.Superset(new HashSet<string>(["Article", "DefinedTerm", "DefinedTermSet", "BreadcrumbList", "WebSite"]), types);
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void No_page_speaks_to_machines_of_a_protected_person(string name)
    {
        var site = FinishedSite.Get(name);
        var people = site.Build.Site!.Profiles.Where(p => p.Type == ProfileType.ProtectedPerson).ToList();
        Assert.NotEmpty(people);
        Assert.All(people, p => Assert.Null(StructuredData.Find(site.Pages[p.Url.OutputPath])));
        var addresses = people.Select(p => p.Url.Under(site.Build.Site.Config.Url)).ToList();
        Assert.DoesNotContain(
            site.Pages.Values.Select(StructuredData.Find).OfType<JsonElement>().Select(json => json.GetRawText()).Append(site.Build["feed.xml"]),
            text => addresses.Any(text.Contains));
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Parse(string path) => new HtmlParser().ParseDocument(Small[path]);
}
