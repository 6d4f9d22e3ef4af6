using System.Collections.Immutable;

namespace Explainer.Tests.Serving;

/// <summary>The files of a small site that changes while it is shown.</summary>
internal static class ChangingFiles
{
    /// <summary>
    /// Each file, and what it can be; null is no file. The first forms make a site without errors, and between them all change
    /// whatever one page may know of another.
    /// </summary>
    public static readonly ImmutableArray<(string Path, ImmutableArray<string?> Forms)> All =
    [
        ("site.yml",
        [
            SiteTest.SiteYml + "strands:\n  - {id: war, title: War}\n",
            SiteTest.SiteYml.Replace("Test", "Other", StringComparison.Ordinal) + "authors: [A. Writer]\nstrands:\n  - {id: war, title: Battles}\n",
            SiteTest.SiteYml + "strands:\n  - {id: war, title: War}\n  - {id: law, title: Law}\ncontent_notes: {grief: Deep grief}\n",
            SiteTest.SiteYml + "strands:\n  - {id: war, title: War}\nlabels: {what_others_found: What was found}\nreading_grade: 1\n",
            SiteTest.SiteYml + "strands:\n  - {id: war, title: War}\nnavigation: [story/10-a.md, help.md]\nsupport: help.md\n",
            SiteTest.SiteYml, "title: [\n", null,
        ]),
        ("sources.yml",
        [
            "- {id: book, type: book, title: A Book, issued: 2016}\n- {id: film, type: motion_picture, title: A Film, URL: \"https://one.example/film\"}\n",
            "- {id: book, type: report, title: The Report, issued: 2017}\n- {id: film, type: motion_picture, title: A Film}\n- {id: more, type: book, title: More}\n",
            "- {id: film, type: motion_picture, title: The Film}\n", null,
        ]),
        ("sources.lock",
        [
            null, "https://one.example/film 2026-05-04 gone 410 since 2026-05-04\n",
            "https://one.example/film 2026-05-04 gone 410 since 2026-05-04 archived https://copies.example/film\n", "damaged\n",
        ]),
        ("_theme/words.yml", [null, "home: Start\n", "what_others_found: Found elsewhere\nquoted_in: told in\n", "unknown: x\n"]),
        ("_theme/50-own.css", [null, "p { color: red }\n", "p { color: blue }\n"]),
        ("_theme/logo.svg", [null, "<svg/>\n", "<svg width='3' height='2'/>\n", "<svg width='2' height='3'/>\n"]),
        ("permalinks.lock", [null, "/\n/about/\n/story/a/\n", "/story/a/#one\n/gone/\n"]),
        ("index.md",
        [
            SiteTest.IndexMd, SiteTest.IndexMd + "[Help](help.md), [sources](sources/) and [the site map](site-map/).\n",
            SiteTest.IndexMd + "[Evidence](evidence/) and [corrections](corrections/).\n",
        ]),
        ("help.md", ["---\ntitle: Help\n---\nWhere help is.\n", "---\ntitle: More help\nupdated: 2020-05-06\n---\n## Where\n\nHelp, said an emir.\n"]),
        ("about.md",
        [
            "---\ntitle: About\n---\nAn emir, [A](story/10-a.md#one) and ![map](images/map.svg).\n",
            "---\ntitle: About us\ncorrections:\n  - {date: 2020-01-02, was: Wrong., now: Mended.}\n---\nThe emirs. [Glossary](glossary/).\n",
            "---\ntitle: About\nredirect_from: [/gone/]\ndraft: true\n---\n", "no front matter\n", null,
        ]),
        ("story/10-a.md",
        [
            "---\ntitle: A\nsummary: S.\n---\n## One\n\nWords of an emir [@film].\n\n## Two\n\nText of the hisba.\n",
            "---\ntitle: A again\nsummary: S.\nupdated: 2020-03-04\n---\n## One\n\n:::teacher\nFor teachers.\n:::\n\nSee [P](../profiles/p.md) [@film].\n",
            "---\ntitle: A\nsummary: S.\n---\n## One\n\n> We saw it.\n>\n> — [P](../profiles/p.md), quoted in [@book]\n\n**What others found:** the same [@film].\n",
            "---\ntitle: A\nsummary: S.\ncontent_notes: [war]\ndraft: true\n---\n## One\n\n:::care grief\nHard.\n:::\n",
            "---\ntitle: A\nsummary: S.\n---\nNo heading.\n",
            "---\ntitle: A with figures\nsummary: S.\n---\n![n](../images/map.svg \"N\"){#fig:n}\n\n![m](../images/map.svg \"M\"){#fig:m}\n",
            "---\ntitle: A with figures\nsummary: S.\n---\n![m](../images/map.svg \"M\"){#fig:m}\n", null,
        ]),
        ("story/20-b.md",
        [
            "---\ntitle: B\nsummary: S.\n---\nA text [@book, p. 3]. An emir, the hisba, a film.\n\n:::include ../_parts/p.md\n",
            "---\ntitle: B\nsummary: S.\n---\n[One](10-a.md#one)\n", "---\ntitle: B\nsummary: S.\n---\nSee [](10-a.md#fig:m).\n", "---\ntitle: B\nsummary: S.\nno_links: [emir]\n---\nAn emir, no hisba.\n", null,
        ]),
        ("_parts/p.md", ["Part of the hisba.\n", "Another part, see [help](../help.md)[^1].\n\n[^1]: A note.\n", "[Nowhere](nowhere.md)\n", ":::include p.md\n", null]),
        ("story/index.md", [null, "---\ntitle: The story\n---\nIt begins.\n"]),
        ("glossary/emir.md",
        [
            "---\ntitle: emir\nsummary: A commander of men.\n---\nLong text.\n",
            "---\ntitle: emir\nalso: [emirs, film]\nsummary: A commander of men.\n---\nLong text.\n",
            "---\ntitle: Emir\nsummary: A commander.\nlink: manual\n---\nLonger text.\n", "---\ntitle: emir\nalso: [hisba]\nsummary: One.\n---\n",
            "---\ntitle: emir\nsummary: See hisba.\ndraft: true\n---\n", null,
        ]),
        ("glossary/hisba.md",
        [
            "---\ntitle: hisba\nsummary: Police of morals.\n---\nNothing else.\n", "---\ntitle: hisba\nsummary: See emir.\n---\n",
            "---\ntitle: hisba\nsummary: Police.\n---\nSee [emir](emir.md).\n",
        ]),
        ("profiles/p.md", ["---\ntitle: P\nsummary: One.\ntype: person\n---\nText of a film.\n", "---\ntitle: P\nsummary: One.\ntype: protected-person\n---\nText.\n"]),
        ("timeline/2014-01-02-x.md",
        [
            "---\ntitle: X\nsummary: S.\ndate: 2014-01-02\nstrand: war\n---\n", "---\ntitle: X\nsummary: S.\ndate: 2014-02-03\n---\nAn emir.\n",
            "---\ntitle: X\nsummary: S.\ndate: 2014-01-02\nprofiles: [p]\nstrand: law\n---\n", null,
        ]),
        ("lessons/l.md", [null, "---\ntitle: L\nsummary: S.\nread: [../story/10-a.md]\n---\nText.\n", "---\ntitle: L\nsummary: S.\nread: [../story/20-b.md]\n---\nText.\n"]),
        ("images/map.svg",
        [
            "<svg/>\n", "<svg></svg>\n", "<svg width='3' height='2'/>\n", "<svg width='4' height='2'/>\n", "<svg viewBox='0 0 3 2'/>\n", "no drawing\n", null,
        ]),
        ("notes.txt", [null, "Unused.\n"]),
        ("profiles/p.easy.md", ["---\ntitle: P in short\n---\n![map](../images/map.svg)\n", "---\ntitle: P in a word\n---\nShort.\n", null]),
        ("media/talk.mp3", ["ID3 a talk\n", "ID3 a talk that is longer" + new string('.', 5000) + "\n", null]),
        ("data/loans.csv", ["year,loans\n1975,1204\n1985,4120\n", "year,loans\n1975,1205\n1985,4120\n", "year,loans\n1985,4120\n", "year\n", null]),
        ("data/loans.yml", ["title: Loans\nsource: book\ncolumns: {loans: {unit: books}}\n", "title: Lent\nsource: film\n", "title: [\n", null]),
        ("help/numbers.md",
        [
            "---\ntitle: Numbers\n---\n{{loans: 1975, loans}} books.\n\n:::chart loans kind=bar y=loans\nLoans.\n:::\n\n:::audio ../media/talk.mp3 title=\"A talk\"\nWhat is said.\n:::\n",
            "---\ntitle: Numbers\n---\nNone.\n",
        ]),
        ("press/Prospe\u0301.md", [null, "---\ntitle: NFD\n---\n![map](../images/map.svg)\n", "---\ntitle: NFD again\n---\n"]),
        ("_root/.well-known/security.txt", [null, "Contact: mailto:a@example.org\n", "Contact: mailto:b@example.org\n"]),
        ("_root/robots.txt", [null, "Not from here.\n"]),
        ("press/kit.md", [null, "---\ntitle: Kit\n---\n[Up](../help.md)\n", "---\ntitle: Kit\n---\n[Up](../help.md#where)\n"]),
    ];

    /// <summary>What a file can be.</summary>
    public static ImmutableArray<string?> FormsOf(string path) => All.First(f => f.Path == path).Forms;
}
