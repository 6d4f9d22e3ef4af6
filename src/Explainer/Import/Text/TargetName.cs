using Explainer.Link;
using Explainer.Model;

namespace Explainer.Import.Text;

/// <summary>Names of files and folders as they are best written: small letters and hyphens, and none that Windows keeps for a device.</summary>
internal static class TargetName
{
    /// <summary>A name, with its ending if it has one.</summary>
    public static string Tidy(string name)
    {
        var ending = Path.GetExtension(name) is { Length: > 1 and < 10 } found && found.Skip(1).All(char.IsAsciiLetterOrDigit) ? found : "";
        var stem = string.Concat(SiteUrl.Slug(name[..(name.Length - ending.Length)]).Where(c => c is not ('\'' or '’')).Select(c => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark ? c : '-'));
        var tidy = string.Join('-', stem.Split('-', StringSplitOptions.RemoveEmptyEntries));
        return (tidy.Length == 0 ? "page" : WindowsNames.IsDevice(tidy) ? tidy + "-page" : tidy) + ending.ToLowerInvariant();
    }
}
