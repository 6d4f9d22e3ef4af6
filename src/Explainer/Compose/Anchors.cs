using System.Collections.Immutable;
using System.Globalization;
using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Explainer.Compose;

/// <summary>Assigns heading ids, by GitHub's algorithm where the writer gave none, and reports duplicates.</summary>
internal sealed class Anchors
{
    private readonly Prose prose;
    private readonly DiagnosticBag problems;
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    // The next number of each slug: counting up again would be quadratic.
    private readonly Dictionary<string, int> next = new(StringComparer.Ordinal);

    private Anchors(Prose prose, DiagnosticBag problems)
    {
        this.prose = prose;
        this.problems = problems;
    }

    /// <summary>Sets the ids. Returns the headings in reading order and all ids in ordinal order.</summary>
    public static (ImmutableArray<Heading> Headings, ImmutableArray<string> Ids) Assign(Prose prose, DiagnosticBag problems)
    {
        var anchors = new Anchors(prose, problems);
        anchors.TakeWrittenIds();
        anchors.CheckOrder();
        PermanentIds.Assign(prose, anchors.taken, problems);
        var headings = prose.Nodes.Headings.Select(anchors.Assign).ToImmutableArray();
        ImmutableArray<string> ids = [.. anchors.taken];
        return (headings, ids.Sort(StringComparer.Ordinal));
    }

    private void TakeWrittenIds()
    {
        foreach (var markdown in prose.Nodes.All)
        {
            if (markdown.TryGetAttributes() is not { Id: { } written } attributes)
            {
                continue;
            }

            var id = attributes.Id = FigureIds.AnchorOf(NormalForms.Composed(written));

            var span = prose.Span(attributes.Span.Length > 0 ? attributes.Span : markdown.Span);
            if (!taken.Add(id))
            {
                problems.Add(Rules.DuplicateAnchor(span, id));
            }
            else if (id.StartsWith(AnchorIds.ThemePrefix, StringComparison.Ordinal))
            {
                problems.Add(Rules.ThemeAnchor(span, id));
            }
        }
    }

    private void CheckOrder()
    {
        var before = 1;
        foreach (var heading in prose.Nodes.Headings)
        {
            if (heading.Level > before + 1)
            {
                var levels = new HeadingLevels(prose);
                problems.Add(Rules.SkippedHeading(prose.Span(heading), heading.Level, before, levels.Below(heading).Any())
                    with { Fix = levels.Shift(heading, before + 1 - heading.Level, withThoseBeside: true) });
            }

            before = heading.Level;
        }
    }

    private Heading Assign(HeadingBlock heading)
    {
        var text = PlainText.From(heading.Inline);
        var attributes = heading.GetAttributes();
        if (text.Length == 0)
        {
            problems.Add(Rules.EmptyHeading(prose.Span(heading)));
        }

        if (attributes.Id is null)
        {
            var id = AnchorIds.FromHeading(text);
            // "X-rays" is not to take an id of the theme.
            attributes.Id = MakeUnique(AnchorIds.OutsideTheme(id));
        }

        return new Heading(heading.Level, attributes.Id, text, OpenText.IsOpen(heading));
    }

    // GitHub numbers duplicates: what, what-1, what-2.
    private string MakeUnique(string id)
    {
        var unique = id;
        var n = next.GetValueOrDefault(id, 1);
        for (; !taken.Add(unique); n++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{id}-{n}");
        }

        next[id] = n;
        return unique;
    }
}
