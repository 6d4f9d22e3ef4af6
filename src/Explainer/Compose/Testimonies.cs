using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Fields;
using Explainer.Read.Site;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose;

/// <summary>Reads the testimony of a body and reports what is missing: the speaker, the source, or what others found.</summary>
internal sealed partial class Testimonies
{
    private readonly Prose prose;
    private readonly Catalog catalog;
    private readonly DiagnosticBag problems;

    // Testimony at the end of a passage, whose paragraph on what others found stands below that.
    private readonly HashSet<TestimonyBlock> endsOfPassages = [];

    // Quotations whose speaker stands on a line of the words.
    private readonly HashSet<Block> inline = [];

    private Testimonies(Prose prose, Catalog catalog, DiagnosticBag problems)
    {
        this.prose = prose;
        this.catalog = catalog;
        this.problems = problems;
    }

    // Most pages quote nobody, and need no words for it.
    private StandingOpenings Openings => field ??= new(catalog);

    /// <summary>The testimony in reading order. Must run before links are resolved, because it reads their addresses as written.</summary>
    public static ImmutableArray<Model.Testimony> Read(Prose prose, Catalog catalog, DiagnosticBag problems)
    {
        var testimonies = new Testimonies(prose, catalog, problems);
        testimonies.CheckInline();
        testimonies.CheckStrays();
        testimonies.CheckLists();
        var read = ImmutableArray.CreateBuilder<Model.Testimony>();
        HeadingBlock? section = null;
        foreach (var node in prose.Nodes.All)
        {
            section = node as HeadingBlock ?? section;
            if (node is TestimonyBlock testimony && testimonies.Read(testimony, section) is { } one)
            {
                read.Add(one);
            }
        }

        return read.ToImmutable();
    }

    /// <summary>Whether anybody may be quoted in a text that was not parsed: a line of a quotation begins with a dash, as the one that names a speaker does.</summary>
    public static bool MayBeIn(string text) => SpeakerLine().IsMatch(text);

    // Null where the speaker has no page in this language: no list here can have the words.
    private Model.Testimony? Read(TestimonyBlock testimony, HeadingBlock? section)
    {
        var quotedIn = KnownWorks(testimony.QuotedIn);
        // Without a speaker it may be an ordinary quotation, which needs neither of the two.
        if (testimony.QuotedIn.IsEmpty && HasSpeaker(testimony))
        {
            problems.Add(Rules.NoQuotedWork(prose.Span(testimony.SpeakerLine)));
        }

        InsertTitle(testimony);
        var others = KnownWorks(testimony.CitedByFinding).RemoveAll(quotedIn.Contains);
        var speaker = FindSpeaker(testimony);
        testimony.Standing = FindStanding(testimony, others.IsEmpty);
        return speaker is null ? null : new Model.Testimony(
            testimony.Anchor, speaker, quotedIn, testimony.Standing, others,
            section is null ? null : PlainText.From(section.Inline), PlainText.FromBlocks(testimony.Words));
    }

    private ImmutableArray<string> KnownWorks(ImmutableArray<CitationItem> items) =>
        [.. items.Select(i => i.Key).OfType<string>().Where(catalog.Works.ContainsKey).Distinct()];

    // "quoted in [@id]" would print only a number after "quoted in", so the title of the work is inserted.
    private void InsertTitle(TestimonyBlock testimony)
    {
        if (testimony.SpeakerLine.Inline!.OfType<CitationInline>().FirstOrDefault() is
            { PreviousSibling: LiteralInline before, Items: [{ Key: { } id }, ..] } citation
            && before.Content.ToString().Trim(' ', ',').Equals(catalog.Words.QuotedIn, StringComparison.OrdinalIgnoreCase)
            && catalog.Works.TryGetValue(id, out var work))
        {
            var title = new EmphasisInline { DelimiterChar = '*', DelimiterCount = 1 };
            title.AppendChild(new LiteralInline(work.Title));
            citation.InsertBefore(title);
        }
    }

