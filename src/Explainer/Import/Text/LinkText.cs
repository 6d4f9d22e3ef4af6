using System.Text;
using System.Text.RegularExpressions;
using Explainer.Compose;
using Explainer.Import.Outlines;
using Explainer.Import.Sources;
using Explainer.Model;
using Explainer.Model.Texts;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Import.Text;

/// <summary>Writes links, pictures and headings as they must stand in the page's new place. The syntax tree says where they are.</summary>
/// <param name="page">The page.</param>
/// <param name="text">Its text, in our dialect but for these.</param>
/// <param name="syntax">Parses it.</param>
internal sealed partial class LinkText(PageContext page, string text, MarkdownSyntax syntax)
{
    private readonly List<(int Start, int Length, string New)> edits = [];

    // Definitions of links that were written anew where they are used.
    private readonly HashSet<LinkReferenceDefinition> used = [];

    /// <summary>The text with everything in its place.</summary>
    public string Convert()
    {
        var document = syntax.Parse(text);
        var headings = document.Descendants<HeadingBlock>().ToList();
        var shift = headings.Exists(h => h.Level == 1) ? 1 : 0;
        headings.ForEach(h => Write(h, shift));
        foreach (var link in document.Descendants<LinkInline>().Where(l => !l.Span.IsEmpty && l.Span.End < text.Length))
        {
            Write(link);
        }

        edits.AddRange(LineBreaks.Find(document, text, page.BreaksLines));
        var labels = page.Dialect == Dialect.Myst ? document.Descendants<ParagraphBlock>().Select(p => p.Span).Where(s => s.End < text.Length && LabelLine().IsMatch(text[s.Start..(s.End + 1)])) : [];
        edits.AddRange(labels.Select(s => (s.Start, s.Length, "")));
        document.Descendants<AutolinkInline>().Where(l => !l.Span.IsEmpty && l.Span.End < text.Length).ToList().ForEach(Write);
        edits.AddRange(used.Where(d => !d.Span.IsEmpty && d.Span.End < text.Length).Select(d => (d.Span.Start, d.Span.Length, "")));
        return UnfilledDefinition().Replace(Apply(), "");
    }

    // ATX in any case; a label that its words give it anyway is not written.
    private void Write(HeadingBlock heading, int shift)
    {
        var (start, end) = (heading.Span.Start, Math.Min(heading.Span.End + 1, text.Length));
        var (first, last) = (heading.Inline?.FirstChild, heading.Inline?.LastChild);
        if (first is null || last is null || last.Span.End >= end)
        {
            if (text.AsSpan(start, end - start).Trim("#=- \t\n").IsEmpty)
            {
                edits.Add((start, end - start, ""));
            }

            return;
        }

        var (words, own) = HeadingText.Split(text[first.Span.Start..(last.Span.End + 1)]);
        var label = HeadingText.SafeId(HeadingText.TargetBefore(text, start));
        var id = HeadingText.SafeId(own) ?? (label == AnchorIds.FromHeading(HeadingText.Plain(words)) ? null : label);
        var wordsEnd = words.Length > 0 ? first.Span.Start + words.Length : last.Span.End + 1;
        edits.Add((start, first.Span.Start - start, new string('#', Math.Min(6, heading.Level + shift)) + " "));
        for (var line = text.IndexOf('\n', first.Span.Start, wordsEnd - first.Span.Start); line >= 0; line = text.IndexOf('\n', line + 1, wordsEnd - line - 1))
        {
            edits.Add((line, 1, " "));
        }

        edits.Add((wordsEnd, end - wordsEnd, id is null ? "" : $" {{#{id}}}"));
    }

