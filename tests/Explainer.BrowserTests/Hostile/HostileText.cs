using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Explainer.Tests;

namespace Explainer.BrowserTests.Hostile;

/// <summary>A text that would run a script where it is not taken as words.</summary>
/// <param name="Number">Its place in the corpus; what runs says so.</param>
/// <param name="Text">The text.</param>
/// <param name="IsYaml">True when it means something in YAML, where it stands without quotation marks.</param>
internal sealed partial record HostileText(int Number, string Text, bool IsYaml)
{
    public static IReadOnlyList<HostileText> Corpus { get; } = [.. Read()];

    /// <summary>The text as a value in YAML, whatever is in it.</summary>
    public string Quoted => JsonSerializer.Serialize(Text);

    private static IEnumerable<HostileText> Read()
    {
        var (number, section) = (0, "");
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "tests", "Explainer.BrowserTests", "Hostile", "corpus.txt")))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                section = line;
            }
            else if (line.Length > 0)
            {
                number++;
                var what = string.Create(CultureInfo.InvariantCulture, $"window.hit={number}");
                yield return new HostileText(number, Unescape(line).Replace("HIT", what, StringComparison.Ordinal), section == "# YAML");
            }
        }
    }

    private static string Unescape(string line) => Escape().Replace(line, match => match.Value[1] switch
    {
        'n' => "\n",
        'u' => ((char)int.Parse(match.Value.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
        _ => "\\",
    });

    [GeneratedRegex(@"\\(n|u[0-9a-f]{4}|\\)")]
    private static partial Regex Escape();
}