    // A broken link is reported with the other links, so here its problems are dropped.
    private EntryId? FindSpeaker(TestimonyBlock testimony)
    {
        var nobody = new EntryId(EntryKind.Profile, "");
        if (testimony.Speaker is not { IsImage: false } link)
        {
            problems.Add(Rules.NoSpeaker(prose.Span(testimony.SpeakerLine)));
            return nobody;
        }

        var span = prose.Span(link);
        var reportedByLinks = new DiagnosticBag();
        var target = LinkResolver.Resolve(link.Url ?? "", prose.FileOf(link), span, catalog, reportedByLinks, page: prose.Header);
        if (target is LinkTarget.Original { Id: { Kind: EntryKind.Profile } original })
        {
            problems.Add(Rules.SpeakerNotTranslatedYet(span, catalog.Original!.Find(original)!.File, catalog.Sources.Input.Language!.Tag));
            return null;
        }

        if (target is not LinkTarget.Entry { Id: { Kind: EntryKind.Profile } profile })
        {
            if (!reportedByLinks.HasErrors)
            {
                problems.Add(Rules.SpeakerIsNoProfile(span, link.Url ?? ""));
            }

            return nobody;
        }

        return profile;
    }

    private static bool HasSpeaker(TestimonyBlock testimony) => testimony.Speaker is { IsImage: false };

    private Standing FindStanding(TestimonyBlock testimony, bool isAlone)
    {
        if (endsOfPassages.Contains(testimony))
        {
            // What belongs to it stands below the passage, which is reported there.
            return Standing.OneVoice;
        }

        if (testimony.Opening is not { } opening)
        {
            if (!HasSpeaker(testimony))
            {
                return Standing.OneVoice;
            }

            problems.Add(Rules.NothingFound(prose.Span(testimony.Quotation), Openings.Found, Openings.Disagree));
            return Standing.OneVoice;
        }

        var text = PlainText.From(opening);
        var contested = Openings.IsDisagree(text);
        if (!contested && !Openings.IsFound(text))
        {
            problems.Add(Rules.UnknownStanding(prose.Span(opening), text, Openings.NearestTo(text), Openings.Found, Openings.Disagree)
                with { Fix = Openings.FixOf(prose.Span(opening), text) });
        }
        else if (contested && isAlone)
        {
            problems.Add(Rules.DisagreeWithoutWork(prose.Span(opening), Openings.Disagree));
        }

        DropOpening(opening);
        return contested ? Standing.Contested : isAlone ? Standing.OneVoice : Standing.OthersSaySimilar;
    }

    // The renderer prints it as a label, in the words of the site.
    private static void DropOpening(EmphasisInline opening)
    {
        if (opening.NextSibling is LiteralInline rest)
        {
            rest.Content = new StringSlice(rest.Content.ToString().TrimStart(' ', ':', '\u00a0'));
        }

        opening.Remove();
    }

    // Only what others found makes it sure: a sentence that ends with a name may tell something about its bearer.
    private void CheckInline()
    {
        foreach (var found in InlineSpeaker.FindAll(prose, IsProfile, catalog.Words.QuotedIn))
        {
            var isFollowed = found.Next?.Inline?.FirstChild is EmphasisInline { DelimiterCount: 2 } opening && PlainText.From(opening) is var text && (Openings.IsFound(text) || Openings.IsDisagree(text));
            inline.Add(found.Quotation);
            problems.Add(isFollowed
                ? Rules.SpeakerOnLineOfWords(found.Span, found.SpeakerLine, found.IsMarked) with { Fix = found.Fix }
                : Rules.MayBeTestimony(found.Span, found.SpeakerLine, Openings.Found, Openings.Disagree));
        }
    }

    // The opening words outside a testimony: its speaker line is probably malformed.
    private void CheckStrays()
    {
        foreach (var node in prose.Nodes.All)
        {
            if (node is not EmphasisInline { DelimiterCount: 2, DelimiterChar: not '~', PreviousSibling: null or LineBreakInline } opening
                || opening.Parent is not { ParentBlock: ParagraphBlock paragraph }
                || (paragraph.Parent is TestimonyBlock testimony && testimony.Opening == opening))
            {
                continue;
            }

            var text = PlainText.From(opening);
            if (Openings.IsFound(text) || Openings.IsDisagree(text))
            {
                ReportStray(opening, paragraph, text);
            }
        }
    }

    private void ReportStray(EmphasisInline opening, ParagraphBlock paragraph, string text)
    {
        var before = paragraph.Parent is { } parent && parent.IndexOf(paragraph) is var index and > 0 ? parent[index - 1] : null;
        if (before is Container { LastChild: TestimonyBlock { Opening: null } testimony } passage)
        {
            endsOfPassages.Add(testimony);
            problems.Add(Rules.FoundOutsidePassage(prose.Span(opening), text, $":::{passage.Info}") with { Fix = MoveInto(passage, testimony, paragraph) });
        }
        else if (before is null || !inline.Contains(before) && (before is not QuoteBlock quotation || !IsNamedInList(quotation)))
        {
            problems.Add(Rules.FoundWithoutTestimony(prose.Span(opening), text));
        }
    }

