using System.Text.RegularExpressions;
using Explainer.Model;

namespace Explainer.Import.Text;

/// <summary>
/// The figures and tables that have a number here, by what their programs call them. They are found while pages are written, so a page may
/// ask for one that is found after it.
/// </summary>
internal sealed partial class FigureMap
{
    // By label, then by page: Quarto and Sphinx count by page, and several may have one label.
    private readonly Dictionary<string, OrderedDictionary<string, string>> figures = new(StringComparer.OrdinalIgnoreCase);

    // What pages asked for first, on some page or on one of them (null), and what they were told.
    private readonly Dictionary<string, Dictionary<(string? Page, string Label), (string Page, string Id)?>> asked = new(StringComparer.Ordinal);

    /// <summary>Whether something that a page asked for would have another answer now.</summary>
    public bool HasNewAnswers(string from) => asked.TryGetValue(from, out var questions) && questions.Any(q => Answer(from, q.Key.Page, q.Key.Label) != q.Value);

    /// <summary>Remembers one.</summary>
    /// <param name="page">The page it stands on.</param>
    /// <param name="label">What its program calls it.</param>
    /// <param name="id">What it is called here.</param>
    public void Remember(string page, string label, string id)
    {
        figures.TryAdd(label, new OrderedDictionary<string, string>(StringComparer.Ordinal));
        figures[label].TryAdd(page, id);
    }

    /// <summary>The id of one on a page, by its label or by this id; null for none.</summary>
    /// <param name="from">The page that names it.</param>
    /// <param name="page">The page it stands on.</param>
    /// <param name="label">What it is named by.</param>
    public string? On(string from, string page, string label) => Ask(from, page, label)?.Id;

    /// <summary>The page and the id of one by its label: on a page itself, or else on the first that has it; null for none.</summary>
    public (string Page, string Id)? Find(string from, string label) => Ask(from, null, label.Trim());

    private (string Page, string Id)? Ask(string from, string? page, string label)
    {
        var answer = Answer(from, page, label);
        _ = asked.TryAdd(from, []);
        asked[from].TryAdd((page, label), answer);
        return answer;
    }

    private (string Page, string Id)? Answer(string from, string? page, string label) =>
        page is not null ? IdOn(page, label) is { } id ? (page, id) : null
        : figures.GetValueOrDefault(label) is not { } all ? null
        : all.TryGetValue(from, out var own) ? (from, own) : (all.GetAt(0).Key, all.GetAt(0).Value);

    private string? IdOn(string page, string label) => figures.GetValueOrDefault(label)?.GetValueOrDefault(page)
        ?? (FigureIds.KindOf(label) is null ? null : figures.Values.Select(f => f.GetValueOrDefault(page)).FirstOrDefault(id => id == label));

    /// <summary>What stands in a text for one: its number on its own page, and that with the title of its page elsewhere; null for none.</summary>
    /// <param name="from">The page of the text.</param>
    /// <param name="label">What its program calls it.</param>
    /// <param name="words">Words that name it; where they have a place for its number, it stands there. Null for none.</param>
    public string? For(string from, string label, string? words = null)
    {
        if (Find(from, label) is not var (page, id))
        {
            return null;
        }

        var name = page == from ? $"[@{id}]" : $"[](</{page}#{id}>)";
        return string.IsNullOrWhiteSpace(words) ? name : HasNumber(words) ? WithNumber(words, name) : $"[{words}](</{page}#{id}>)";
    }

    /// <summary>Whether words have a place for a number.</summary>
    public static bool HasNumber(string words) => Number().IsMatch(words);

    /// <summary>Words in which a name stands in the place of the number, and of the word before that the name has too.</summary>
    public static string WithNumber(string words, string name) => Number().Replace(words, m => name);

    // "Fig. %s": the name that is written has the word in it.
    [GeneratedRegex(@"(?:\b(?:Fig(?:ure)?s?|Tab(?:le)?s?|Tbl)\.?[ \u00A0]?)?(?:%s|\{number\}|\{name\})", RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
