using System.Text.RegularExpressions;

namespace Explainer.Model;

/// <summary>Who made a picture, under which terms it may be used, and where it comes from.</summary>
/// <param name="Credit">Who made it or gave it; null where nobody is named.</param>
/// <param name="Licence">Its licence; null for none.</param>
/// <param name="Source">The web address it comes from; null for none.</param>
public sealed record PictureCredit(string? Credit, Licence? Licence, string? Source)
{
    public bool IsEmpty => Credit is null && Licence is null && Source is null;
}

/// <summary>Names of licences as people and programs write them: those of Creative Commons, and their ids in SPDX.</summary>
public static partial class LicenceNames
{
    private const string Site = "https://creativecommons.org/";

    /// <summary>The licence of a name, with its address where the name is one of Creative Commons; others keep their words.</summary>
    public static Licence Find(string name)
    {
        var parts = CreativeCommons().Match(name.Trim());
        if (parts.Success)
        {
            var (kind, version) = (parts.Groups["kind"].Value.ToUpperInvariant(), parts.Groups["version"].Value);
            return new Licence($"CC {kind} {version}", $"{Site}licenses/{kind.ToLowerInvariant()}/{version}/");
        }

        return Zero().IsMatch(name) ? new Licence("CC0 1.0", Site + "publicdomain/zero/1.0/") : new Licence(name.Trim(), null);
    }

    /// <summary>What is missing in a name of Creative Commons that names no one licence: "CC BY" has no version. Null for other names.</summary>
    public static string? InsteadOf(string name) => name.Trim() is var written && Unfinished().IsMatch(written) && Find(written).Url is null
        ? (Kinds().Match(written) is { Success: true } kind ? $"CC {kind.Value.ToUpperInvariant().Replace(' ', '-')} 4.0" : "CC BY 4.0") : null;

    [GeneratedRegex(@"^CC[ -](?<kind>BY(?:-NC)?(?:-SA|-ND)?)[ -](?<version>[1-3]\.0|2\.5|4\.0)$", RegexOptions.IgnoreCase)]
    private static partial Regex CreativeCommons();

    [GeneratedRegex(@"^\s*CC[ -]?0(?:[ -]1\.0)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Zero();

    [GeneratedRegex(@"^(?:CC\b|Creative Commons)", RegexOptions.IgnoreCase)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"\bBY(?:[ -]NC)?(?:[ -](?:SA|ND))?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Kinds();
}