    private void Write(LinkInline link)
    {
        if (link.Reference is not null || !IsWhole(link))
        {
            WriteReferred(link);
            return;
        }

        // A caption behind the address may have links of its own.
        var address = link.UrlSpan is { IsEmpty: false } url && url.Start > link.Span.Start ? Math.Min(url.Start, link.Span.End) : link.Span.End;
        var tail = text.LastIndexOf("](", address, address - link.Span.Start + 1, StringComparison.Ordinal);
        if (tail < link.Span.Start)
        {
            return;
        }

        if (link.IsImage && page.Dialect == Dialect.Myst && link.Url?.StartsWith('#') == true)
        {
            // ![](#fig-a), which shows once more what has the label.
            edits.Add((link.Span.Start, link.Span.End + 1 - link.Span.Start, Mark.Comment(ImportMarks.Directive("embed"), text[link.Span.Start..(link.Span.End + 1)])));
        }
        else if (link.IsImage)
        {
            WriteImage(link, text[(link.Span.Start + 2)..tail]);
        }
        else
        {
            WriteLink(link, tail);
        }
    }

    private bool IsWhole(LinkInline link) => text[link.Span.End] == ')' && text[link.Span.Start] is '[' or '!';

    // <wiki:Library> of MyST.
    private void Write(AutolinkInline link)
    {
        if (WebAddress.SchemeOf(link.Url) is not { } scheme || scheme.ToLowerInvariant() is "http" or "https" or "mailto")
        {
            return;
        }

        var name = link.Url[(scheme.Length + 1)..];
        if (AddressOf(link.Url) is { } address)
        {
            var words = LabelWords(name) ?? page.Map.FindLabel(link.Url.Split('#')[0])?.Words ?? page.Map.TitleOf(page.Source, name) ?? name.Replace('_', ' ');
            edits.Add((link.Span.Start, link.Span.Length, $"[{words}]({Angled(address)})"));
        }
    }

    private void WriteLink(LinkInline link, int tail)
    {
        var address = link.Url ?? "";
        var words = text[(link.Span.Start + 1)..tail];
        if (LabelOf(address) is { } label && WithoutLink(label, address, words) is { } said)
        {
            edits.Add((link.Span.Start, link.Span.End + 1 - link.Span.Start, said));
            return;
        }

        var now = IsNameless(words, address) ? null : AddressOf(words, address);
        if (now is null || (words.Trim().Length == 0 && !IsFigure(now)))
        {
            edits.Add((link.Span.Start, 1, ""));
            edits.Add((tail, link.Span.End + 1 - tail, now is null ? LostComment(words, address) : $"[{LabelWords(address) ?? page.Map.TitleOf(page.Source, address) ?? LinkParts.AlternativeFrom(null, now)}]({Angled(now)})"));
            return;
        }

        edits.Add((tail, link.Span.End + 1 - tail, $"]({Angled(now)}{TitleOf(link)})"));
    }

    // Hugo's own pages link a word to their glossary so.
    private string? AddressOf(string words, string address) => address == "g" && page.Map.FindTerm(words.Trim('*', '_')) is { } term ? AddressOf("/" + term) : AddressOf(address);

    // The title of this page would be no name for a place on it that is not known.
    private bool IsNameless(string words, string address) => words.Trim().Length == 0 && address.StartsWith('#') && LabelWords(address) is null && AddressOf(address)?.Contains('#', StringComparison.Ordinal) != true;

    // A link to a figure has no words: it prints its number.
    private static bool IsFigure(string address) => address.Split('#') is [_, var id] && FigureIds.KindOf(id) is not null;

    // A figure is named by its number. What else is counted stands on this page, without an id, and is named by its words. Null for what a link leads to.
    private string? WithoutLink(LabelPlace place, string address, string words)
    {
        var label = address.TrimStart('#');
        if (page.Map.Figures.Find(page.Source, label) is var (target, id))
        {
            var there = Angled(page.Map.Resolve(page.Source, $"/{target}#{id}") ?? "");
            var name = target == page.Source ? $"[@{id}]" : $"[]({there})";
            return words.Trim().Length == 0 ? name : FigureMap.HasNumber(words) ? FigureMap.WithNumber(words, name) : $"[{words}]({there})";
        }

        return place.Target == page.Source && place.Counted is { } own
            ? (words.Trim().Length == 0 ? own : FigureMap.WithNumber(words, own)) + (place.IsUnsure ? Mark.Comment(ImportMarks.NoNumber, address) : "") : null;
    }

