using System.Text.RegularExpressions;
using Explainer.Model.Diagnostics;

namespace Explainer.Compose;

/// <summary>
/// Checks where a picture or a link would lead that is not read yet: whoever mends its brackets is told at the same time that the file
/// is missing.
/// </summary>
internal static partial class UnreadTarget
{
    /// <summary>Reports what would be wrong with the target.</summary>
    /// <param name="span">The picture or link.</param>
    /// <param name="fix">What makes it one that is read.</param>
    /// <param name="catalog">What there is.</param>
    /// <param name="problems">Receives the problems.</param>
    public static void Check(SourceSpan span, Fix fix, Catalog catalog, DiagnosticBag problems)
    {
        var mended = span.Text.Remove(fix.Start - span.Start, fix.Old.Length).Insert(fix.Start - span.Start, fix.New);
        if (Target().Match(mended) is not { Success: true } target)
        {
            return;
        }

        var (address, from) = (target.Groups["address"].Value, span.Source.Path);
        if (mended.StartsWith('!'))
        {
            Images.CheckAlternative(mended[2..target.Index].Trim(), address, span, problems);
            Images.Find(address, PlaceOf(address, span), from, catalog, problems);
        }
        else
        {
            LinkResolver.Resolve(address, from, PlaceOf(address, span), catalog, problems);
        }
    }

    // The whole where it is written in another way.
    private static SourceSpan PlaceOf(string address, SourceSpan span) =>
        span.Text.LastIndexOf(address, StringComparison.Ordinal) is var at and >= 0 ? span with { Start = span.Start + at, Length = address.Length } : span;

    [GeneratedRegex(@"\]\((?:<(?<address>[^<>\n]+)>|(?<address>[^\s()<>]+))(?:[ \t]+(?:""[^\n]*""|'[^'\n]*'))?[ \t]*\)$")]
    private static partial Regex Target();
}
