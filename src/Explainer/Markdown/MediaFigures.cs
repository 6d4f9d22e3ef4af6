using Markdig.Renderers;

namespace Explainer.Markdown;

/// <summary>Sound or film as it is printed, in parts: the text of the container stands between them.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Player">The player, or the still of what lies on another site, as HTML.</param>
/// <param name="Facts">How long it is, where the file is and so on, as HTML.</param>
/// <param name="Transcript">The words that open the transcript; null where the text of the container is a remark on what lies elsewhere.</param>
internal sealed record MediaFigure(string Title, string Player, string Facts, string? Transcript)
{
    public static MediaFigure None { get; } = new("", "", "", null);
}

/// <summary>Renders sound and film.</summary>
internal static class HtmlMedia
{
    public static void Write(HtmlRenderer renderer, Container media)
    {
        var figure = media.Media;
        renderer.Write("<figure").WriteAttributes(media).WriteLine(">");
        renderer.Write("<figcaption><p class=\"media-title\">");
        FigureLabel.Write(renderer, media);
        renderer.WriteEscape(figure.Title).WriteLine("</p></figcaption>");
        renderer.WriteLine(figure.Player);
        if (figure.Transcript is null)
        {
            HtmlContainerRenderer.WriteBlocks(renderer, media);
        }

        renderer.WriteLine(figure.Facts);
        if (figure.Transcript is { } transcript)
        {
            renderer.Write("<details class=\"fold transcript\"><summary>").WriteEscape(transcript).WriteLine("</summary>");
            HtmlContainerRenderer.WriteBlocks(renderer, media);
            renderer.WriteLine("</details>");
        }

        renderer.WriteLine("</figure>");
    }
}