    private void WriteImage(LinkInline link, string alt)
    {
        var address = link.Url ?? "";
        var words = alt.Trim().Length > 0 ? alt : LinkParts.AlternativeFrom(link.Title, address);
        var now = WebAddress.SchemeOf(address) is null && !address.StartsWith("//", StringComparison.Ordinal) ? page.Map.Resolve(page.Source, address) : null;
        var isWithinLink = link.Parent is LinkInline;
        var written = now is not null && PageMap.IsPicture(now) ? $"![{words}]({Angled(now)}{TitleOf(link)})"
            : now is not null || address.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? isWithinLink ? words : $"[{words}]({Angled(now ?? address)}{TitleOf(link)})"
            : words + CaptionOf(link, words) + (isWithinLink ? "" : Missing(address));
        edits.Add((link.Span.Start, link.Span.End + 1 - link.Span.Start, written));
        WriteBehind(link.Parent as LinkInline, now, address);
    }

    // A picture on the web is a link here, and no link has room in another.
    private void WriteBehind(LinkInline? around, string? now, string address)
    {
        if (around is { Span.IsEmpty: false } && now is null && address.StartsWith("http", StringComparison.OrdinalIgnoreCase) && address != around.Url && !Badge().IsMatch(address))
        {
            edits.Add((around.Span.End + 1, 0, $" ([{LinkParts.AlternativeFrom(null, address)}]({Angled(address)}))"));
        }
    }

    private string Missing(string address) => Mark.Comment(IsData(address) ? ImportMarks.PictureNotShown : IsOurs(address) ? ImportMarks.NoPicture : ImportMarks.PictureBroken, Written(address));

    private static string CaptionOf(LinkInline picture, string words) => picture.Title is { Length: > 0 } caption && caption != words ? $" ({HeadingText.Plain(caption)})" : "";

    // [words][label], [label] and the definition of the label: the definition is written anew where it is used.
    private void WriteReferred(LinkInline link)
    {
        if (link.Reference?.Url is not { } address)
        {
            return;
        }

        var span = text[link.Span.Start..(link.Span.End + 1)];
        var close = LinkParts.MatchingBracket(span, span.IndexOf('['));
        if (close < 0)
        {
            return;
        }

        var words = span[(span.IndexOf('[') + 1)..close];
        var now = AddressOf(address);
        var isPicture = link.IsImage && now is not null && PageMap.IsPicture(now);
        var inner = link.IsImage && words.Trim().Length == 0 ? LinkParts.AlternativeFrom(link.Title, address) : words;
        used.Add(link.Reference);
        edits.Add((link.Span.Start, link.Span.End + 1 - link.Span.Start, now is null
            ? inner + Mark.Comment(Lost(address), Written(address))
            : $"{(isPicture ? "!" : "")}[{inner}]({Angled(now)}{TitleOf(link)})"));
    }

    // What a link without words prints: what its label stands before.
    private string? LabelWords(string address) => address.Split('#') is var parts && page.Map.FindLabel(parts[^1]) is { } place
        && (parts.Length == 1 || parts[0].Length == 0 || page.Map.Find(page.Source, parts[0]) == place.Target.Split('#')[0]) ? place.Words : null;

    private string LostComment(string words, string address) => Mark.Comment(words.Trim().Length == 0 ? ImportMarks.WordlessLink : Lost(address), address.StartsWith('#') ? address : Written(address));

    // What was wrong before the import is no work that it makes. What begins at the root may have been made by the old program, as lists of tags are.
    private string Lost(string address) => IsData(address) ? ImportMarks.PictureNotShown : Leading(address) is not null ? ImportMarks.LinkToDraft : IsOurs(address) ? ImportMarks.LinkToNothing : ImportMarks.LinkBroken;

    // A scheme of MyST may name a label of another book, which its settings know. Lessons have no pages that nobody wrote.
    private bool IsOurs(string address) => (address.StartsWith('/') && page.Dialect != Dialect.Carpentries) || (page.Dialect == Dialect.Myst && WebAddress.SchemeOf(address) is not null) || address.Contains(InlineText.Unfilled, StringComparison.Ordinal) || page.Map.IsThere(page.Source, address);

