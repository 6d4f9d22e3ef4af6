using Explainer.Citations.Apa;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Read.Site;
using Explainer.Render;
using Xunit;

namespace Explainer.Tests.Apa;

public sealed class ApaOrderTests
{
    [Fact]
    public void References_stand_by_name_then_year_then_title_and_articles_do_not_count() => Assert.Equal(
        [
            "*988*. (n.d.).",
            "*Al Qaeda*. (2014).",
            "Al-Tamimi, A. J. (2015). *Liwa*.",
            "[An article on nothing]. (2001).",
            "BBC. (n.d.). *Anonymity*.",
            "BBC. (2003). *A guide*.",
            "BBC. (2003). *The handbook*.",
            "BBC. (2010). *Anonymity*.",
            "Brown, J. (2020). *A*.",
            "Brown, J., & Abel, K. (2001). *A*.",
            "Browning, A. (1999). *A*.",
            "Browning, A. (in press). *A*.",
            "*\"Daesh, paroles de déserteurs\"*{fr}. (2016).",
            "*Échos*{fr}. (2016).",
            "Gibney, A. (Director). (2005). *Enron* [Film].",
            "*Die globale Koalition*{de}. (2017).",
            "*L'instant*{fr}. (2016).",
            "Kroll, D. (Host). (2015). *Overdue*.",
            "Neumann, P. R. (Ed.). (2015). *Zeal*.",
            "The Philos Project. (n.d.). *About*.",
            "Resolution 2178, Assembly (2014).",
            "*Le roi est nu*{fr}. (2016).",
            "*The*. (2016).",
        ],
        Works.OrderBy(ApaStyle.SortKey, FoldedOrder.Instance)
            .Select(w => ApaNotation.Write(ApaStyle.Format(w, ThemeWords.English))));

    private static IEnumerable<Work> Works =>
    [
        Article("Al Qaeda", "2014"),
        Article("The", "2016"),
        Article("Die globale Koalition", "2017", "de"),
        Article("Échos", "2016", "fr"),
        Article("L'instant", "2016", "fr"),
        Article("Le roi est nu", "2016", "fr"),
        Article("\"Daesh, paroles de déserteurs\"", "2016", "fr"),
        Article("[An article on nothing]", "2001"),
        Book("988", null),
        Book("A", "1999", new WorkName("Browning", "Ann", null)),
        Book("A", null, new WorkName("Browning", "Ann", null)) with { Id = "in-press", Details = new() { Status = "in press" } },
        Book("A", "2001", new WorkName("Brown", "John", null), new WorkName("Abel", "Kim", null)),
        Book("A", "2020", new WorkName("Brown", "John", null)),
        Book("About", null, new WorkName(null, null, "The Philos Project")),
        Book("The handbook", "2003", new WorkName(null, null, "BBC")),
        Book("A guide", "2003", new WorkName(null, null, "BBC")),
        Book("Anonymity", "2010", new WorkName(null, null, "BBC")),
        Book("Anonymity", null, new WorkName(null, null, "BBC")),
        Book("Liwa", "2015", new WorkName("Al-Tamimi", "Aymenn Jawad", null)),
        Book("Zeal", "2015") with { Editors = [new("Neumann", "Peter R.", null)] },
        Book("Overdue", "2015") with { Type = "broadcast", Others = new() { Hosts = [new("Kroll", "Dora", null)] } },
        Book("Enron", "2005") with { Type = "motion_picture", Directors = [new("Gibney", "Alex", null)] },
        Book("Resolution 2178", "2014", new WorkName(null, null, "Assembly")) with { Type = "legislation" },
    ];

    private static Work Book(string title, string? issued, params WorkName[] authors) => new()
    {
        Id = title,
        Type = "book",
        Title = title,
        Authors = [.. authors],
        Issued = issued is null ? null : FuzzyDate.Parse(issued),
    };

    private static Work Article(string title, string issued, string? language = null) =>
        Book(title, issued) with { Type = "article-newspaper", Language = language };
}
