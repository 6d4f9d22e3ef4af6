using Explainer.Citations.Apa;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Read.Site;
using Explainer.Render;
using Xunit;

namespace Explainer.Tests.Apa;

public sealed class ApaStyleTests
{
    public static TheoryData<string> Names() => [.. ApaCase.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_work_has_its_reference(string name)
    {
        var found = ApaCase.All.Single(c => c.Name == name);
        Assert.Equal(found.Reference, ApaNotation.Write(ApaStyle.Format(found.Work, ThemeWords.English)));
    }

    [Fact]
    public void Another_language_puts_its_own_words_in_its_own_order()
    {
        var german = ThemeWords.English with
        {
            And = "und",
            NamesAndLast = "{0} {1} {2}",
            Circa = "um {0}",
            EditionNumber = "{0} Aufl.",
            EditorMark = "Hrsg.",
            InWork = "In {0}",
            MonthAndDay = "{1}. {0}",
            Ordinals = "{0}.",
            PageNumbers = "S. {0}",
            Dates = ThemeWords.English.Dates with { Months = "Januar, Februar, März, April, Mai, Juni, Juli" },
        };
        var work = new Work
        {
            Id = "a",
            Type = "chapter",
            Title = "Hisba",
            Authors = [new("Klein", "Mia", null), new(null, null, "ICSR")],
            Editors = [new("Berger", "Paul R.", null)],
            ContainerTitle = "Terror",
            Edition = "2",
            Page = "1-3",
            Issued = FuzzyDate.Parse("2014~"),
        };
        Assert.Equal(
            "Klein, M. und ICSR. (um 2014). Hisba. In P. R. Berger (Hrsg.), *Terror* (2. Aufl., S. 1–3).",
            ApaNotation.Write(ApaStyle.Format(work, german)));
        Assert.Equal(
            "Klein, M. und ICSR. (2014, 3. Juni). Hisba. *Terror*, 1–3.",
            ApaNotation.Write(ApaStyle.Format(
                work with { Type = "article-newspaper", Issued = FuzzyDate.Parse("2014-06-03") }, german)));
    }
}
