using System.Buffers;
using System.Collections.Frozen;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read;

namespace Explainer.Link;

/// <summary>
/// Warns of names that Windows cannot have ("Naming Files, Paths, and Namespaces", Microsoft): neither the folder nor the site could
/// be copied there.
/// </summary>
internal static class WindowsNames
{
    private static readonly SearchValues<char> Forbidden =
        SearchValues.Create([.. "<>:\"\\|?*", .. Enumerable.Range(1, 31).Select(c => (char)c)]);

    private static readonly FrozenSet<string> Devices = new[] { "CON", "PRN", "AUX", "NUL" }
        .Concat(Enumerable.Range(1, 9).SelectMany(n => new[] { $"COM{n}", $"LPT{n}" })).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static void Check(InputFolder input, DiagnosticBag problems)
    {
        foreach (var file in input.Files)
        {
            foreach (var range in file.Path.AsSpan().Split('/'))
            {
                var name = file.Path.AsSpan(range);
                if (ReasonAgainst(name, file.Role) is { } reason)
                {
                    problems.Add(Rules.NotForWindows(file.Path, name.ToString(), reason));
                    break;
                }
            }
        }
    }

    // A page's address has none of the signs, and EX120 gives the better name; what is a device with .md is one without it.
    private static string? ReasonAgainst(ReadOnlySpan<char> name, FileRole role) =>
        IsDevice(name) ? AdviceTexts.IsDevice
        : role == FileRole.Entry ? null
        : name.IndexOfAny(Forbidden) is var sign and >= 0 ? AdviceTexts.Contains(name[sign])
        : name[^1] == ' ' ? AdviceTexts.EndsWithSpace
        : name[^1] == '.' ? AdviceTexts.EndsWithDot
        : null;

    /// <summary>Whether Windows takes a name for a device, with any ending: <c>nul.txt</c> is it too.</summary>
    public static bool IsDevice(ReadOnlySpan<char> name)
    {
        var stem = name.IndexOf('.') is var dot and >= 0 ? name[..dot] : name;
        return stem.Length is 3 or 4 && Devices.GetAlternateLookup<ReadOnlySpan<char>>().Contains(stem.TrimEnd(' '));
    }
}
