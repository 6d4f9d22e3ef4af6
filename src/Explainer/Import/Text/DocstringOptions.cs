using System.Text.RegularExpressions;
using Explainer.Import.Sources;
using Explainer.Read.Yaml;

namespace Explainer.Import.Text;

/// <summary>Which names of a piece of code mkdocstrings writes about.</summary>
/// <param name="Own">What stands below <c>:::</c> on the page.</param>
/// <param name="Inherited">What the settings say for all pages.</param>
internal sealed record DocstringOptions(Facts Own, Facts Inherited)
{
    // Of mkdocstrings, where nothing is said: names that begin with one low line are not for others.
    private static readonly string[] UsualFilters = ["!^_[^_]"];

    private readonly YamlNode? members = Own.Find("options.members") ?? Inherited.Find("members");

    private readonly string[] filters = (Own.Find("options.filters") ?? Inherited.Find("filters")) switch
    {
        YamlList list => [.. list.Items.OfType<YamlScalar>().Select(s => s.Text)],
        YamlScalar { IsEmpty: true } => [],
        _ => UsualFilters,
    };

    /// <summary>Whether a member of the name that the page names is written about.</summary>
    public bool IsListed(PythonName member) => members switch
    {
        YamlList list => list.Items.OfType<YamlScalar>().Any(s => s.Text == member.Name),
        YamlScalar { Text: "false" or "no" or "False" } => false,
        _ => IsShown(member),
    };

    /// <summary>Whether a member of what is written about is, too. What has no docstring says nothing.</summary>
    public bool IsShown(PythonName member) => member.IsDescribed && IsMeant(member.Name);

    // The last filter that matches decides; what none matches stays unless all of them only add.
    private bool IsMeant(string name) => Array.FindLast(filters, f => IsMatch(f.TrimStart('!'), name)) is { } last ? last[0] != '!' : filters.Length == 0 || Array.Exists(filters, f => f.StartsWith('!'));

    private static bool IsMatch(string filter, string name)
    {
        try
        {
            return Regex.IsMatch(name, filter, RegexOptions.NonBacktracking);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return false;
        }
    }
}
