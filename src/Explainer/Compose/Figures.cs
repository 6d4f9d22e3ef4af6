using System.Collections.Immutable;
using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Explainer.Model.Diagnostics.SourceSpan;

namespace Explainer.Compose;

/// <summary>
/// Numbers the figures and tables of a body, and names them where the text refers to them. Only those have a number whose id begins
/// with <c>fig:</c> or <c>tbl:</c>: a number is there to be referred to, and a page of one picture has no use for "Figure 1".
/// </summary>
internal sealed class Figures
{
    private readonly Prose prose;
    private readonly Words words;
    private readonly DiagnosticBag problems;
    private readonly Dictionary<string, NumberedFigure> numbered = new(StringComparer.Ordinal);
    private readonly HashSet<string> forTeachers = new(StringComparer.Ordinal);
    private readonly HashSet<string> withoutCaption = new(StringComparer.Ordinal);
    private readonly FigureSlips slips;

    private Figures(Prose prose, Words words, DiagnosticBag problems)
    {
        this.prose = prose;
        this.words = words;
        this.problems = problems;
        slips = new FigureSlips(prose);
    }

    /// <summary>Numbers them after all ids were assigned. Returns them in the order of their numbers.</summary>
    public static ImmutableArray<NumberedFigure> Number(Prose prose, Catalog catalog, DiagnosticBag problems)
    {
        var figures = new Figures(prose, catalog.Words, problems);
        figures.NumberAll();
        foreach (var literal in prose.Nodes.Literals)
        {
            if (literal is FigureMention mention)
            {
                figures.Name(mention);
            }
        }

        FigureNames.Check(prose, figures.numbered.Values, catalog.Words, problems);

        return [.. figures.numbered.Values.OrderBy(f => f.Kind).ThenBy(f => f.Number)];
    }

    /// <summary>What a figure of the same page is called in a link without words; null where there is none with this id.</summary>
    public static string? NameOf(string? anchor, ImmutableArray<NumberedFigure> figures, Words words) =>
        figures.FirstOrDefault(f => f.Anchor == anchor) is { } figure ? words.Mention(figure.Kind, figure.Number) : null;

    // What is for teachers comes last, so that class and teacher mean the same by "Figure 2".
    private void NumberAll()
    {
        var found = new List<FoundFigure>();
        foreach (var markdown in prose.Nodes.All)
        {
            if (Find(markdown) is { } figure)
            {
                found.Add(figure);
            }
        }

        foreach (var figure in found.Where(f => !IsForTeachers(f.Block)).Concat(found.Where(f => IsForTeachers(f.Block))))
        {
            if (FigureIds.KindOf(figure.Id) != figure.Kind)
            {
                var meant = FigureIds.As(figure.Kind, FigureIds.Written(figure.Id));
                problems.Add(Rules.FigureOfOtherKind(figure.Span, FigureIds.Written(figure.Id), meant) with { Fix = FixOf(figure.Span, figure.Id, meant) });
                continue;
            }

            var number = numbered.Values.Count(f => f.Kind == figure.Kind) + 1;
            if (numbered.TryAdd(figure.Id, new NumberedFigure(figure.Kind, figure.Id, number)))
            {
                FigureLabel.Set(figure.Block, words.Name(figure.Kind, number));
                _ = IsForTeachers(figure.Block) && forTeachers.Add(figure.Id);
            }
        }
    }

    private FoundFigure? Find(MarkdownObject markdown) => markdown switch
    {
        ParagraphBlock paragraph when CaptionInline.ImageOf(paragraph) is { } image => Found(FigureKind.Figure, paragraph, MoveId(image, paragraph)),
        ParagraphBlock caption when TableCaption.IsOne(caption) => Found(FigureKind.Table, caption, caption.TryGetAttributes()),
        Container { Kind: ContainerKind.Chart or ContainerKind.Map or ContainerKind.Audio or ContainerKind.Video } shown => Found(FigureKind.Figure, shown, shown.TryGetAttributes()),
        LinkInline { IsImage: true } image when IdOf(image) is { } id => WithoutCaption(image, id),
        _ => null,
    };