    // A picture that is written into the text.
    private static bool IsData(string address) => address.StartsWith("data:", StringComparison.OrdinalIgnoreCase);

    private string Written(string address) => address.Length == 0 ? "()"
        : IsData(address) ? address[..Math.Min(address.Length, 40)]
        : Leading(address) is { } draft ? draft
        : address.Contains(InlineText.Unfilled, StringComparison.Ordinal) ? Uri.UnescapeDataString(address.Replace(InlineText.Unfilled, "", StringComparison.Ordinal)) : address;

    // In MyST the address of a link may be a label, and a label such as eq:sum looks like an address with a scheme.
    private LabelPlace? LabelOf(string address) => page.Dialect == Dialect.Myst ? page.Map.FindLabel(address.TrimStart('#')) : null;

    private string? AddressOf(string address) => Leading(address) is { } to && !page.Map.IsHeldBack(page.Source, to) ? to : null;

    // Where it leads, be it to a draft.
    private string? Leading(string address) =>
        address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address
        : WebAddress.SchemeOf(address) is not null && LabelOf(address) is not null ? page.Map.Resolve(page.Source, "#" + address)
        : WebAddress.SchemeOf(address) is { } scheme && !(scheme.Equals("xref", StringComparison.OrdinalIgnoreCase) && page.Dialect != Dialect.Myst)
            ? scheme.ToLowerInvariant() switch
            {
                "http" or "https" => page.Map.ResolveOwn(page.Source, address) ?? address.Trim().Replace(" ", "%20", StringComparison.Ordinal),
                "mailto" or "tel" => address.Replace(" ", "", StringComparison.Ordinal),
                "obsidian" when page.Dialect == Dialect.Vault => Opened(address),
                "project" or "path" when page.Dialect == Dialect.Myst => page.Map.Resolve(page.Source, address[(scheme.Length + 1)..]),
                var other => page.Map.ResolveForeign(other, address[(other.Length + 1)..]),
            }
        : page.Map.Resolve(page.Source, address);

    // obsidian://open?vault=v&file=Page
    private string? Opened(string address) => page.Map.FindByName(page.Source, Uri.UnescapeDataString(ObsidianFile().Match(address).Groups["file"].Value)) is { } file && file != page.Source ? page.Map.Resolve(page.Source, "/" + file) : null;

    private static string Angled(string address) => address.AsSpan().IndexOfAny(" ()<>") >= 0 ? $"<{address.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}>" : address;

    // The caption of a picture may have links of its own.
    private string TitleOf(LinkInline link) => link.Title is not { Length: > 0 } title ? ""
        : $" \"{(link.IsImage && title.Contains("](", StringComparison.Ordinal) ? new LinkText(page, title, syntax).Convert() : title).Replace("\"", "”", StringComparison.Ordinal).ReplaceLineEndings(" ")}\"";

    private string Apply()
    {
        var result = new StringBuilder();
        var at = 0;
        foreach (var (start, length, written) in edits.OrderBy(e => e.Start).ThenByDescending(e => e.Length))
        {
            if (start >= at)
            {
                result.Append(text, at, start - at).Append(written);
                at = start + length;
            }
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    // Small pictures that say how a program is doing.
    [GeneratedRegex(@"shields\.io|badge|travis-ci|codecov|coveralls", RegexOptions.IgnoreCase)]
    private static partial Regex Badge();

    // (label)= of MyST, whose heading has it as its id now.
    [GeneratedRegex(@"^\([^()\n]+\)=[ \t]*$")]
    private static partial Regex LabelLine();

    [GeneratedRegex(@"^obsidian://open\?(?:[^#]*&)?file=(?<file>[^&#]+)", RegexOptions.IgnoreCase)]
    private static partial Regex ObsidianFile();

    // A definition of a link whose address nobody knows. Where it is used, a comment says so.
    [GeneratedRegex(@"(?m)^[ ]{0,3}\[[^\[\]\n]+\]:[ \t]*\n?[ \t]*<?import:[^\n]*\n?")]
    private static partial Regex UnfilledDefinition();
}
