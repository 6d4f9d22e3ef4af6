using Explainer.Model;

namespace Explainer.Citations.Apa;

/// <summary>Several names with "&amp;" before the last.</summary>
internal static class NameList
{
    private const int MostNames = 20;

    /// <summary>Family names first; of more than twenty names the first nineteen and the last.</summary>
    public static string Inverted(IEnumerable<WorkName> names, Words words) =>
        Join(names.Select(PersonName.Inverted), $", {words.And} ");

    /// <summary>As they are said; with a comma before "&amp;" from three names on.</summary>
    public static string Direct(IEnumerable<WorkName> names, Words words)
    {
        var said = names.Select(PersonName.Direct).OfType<string>().ToList();
        return Join(said, said.Count == 2 ? $" {words.And} " : $", {words.And} ");
    }

    public static string Join(IEnumerable<string?> names, string last)
    {
        var list = names.OfType<string>().ToList();
        return list.Count switch
        {
            0 => "",
            1 => list[0],
            <= MostNames => string.Join(", ", list[..^1]) + last + list[^1],
            _ => string.Join(", ", list[..(MostNames - 1)]) + ", … " + list[^1],
        };
    }
}