    // The paragraph and the fence change places.
    private Fix? MoveInto(Container passage, TestimonyBlock testimony, ParagraphBlock paragraph)
    {
        var (inner, words) = (prose.Span(testimony), prose.Span(paragraph));
        var end = inner.Start + inner.Length;
        if (!ReferenceEquals(inner.Source, words.Source) || words.Start <= end)
        {
            return null;
        }

        var between = inner.Source.Text[end..words.Start];
        var fence = new string(':', passage.ClosingFencedCharCount);
        return between.Trim() == fence && between.StartsWith('\n')
            ? Fix.Replace(inner.Source.Span(end, words.Start + words.Length - end), $"\n\n{words.Text}\n{fence}") : null;
    }

    // "- [Ada Lind](../profiles/ada-lind.md)" as the last line of a quotation.
    private void CheckLists()
    {
        foreach (var node in prose.Nodes.All)
        {
            if (node is QuoteBlock quotation && IsNamedInList(quotation))
            {
                var span = prose.Span(quotation.LastChild!) with { Length = 1 };
                problems.Add(Rules.SpeakerInList(span) with { Fix = span.Text is "-" or "*" or "+" ? Fix.Replace(span, "—") : null });
            }
        }
    }

    private bool IsNamedInList(QuoteBlock quotation) =>
        quotation.LastChild is ListBlock { IsOrdered: false, Count: 1 } list && quotation.Count > 1
        && list[0] is ListItemBlock { Count: 1 } item && item[0] is ParagraphBlock { Inline.FirstChild: LinkInline link } && IsProfile(link);

    private bool IsProfile(LinkInline link) => link is { IsImage: false, Url: { } address }
        && LinkResolver.Resolve(address, prose.FileOf(link), prose.Span(link), catalog, new DiagnosticBag(), page: prose.Header) is LinkTarget.Entry { Id.Kind: EntryKind.Profile };

    [GeneratedRegex(@"^[ \t]*>[> \t]*(?:-{1,3}|[–—―])[ \t]", RegexOptions.Multiline)]
    private static partial Regex SpeakerLine();
}

/// <summary>The bold words that open the paragraph on what others found, and the standing that they give the testimony.</summary>
internal sealed class StandingOpenings
{
    private readonly string[] found;
    private readonly string[] disagree;

    public StandingOpenings(Catalog catalog)
    {
        var labels = catalog.Config.Labels;
        (Found, Disagree) = (labels.Found ?? catalog.Words.WhatOthersFound, labels.Disagree ?? catalog.Words.OthersDisagree);
        // The default words stay valid, so that a site can change its words without editing every page.
        found = [.. new[] { Found, catalog.Words.WhatOthersFound, ThemeWords.English.WhatOthersFound }.Select(Normalize)];
        disagree = [.. new[] { Disagree, catalog.Words.OthersDisagree, ThemeWords.English.OthersDisagree }.Select(Normalize)];
    }

    /// <summary>The words for "what others found" on this site.</summary>
    public string Found { get; }

    /// <summary>The words for "others disagree" on this site.</summary>
    public string Disagree { get; }

    public bool IsFound(string text) => found.Contains(Normalize(text), StringComparer.OrdinalIgnoreCase);

    public bool IsDisagree(string text) => disagree.Contains(Normalize(text), StringComparer.OrdinalIgnoreCase);

    public string? NearestTo(string text) => Nearest.To(Normalize(text), found.Concat(disagree));

    public Fix? FixOf(Model.Diagnostics.SourceSpan span, string text) => Nearest.Suggest(span, Normalize(text), found.Concat(disagree));

    // Keyboards have a straight apostrophe, the words of French and Ukrainian a curly one; Arabic vowel signs are optional.
    private static string Normalize(string text) => string.Concat(
        FieldTypes.WordsOf(text).Where(c => c is not (>= '\u064B' and <= '\u0652'))).TrimEnd(':', '：', '.', ' ', '\u00a0', '\u202f').Replace('\'', '’');
}
