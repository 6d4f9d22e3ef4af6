using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using SourceSpan = Explainer.Model.Diagnostics.SourceSpan;

namespace Explainer.Compose;

/// <summary>
/// Reads who made the pictures of a body and under which terms: <c>{credit="Ada Lind" licence="CC BY 4.0" source=https://…}</c>. It runs
/// before the check of markup, which knows no such attributes.
/// </summary>
internal static class PictureCredits
{
    private static readonly string[] Keys = ["credit", "licence", "license", "source"];

    /// <summary>Whether a name in braces says something of a picture.</summary>
    public static bool IsKey(string name) => Keys.Contains(name);

    public static void Take(Prose prose, Catalog catalog, DiagnosticBag problems)
    {
        foreach (var image in prose.Nodes.Links.Where(i => i.IsImage))
        {
            if (image.TryGetAttributes() is { Properties: { } properties } attributes && properties.Exists(p => Keys.Contains(p.Key)))
            {
                var span = prose.Span(attributes.Span.Length > 0 ? attributes.Span : image.Span);
                string? ValueOf(string key) => properties.Find(p => p.Key == key).Value is { Length: > 0 } value ? value.Trim() : null;
                var credit = Create(ValueOf("credit"), ValueOf("licence") ?? ValueOf("license"), ValueOf("source"), span, problems);
                properties.RemoveAll(p => Keys.Contains(p.Key));
                if (image.Parent?.ParentBlock is ParagraphBlock paragraph && CaptionInline.ImageOf(paragraph) == image)
                {
                    ImageCredit.Set(image, credit, catalog.Words.PictureSource);
                }
                else
                {
                    problems.Add(Rules.CreditOfNoFigure(span));
                }
            }
        }
    }

    /// <summary>A credit of what was written; what cannot be used is reported and left out.</summary>
    /// <param name="span">Where it stands.</param>
    public static PictureCredit Create(string? credit, string? licence, string? source, SourceSpan span, DiagnosticBag problems)
    {
        if (licence is not null && LicenceNames.InsteadOf(licence) is { } instead)
        {
            problems.Add(Rules.UnfinishedLicence(span, licence, instead));
            licence = null;
        }

        if (source is not null && !(WebAddress.SchemeOf(source) is "http" or "https" && WebAddress.IsWhole(source)))
        {
            problems.Add(Rules.BadPictureSource(span, source));
            source = null;
        }

        return new PictureCredit(credit, licence is null ? null : LicenceNames.Find(licence), source);
    }
}
