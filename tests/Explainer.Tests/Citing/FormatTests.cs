using System.Text.Json;
using Explainer.Citations;

namespace Explainer.Tests.Citing;

/// <summary>Pages of a site as records for programs, down to the character.</summary>
public sealed class FormatTests
{
    [Fact]
    public void Bibtex_of_a_body_with_a_day() => Assert.Equal(
        """
        @online{example.org/explainer/story/the-film,
          author = {{The Contributors}},
          title = {{The film}},
          organization = {Leaving Home},
          year = {2026},
          month = nov,
          day = {22},
          url = {https://example.org/explainer/story/the-film/},
          language = {en}
        }
        """, BibTex.Write(CitedSite.Page(authors: "The Contributors"), "en"));

    [Fact]
    public void Bibtex_of_two_people_without_a_date() => Assert.Equal(
        """
        @online{example.org/explainer/story/the-film,
          author = {Lind, Ada and {{Smith and Sons}}, Ben},
          title = {{The film}},
          organization = {Leaving Home},
          url = {https://example.org/explainer/story/the-film/},
          language = {en}
        }
        """.Replace("{{Smith and Sons}}", "{Smith and Sons}", StringComparison.Ordinal),
        BibTex.Write(CitedSite.Page(updated: null, authors: ["Lind, Ada", "Smith and Sons, Ben"]), "en"));

    [Theory]
    [InlineData("100 % of {all} & #1 cost $5_000 ~ ^ \\", @"100 \% of \{all\} \& \#1 cost \$5\_000 {\textasciitilde} {\textasciicircum} {\textbackslash}")]
    [InlineData("}{ {", @"{\textbraceright}{\textbraceleft} {\textbraceleft}")]
    [InlineData("Émirs naïfs à Łódź: Straße, cœur, façade, día", @"{\'E}mirs na{\""i}fs {\`a} {\L}{\'o}d{\'z}: Stra{\ss}e, cœur, fa{\c c}ade, d{\'i}a")]
    [InlineData("“Who?” – he’s 20—21… \"so\"", "“Who?” – he’s 20—21… \"so\"")]
    [InlineData("Raqqa (الرقة) 📚", "Raqqa (الرقة) 📚")]
    [InlineData("Việt, Hà", @"Việt, H{\`a}")]
    [InlineData("a -- b --- ''c`` d-e", "a -{}- b -{}-{}- '{}'c`{}` d-e")]
    [InlineData("a\nb", "a b")]
    public void Text_is_escaped_for_LaTeX(string text, string expected) => Assert.Equal(expected, LatexText.Escape(text));

    [Theory]
    [InlineData("}} , evil = {x")]
    [InlineData("{{{")]
    [InlineData("\\}")]
    [InlineData("@misc{a,}")]
    public void No_title_leaves_its_braces(string title)
    {
        var record = BibTex.Write(CitedSite.Page(title, authors: title.Replace(",", "", StringComparison.Ordinal)), "en");
        var depth = 0;
        Assert.All(record, (c, i) =>
        {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            Assert.True(depth > 0 || i < "@online{".Length || i == record.Length - 1, record[..i]);
        });
        Assert.Equal(0, depth);
    }

    [Fact]
    public void Ris_of_a_person_with_a_day() => Assert.Equal(
        """
        TY  - ELEC
        AU  - Lind, Ada
        TI  - The film
        T2  - Leaving Home
        PY  - 2026
        DA  - 2026/11/22/
        UR  - https://example.org/explainer/story/the-film/
        LA  - en
        ER  - 
        """, Ris.Write(CitedSite.Page(authors: "Lind, Ada"), "en"));

    [Theory]
    [InlineData("2026-11", "DA  - 2026/11//")]
    [InlineData("2026", "DA  - 2026///")]
    [InlineData("2026/2027", "DA  - 2026///")]
    [InlineData("0900", "PY  - 0900")]
    public void Ris_has_dates_as_far_as_they_are_known(string updated, string line) =>
        Assert.Contains("\n" + line + "\n", Ris.Write(CitedSite.Page(updated: updated), "en"), StringComparison.Ordinal);

    [Fact]
    public void A_title_cannot_add_a_line_to_Ris() =>
        Assert.Contains("\nTI  - A ER - B\n", Ris.Write(CitedSite.Page("A\r\nER  -\n B"), "en"), StringComparison.Ordinal);

    [Fact]
    public void Csl_of_a_body_with_a_day() => Assert.Equal(
        """
        [
          {
            "id": "example.org/explainer/story/the-film",
            "type": "webpage",
            "title": "The film",
            "container-title": "Leaving Home",
            "author": [
              {
                "literal": "The Contributors"
              }
            ],
            "issued": {
              "date-parts": [[2026, 11, 22]]
            },
            "URL": "https://example.org/explainer/story/the-film/",
            "language": "en"
          }
        ]
        """, CslJson.Write(CitedSite.Page(authors: "The Contributors"), "en"));

    [Theory]
    [InlineData("2026", "[[2026]]", false)]
    [InlineData("2026-11~", "[[2026,11]]", true)]
    [InlineData("2026/2027-05-03", "[[2026],[2027,5,3]]", false)]
    [InlineData("201X", "[[2010],[2019]]", false)]
    [InlineData("../2014", "[[2014]]", false)]
    public void Csl_has_dates_as_far_as_they_are_known(string updated, string parts, bool isCirca)
    {
        using var json = JsonDocument.Parse(CslJson.Write(CitedSite.Page(updated: updated), "en"));
        var issued = json.RootElement[0].GetProperty("issued");
        Assert.Equal(parts, JsonSerializer.Serialize(issued.GetProperty("date-parts")));
        Assert.Equal(isCirca, issued.TryGetProperty("circa", out _));
    }

    [Theory]
    [InlineData("A \"quoted\" \\ title\u0001\n</script> & الرقة 📚")]
    public void Csl_gives_back_any_title(string title)
    {
        using var json = JsonDocument.Parse(CslJson.Write(CitedSite.Page(title, authors: ["Lind, Ada"]), "en"));
        Assert.Equal(title, json.RootElement[0].GetProperty("title").GetString());
        Assert.Equal("Lind", json.RootElement[0].GetProperty("author")[0].GetProperty("family").GetString());
    }
}
