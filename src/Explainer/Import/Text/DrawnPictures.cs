using System.Text.RegularExpressions;

namespace Explainer.Import.Text;

/// <summary>Pictures that code drew when its program ran, in the folders that it makes.</summary>
internal static class DrawnPictures
{
    /// <summary>Those of one cell.</summary>
    /// <param name="drawn">All that the folder keeps.</param>
    /// <param name="finished">Folders of finished pages, ending in <c>/</c>.</param>
    /// <param name="page">The page.</param>
    /// <param name="name">The label of the cell.</param>
    public static IEnumerable<string> Find(IReadOnlyCollection<string> drawn, IEnumerable<string> finished, string page, string name)
    {
        var path = page[..page.LastIndexOf('.')];
        string[] places = [$"_freeze/{path}/figure-", $"{path}_files/figure-", .. finished.Select(f => $"{f}{path}_files/figure-")];
        // What was drawn is kept in several places, and for paper too.
        return places.SelectMany(p => new[] { p + "html/", p }).Select(p => drawn.Where(f => f.StartsWith(p, StringComparison.Ordinal) && PageMap.IsPicture(f) && IsNamed(f[(f.LastIndexOf('/') + 1)..])).ToList()).FirstOrDefault(f => f.Count > 0) ?? [];

        bool IsNamed(string file) => file.StartsWith(name + "-", StringComparison.Ordinal) && Number.IsMatch(file[name.Length..]);
    }

    private static readonly Regex Number = new(@"^-(?:output-)?[0-9]+\.\w+$");
}
