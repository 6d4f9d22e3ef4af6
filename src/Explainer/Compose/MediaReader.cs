using System.Text.RegularExpressions;
using Explainer.Compose.Charts;
using Explainer.Compose.Syntax;
using Explainer.Images;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read.Fields;

namespace Explainer.Compose;

/// <summary>What a <c>:::audio</c> or <c>:::video</c> asks for.</summary>
/// <param name="IsFilm">False for sound.</param>
/// <param name="Title">What it is called.</param>
/// <param name="File">The file of the site; null for what lies elsewhere.</param>
/// <param name="Address">Where it lies elsewhere; null for a file.</param>
internal sealed record MediaRequest(bool IsFilm, string Title, LinkTarget.File? File, Uri? Address)
{
    public LinkTarget.File? Captions { get; init; }

    public FoundPicture? Poster { get; init; }

    /// <summary>BCP 47 tag of what is spoken, where that is not the page's.</summary>
    public string? Language { get; init; }

    /// <summary>How long it is, as it is written: <c>12:30</c>.</summary>
    public string? Length { get; init; }
}

/// <summary>Reads the opening line of sound and film, and finds the files.</summary>
internal sealed partial class MediaReader
{
    private static readonly string[] OfSound = ["title", "lang", "length"];
    private static readonly string[] OfFilm = ["title", "captions", "poster", "lang", "length"];
    private static readonly string[] OfFilmElsewhere = ["title", "poster", "lang", "length"];

    private readonly Container media;
    private readonly Prose prose;
    private readonly Catalog catalog;
    private readonly DiagnosticBag problems;
    private readonly OpeningLine opening;
    private readonly bool isFilm;
    private readonly List<ChartOption> options;

    private MediaReader(Container media, Prose prose, Catalog catalog, DiagnosticBag problems)
    {
        (this.media, this.prose, this.catalog, this.problems) = (media, prose, catalog, problems);
        isFilm = media.Kind == ContainerKind.Video;
        opening = new OpeningLine(media, prose);
        options = [.. ChartOptions.Parse(opening.Arguments)];
    }

    /// <summary>What is asked for; null where there is nothing to play, which is reported.</summary>
    public static MediaRequest? Read(Container media, Prose prose, Catalog catalog, DiagnosticBag problems) => new MediaReader(media, prose, catalog, problems).Read();

    private MediaRequest? Read()
    {
        if (ChartOptions.NameIn(opening.Arguments) is not { } address)
        {
            problems.Add(Rules.MediaOfNothing(opening.Fence, isFilm));
            return null;
        }

        var isElsewhere = WebAddress.SchemeOf(address) is not null;
        CheckOptions(!isFilm ? OfSound : isElsewhere ? OfFilmElsewhere : OfFilm);
        var file = isElsewhere ? null : FindFile(address);
        var elsewhere = isElsewhere ? FindAddress(address) : null;
        CheckTexts(file);
        return file is null && elsewhere is null ? null : Create(file, elsewhere);
    }

    private MediaRequest Create(LinkTarget.File? file, Uri? elsewhere) => new(isFilm, ValueOf("title") ?? "", file, elsewhere)
    {
        Captions = isFilm && file is not null ? FindCaptions() : null,
        Poster = isFilm && Option("poster") is { Key: not null } poster ? Images.Find(poster.Value, SpanOfValue(poster), prose.FileOf(media), catalog, problems) : null,
        Language = Checked("lang", LanguageTag.IsValid, AdviceTexts.ExampleOfLanguage),
        Length = Checked("length", Duration().IsMatch, AdviceTexts.ExampleOfLength),
    };

    private void CheckOptions(string[] known)
    {
        foreach (var option in options.Where(o => !known.Contains(o.Key)))
        {
            var key = option.Key;
            problems.Add(Rules.MediaOption(SpanOf(option), option.Written, key.Length == 0 ? null : Nearest.To(key, known), known)
                with { Fix = key.Length == 0 ? null : Nearest.Suggest(opening.SpanOf(option.Start, key.Length), key, known) });
        }
    }

