using System.Text.RegularExpressions;

namespace Explainer.Import.Text;

/// <summary>What a sentence says of a work of a bibliography: who wrote it, and when.</summary>
internal static class WorkName
{
    /// <summary>Authors and year, as <c>Lind, Ada (1998)</c>; the first sentence where there is no year.</summary>
    public static string Short(string work) => Dated.Match(work) is { Success: true } dated ? dated.Value : work.Split(". ")[0];

    /// <summary>The authors.</summary>
    public static string Authors(string work) => Dated.Match(work) is { Success: true } dated ? dated.Groups["who"].Value : work.Split(". ")[0];

    /// <summary>The year.</summary>
    public static string Year(string work) => Dated.Match(work) is { Success: true } dated ? dated.Groups["year"].Value : work.Split(". ")[0];

    private static readonly Regex Dated = new(@"^(?<who>[^()]{1,500}?)[ ]\((?<year>[^()]{1,40})\)");
}
