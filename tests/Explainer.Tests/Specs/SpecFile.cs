using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Explainer.Build;
using Explainer.Editions;

namespace Explainer.Tests.Specs;

/// <summary>
/// Reads a file of cases. A case begins with <c>=== Its title</c>, a sentence, and has sections:
/// <list type="bullet">
/// <item><c>-- path --</c> is an input file; <c>-- path with escapes --</c> one in which <c>\r \n \0 \xFF</c> and
/// <c>\u200F</c> are read; <c>-- without path --</c> takes a file away that every case has.</item>
/// <item><c>== report ==</c> is the whole report, and every case has it; <c>== pages ==</c> all paths of pages;
/// <c>== body path ==</c> the whole text of an entry; <c>== mentions path ==</c> where a file, or the page at an address, is mentioned;
/// <c>== output path contains ==</c> and <c>== output path lacks ==</c>
/// lines of a file of the output; <c>== output outside folder/ lacks ==</c> lines of all files but those in it; <c>== with drafts ==</c> builds drafts too,
/// <c>== offline ==</c> builds the site to be opened from disk.</item>
/// </list>
/// Empty lines at the end of a section do not count. Lines before the first case begin with <c>#</c>.
/// </summary>
internal sealed partial class SpecFile
{
    private readonly string name;
    private readonly string title;
    private readonly ImmutableArray<SpecExpectation>.Builder expectations = ImmutableArray.CreateBuilder<SpecExpectation>();
    private SiteTest input = SiteTest.Minimal;
    private BuildOptions options = new();

    private SpecFile(string name, string title)
    {
        this.name = name;
        this.title = title;
    }

    /// <summary>The cases of a file.</summary>
    /// <exception cref="FormatException">It holds none, or something that is no case.</exception>
    public static IReadOnlyList<SpecCase> Parse(string name, string text)
    {
        var parts = Title().Split(text.ReplaceLineEndings("\n"));
        if (parts[0].Split('\n').FirstOrDefault(l => l.Length > 0 && l[0] != '#') is { } stray)
        {
            throw new FormatException($"{name}: '{stray}' stands before the first case.");
        }

        var cases = parts.Skip(1).Chunk(2).Select(c => new SpecFile(name, c[0]).ReadCase(c[1])).ToList();
        return cases.Count > 0 && cases.DistinctBy(c => c.Title).Count() == cases.Count
            ? cases
            : throw new FormatException($"{name} holds no case, or two of one title.");
    }

    private SpecCase ReadCase(string text)
    {
        var parts = Section().Split("\n" + text);
        if (parts[0].Trim().Length > 0 || !title.Contains(' ', StringComparison.Ordinal) || char.IsLower(title[0]))
        {
            throw new FormatException($"{name}: '{title}' is no sentence, or text stands between it and the first section.");
        }

        foreach (var section in parts.Skip(1).Chunk(2))
        {
            Read(section[0], section[1].Trim('\n'));
        }

        return expectations.Any(e => e.Header == "== report ==")
            ? new SpecCase(title, input, options, expectations.ToImmutable())
            : throw new FormatException($"{name}: '{title}' has no section == report ==.");
    }

    private void Read(string header, string text)
    {
        var words = header[3..^3];
        if (header[0] == '=')
        {
            ReadExpectation(header, words, text);
        }
        else if (words.StartsWith("without ", StringComparison.Ordinal))
        {
            input = input.Without(words["without ".Length..]);
        }
        else
        {
            input = words.EndsWith(" with escapes", StringComparison.Ordinal)
                ? input.And(words[..^" with escapes".Length], Unescape(text))
                : input.And(words, text + "\n");
        }
    }

    private void ReadExpectation(string header, string words, string text)
    {
        var (verb, path, how) = words.Split(' ') is [var first, .. var middle, var last] && middle.Length > 0
            ? (first, string.Join(' ', middle), last) : (words, "", "");
        if (words is "with drafts" or "offline" or "offline for everyone")
        {
            options = words == "with drafts" ? options with { WithDrafts = true } : options with { Edition = new DiskEdition(isForEveryone: words != "offline") };
            return;
        }

        expectations.Add((verb, how) switch
        {
            ("report", "") => SpecExpectation.Report(header, text),
            ("pages", "") => SpecExpectation.Pages(header, text),
            ("output", "contains") => SpecExpectation.Contains(header, path, text),
            ("output", "lacks") when path.StartsWith("outside ", StringComparison.Ordinal) =>
                SpecExpectation.OutsideLacks(header, path["outside ".Length..], text),
            ("output", "lacks") => SpecExpectation.Lacks(header, path, text),
            _ when words.StartsWith("mentions ", StringComparison.Ordinal) => SpecExpectation.Mentions(header, words["mentions ".Length..], text),
            _ when words.StartsWith("body ", StringComparison.Ordinal) => SpecExpectation.Body(header, words["body ".Length..], text),
            _ => throw new FormatException($"{name}: '{title}' has a section '{header}', which means nothing."),
        });
    }

    // A line end that is not written is not there.
    private static byte[] Unescape(string text)
    {
        var bytes = new List<byte>();
        foreach (Match match in Escape().Matches(text.Replace("\n", "", StringComparison.Ordinal)))
        {
            bytes.AddRange(match.Value switch
            {
                @"\r" => "\r"u8,
                @"\n" => "\n"u8,
                @"\0" => "\0"u8,
                ['\\', 'x', .. var hex] => [byte.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture)],
                ['\\', 'u', .. var hex] =>
                    Encoding.UTF8.GetBytes(((char)int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()),
                _ => Encoding.UTF8.GetBytes(match.Value),
            });
        }

        return [.. bytes];
    }

    [GeneratedRegex("^=== (.+)$", RegexOptions.Multiline)]
    private static partial Regex Title();

    [GeneratedRegex(@"\n(-- .+ --|== .+ ==)(?=\n|$)")]
    private static partial Regex Section();

    [GeneratedRegex(@"\\r|\\n|\\0|\\x[0-9A-F]{2}|\\u[0-9A-F]{4}|[^\\]+|\\")]
    private static partial Regex Escape();
}
