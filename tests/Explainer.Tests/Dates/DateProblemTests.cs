using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Read.Dates;

namespace Explainer.Tests.Dates;

public sealed class DateProblemTests
{
    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var row in DateTable.Read("bad-dates.txt", " => ", columns: 2, atLeast: 200))
        {
            rows.Add(row[0], row[1]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_text_that_is_no_date_says_what_is_wrong_and_what_to_write(string text, string message)
    {
        Assert.False(DateReader.TryRead(text, out _, out var problem));
        Assert.Equal(message, problem.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    public void An_empty_text_is_a_problem_too(string text)
    {
        Assert.False(DateReader.TryRead(text, out _, out var problem));
        Assert.Equal("'' is empty. Write it as 2016-05-03, 2016-05 or 2016.", problem.Message);
    }

    [Fact]
    public void A_message_is_one_line_whatever_was_written()
    {
        Assert.False(DateReader.TryRead("not\na\r\tdate\u2028", out _, out var problem));
        Assert.Equal("'not a  date' is not a date. Write it as 2016-05-03, 2016-05 or 2016.", problem.Message);
    }

    [Fact]
    public void A_message_does_not_cut_a_character_in_two()
    {
        var text = new string('a', 59) + "🜨🜨";
        Assert.False(DateReader.TryRead(text, out _, out var problem));
        Assert.Equal(
            $"'{new string('a', 59)}…' is too long for a date. Write it as 2016-05-03, 2016-05 or 2016.", problem.Message);
    }

    [Fact]
    public void A_very_long_text_is_a_problem_at_once()
    {
        Assert.False(DateReader.TryRead(new string('9', 10_000_000), out _, out var problem));
        Assert.Equal("is too long for a date", problem.Found);
    }
}
