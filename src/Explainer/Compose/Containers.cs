using System.Collections.Immutable;
using System.Globalization;
using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using SourceSpan = Explainer.Model.Diagnostics.SourceSpan;

namespace Explainer.Compose;

/// <summary>Checks fenced containers, and resolves the content notes and ids of <c>:::care</c>.</summary>
internal sealed class Containers
{
    private const string Folded = "closed";

    private readonly Prose prose;
    private readonly Catalog catalog;
    private readonly IReadOnlyList<SourceSpan> unread;
    private readonly DiagnosticBag problems;

    private Containers(Prose prose, Catalog catalog, IReadOnlyList<SourceSpan> unread, DiagnosticBag problems)
    {
        this.unread = unread;
        this.prose = prose;
        this.catalog = catalog;
        this.problems = problems;
    }

    /// <summary>Reports faulty containers, and sets what <c>:::care</c> prints.</summary>
    /// <param name="prose">The text.</param>
    /// <param name="catalog">What there is.</param>
    /// <param name="unread">The lines that were meant to open a passage and do not.</param>
    /// <param name="problems">Where problems go.</param>
    public static void Check(Prose prose, Catalog catalog, IReadOnlyList<SourceSpan> unread, DiagnosticBag problems) => new Containers(prose, catalog, unread, problems).Check();

    private void Check()
    {
        CheckInShort();
        var cares = 0;
        foreach (var container in prose.Nodes.Containers.Where(IsSound))
        {
            if (container.Kind == ContainerKind.Care)
            {
                ReadCare(container, ++cares);
            }
            else if (container.Kind == ContainerKind.Fold)
            {
                CheckTitle(container);
            }
            else if (container.Kind is not (ContainerKind.Chart or ContainerKind.Map or ContainerKind.Audio or ContainerKind.Video) && !string.IsNullOrWhiteSpace(container.Arguments))
            {
                problems.Add(Rules.WordsAfterContainer(new OpeningLine(container, prose).SpanOf(0, container.Arguments.Length), container.Info!, container.Arguments));
            }
        }
    }

    /// <summary>The ids of the content notes of all <c>:::care</c> passages, in the order of the site's list.</summary>
    public static ImmutableArray<string> CollectNotes(Prose prose, Catalog catalog)
    {
        if (prose.Nodes.Containers.IsEmpty)
        {
            return [];
        }

        var named = prose.Nodes.Containers.SelectMany(c => c.Notes).Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        return [.. catalog.Config.ContentNotes.Select(n => n.Id).Where(named.Contains)];
    }

    /// <summary>How many passages are not for everyone.</summary>
    public static GuardedPassages CountGuarded(Prose prose) => new(
        prose.Nodes.Containers.Count(c => c.Kind == ContainerKind.Teacher), prose.Nodes.Containers.Count(c => c.Kind == ContainerKind.Care));

    /// <summary>The questions, after their ids were assigned.</summary>
    public static ImmutableArray<Question> CollectQuestions(Prose prose) =>
        [.. prose.Nodes.Containers.Where(c => c.Kind == ContainerKind.Question)
            .Select(c => new Question(c.Anchor, PlainText.FromBlocks([c])))];

