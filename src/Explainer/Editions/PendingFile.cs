using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Site;
using Explainer.Render;
using Microsoft.AspNetCore.StaticFiles;

namespace Explainer.Editions;

/// <summary>A file of an edition that is created on demand: a build creates all of them, a preview those that a browser requests.</summary>
/// <param name="Path">Where it will lie in the output, with <c>/</c>.</param>
/// <param name="Source">The input file it comes from, for messages; <c>site.yml</c> for what every site has.</param>
/// <param name="Create">Creates it; called by <see cref="Make"/>.</param>
internal sealed record PendingFile(string Path, string Source, Func<OutputFile> Create)
{
    /// <summary>The media type of pages.</summary>
    public const string Html = "text/html";

    private const string UnknownType = "application/octet-stream";

    // What the table of the framework lacks. Under nosniff no browser plays or reads a file that is sent as bytes.
    private static readonly FileExtensionContentTypeProvider Types = new() { Mappings = { [".vtt"] = "text/vtt", [".flac"] = "audio/flac", [".opus"] = "audio/ogg" } };

    private readonly string? mediaType;

    /// <summary>The media type (RFC 6838) without parameters. By default that of the file extension, or <c>application/octet-stream</c>.</summary>
    public string MediaType
    {
        get => mediaType ?? (Types.TryGetContentType(Path, out var known) ? known : UnknownType);
        init => mediaType = value;
    }

    /// <summary>Whom it is for.</summary>
    public Audience Audience { get; init; }

    /// <summary>True for a page that the theme renders; false for an HTML file that is published as it is.</summary>
    public bool IsPage { get; init; }

    /// <summary>True for an archive of pages that are files of the edition themselves, which is not looked into.</summary>
    public bool IsArchive { get; init; }

    /// <summary>True for a file that is made of a page, to be printed or changed: no page of the website, though it may be HTML.</summary>
    public bool IsForPaper { get; init; }

    /// <summary>True for a page that belongs to another one, such as its page of citations. Such pages are not counted.</summary>
    public bool IsCompanion { get; init; }

    /// <summary>True for a file that all languages of a site have in common, outside their folders.</summary>
    public bool IsShared { get; init; }

    /// <summary>The same file, listed by a language that lies in a folder of the output.</summary>
    /// <param name="folder">The folder: <c>fr/</c>.</param>
    /// <param name="input">Says where its input file lies.</param>
    public PendingFile InLanguage(string folder, InputFolder input)
    {
        if (IsShared)
        {
            return this;
        }

        var path = folder + Path;
        return this with { Path = path, Source = input.OriginOf(Source), Create = () => Make() with { Path = path }, MediaType = MediaType };
    }

    public static PendingFile From(OutputFile file) => new(file.Path, SiteReader.File, () => file);

    public static PendingFile From(SitePage page, PageRenderer renderer) =>
        new(page.Url.OutputPath, page.Source, () => renderer.Render(page)) { IsPage = true, Audience = page.Audience };

    private bool IsGuarded { get; init; }

    /// <summary>The same file; an exception while it is made becomes a problem of its input file.</summary>
    public PendingFile Guarded() => this with { IsGuarded = true };

    public OutputFile Make()
    {
        try
        {
            return Create();
        }
        catch (Exception e) when (IsGuarded && e is not (ProblemException or OperationCanceledException))
        {
            throw new ProblemException(ErrorBoundary.ToDiagnostic(Source, e), e);
        }
    }
}

/// <summary>A file that was listed can no longer be read.</summary>
#pragma warning disable CA1032 // It is made in one place, always with its problem.
internal sealed class InputChangedException(Diagnostic problem) : ProblemException(problem);
#pragma warning restore CA1032
