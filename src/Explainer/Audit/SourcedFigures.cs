using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Audit;

/// <summary>The figures and tables of a body that cite a work: a claim that names one has its source there.</summary>
internal static class SourcedFigures
{
    /// <summary>Their ids.</summary>
    public static HashSet<string> Collect(Prose prose) => prose.Nodes.All.OfType<Block>()
        .Select(b => (Id: IdOf(b), Block: b)).Where(f => f.Id is not null && FigureIds.KindOf(f.Id) is not null && Passage.CitationsIn(f.Block).Any())
        .Select(f => FigureIds.AnchorOf(f.Id!)).ToHashSet(StringComparer.Ordinal);

    // Braces right behind an image are those of the image.
    private static string? IdOf(Block block) =>
        (block is ParagraphBlock paragraph && CaptionInline.ImageOf(paragraph) is LinkInline image ? image.TryGetAttributes()?.Id : null) ?? block.TryGetAttributes()?.Id;
}
