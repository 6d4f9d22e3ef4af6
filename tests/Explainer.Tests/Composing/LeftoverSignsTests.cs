using System.Net;
using System.Text.RegularExpressions;
using Explainer.Build;
using Explainer.Model.Diagnostics;
using Explainer.Tests.Specs;

namespace Explainer.Tests.Composing;

/// <summary>Signs of other dialects: what their messages advise, followed. The messages are compared in <c>signs.txt</c>.</summary>
public sealed partial class LeftoverSignsTests
{
    /// <summary>Every message that says how to write the sign itself.</summary>
    public static TheoryData<string, string> Escapes() => [.. SpecTests.ExpectedReports
        .Select(line => Escape().Match(line)).Where(m => m.Success)
        .Select(m => (m.Groups["found"].Value, m.Groups["escaped"].Value)).Distinct()];

    [Theory]
    [MemberData(nameof(Escapes))]
    public void A_sign_that_is_escaped_as_its_message_says_is_text(string found, string escaped)
    {
        var sign = escaped.StartsWith('&') ? WebUtility.HtmlDecode(escaped) : escaped.Replace("\\", "", StringComparison.Ordinal);
        var text = sign.Length == 0 ? found.Replace("\\", "\\\\", StringComparison.Ordinal) : found.Replace(sign, escaped, StringComparison.Ordinal);
        Assert.Equal("", SiteTest.Minimal.And("a.md", $"---\ntitle: A\n---\nA line.\n\n{text}\n").Build().Report);
    }

    [Fact]
    public void There_are_many_of_them() => Assert.True(Escapes().Count > 30);

    [Fact]
    public void Headings_and_lists_are_mended_in_the_file()
    {
        const string text = "---\ntitle: A\n---\nA list:\n• one\n• two\n\n##Tight\n\n##**Strong**\n\n> · cited\n";
        using var folder = new TemporaryFolder();
        SiteTest.Minimal.And("a.md", text).WriteTo(folder.Path);
        var problems = new DiagnosticBag();
        SiteBuilder.Build(Read.InputFolder.Open(folder.Path, problems)!, new BuildOptions(), problems);
        new InputFixes(Read.InputFolder.Open(folder.Path, new DiagnosticBag())!).Apply(problems.All().Select(p => p.Fix).OfType<Fix>());
        Assert.Equal(
            "---\ntitle: A\n---\nA list:\n- one\n- two\n\n## Tight\n\n## **Strong**\n\n> · cited\n",
            File.ReadAllText(Path.Combine(folder.Path, "a.md")));
        Assert.Equal("", SiteTest.Minimal.And("a.md", File.ReadAllText(Path.Combine(folder.Path, "a.md"))).Build().Report);
    }

    [GeneratedRegex(@"EX262: '(?<found>.*)' has no meaning here.* For the sign itself write (?<escaped>\S+)\.$")]
    private static partial Regex Escape();
}
