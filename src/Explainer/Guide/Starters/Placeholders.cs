using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read;

namespace Explainer.Guide.Starters;

/// <summary>What new sites and files came with and nobody has replaced yet: sentences to be written anew, and addresses that nobody can have.</summary>
/// <param name="Sentences">The sentences, one problem each.</param>
/// <param name="Addresses">Lines with addresses that end in <c>.example</c> (RFC 2606).</param>
internal sealed partial record Placeholders(ImmutableArray<Diagnostic> Sentences, ImmutableArray<Diagnostic> Addresses)
{
    // Below it a value may be anybody's own: "Lessons", "The story".
    private const int FewestWords = 4;

    // What is as true of the site that grows from the example.
    private static readonly ImmutableArray<string> Kept = 
    [
        "Nothing about your reading.", "What was wrong on these pages", "Who made it, how it is checked", "Who speaks on these pages", "What came when", "A date that is not certain", "Each is linked where",
        "Rien de ce que vous lisez.", "Ce qui était faux dans ces pages", "Qui l’a fait, comment il est vérifié", "Qui parle dans ces pages", "Ce qui s’est passé et quand", "Une date qui n’est pas certaine", "Chacun est lié là où",
    ];

    // A larger site has outgrown what it began with, and is not read a second time to say so.
    private const int MostFilesOfNewSite = 200;

    public static Placeholders None { get; } = new([], []);

    /// <summary>How many places are left.</summary>
    public int Count => Sentences.Length + Addresses.Length;

    /// <summary>All of them.</summary>
    public ImmutableArray<Diagnostic> All => Sentences.AddRange(Addresses);

    /// <summary>What is left in a site that is still small.</summary>
    public static Placeholders FindInSmall(InputFolder input) => input.Files.Length > MostFilesOfNewSite ? None : Find(input);

    /// <summary>Goes through the texts of a site.</summary>
    public static Placeholders Find(InputFolder input)
    {
        var known = Known();
        var sentences = ImmutableArray.CreateBuilder<Diagnostic>();
        var addresses = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var file in input.Files.Where(f => IsText(FileRoles.FromPath(FileRoles.PathWithinLanguage(f.Path)))))
        {
            // What cannot be read has been reported, and a draft is not published.
            if (InputFolder.ReadText(file, new DiagnosticBag()) is { } source && !source.Text.Contains("\ndraft: true", StringComparison.Ordinal))
            {
                AddLines(source, known, sentences, addresses);
            }
        }

        return new Placeholders(sentences.ToImmutable(), addresses.ToImmutable());
    }

    // Of the example, of the empty site, and of the files that other `new` commands begin.
    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Known()
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in ExampleSite.Texts().Select(t => t.Text)
            .Concat(Kind.All.Select(k => k.Starter).OfType<KindStarter>().SelectMany(s => new[] { s.Text, s.End })).Append(StarterTexts.Summary))
        {
            foreach (var line in text.AsSpan().Split('\n'))
            {
                if (HasWords(text.AsSpan(line)) && SentenceIn(text.AsSpan(line)) is var sentence && IsOurs(sentence))
                {
                    known.Add(sentence.ToString());
                }
            }
        }

        return known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static void AddLines(
        SourceText source, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known, ImmutableArray<Diagnostic>.Builder sentences, ImmutableArray<Diagnostic>.Builder addresses)
    {
        foreach (var range in source.Text.AsSpan().Split('\n'))
        {
            var (start, length) = range.GetOffsetAndLength(source.Text.Length);
            var line = source.Text.AsSpan(start, length);
            var sentence = HasWords(line) ? SentenceIn(line) : [];
            if (known.Contains(sentence))
            {
                sentences.Add(Rules.PlaceholderSentence(source.Span(start + line.IndexOf(sentence), sentence.Length), sentence.ToString()));
            }
            else if (line.Contains(".example", StringComparison.OrdinalIgnoreCase) && Address().Match(line.ToString()) is { Success: true } match)
            {
                addresses.Add(Rules.PlaceholderAddress(source.Span(start + match.Index, match.Length), match.Value));
            }
        }
    }

    // Most lines have too few words, so that they need not be looked at closely.
    private static bool HasWords(ReadOnlySpan<char> line) => line.Count(' ') >= FewestWords - 1;

    // Without the sign of a list and the key before it.
    private static ReadOnlySpan<char> SentenceIn(ReadOnlySpan<char> line)
    {
        var sentence = line.Trim();
        foreach (var lead in Lead().EnumerateMatches(sentence))
        {
            return sentence[lead.Length..];
        }

        return sentence;
    }

    private static bool IsOurs(ReadOnlySpan<char> sentence)
    {
        if (!HasWords(sentence) || !(char.IsLetter(sentence[0]) || sentence[0] is '"' or '*')
            || sentence.StartsWith("http") || sentence.Contains("{title}", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var kept in Kept)
        {
            if (sentence.StartsWith(kept))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsText(FileRole role) => role is FileRole.Entry or FileRole.Settings or FileRole.Works or FileRole.Part;

    [GeneratedRegex(@"^(?:[-*] |[0-9]+\. )?(?:[a-z_]+: +)?")]
    private static partial Regex Lead();

    [GeneratedRegex(@"(?<![\w.-])(?:[\w-]+\.)+example(?![\w.-]*\w)", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