    // The summary of a page: at most one, and first on the page.
    private void CheckInShort()
    {
        Container? first = null;
        foreach (var passage in prose.Nodes.Containers.Where(c => c.Kind == ContainerKind.InShort))
        {
            var span = new OpeningLine(passage, prose).Fence;
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

    // Comments and link reference definitions do not count: they are not printed.
    private static bool IsAtTop(Container passage) => passage.Parent is MarkdownDocument document
        && document.TakeWhile(b => b != passage).All(b => b is HtmlBlock or LinkReferenceDefinitionGroup);

    private bool IsSound(Container container)
    {
        var fence = new string(':', container.OpeningFencedCharCount);
        var name = container.Info ?? "";
        var span = new OpeningLine(container, prose).Fence;
        if (container.Kind == ContainerKind.Unknown)
        {
            problems.Add(name.Length == 0 ? ExplainNameless(span, fence) : ExplainUnknown(span, name));
        }

        if (!container.IsClosedFence && name.Length > 0)
        {
            problems.Add(Rules.UnclosedContainer(span, fence, name));
        }
        else if (container.Count == 0 && container.Kind is not (ContainerKind.Unknown or ContainerKind.Chart or ContainerKind.Map or ContainerKind.Audio or ContainerKind.Video))
        {
            problems.Add(Rules.EmptyContainer(span, name));
        }

        return container.Kind != ContainerKind.Unknown;
    }

    private Diagnostic ExplainUnknown(SourceSpan span, string name) =>
        IsTestimony(name) ? Rules.TestimonyInPassage(span, name, catalog.Config.Labels.Found ?? catalog.Words.WhatOthersFound, catalog.Config.Labels.Disagree ?? catalog.Words.OthersDisagree)
        : IsQuotation(name) ? Rules.QuotationInPassage(span, name)
        : IsVerse(name) ? Rules.VerseInPassage(span, name)
        : IsCaution(name) ? Rules.CautionInPassage(span, name, SomeNote)
        : IsWarning(name) ? Rules.WarningInPassage(span, name, SomeNote)
        : Rules.UnknownContainer(span, name, Meant(name), Container.Names) with { Fix = Nearest.Suggest(span, name, Container.Names) };

    // A fence alone closes nothing, or the name stands behind it in braces.
    private Diagnostic ExplainNameless(SourceSpan span, string fence)
    {
        if (FenceSlips.FindInBraces(span) is var (braces, name, isAlone))
        {
            return IsCaution(name) ? Rules.CautionInPassage(braces, name, SomeNote)
                : IsWarning(name) ? Rules.WarningInPassage(braces, name, SomeNote)
                : Meant(name) is { } meant
                ? Rules.UnreadOpening(braces, braces.Text, meant, FenceSlips.IsForTeachers(meant)) with { Fix = isAlone ? Fix.Replace(braces, fence + meant) : null }
                : Rules.UnknownContainer(braces, name, null, Container.Names);
        }

        return unread.LastOrDefault(o => ReferenceEquals(o.Source, span.Source) && o.Start < span.Start) is { } opening
            ? Rules.StrayFenceBelow(span, fence, opening.Place.Line, opening.Text)
            : Rules.StrayFence(span, fence);
    }

    private string SomeNote => catalog.Config.ContentNotes.FirstOrDefault()?.Id ?? "…";

    private static string? Meant(string name) => IsNote(name) ? "note" : Nearest.To(name, Container.Names);

    // As other programs call what is a note here.
    private static bool IsNote(string name) => name.ToLowerInvariant() is "tip" or "hint" or "info" or "important"
        or "admonition" or "callout" or "alert" or "notice" or "box" or "callout-note" or "callout-tip" or "callout-important";

    // Remarks in other programs: most of them warn of something else than the text.
    private static bool IsCaution(string name) => name.ToLowerInvariant() is "warning" or "caution" or "danger" or "attention" or "callout-warning" or "callout-caution";

    // What warns of a passage that is hard to read has a sign of its own here.
    private static bool IsWarning(string name) => name.ToLowerInvariant() is "content-warning" or "trigger" or "trigger-warning" or "content-note" or "cw" or "tw" or "sensitive";

    // Both are made by the sign of a quotation.
    private static bool IsTestimony(string name) => name.ToLowerInvariant() is "testimony" or "testimonial" or "witness" or "statement";

    private static bool IsQuotation(string name) => name.ToLowerInvariant() is "quote" or "quotation" or "blockquote" or "pullquote" or "pull-quote" or "epigraph";

    private static bool IsVerse(string name) => name.ToLowerInvariant() is "verse" or "poem" or "poetry" or "lyrics" or "stanza" or "line-block";

    private void CheckTitle(Container fold)
    {
        if (string.IsNullOrWhiteSpace(fold.Arguments))
        {
            problems.Add(Rules.FoldWithoutTitle(new OpeningLine(fold, prose).Fence));
        }
    }

    private void ReadCare(Container care, int nth)
    {
        var opening = new OpeningLine(care, prose);
        var words = opening.Words;
        var notes = words.Where(w => w.Text != Folded).ToList();
        if (notes.Count == 0)
        {
            problems.Add(Rules.CareWithoutNotes(opening.Fence));
        }

        var known = catalog.Config.ContentNotes;
        foreach (var unknown in notes.Where(w => catalog.Sources.Site.IsUnderstood && known.All(n => n.Id != w.Text)))
        {
            var meant = known.Select(n => n.Id).Append(Folded).ToList();
            var span = opening.SpanOf(unknown);
            problems.Add(Rules.UnknownId(span, AdviceTexts.ContentNote, unknown.Text, Nearest.To(unknown.Text, meant), AdviceTexts.ThereAre(known.Select(n => n.Id)))
                with { Fix = Nearest.Suggest(span, unknown.Text, meant) });
        }

        var attributes = care.GetAttributes();
        attributes.Id ??= string.Create(CultureInfo.InvariantCulture, $"x-care-{nth}");
        care.Anchor = attributes.Id;
        care.Notes = [.. known.Where(n => notes.Exists(w => w.Text == n.Id))];
        care.IsFolded = words.Any(w => w.Text == Folded);
        care.Address = prose.Header.Url.At(care.Anchor).Under(catalog.Config.Url);
    }
}
