using System.Text;
using System.Text.RegularExpressions;

namespace Explainer.Import.Text;

/// <summary>
/// Values in braces within the tags of MDX. Those that are words or addresses are written as HTML has them. All others are hidden, so that
/// no sign in them, as that of <c>() =&gt; &lt;b&gt;…</c>, is read as the end of the tag or as a template.
/// </summary>
/// <param name="page">The page.</param>
/// <param name="masked">Its text, whose code is hidden.</param>
internal sealed partial class ComponentValues(PageContext page, MaskedText masked)
{
    // Characters of a value.
    private const int Longest = 20_000;

    public void Convert()
    {
        masked.Apply(t => FilePath().Replace(Fragment().Replace(t, ""), ""));
        masked.Apply(t => Tabs().Replace(t, WithLabels));
        masked.Apply(t => Themed().Replace(t, m => $"{m.Groups["before"].Value} src=\"{m.Groups["path"].Value}\"{m.Groups["after"].Value}"));
        masked.Apply(t => Named().Replace(t, m => page.Imports.GetValueOrDefault(m.Groups["name"].Value) is { } path ? $"=\"{path}\"" : m.Value));
        masked.Apply(ComponentText.WithoutBraces);
        masked.Apply(Hidden);
    }

    // Of <Tabs values={[{label: 'One', value: 'one'}]}>, whose items have the value alone.
    private static string WithLabels(Match tabs)
    {
        var labels = LabelOf().Matches(tabs.Groups["values"].Value).Select(m => (Value: ValueOf().Match(m.Value).Groups["text"].Value, Label: m.Groups["text"].Value)).Where(l => l.Value.Length > 0)
            .DistinctBy(l => l.Value).ToDictionary(l => l.Value, l => l.Label, StringComparer.Ordinal);
        return tabs.Groups["open"].Value + Item().Replace(tabs.Groups["rest"].Value, m => labels.GetValueOrDefault(m.Groups["value"].Value) is { } label && !m.Value.Contains("label=", StringComparison.Ordinal)
            ? m.Value.Insert(m.Groups["name"].Length + 1, $" label=\"{label.Replace("\"", "”", StringComparison.Ordinal)}\"") : m.Value);
    }

    private string Hidden(string text)
    {
        var result = new StringBuilder();
        var at = 0;
        for (var tag = TagStart().Match(text); tag.Success;)
        {
            var i = tag.Index + tag.Length;
            while (i < text.Length && text[i] is not ('<' or '>'))
            {
                var end = text[i] switch { '{' => EndOfBraces(text, i), '"' or '\'' when text[i - 1] == '=' => text.IndexOf(text[i], i + 1) + 1, _ => i + 1 };
                if (end <= i)
                {
                    break;
                }

                if (text[i] == '{' && text[i - 1] == '=' && IsMarkup().IsMatch(text[(i + 1)..(end - 1)]))
                {
                    result.Append(text, at, i - at).Append(masked.Hide(text[i..end]));
                    at = end;
                }

                i = end;
            }

            tag = TagStart().Match(text, i);
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    // The offset behind the brace that closes one; 0 for none. A brace in quotation marks is a word.
    private static int EndOfBraces(string text, int start)
    {
        var depth = 0;
        for (var i = start; i < text.Length && i - start < Longest; i++)
        {
            var quoted = text[i] is '"' or '\'' ? text.AsSpan(i + 1).IndexOfAny(text[i], '\n') : -1;
            i += quoted >= 0 && text[i + 1 + quoted] != '\n' ? quoted + 1 : 0;
            depth += text[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return 0;
    }

    // <> and </>, which only hold together what stands between them.
    [GeneratedRegex("</?>")]
    private static partial Regex Fragment();

    // pathname:///a.pdf, a file that is no page.
    [GeneratedRegex(@"(?<=\]\(<?|=[""'])pathname://(?=/)")]
    private static partial Regex FilePath();

    [GeneratedRegex(@"(?<open><Tabs\b(?:[^<>{}]|\{(?!\[)[^{}]*\})*values=\{(?<values>\[[^\[\]]{0,5000}\])\}[^<>]*>)(?<rest>(?:[^<]|<(?!/Tabs>)){0,100000})")]
    private static partial Regex Tabs();

    [GeneratedRegex(@"\{[^{}]*?\blabel:\s*(?<mark>['""])(?<text>[^'""\n]*)\k<mark>[^{}]*\}")]
    private static partial Regex LabelOf();

    [GeneratedRegex(@"\bvalue:\s*(?<mark>['""])(?<text>[^'""\n]*)\k<mark>")]
    private static partial Regex ValueOf();

    [GeneratedRegex(@"<(?<name>TabItem)\s(?:[^<>]*\s)?value=(?:\{\s*)?(?<mark>[""'])(?<value>[^""'\n]*)\k<mark>[^<>]*>")]
    private static partial Regex Item();

    // <ThemedImage sources={{light: useBaseUrl('/a.png'), dark: …}} />: the picture for pages in the light.
    [GeneratedRegex(@"(?<before><ThemedImage\b[^<>{}]*?)\s+sources=\{\{[^{}]*?\blight:\s*(?:\w+\(\s*)?['""](?<path>[^'""\n{}]+)['""][^{}]*\}\}(?<after>[^<>{}]*>)")]
    private static partial Regex Themed();

    [GeneratedRegex(@"(?<=<[A-Za-z][^<>]*\ssrc)=\{\s*(?<name>[A-Za-z_$][\w$]*)\s*\}")]
    private static partial Regex Named();

    [GeneratedRegex(@"<[A-Za-z][\w.-]*(?=[\s/])")]
    private static partial Regex TagStart();

    // What could be read as something else than a value.
    [GeneratedRegex(@"[<>{}""'\n]")]
    private static partial Regex IsMarkup();
}
