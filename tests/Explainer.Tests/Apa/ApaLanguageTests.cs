using System.Text;
using Explainer.Citations.Apa;
using Explainer.Read.Site;

namespace Explainer.Tests.Apa;

/// <summary>References in the languages of the theme: one snapshot, a table of works and languages.</summary>
public sealed class ApaLanguageTests
{
    private static readonly string[] Languages = ["en", "fr", "de", "es", "tr", "uk", "ar"];

    private static readonly (string Name, string Yaml)[] Works =
    [
        ("A chapter with editors, an edition and pages",
            "type: chapter\ntitle: Hisba\nauthor: [{family: Klein, given: Mia}, {literal: ICSR}]\neditor: [{family: Berger, given: Paul R.}, {family: Ek, given: Bo}]\ncontainer-title: Terror\nedition: \"2\"\nvolume: \"3\"\npage: 1-3\nissued: 2014~"),
        ("A translated book of three authors",
            "type: book\ntitle: The desk\nauthor: [{family: Lind, given: Ada}, {family: Ruiz, given: Ben}, {family: Sy, given: Cy}]\ntranslator: [{family: Aung, given: M.}]\nissued: \"2019\"\npublisher: Reader Press\noriginal-date: \"1931\""),
        ("A film of two directors", "type: motion_picture\ntitle: The desk\ndirector: [{family: Dandois, given: Thomas}, {family: Trégan, given: François-Xavier}]\nissued: \"2016\"\npublisher: Memento"),
        ("An article in a newspaper", "type: article-newspaper\ntitle: Open late\nauthor: [{family: Lind, given: Ada}]\nissued: \"2016-08-01\"\ncontainer-title: The Times"),
        ("An article in a journal", "type: article-journal\ntitle: Open late\nauthor: [{family: Lind, given: Ada}, {family: Ruiz, given: Ben}]\nissued: \"2016\"\ncontainer-title: Library Quarterly\nvolume: \"12\"\nissue: \"3\"\npage: 20-31\nDOI: 10.1000/182"),
        ("A page that changes", "type: webpage\ntitle: Opening hours\ncontainer-title: The library\nURL: https://example.org/hours\naccessed: \"2024-05-01\""),
        ("A numbered report", "type: report\ntitle: Loans\nauthor: [{literal: The library}]\nnumber: \"12\"\nissued: \"2020\""),
        ("A report that came out in spring", "type: report\ngenre: press release\ntitle: Loans\nauthor: [{literal: The library}]\nissued: 2020-21"),
        ("A thesis", "type: thesis\ntitle: Loans\nauthor: [{family: Lind, given: Ada}]\nissued: \"2020\"\npublisher: Lund University"),
        ("A review", "type: review-book\ntitle: On loans\nreviewed-title: Loans\nauthor: [{family: Lind, given: Ada}]\nreviewed-author: [{family: Ruiz, given: Ben}]\ncontainer-title: The Times\nissued: \"2020-03\""),
        ("A letter", "type: personal_communication\ntitle: On loans\nauthor: [{family: Lind, given: Ada}]\nrecipient: [{family: Berg, given: Ida}]\nissued: \"1931-03-02\""),
        ("A talk over three days", "type: speech\ntitle: Loans\nauthor: [{family: Lind, given: Ada}]\nissued: 2016-08-01/2016-08-03\nevent-title: Library Days"),
        ("A song on an album", "type: song\ntitle: Loans\ncomposer: [{family: Lind, given: Ada}]\nperformer: [{family: Ruiz, given: Ben}]\ncontainer-title: Books\nissued: \"1999\""),
        ("Data that have a version", "type: dataset\ntitle: Loans\nauthor: [{family: Lind, given: Ada}]\nversion: \"2.1\"\nissued: 2012/.."),
        ("An Arabic book of two authors", "type: book\ntitle: المكتبة\nauthor: [{family: ليند, given: آدا}, {family: رويث, given: بن}]\nissued: \"2019\"\nlanguage: ar"),
    ];

    [Fact]
    public void References_are_in_the_usage_of_their_language()
    {
        var table = new StringBuilder();
        foreach (var (name, yaml) in Works)
        {
            var work = new ApaCase(name, yaml, "").Work;
            table.Append(name).Append('\n');
            foreach (var language in Languages)
            {
                table.Append(language).Append("  ").Append(ApaNotation.Write(ApaStyle.Format(work, ThemeWords.Find(language)!))).Append('\n');
            }

            table.Append('\n');
        }

        Verifier.Verify(table.ToString(), "txt");
    }
}
