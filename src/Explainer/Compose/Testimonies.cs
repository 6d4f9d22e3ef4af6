using System.Collections.Immutable;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Testimony = Explainer.Markdown.Testimonies.Testimony;

namespace Explainer.Compose;

/// <summary>Reads the testimony of a body, and sees that none stands alone: who speaks, where it is quoted, what others found.</summary>
internal sealed class Testimonies
{
    private readonly Prose prose;
    private readonly Catalog catalog;
    private readonly DiagnosticBag problems;
    private readonly StandingOpenings openings;

    private Testimonies(Prose prose, Catalog catalog, DiagnosticBag problems)
    {
        this.prose = prose;
        this.catalog = catalog;
        this.problems = problems;
        openings = new StandingOpenings(catalog);
    }

    /// <summary>The testimony in reading order. To be read while links are still as they were written.</summary>
    public static ImmutableArray<Model.Testimony> Read(Prose prose, Catalog catalog, DiagnosticBag problems)
    {
        var testimonies = new Testimonies(prose, catalog, problems);
        testimonies.CheckStrays();
        var read = ImmutableArray.CreateBuilder<Model.Testimony>();
        HeadingBlock? section = null;
        foreach (var node in prose.Nodes.All)
        {
            section = node as HeadingBlock ?? section;
            if (node is Testimony testimony)
            {
                read.Add(testimonies.Read(testimony, section));
            }
        }

        return read.ToImmutable();
    }

    private Model.Testimony Read(Testimony testimony, HeadingBlock? section)
    {
        var quotedIn = KnownWorks(testimony.QuotedIn);
        if (testimony.QuotedIn.IsEmpty)
        {
            problems.Add(Rules.NoQuotedWork(prose.Span(testimony.SpeakerLine)));
        }

        NameWork(testimony);
        var others = KnownWorks(testimony.FoundIn).RemoveAll(quotedIn.Contains);
        var speaker = FindSpeaker(testimony);
        testimony.Standing = FindStanding(testimony, others.IsEmpty);
        return new Model.Testimony(
            testimony.Anchor, speaker, quotedIn, testimony.Standing, others,
            section is null ? null : PlainText.From(section.Inline), PlainText.FromBlocks(testimony.Words));
    }

    private ImmutableArray<string> KnownWorks(ImmutableArray<Markdown.Citations.CitationItem> items) =>
        [.. items.Select(i => i.Key).OfType<string>().Where(catalog.Works.ContainsKey).Distinct()];

    // "quoted in [@id]" alone would end in a raised number that says nothing to a reader.
    private void NameWork(Testimony testimony)
    {
        if (testimony.SpeakerLine.Inline!.OfType<Markdown.Citations.Citation>().FirstOrDefault() is
            { PreviousSibling: LiteralInline before, Items: [{ Key: { } id }, ..] } citation
            && before.Content.ToString().Trim(' ', ',').Equals(catalog.Words.QuotedIn, StringComparison.OrdinalIgnoreCase)
            && catalog.Works.TryGetValue(id, out var work))
        {
            var title = new EmphasisInline { DelimiterChar = '*', DelimiterCount = 1 };
            title.AppendChild(new LiteralInline(work.Title));
            citation.InsertBefore(title);
        }
    }

    // A link that leads nowhere is reported with all others.
    private EntryId FindSpeaker(Testimony testimony)
    {
        var nobody = new EntryId(EntryKind.Profile, "");
        if (testimony.Speaker is not { IsImage: false } link)
        {
            problems.Add(Rules.NoSpeaker(prose.Span(testimony.SpeakerLine)));
            return nobody;
        }

        var span = prose.Span(link);
        var elsewhere = new DiagnosticBag();
        var target = LinkResolver.Resolve(link.Url ?? "", prose.Header.Entry.File, span, catalog, elsewhere);
        if (target is not LinkTarget.Entry { Id: { Kind: EntryKind.Profile } profile })
        {
            if (!elsewhere.HasErrors)
            {
                problems.Add(Rules.SpeakerIsNoProfile(span, link.Url ?? ""));
            }

            return nobody;
        }

        return profile;
    }

    private Standing FindStanding(Testimony testimony, bool isAlone)
    {
        if (testimony.Opening is not { } opening)
        {
            problems.Add(Rules.NothingFound(prose.Span(testimony.Quotation), openings.Found, openings.Disagree));
            return Standing.OneVoice;
        }

        var text = PlainText.From(opening);
        var contested = openings.IsDisagree(text);
        if (!contested && !openings.IsFound(text))
        {
            problems.Add(Rules.UnknownStanding(prose.Span(opening), text, openings.NearestTo(text), openings.Found, openings.Disagree));
        }
        else if (contested && isAlone)
        {
            problems.Add(Rules.DisagreeWithoutWork(prose.Span(opening), openings.Disagree));
        }

        DropOpening(opening);
        return contested ? Standing.Contested : isAlone ? Standing.OneVoice : Standing.OthersSaySimilar;
    }

    // It is printed as a label of its own, in the site's words.
    private static void DropOpening(EmphasisInline opening)
    {
        if (opening.NextSibling is LiteralInline rest)
        {
            rest.Content = new StringSlice(rest.Content.ToString().TrimStart(' ', ':', '\u00a0'));
        }

        opening.Remove();
    }

    private void CheckStrays()
    {
        foreach (var node in prose.Nodes.All)
        {
            if (node is not EmphasisInline { DelimiterCount: 2, PreviousSibling: null or LineBreakInline } opening
                || opening.Parent is not { ParentBlock: ParagraphBlock paragraph }
                || (paragraph.Parent is Testimony testimony && testimony.Opening == opening))
            {
                continue;
            }

            var text = PlainText.From(opening);
            if (openings.IsFound(text) || openings.IsDisagree(text))
            {
                problems.Add(Rules.FoundWithoutTestimony(prose.Span(opening), text));
            }
        }
    }
}
