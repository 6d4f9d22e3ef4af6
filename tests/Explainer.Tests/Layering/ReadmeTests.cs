using System.Text.RegularExpressions;

namespace Explainer.Tests.Layering;

/// <summary>The README says where things are, so what it names is there.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Src = Path.Combine(Repository.Root, "src");
    private static readonly string Text = File.ReadAllText(Path.Combine(Src, "README.md"));

    [Fact]
    public void Every_file_and_folder_that_the_README_of_the_generator_names_is_there()
    {
        var named = Place().Matches(Text).Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.True(named.Count > 15, $"Only {named.Count} places were found.");
        Assert.Equal([], named.Where(n => !IsThere(n)));
    }

    [Fact]
    public void A_place_that_is_not_there_is_seen() => Assert.False(IsThere("Compose/Nothing"));

    [Fact]
    public void Every_type_that_answers_where_a_rule_is_decided_is_there()
    {
        var types = SourceFile.All.Where(f => f.IsCSharp).SelectMany(f => Type().Matches(f.Text)).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        var rows = Text.Split('\n').Where(l => l.StartsWith("| ", StringComparison.Ordinal) && l.Contains("? | ", StringComparison.Ordinal)).ToList();
        Assert.True(rows.Count >= 15, $"Only {rows.Count} rules were found.");
        Assert.Equal([], rows.SelectMany(r => Code().Matches(r).Select(m => m.Groups[1].Value)).Where(name => !types.Contains(name)));
    }

    private static bool IsThere(string place) =>
        new[] { Path.Combine(Repository.Root, place), Path.Combine(Src, place), Path.Combine(Src, "Explainer", place), Path.Combine(Src, "Explainer", place + ".cs"), Path.Combine(Src, "Explainer.Model", place) }
            .Any(Path.Exists);

    // `Compose/Terms/TermLinks`, `theme/words/en.yml`
    [GeneratedRegex(@"`((?:[A-Z]\w+|theme)/\w[\w/.]*)`")]
    private static partial Regex Place();

    [GeneratedRegex(@"\b(?:class|record(?: class| struct)?|struct|enum) (\w+)")]
    private static partial Regex Type();

    // The type of `Editions/ResponseHeaders` and of `DatePoint.First`.
    [GeneratedRegex(@"`(?:[\w]+/)*([A-Z]\w+)[\w.]*`")]
    private static partial Regex Code();
}
