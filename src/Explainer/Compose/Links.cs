using System.Collections.Immutable;
using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Markdig.Syntax.Inlines;
using SourceSpan = Explainer.Model.Diagnostics.SourceSpan;

namespace Explainer.Compose;

/// <summary>Resolves the links and images of a body, and remembers where they lead.</summary>
internal sealed class Links
{
    private readonly Prose prose;
    private readonly Catalog catalog;
    private readonly DiagnosticBag problems;
    private readonly BacklinkContexts contexts;
    private readonly ImmutableArray<NumberedFigure> figures;
    private readonly HashSet<EntryId> mentioned = [];
    private readonly HashSet<string> linkedWorks = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Reference>.Builder references = ImmutableArray.CreateBuilder<Reference>();
    private readonly ImmutableArray<FragmentLink>.Builder fragments = ImmutableArray.CreateBuilder<FragmentLink>();
    private readonly ImmutableArray<SourceSpan>.Builder evidence = ImmutableArray.CreateBuilder<SourceSpan>();
    private readonly ImmutableArray<WorkLink>.Builder works = ImmutableArray.CreateBuilder<WorkLink>();
    private readonly ImmutableArray<FarFigure>.Builder farFigures = ImmutableArray.CreateBuilder<FarFigure>();
    private readonly ImmutableArray<string>.Builder files = ImmutableArray.CreateBuilder<string>();

    private Links(Prose prose, Catalog catalog, ImmutableArray<NumberedFigure> figures, BacklinkContexts contexts, DiagnosticBag problems)
    {
        this.figures = figures;
        this.contexts = contexts;
        this.prose = prose;
        this.catalog = catalog;
        this.problems = problems;
    }

    public ImmutableArray<Reference> References => references.ToImmutable();

    public ImmutableArray<FragmentLink> Fragments => fragments.ToImmutable();

    /// <summary>Its links to the page of evidence.</summary>
    public ImmutableArray<SourceSpan> Evidence => evidence.ToImmutable();

    public ImmutableArray<WorkLink> Works => works.ToImmutable();

    public ImmutableArray<FarFigure> FarFigures => farFigures.ToImmutable();

    public ImmutableArray<string> Files => [.. files.Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Puts the final address into every link of the body.</summary>
    public static Links Resolve(Prose prose, Catalog catalog, ImmutableArray<NumberedFigure> figures, BacklinkContexts contexts, DiagnosticBag problems)
    {
        var links = new Links(prose, catalog, figures, contexts, problems);
        foreach (var inline in prose.Nodes.All)
        {
            switch (inline)
            {
                case LinkInline { IsImage: true } image:
                    links.AddFile(Images.Resolve(image, PlaceOf(image), prose, catalog, problems));
                    break;
                case LinkInline link:
                    link.Url = links.Resolve(link, link.Url ?? "", PlaceOf(link));
                    break;
                case AutolinkInline { IsEmail: false } address:
                    address.Url = links.Resolve(address, address.Url, address.Span);
                    break;
            }
        }

        return links;
    }

    private string Resolve(Inline link, string address, Markdig.Syntax.SourceSpan place)
    {
        var span = prose.Span(place);
        switch (LinkResolver.Resolve(address, prose.FileOf(link), span, catalog, problems, page: prose.Header, isBare: link is AutolinkInline or LinkInline { IsAutoLink: true }))
        {
            case LinkTarget.Inside inside:
                NameFigure(inside, link);
                Add(inside, link, span);
                if (inside is LinkTarget.Original && link is LinkInline marked)
                {
                    LanguageMark.Add(marked, catalog.Original!.Config.Language);
                }

                return HrefOf(inside);
            case LinkTarget.Outside:
                return address;
            default:
                // What was reported leads nowhere, in a preview either.
                return "#";
        }
    }

    // A link to a figure that has no words of its own says its number.
    private void NameFigure(LinkTarget.Inside target, Inline link)
    {
        if (link is not LinkInline { FirstChild: null } empty || target.Url.Fragment is not { } anchor || FigureIds.KindOf(anchor) is null)
        {
            return;
        }

        if (target is LinkTarget.Entry { Id: var page } && page == prose.Header.Id)
        {
            empty.AppendChild(new LiteralInline(Figures.NameOf(anchor, figures, catalog.Words) ?? ""));
        }
        else if (target is LinkTarget.Entry or LinkTarget.Original { Id: not null })
        {
            empty.AppendChild(new FarFigureInline(farFigures.Count));
            farFigures.Add(target is LinkTarget.Original original ? new FarFigure(original.Id!, anchor, IsInOriginal: true) : new FarFigure(((LinkTarget.Entry)target).Id, anchor, IsInOriginal: false));
        }
    }

    private void Add(LinkTarget.Inside target, Inline link, SourceSpan span)
    {
        switch (target)
        {
            case LinkTarget.Entry entry:
                AddReference(link, entry.Id, entry.Url.Fragment, span);
                break;
            case LinkTarget.Original { Id: { } original, Url.Fragment: { } fragment }:
                fragments.Add(new FragmentLink(original, fragment, span, IsInOriginal: true));
                break;
            case LinkTarget.Work work when linkedWorks.Add(work.Id):
                works.Add(new WorkLink(work.Id, contexts.At(link)));
                break;
            case LinkTarget.GeneratedPage page when page.Url == GeneratedPages.Evidence:
                evidence.Add(span);
                break;
            case LinkTarget.File file:
                AddFile(file.Path);
                break;
        }
    }

    // A link within the page stays one, wherever the page is.
    private string HrefOf(LinkTarget.Inside target) =>
        target is LinkTarget.Entry { Id: var id, Url.Fragment: { } fragment } && id == prose.Header.Id
            ? SiteUrl.LinkWithin(fragment)
            : target.Url.FromRoot(Html.Root);

    private void AddReference(Inline link, EntryId entry, string? fragment, SourceSpan span)
    {
        var isListed = entry.Row.ListsBacklinks && entry != prose.Header.Id && mentioned.Add(entry);
        references.Add(new Reference(prose.Header.Id, entry, fragment, span.Place) { Context = isListed ? contexts.At(link) : null });
        if (fragment is not null)
        {
            fragments.Add(new FragmentLink(entry, fragment, span));
        }
    }

    private void AddFile(string? file)
    {
        if (file is not null)
        {
            files.Add(file);
        }
    }

    // The address itself where it is known; for a link by reference that is its definition.
    private static Markdig.Syntax.SourceSpan PlaceOf(LinkInline link) =>
        link.UrlSpan.Length > 0 ? link.UrlSpan : link.Span;
}
