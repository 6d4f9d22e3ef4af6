using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Site;
using Explainer.Render;
using Microsoft.AspNetCore.StaticFiles;

namespace Explainer.Editions;

/// <summary>A file of an edition that is made when it is asked for: a preview makes one, a build all of them.</summary>
/// <param name="Path">Where it will lie in the output, with <c>/</c>.</param>
/// <param name="Source">The input file it comes from, for messages; <c>site.yml</c> for what every site has.</param>
/// <param name="Make">Makes it.</param>
internal sealed record PendingFile(string Path, string Source, Func<OutputFile> Make)
{
    /// <summary>The media type of pages.</summary>
    public const string Html = "text/html";

    private const string UnknownType = "application/octet-stream";

    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly string? mediaType;

    /// <summary>What it is (RFC 6838), by the extension of its name where nothing else is said; <c>application/octet-stream</c> where that says nothing.</summary>
    public string MediaType
    {
        get => mediaType ?? (Types.TryGetContentType(Path, out var known) ? known : UnknownType);
        init => mediaType = value;
    }

    /// <summary>Whom it is for.</summary>
    public Audience Audience { get; init; }

    /// <summary>True for a page that the theme prints, and not for one that a writer publishes as it is.</summary>
    public bool IsPage { get; init; }

    /// <summary>True for a page that belongs to another, such as the one that says how that is cited. The pages of a site are counted without them.</summary>
    public bool IsCompanion { get; init; }

    public static PendingFile From(OutputFile file) => new(file.Path, SiteReader.File, () => file);

    public static PendingFile From(SitePage page, PageRenderer renderer) =>
        new(page.Url.OutputPath, page.Source, () => renderer.Render(page)) { IsPage = true, Audience = page.Audience };

    /// <summary>The same, where a fault in the making names the input file.</summary>
    public PendingFile Guarded()
    {
        var make = Make;
        return this with
        {
            Make = () =>
            {
                try
                {
                    return make();
                }
                catch (Exception e) when (e is not (ProblemException or OperationCanceledException))
                {
                    throw new ProblemException(ErrorBoundary.ToDiagnostic(Source, e), e);
                }
            },
        };
    }
}

/// <summary>A file that was there when the folder was listed cannot be read any more.</summary>
#pragma warning disable CA1032 // It is made in one place, always with its problem.
internal sealed class InputChangedException(Diagnostic problem) : ProblemException(problem);
#pragma warning restore CA1032
