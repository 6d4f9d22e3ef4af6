using System.Globalization;
using Explainer.Import.Outlines;
using Explainer.Import.Text;
using Explainer.Read.Kinds;

namespace Explainer.Import;

/// <summary>What a file or a folder of the input is called: its number, its name and the address that both give.</summary>
internal static class PlaceName
{
    /// <summary>Chapters have up to three digits before their name.</summary>
    public const int LargestNumber = 999;

    /// <summary>So many neighbours have numbers without room between them.</summary>
    public const int FewestOfCloseNumbers = 100;

    /// <summary>The address of a page of the input.</summary>
    public static string AddressOf(string target)
    {
        var path = "/" + string.Join('/', target[..^3].Split('/').Select(EntryPath.WithoutNumber));
        return path.EndsWith("/index", StringComparison.Ordinal) ? path[..^5] : path + "/";
    }

    /// <summary>What stands before the name of one of several neighbours in order.</summary>
    public static string Number(int index, int count) => count > LargestNumber ? ""
        : ((index + 1) * (count < FewestOfCloseNumbers ? 10 : 1)).ToString(CultureInfo.InvariantCulture) + "-";

    /// <summary>The name of a page or a folder.</summary>
    public static string Of(OutlineNode node)
    {
        var name = node.Folder ?? (node.Children.IsEmpty ? null : node.Title) ?? (node.File is null ? node.Title ?? "part" : Of(node.File));
        return TargetName.Tidy(ReadableName.WithoutNumber(name).Replace('.', '-')) is var tidy && tidy == "index" ? tidy + "-page" : tidy;
    }

    private static string Of(string file) => file.Split('/') is var names && names.Length > 1 && Outline.IsIndex(file) ? names[^2] : Path.GetFileNameWithoutExtension(names[^1]);
}
