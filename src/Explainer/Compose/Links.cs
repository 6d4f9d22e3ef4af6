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
    private readonly PageNames names;
    private readonly HashSet<EntryId> mentioned = [];
    private readonly HashSet<string> linkedWorks = new(StringComparer.Ordinal);
    private readonly List<Reference> references = [];
    private readonly List<FragmentLink> fragments = [];
    private readonly List<SourceSpan> evidence = [];
    private readonly List<WorkLink> works = [];
    private readonly List<FarName> farNames = [];
    private readonly List<PlaceLink> places = [];
    private readonly List<string> files = [];

    private Links(Prose prose, Catalog catalog, PageNames names, BacklinkContexts contexts, DiagnosticBag problems)
    {
        this.names = names;
        this.contexts = contexts;
        this.prose = prose;
        this.catalog = catalog;
        this.problems = problems;
    }

    public ImmutableArray<Reference> References => [.. references];

    public ImmutableArray<FragmentLink> Fragments => [.. fragments];

    /// <summary>Its links to the page of evidence.</summary>
    public ImmutableArray<SourceSpan> Evidence => [.. evidence];

    public ImmutableArray<WorkLink> Works => [.. works];

    public ImmutableArray<PlaceLink> Places => [.. places];

    public ImmutableArray<FarName> FarNames => [.. farNames];

    public ImmutableArray<string> Files => [.. files.Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Puts the final address into every link of the body.</summary>
    /// <param name="names">What links without words to the page itself say.</param>
    public static Links Resolve(Prose prose, Catalog catalog, PageNames names, BacklinkContexts contexts, DiagnosticBag problems)
    {
        var links = new Links(prose, catalog, names, contexts, problems);
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
                NameTarget(inside, link, span);
                Add(inside, link, span);
                if (inside is LinkTarget.Original && link is LinkInline marked)
                {
                    LanguageMark.Add(marked, catalog.Original!.Config.Language);
                }

                return HrefOf(inside);
            case LinkTarget.Outside:
                CheckWords(link, span);
                return address;
            default:
                // What was reported leads nowhere, in a preview either.
                return "#";
        }
    }

    // A link that has no words of its own says what it leads to.
    private void NameTarget(LinkTarget.Inside target, Inline link, SourceSpan span)
    {
        if (!HasNoWords(link) || link is not LinkInline empty)
        {
            return;
        }

        empty.Clear();
        if (target is LinkTarget.Entry { Id: var id } && id == prose.Header.Id)
        {
            empty.AppendChild(new LiteralInline(names.Of(target.Url.Fragment, catalog.Words)));
        }
        else if (FarNameOf(target) is { } name)
        {
            empty.AppendChild(new FarNameInline(farNames.Count));
            farNames.Add(name);
        }
        else if (target is LinkTarget.Work work)
        {
            empty.AppendChild(new LiteralInline(catalog.Works[work.Id].Title));
        }
        else if (target is LinkTarget.Place place)
        {
            empty.AppendChild(new LiteralInline(place.Title));
        }
        else
        {
            problems.Add(Rules.LinkWithoutWords(span));
        }
    }

    private static FarName? FarNameOf(LinkTarget.Inside target) => target switch
    {
        LinkTarget.Entry entry => new FarName(entry.Id, entry.Url.Fragment, IsInOriginal: false),
        LinkTarget.Original { Id: { } id } original => new FarName(id, original.Url.Fragment, IsInOriginal: true),
        _ => null,
    };

    private void CheckWords(Inline link, SourceSpan span)
    {
        if (HasNoWords(link))
        {
            problems.Add(Rules.LinkWithoutWords(span));
        }
    }

    private static bool HasNoWords(Inline link) =>
        link is LinkInline { IsAutoLink: false } written && (written.FirstChild is null || written.All(w => w is LiteralInline literal && literal.Content.AsSpan().IsWhiteSpace()));

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
            case LinkTarget.Place place:
                places.Add(new PlaceLink(place.Id, span));
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

/// <summary>What links without words say that lead to their own page.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Headings">Its headings.</param>
/// <param name="Figures">Its figures and tables.</param>
internal sealed record PageNames(string Title, ImmutableArray<Heading> Headings, ImmutableArray<NumberedFigure> Figures)
{
    /// <param name="anchor">The id that the link names; null for none.</param>
    /// <param name="words">The words of the site.</param>
    public string Of(string? anchor, Words words) => anchor is null ? Title
        : Compose.Figures.NameOf(anchor, Figures, words) ?? Headings.FirstOrDefault(h => h.Id == anchor)?.Text ?? Title;
}
