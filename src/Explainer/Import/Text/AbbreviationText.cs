using System.Text.RegularExpressions;
using Explainer.Model.Texts;

namespace Explainer.Import.Text;

/// <summary>Abbreviations of PHP Markdown Extra, as MkDocs and Jekyll read them: <c>*[HTML]: Hypertext Markup Language</c> explains the word wherever it stands. Here it is explained where it stands first.</summary>
internal static partial class AbbreviationText
{
    public static void Convert(MaskedText masked)
    {
        var meanings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match line in Definition().Matches(masked.Text))
        {
            meanings.TryAdd(line.Groups["short"].Value, line.Groups["long"].Value.Trim());
        }

        if (meanings.Count == 0)
        {
            return;
        }

        var left = new HashSet<string>(meanings.Keys, StringComparer.Ordinal);
        var words = new Regex($@"{Elsewhere}|(?<![\w-])(?<word>{string.Join('|', left.OrderByDescending(w => w.Length).Select(Regex.Escape))})(?![\w-])", RegexOptions.Multiline);
        masked.Apply(t => words.Replace(t, m => m.Groups["word"].Success && left.Remove(m.Value) ? masked.Hide($"<abbr title=\"{masked.Restored(meanings[m.Value]).Replace("\"", "”", StringComparison.Ordinal)}\">{m.Value}</abbr>") : m.Value));
        masked.Apply(t => Definition().Replace(t, m => left.Contains(m.Groups["short"].Value) ? masked.HideAsComment(ImportMarks.HiddenPart, m.Value) : ""));
    }

    /// <summary>A text that is put behind every page, without the abbreviations that are not on this page.</summary>
    public static string UsedOf(string appended, string page) => Definition().Replace(appended, m => page.Contains(m.Groups["short"].Value, StringComparison.Ordinal) ? m.Value : "");

    // Addresses, tags, headings and the definitions themselves.
    private const string Elsewhere = @"\]\([^()\n]*\)|<[^<>\n]*>|^#{1,6}[ \t][^\n]*$|https?://\S+|^[ ]{0,3}\*?\[[^\[\]\n]*\]:[^\n]*$";

    [GeneratedRegex(@"(?m)^[ ]{0,3}\*\[(?<short>[^\[\]\n]{1,100})\]:[ \t]*(?<long>[^\n]*\S)[ \t]*$")]
    private static partial Regex Definition();
}