    // The id of an image that is a figure was moved when its paragraph was found.
    private FoundFigure? WithoutCaption(LinkInline image, string id)
    {
        withoutCaption.Add(FigureIds.AnchorOf(id));
        problems.Add(Rules.FigureWithoutCaption(prose.Span(image.GetAttributes().Span), FigureIds.Written(id)));
        return null;
    }

    private FoundFigure? Found(FigureKind kind, Block block, HtmlAttributes? attributes) =>
        attributes?.Id is { } id && FigureIds.KindOf(id) is not null
            ? new FoundFigure(kind, block, id, prose.Span(attributes.Span.Length > 0 ? attributes.Span : block.Span)) : null;

    // Braces right behind an image belong to the image; the figure is what the id names.
    private static HtmlAttributes? MoveId(LinkInline image, ParagraphBlock paragraph)
    {
        if (IdOf(image) is not { } id)
        {
            return paragraph.TryGetAttributes();
        }

        var (from, to) = (image.GetAttributes(), paragraph.GetAttributes());
        from.Id = null;
        (to.Id, to.Span) = (id, from.Span);
        return to;
    }

    private static string? IdOf(MarkdownObject markdown) => markdown.TryGetAttributes()?.Id is { } id && FigureIds.KindOf(id) is not null ? id : null;

    private void Name(FigureMention mention)
    {
        if (mention.Items.Any(i => i.Key is null || FigureIds.KindOf(i.Key) is null))
        {
            var span = prose.Span(mention);
            var separate = string.Join(' ', mention.Items.Select(i => $"[{prose.Span(i.Span).Text}]"));
            problems.Add(Rules.FigureAmongWorks(span, separate) with { Fix = Fix.Replace(span, separate) });
            return;
        }

        var isFirst = BeginsSentence(mention);
        mention.Marks = [.. mention.Items.Select((item, i) => MarkOf(mention, item, isFirst && i == 0)).OfType<FigureMark>()];
        mention.Content = new StringSlice(string.Join(", ", mention.Marks.Select(m => m.Name)));
    }

    private FigureMark? MarkOf(FigureMention mention, CitationItem item, bool isFirst)
    {
        var span = prose.Span(item.Span);
        if (!numbered.TryGetValue(FigureIds.AnchorOf(item.Key!), out var figure))
        {
            ReportUnknown(span, item.Key!);
            return null;
        }

        if (forTeachers.Contains(figure.Anchor) && !IsForTeachers(mention))
        {
            problems.Add(Rules.FigureForTeachers(span, item.Key!));
            return null;
        }

        var name = isFirst && item.Prefix.Length == 0 ? words.Name(figure.Kind, figure.Number) : words.Mention(figure.Kind, figure.Number);
        return new FigureMark(item.Prefix, name, figure.Anchor, item.Locator);
    }

    private void ReportUnknown(SourceSpan span, string name)
    {
        // What has no caption is reported where it stands.
        if (!withoutCaption.Contains(FigureIds.AnchorOf(name)))
        {
            var ids = numbered.Keys.Select(FigureIds.Written).ToList();
            problems.Add(slips.Explain(span, name)
                ?? Rules.UnknownFigure(span, name, Nearest.To(name, ids), ids) with { Fix = Nearest.Only(name, ids) is { } meant ? Fix.Within(span, name, meant) : null });
        }
    }

    private static bool BeginsSentence(Inline mention) => mention.PreviousSibling switch
    {
        null => mention.Parent is { Parent: null },
        LiteralInline before => before.Content.AsSpan().TrimEnd() is [.., '.' or '!' or '?' or '؟' or '…'],
        _ => false,
    };

    private static bool IsForTeachers(Inline mention) => BacklinkContexts.BlockOf(mention) is { } block && IsForTeachers(block);

    /// <summary>Whether a block stands in a passage for teachers.</summary>
    public static bool IsForTeachers(Block block)
    {
        for (var around = block; around is not null; around = around.Parent)
        {
            if (around is Container { Kind: ContainerKind.Teacher })
            {
                return true;
            }
        }

        return false;
    }

    // The id stands in the braces as it was written, with a colon or a hyphen.
    private static Fix? FixOf(SourceSpan span, string id, string meant) =>
        Fix.Within(span, FigureIds.Written(id), meant) ?? Fix.Within(span, id, FigureIds.AnchorOf(meant));

    private sealed record FoundFigure(FigureKind Kind, Block Block, string Id, SourceSpan Span);
}
