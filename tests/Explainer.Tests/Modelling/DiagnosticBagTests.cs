using Explainer.Model.Diagnostics;

namespace Explainer.Tests.Modelling;

public sealed class DiagnosticBagTests
{
    // The error stands last in the file, and is what keeps it from being published.
    [Fact]
    public void Of_a_file_with_very_many_problems_errors_are_reported_first_and_all_by_their_places()
    {
        var source = new SourceText("a.md", new string('\n', 150));
        var problems = new DiagnosticBag();
        for (var line = 0; line < 150; line++)
        {
            problems.Add(Rules.LongSummary(source.Span(line, 1), 201));
        }

        problems.Add(Rules.NoCharacter(source.Span(149, 1), "NUL"));
        Assert.Equal(
            [.. Enumerable.Range(1, 99).Select(line => ("EX119", line)), ("EX103", 150), ("EX308", 150)],
            problems.InOrder().Select(p => (p.Code, p.Place.Line)));
        Assert.Equal("This file has 51 more problems, not shown here. Mend those above first.", problems.InOrder()[^1].Message);
    }
}
