using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Explainer.Compose;

/// <summary>Gives every heading its id, by GitHub's algorithm unless the writer gave one, and finds ids that clash.</summary>
internal static class Anchors
{
    private const string ThemePrefix = "x-";

    /// <summary>Sets the ids, and gives the headings and all ids in reading order.</summary>
    public static (ImmutableArray<Heading> Headings, ImmutableArray<string> Ids) Assign(Prose prose, DiagnosticBag problems)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var markdown in prose.Nodes.All)
        {
            if (markdown.TryGetAttributes() is not { Id: { } id } attributes)
            {
                continue;
            }

            var span = prose.Span(attributes.Span.Length > 0 ? attributes.Span : markdown.Span);
            if (!taken.Add(id))
            {
                problems.Add(Rules.DuplicateAnchor(span, id));
            }
            else if (id.StartsWith(ThemePrefix, StringComparison.Ordinal))
            {
                problems.Add(Rules.ThemeAnchor(span, id));
            }
        }

        CheckOrder(prose, problems);
        PermanentIds.Assign(prose, taken, problems);
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        var headings = prose.Nodes.Headings.Select(h => Assign(prose, h, taken, next, problems)).ToImmutableArray();
        return (headings, [.. taken.Order(StringComparer.Ordinal)]);
    }

    private static void CheckOrder(Prose prose, DiagnosticBag problems)
    {
        var before = 1;
        foreach (var heading in prose.Nodes.Headings)
        {
            if (heading.Level > before + 1)
            {
                problems.Add(Rules.SkippedHeading(prose.Span(heading), heading.Level, before));
            }

            before = heading.Level;
        }
    }

    private static Heading Assign(
        Prose prose, HeadingBlock heading, HashSet<string> taken, Dictionary<string, int> next, DiagnosticBag problems)
    {
        var text = PlainText.From(heading.Inline);
        var attributes = heading.GetAttributes();
        if (text.Length == 0)
        {
            problems.Add(Rules.EmptyHeading(prose.Span(heading)));
        }

        if (attributes.Id is null)
        {
            attributes.Id = Free(HeadingId(text), taken, next);
            if (attributes.Id.StartsWith(ThemePrefix, StringComparison.Ordinal))
            {
                problems.Add(Rules.ThemeAnchor(prose.Span(heading), attributes.Id));
            }
        }

        return new Heading(heading.Level, attributes.Id, text, OpenText.IsOpen(heading));
    }

    /// <summary>
    /// The id GitHub gives a heading: lower case, without anything but letters, marks, digits, <c>_</c>, <c>-</c> and
    /// spaces, which become <c>-</c>. A heading of signs alone is a <c>section</c>.
    /// </summary>
    public static string HeadingId(string text)
    {
        var id = new StringBuilder(text.Length);
        foreach (var rune in text.ToLowerInvariant().EnumerateRunes())
        {
            _ = rune.Value == ' ' ? id.Append('-') : IsKept(rune) ? id.Append(rune.ToString()) : id;
        }

        return id.Length == 0 ? "section" : id.ToString();
    }

    private static bool IsKept(Rune rune) => rune.Value == '-' || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation;

    // GitHub numbers what stands again: what, what-1, what-2. Where the numbers of an id have come to is kept in next.
    private static string Free(string id, HashSet<string> taken, Dictionary<string, int> next)
    {
        var free = id;
        var n = next.GetValueOrDefault(id, 1);
        for (; !taken.Add(free); n++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{id}-{n}");
        }

        next[id] = n;
        return free;
    }
}
