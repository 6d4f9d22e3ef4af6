using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Lays out who speaks on what: the stages of the story from left to right, a row for each speaker.</summary>
internal static class EvidenceMapper
{
    // In the units of the view box. The theme writes stages into the top and speakers into the left.
    private const int Left = 176;
    private const int Column = 100;
    private const int Top = 44;
    private const int RowHeight = 48;
    private const int Bottom = 8;

    // Two marks of one cell stand side by side.
    private const int Apart = 22;

    /// <summary>The map; null for a story without stages, or when nobody speaks on any.</summary>
    public static EvidenceMap? Draw(RenderContext context, ImmutableArray<Voice> voices, SiteUrl page)
    {
        var chapters = context.Site.Chapters.Where(c => c.Stage is not null).ToImmutableArray();
        var heard = voices.SelectMany(v => v.Testimonies).Select(t => t.Page.Id).ToHashSet();
        if (!chapters.Any(c => heard.Contains(c.Id)))
        {
            return null;
        }

        var rows = voices.Where(v => v.Testimonies.Any(t => chapters.Any(c => c.Id == t.Page.Id)))
            .Select((v, i) => Row(context, v, chapters, Top + (RowHeight / 2) + (i * RowHeight), page))
            .ToImmutableArray();
        return new EvidenceMap(
            Left + (chapters.Length * Column), Top + (rows.Length * RowHeight) + Bottom,
            [.. chapters.Select((c, i) => new EvidenceStage(
                Middle(i), context.Link(page, c.Url, c.Stage!), !heard.Contains(c.Id)))],
            rows);
    }

    private static EvidenceRow Row(RenderContext context, Voice voice, ImmutableArray<Chapter> chapters, int y, SiteUrl page) => new(
        y, context.Link(page, voice.Speaker.Url, voice.Speaker.Title),
        [.. chapters.Select((c, i) => Cell(context, voice.Testimonies.Where(t => t.Page.Id == c.Id).ToList(), Middle(i), page))]);

    private static EvidenceCell Cell(RenderContext context, List<SpokenWords> said, int middle, SiteUrl page) => new(
        middle,
        [.. said.Select((t, i) => new EvidenceMark(
            middle + (Apart * i) - (Apart * (said.Count - 1) / 2), t.Testimony.Standing,
            context.Href(page, t.Page.Url.At(t.Testimony.Anchor))))]);

    private static int Middle(int column) => Left + (Column * column) + (Column / 2);
}
