using System.Collections.Immutable;
using System.Globalization;
using Explainer.Markdown;
using Explainer.Markdown.Containers;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using SourceSpan = Explainer.Model.Diagnostics.SourceSpan;

namespace Explainer.Compose;

/// <summary>Checks passages that are set apart, and gives passages of care their notes and ids.</summary>
internal static class Containers
{
    private const string Folded = "closed";

    public static void Check(Prose prose, Catalog catalog, DiagnosticBag problems)
    {
        CheckInShort(prose, problems);
        var cares = 0;
        foreach (var container in prose.Nodes.Containers.Where(c => IsSound(c, prose, problems)))
        {
            if (container.Kind == ContainerKind.Care)
            {
                ReadCare(container, ++cares, prose, catalog, problems);
            }
            else if (!string.IsNullOrWhiteSpace(container.Arguments))
            {
                problems.Add(Rules.WordsAfterContainer(SpanOf(container, container.Arguments, prose), container.Info!, container.Arguments));
            }
        }
    }

    /// <summary>The content notes of all passages of care, by id.</summary>
    public static ImmutableArray<string> NotesOf(Prose prose, Catalog catalog)
    {
        var labels = prose.Nodes.Containers.SelectMany(c => c.Notes).ToHashSet(StringComparer.Ordinal);
        return [.. catalog.Config.ContentNotes.Where(n => labels.Contains(n.Label)).Select(n => n.Id)];
    }

    /// <summary>The questions, once they have their ids.</summary>
    public static ImmutableArray<Question> QuestionsOf(Prose prose) =>
        [.. prose.Nodes.Containers.Where(c => c.Kind == ContainerKind.Question)
            .Select(c => new Question(c.Anchor, PlainText.FromBlocks([c])))];

    // It says what the page says, so there is one, and it comes before everything else.
    private static void CheckInShort(Prose prose, DiagnosticBag problems)
    {
        Container? first = null;
        foreach (var passage in prose.Nodes.Containers.Where(c => c.Kind == ContainerKind.InShort))
        {
            var span = SpanOf(passage, ":::in-short", prose);
            if (passage.Parent is Container around)
            {
                problems.Add(Rules.NestedInShort(span, around.Info ?? ""));
            }
            else if (first is not null)
            {
                problems.Add(Rules.SecondInShort(span, prose.Span(first).Place.Line));
            }
            else if (!IsAtTop(passage))
            {
                problems.Add(Rules.InShortNotAtTop(span));
            }

            first ??= passage;
        }
    }

    // Comments and the addresses of links are not seen.
    private static bool IsAtTop(Container passage) => passage.Parent is MarkdownDocument document
        && document.TakeWhile(b => b != passage).All(b => b is HtmlBlock or LinkReferenceDefinitionGroup);

    private static bool IsSound(Container container, Prose prose, DiagnosticBag problems)
    {
        var fence = new string(':', container.OpeningFencedCharCount);
        var name = container.Info ?? "";
        var span = SpanOf(container, fence + name, prose);
        if (container.Kind == ContainerKind.Unknown)
        {
            problems.Add(name.Length == 0
                ? Rules.StrayFence(span, fence)
                : Rules.UnknownContainer(span, name, Nearest.To(name, Container.Names), Container.Names));
        }

        if (!container.IsClosedFence && name.Length > 0)
        {
            problems.Add(Rules.UnclosedContainer(span, fence, name));
        }
        else if (container.Count == 0 && container.Kind != ContainerKind.Unknown)
        {
            problems.Add(Rules.EmptyContainer(span, name));
        }

        return container.Kind != ContainerKind.Unknown;
    }

    private static void ReadCare(Container care, int nth, Prose prose, Catalog catalog, DiagnosticBag problems)
    {
        var words = (care.Arguments ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var notes = words.Where(w => w != Folded).ToList();
        if (notes.Count == 0)
        {
            problems.Add(Rules.CareWithoutNotes(SpanOf(care, ":::care", prose)));
        }

        var known = catalog.Config.ContentNotes;
        foreach (var unknown in notes.Where(w => known.All(n => n.Id != w)))
        {
            problems.Add(Rules.UnknownId(SpanOf(care, unknown, prose), "content note", unknown,
                Nearest.To(unknown, known.Select(n => n.Id).Append(Folded)), $"There are: {string.Join(", ", known.Select(n => n.Id))}."));
        }

        var attributes = care.GetAttributes();
        attributes.Id ??= string.Create(CultureInfo.InvariantCulture, $"x-care-{nth}");
        care.Anchor = attributes.Id;
        care.Notes = [.. known.Where(n => notes.Contains(n.Id)).Select(n => n.Label)];
        care.IsFolded = words.Contains(Folded);
        care.Address = prose.Header.Entry.Url.At(care.Anchor).Under(catalog.Config.Url);
    }

    // A word of the opening line.
    private static SourceSpan SpanOf(Container container, string word, Prose prose)
    {
        var line = prose.Span(container);
        var at = line.Source.Text.IndexOf(word, line.Start, StringComparison.Ordinal);
        return line with { Start = Math.Max(at, line.Start), Length = word.Length };
    }
}
