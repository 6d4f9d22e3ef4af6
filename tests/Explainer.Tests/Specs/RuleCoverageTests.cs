using System.Reflection;
using System.Text.RegularExpressions;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Tests.Specs;

/// <summary>Proves that every problem we can report is compared word for word in a case.</summary>
public sealed partial class RuleCoverageTests
{
    // Stands for what a message is filled with. Nothing that a message says by itself looks like it.
    private const string Filling = "\uE000";
    private const int Number = 777;
    private const byte Byte = 0xEE;

    /// <summary>Those that a case cannot show, and where they are tested instead.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new()
    {
        [nameof(Rules.Unreadable)] = "needs a disk: InputFolderTests",
        [nameof(Rules.LinkLeavesInput)] = "needs a disk: InputFolderTests",
        [nameof(Rules.EndlessLink)] = "needs a disk: InputFolderTests",
        [nameof(Rules.DeadLink)] = "needs a disk: InputFolderTests",
        [nameof(Rules.BrokenOutputLink)] = "found on finished pages, not in content: SiteAuditTests",
        [nameof(Rules.InvalidHtml)] = "found on finished pages, not in content: SiteAuditTests",
        [nameof(Rules.HeavyPage)] = "found on finished pages, not in content: SiteAuditTests",
        [nameof(Rules.HeavyFile)] = "found on finished pages, not in content: SiteAuditTests",
    };

    public static TheoryData<string> Names() =>
        [.. typeof(Rules).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(m => m.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_rule_is_in_the_report_of_a_case(string name)
    {
        var rule = typeof(Rules).GetMethod(name)!;
        var isShown = Messages(rule).Any(message => SpecTests.ExpectedReports.Any(line => Shape(message).IsMatch(line)));
        Assert.True(isShown != Elsewhere.ContainsKey(name), isShown
            ? $"{name} is in a case now. Take it off the list of those that are not."
            : $"No case in Specs/Sites reports {name}: {Messages(rule).First()}");
    }

    [Fact]
    public void There_are_rules_to_look_for() => Assert.True(Names().Count > 80);

    // A rule may say one thing or another, so it is called with and without what it may do without.
    private static IEnumerable<Diagnostic> Messages(MethodInfo rule) =>
        [Message(rule, full: true), Message(rule, full: false)];

    private static Diagnostic Message(MethodInfo rule, bool full) =>
        (Diagnostic)rule.Invoke(null, [.. rule.GetParameters().Select(p => Fill(p, full))])!;

    private static object? Fill(ParameterInfo parameter, bool full) => parameter.ParameterType switch
    {
        var t when t == typeof(SourceSpan) => new SourceText("a.md", "text").Start,
        var t when t == typeof(SourcePlace) => new SourcePlace("a.md", 1, 1),
        var t when t == typeof(DateProblem) => new DateProblem(Filling, Filling, Filling),
        var t when t == typeof(string) => full || parameter.Name != "nearest" ? Filling : null,
        var t when t == typeof(bool) => full,
        var t when t == typeof(int) => Number,
        var t when t == typeof(double) => (double)Number,
        var t when t == typeof(byte) => Byte,
        var t when t.IsAssignableFrom(typeof(string[])) => new[] { Filling },
        var t => throw new NotSupportedException($"Fill a {t} here too."),
    };

    private static Regex Shape(Diagnostic message)
    {
        var words = Filled().Split(message.Message).Select(Regex.Escape);
        return new Regex($": {message.Severity.ToString().ToLowerInvariant()} {message.Code}: {string.Join(".*", words)}$");
    }

    [GeneratedRegex("\uE000|777(\\.0)?|EE|#{100,}")]
    private static partial Regex Filled();
}
