using System.Collections.Immutable;
using System.Globalization;
using Explainer.Compose.Charts;
using Explainer.Compose.Syntax;
using Explainer.Images;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Languages;
using Explainer.Model.Views;
using Markdig.Renderers.Html;

namespace Explainer.Compose;

/// <summary>
/// Makes the players of a body. A file of the site is loaded when a reader starts it. What lies on another site is a link and a still
/// picture at most: nothing of it is loaded, so that site learns of nobody who only reads here.
/// </summary>
internal sealed class MediaFigures(Catalog catalog)
{
    private readonly Words words = catalog.Words;
    private readonly ImmutableArray<string>.Builder files = ImmutableArray.CreateBuilder<string>();

    /// <summary>Sets what sound and film print. Returns the files that they play and show.</summary>
    public static ImmutableArray<string> Make(Prose prose, Catalog catalog, DiagnosticBag problems)
    {
        var figures = new MediaFigures(catalog);
        foreach (var media in prose.Nodes.Containers.Where(c => c.Kind is ContainerKind.Audio or ContainerKind.Video))
        {
            media.GetAttributes().AddClass("media");
            if (MediaReader.Read(media, prose, catalog, problems) is { } request)
            {
                media.Media = figures.Make(request);
            }
        }

        return figures.files.ToImmutable();
    }

    /// <summary>The titles that may be shown away from their page, for the search.</summary>
    public static IEnumerable<string> TitlesIn(Prose prose) =>
        prose.Nodes.Containers.Where(c => c.Media.Title.Length > 0 && OpenText.IsOpen(c)).Select(c => c.Media.Title);

    private MediaFigure Make(MediaRequest request)
    {
        files.AddRange(new[] { request.File?.Path, request.Captions?.Path, request.Poster?.File }.OfType<string>());
        return request.Address is { } address
            ? new MediaFigure(request.Title, request.Poster is { } still ? Still(still) : "", FactsElsewhere(request, address), null)
            : new MediaFigure(request.Title, PlayerOf(request), FactsOf(request), words.MediaTranscript);
    }

    private static string Still(FoundPicture still) => $"<img src=\"{still.Url.FromRoot(Html.Root)}\" alt=\"\" loading=\"lazy\"{SizeOf(still)}>";

    private static string SizeOf(FoundPicture? picture) =>
        picture?.Size is var (width, height) ? string.Create(CultureInfo.InvariantCulture, $" width=\"{width}\" height=\"{height}\"") : "";

    // preload="none": nothing is loaded, and nothing paid for, before somebody wants it. There is no autoplay.
    private string PlayerOf(MediaRequest request)
    {
        var tag = request.IsFilm ? "video" : "audio";
        var poster = request.Poster is { } still ? $" poster=\"{still.Url.FromRoot(Html.Root)}\"{SizeOf(still)}" : "";
        return $"<{tag} controls preload=\"none\"{(request.IsFilm ? " playsinline" : "")} src=\"{request.File!.Url.FromRoot(Html.Root)}\"{poster} aria-label=\"{ChartTable.Attribute(request.Title)}\">{Track(request)}</{tag}>";
    }

    private string Track(MediaRequest request)
    {
        var language = request.Language ?? catalog.Config.Language;
        return request.Captions is not { } captions ? ""
            : $"<track kind=\"captions\" src=\"{captions.Url.FromRoot(Html.Root)}\" srclang=\"{language}\" label=\"{ChartTable.Attribute(LanguageNames.Find(language))}\" default>";
    }

    private string FactsOf(MediaRequest request)
    {
        var size = catalog.Sources.Input.Find(request.File!.Path)?.Stamp.Length ?? 0;
        var text = WordTable.Fill(words.FileTypeAndSize, words.MediaDownload, MediaFormats.NameOf(MediaFormats.FromName(request.File.Path)!.Value), DownloadView.SizeOf(size, words));
        return Facts(request, $"<a href=\"{request.File.Url.FromRoot(Html.Root)}\" download>{ChartTable.Escape(text)}</a>");
    }

    private string FactsElsewhere(MediaRequest request, Uri address)
    {
        var host = address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host;
        var link = $"<a href=\"{ChartTable.Attribute(address.AbsoluteUri)}\">{ChartTable.Escape(WordTable.Fill(words.MediaOpen, host))}</a>";
        return Facts(request, link) + $"\n<p class=\"media-facts\">{ChartTable.Escape(WordTable.Fill(words.MediaLearns, host))}</p>";
    }

    private string Facts(MediaRequest request, string link)
    {
        string?[] facts =
        [
            link,
            request.Length is { } length ? ChartTable.Escape(WordTable.Fill(words.MediaLength, length)) : null,
            request.Language is { } language ? ChartTable.Escape(WordTable.Fill(words.MediaLanguage, LanguageNames.Find(language))) : null,
        ];
        return $"<p class=\"media-facts\">{string.Join(" · ", facts.Where(f => f is not null))}</p>";
    }
}
