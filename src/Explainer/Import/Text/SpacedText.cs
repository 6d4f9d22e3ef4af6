using System.Text.RegularExpressions;

namespace Explainer.Import.Text;

/// <summary>Addresses of links with spaces in them, which CommonMark reads between angle brackets alone.</summary>
internal static partial class SpacedText
{
    /// <summary>A text in which they have these.</summary>
    public static string Convert(string text, PageContext page)
    {
        var web = SpacedAddress().Replace(SizeOfPicture().Replace(text, "${picture}${after}"), m => $"](<{m.Groups["scheme"].Value}{m.Groups["rest"].Value}>)");
        return SpacedDefinition().Replace(SpacedFile().Replace(web, m => Angled(m, page)), m => Angled(m, page));
    }

    private static string Angled(Match address, PageContext page) => address.Groups["to"].Value is var to && page.Map.Find(page.Source, Uri.UnescapeDataString(to.Split('#')[0])) is null ? address.Value
        : $"{address.Groups["before"].Value}<{to}>{address.Groups["after"].Value}";

    // ![Sea](sea.png =200x100) of HackMD.
    [GeneratedRegex(@"(?<picture>!\[[^\[\]\n]{0,1000}\]\([^()\s<>]{1,500})[ ]+=[0-9]*%?x[0-9]*%?(?<after>(?:[ ]+""[^""\n]*"")?[ ]*\))")]
    private static partial Regex SizeOfPicture();

    // (mailto: a@b.example), which Pandoc reads as an address.
    [GeneratedRegex(@"\]\((?<scheme>mailto:|https?://)(?<rest>[^()\n<>""']{0,300}[ ][^()\n<>""']{1,300})\)")]
    private static partial Regex SpacedAddress();

    // ![b](img/q r.png "Title"), where there is such a file.
    [GeneratedRegex(@"(?<before>\]\()(?<to>(?=[^\n""]{0,500}[ ])(?:[^()<>\n""]|\([^()\n]{0,200}\)){1,500}?)(?<after>(?:[ \t]+(?:""[^""\n]*""|'[^'\n]*'))?[ \t]*\))")]
    private static partial Regex SpacedFile();

    [GeneratedRegex(@"(?m)(?<before>^[ ]{0,3}\[[^\[\]\n]{1,200}\]:[ \t]+)(?<to>[^<>\s""][^<>\n""]{0,500}?[ ][^<>\n""]{1,500}?)(?<after>(?:[ \t]+(?:""[^""\n]*""|'[^'\n]*'))?[ \t]*$)")]
    private static partial Regex SpacedDefinition();
}
