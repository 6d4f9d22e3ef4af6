using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Import.Outlines;

namespace Explainer.Import.Text;

/// <summary>
/// Lists that Pandoc counts in letters or Roman numbers (fancy_lists): Markdown counts in digits alone. A run of at least two from the
/// first on is one; a single sign may be a word, as in <c>i. e.</c> or <c>the x) axis</c>.
/// </summary>
/// <param name="page">The page, whose program has such lists or has none.</param>
internal sealed class LetteredList(PageContext page)
{
    private static readonly string[] Letters = [.. Enumerable.Range('a', 26).Select(c => ((char)c).ToString())];
    private static readonly string[] Romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx"];

    // The lists that may go on, by their indent and what follows their letter.
    private readonly Dictionary<(int Indent, char Sign), (string[] Names, int Count)> open = [];

    private string above = "";

    /// <summary>A line, which is taken, with a number in the place of its letter where it is an item.</summary>
    public string Take(LineCursor cursor)
    {
        var line = cursor.Take();
        line = page.IsPandoc ? HashItem.Replace(line, "${1}1.") : line;
        var number = (page.IsPandoc || page.Dialect == Dialect.Statiq) && Item.Match(line) is { Success: true } item ? NumberOf(item, cursor) : 0;
        if (number == 0 && string.IsNullOrWhiteSpace(above) && !string.IsNullOrWhiteSpace(line))
        {
            var indent = LineCursor.IndentOf(line);
            open.Keys.Where(k => k.Indent >= indent).ToList().ForEach(k => open.Remove(k));
        }

        above = line;
        return number == 0 ? line : Item.Replace(line, m => $"{m.Groups["indent"].Value}{number.ToString(CultureInfo.InvariantCulture)}{m.Groups["sign"].Value}");
    }

    // 0 for none.
    private int NumberOf(Match item, LineCursor cursor)
    {
        var (indent, name) = (LineCursor.IndentOf(item.Value), item.Groups["name"].Value);
        var key = (indent, item.Groups["sign"].Value[0]);
        if (open.TryGetValue(key, out var list) && list.Count < list.Names.Length && list.Names[list.Count] == name)
        {
            open[key] = (list.Names, list.Count + 1);
            return list.Count + 1;
        }

        var names = new[] { Letters, Romans }.FirstOrDefault(n => n[0] == name);
        if (names is null || !(string.IsNullOrWhiteSpace(above) || IsBelowItem(indent)) || !GoesOn(cursor.Rest, indent, names[1] + key.Item2))
        {
            return 0;
        }

        open[key] = (names, 1);
        return 1;
    }

    private bool IsBelowItem(int indent) => LineCursor.IndentOf(above) < indent && NestedBlock.RestOf(above) is not null;

    // Whether the second item follows before a paragraph ends the list.
    private static bool GoesOn(IEnumerable<string> lines, int indent, string next)
    {
        var isBelowEmpty = false;
        foreach (var line in lines)
        {
            var isHere = LineCursor.IndentOf(line) == indent;
            if (isHere && line.AsSpan().TrimStart() is var words && words.StartsWith(next) && words.Length > next.Length && words[next.Length] is ' ' or '\t')
            {
                return true;
            }

            if (isBelowEmpty && !string.IsNullOrWhiteSpace(line) && LineCursor.IndentOf(line) <= indent)
            {
                return false;
            }

            isBelowEmpty = string.IsNullOrWhiteSpace(line);
        }

        return false;
    }

    // #. of Pandoc, which counts by itself.
    private static readonly Regex HashItem = new(@"^([ \t]*)#\.(?=[ \t]+\S)");

    private static readonly Regex Item = new(@"^(?<indent>[ \t]*)(?<name>[a-z]{1,5})(?<sign>[.)][ \t]+)(?=\S)");
}