    private LinkTarget.File? FindFile(string address)
    {
        var span = opening.SpanOf(0, address.Length);
        if (MediaFormats.FromName(address) is not { } format)
        {
            problems.Add(MediaFormats.ForOtherPrograms(address) is { } other ? Rules.MediaOfOtherPrograms(span, address, other, isFilm) : Rules.NotMedia(span, address, isFilm));
            return null;
        }

        if (MediaFormats.IsFilm(format) != isFilm)
        {
            problems.Add(Rules.MediaOfOtherKind(span, address, !isFilm) with { Fix = FixOfKind() });
        }

        return LinkResolver.Resolve(address, prose.FileOf(media), span, catalog, problems, page: prose.Header) as LinkTarget.File;
    }

    // A film has captions to be written, and sound has no use for what a film has: then a writer decides.
    private Fix? FixOfKind() => isFilm && options.TrueForAll(o => OfSound.Contains(o.Key)) ? Fix.Within(opening.Fence, "video", "audio") : null;

    private Uri? FindAddress(string address)
    {
        var span = opening.SpanOf(0, address.Length);
        if (LinkResolver.Resolve(address, prose.FileOf(media), span, catalog, problems, page: prose.Header) is not LinkTarget.Outside)
        {
            return null;
        }

        if (Uri.TryCreate(address, UriKind.Absolute, out var web) && web.Scheme is "https" or "http")
        {
            return web;
        }

        problems.Add(Rules.NotMedia(span, address, isFilm));
        return null;
    }

    // What is said elsewhere, nobody here can be asked to write down.
    private void CheckTexts(LinkTarget.File? file)
    {
        // A slip in the key is reported by itself.
        if (string.IsNullOrEmpty(ValueOf("title")) && !options.Exists(o => o.Key != "title" && Nearest.Only(o.Key, ["title"]) is not null))
        {
            problems.Add(Rules.MediaWithoutTitle(opening.Fence));
        }

        if (file is not null && media.Count == 0)
        {
            problems.Add(Rules.NoTranscript(opening.Fence));
        }

        if (file is not null && isFilm && MediaFormats.FromName(file.Path) is { } format && MediaFormats.IsFilm(format) && Option("captions").Key is null)
        {
            problems.Add(Rules.NoCaptions(opening.Fence));
        }
    }

    private LinkTarget.File? FindCaptions()
    {
        var option = Option("captions");
        var value = option.Value;
        if (option.Key is null || value == "none")
        {
            return null;
        }

        if (!value.EndsWith(".vtt", StringComparison.OrdinalIgnoreCase))
        {
            problems.Add(Rules.NotCaptions(SpanOfValue(option), value));
            return null;
        }

        return LinkResolver.Resolve(value, prose.FileOf(media), SpanOfValue(option), catalog, problems, page: prose.Header) as LinkTarget.File;
    }

    private ChartOption Option(string key) => options.Find(o => o.Key == key);

    private string? ValueOf(string key) => Option(key).Value?.Trim();

    private string? Checked(string key, Func<string, bool> isValid, string instead)
    {
        if (ValueOf(key) is not { } value || isValid(value))
        {
            return ValueOf(key);
        }

        problems.Add(Rules.MediaOptionValue(SpanOf(Option(key)), Option(key).Written, instead));
        return null;
    }

    private SourceSpan SpanOf(ChartOption option) => opening.SpanOf(option.Start, option.Written.Length);

    private SourceSpan SpanOfValue(ChartOption option) => opening.SpanOf(option.ValueStart, option.Value.Length);

    [GeneratedRegex("^(?:[0-9]{1,3}:)?[0-5]?[0-9]:[0-5][0-9]$")]
    private static partial Regex Duration();
}
