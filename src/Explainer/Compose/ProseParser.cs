using System.Collections.Immutable;
using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Kinds;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using SourceSpan = Explainer.Model.Diagnostics.SourceSpan;

namespace Explainer.Compose;

/// <summary>
/// Parses bodies, and puts the text of a file from <c>_parts/</c> in the place of each <c>:::include</c>. Each text is parsed by
/// itself, so that labels of notes and links in one mean nothing in another.
/// </summary>
internal sealed class ProseParser
{
    private const int MostDeep = 5;

    // Texts that include others twice would otherwise double at each step.
    private const int MostTexts = 200;

    // In UTF-16 units, of all included texts together.
    private const int MostCharacters = 1_000_000;

    private readonly EntryHeader header;
    private readonly HtmlProse html;
    private readonly Catalog catalog;
    private readonly DiagnosticBag problems;

    private readonly List<IncludedText> included = [];

    // The passages to blank out, and where the included texts of the whole begin, by the place of their line: offsets stay the same.
    private readonly IReadOnlyCollection<Container> blanked;
    private readonly Dictionary<int, int> known;
    private int end;
    private int length;
    private bool isTooMuch;

    private ProseParser(EntryHeader header, HtmlProse html, Catalog catalog, DiagnosticBag problems, IReadOnlyCollection<Container> blanked, ImmutableArray<IncludedText> whole)
    {
        this.header = header;
        this.html = html;
        this.catalog = catalog;
        this.problems = problems;
        this.blanked = blanked;
        known = whole.ToDictionary(i => i.Place, i => i.Start);
    }

    /// <summary>Parses a body.</summary>
    /// <exception cref="NestingException">It is nested too deeply.</exception>
    public static Prose Parse(EntryHeader header, HtmlProse html, Catalog catalog, DiagnosticBag problems) =>
        new ProseParser(header, html, catalog, problems, [], []).Parse();

    /// <summary>Parses a body; null where it is nested too deeply, which was reported when it was composed.</summary>
    public static Prose? TryParse(EntryHeader header, HtmlProse html, Catalog catalog)
    {
        try
        {
            return Parse(header, html, catalog, new DiagnosticBag());
        }
        catch (NestingException)
        {
            return null;
        }
    }

    /// <summary>The same text without the <c>:::teacher</c> passages; null where there are none.</summary>
    public static Prose? WithoutTeacherText(Prose prose, HtmlProse html, Catalog catalog)
    {
        var passages = prose.Nodes.Containers.Where(c => c.Kind == ContainerKind.Teacher).ToList();
        return passages.Count == 0 ? null : new ProseParser(prose.Header, html, catalog, new DiagnosticBag(), passages, prose.Included).Parse();
    }

    private Prose Parse()
    {
        var text = header.Source.Text[header.BodyStart..];
        end = text.Length;
        var document = html.Parse(Blanked(text, 0));
        if (HasIncludes(text))
        {
            Expand(document, document, header.Source, [header.File]);
            FootnoteOrder.Renumber(document);
        }

        if (MayHaveCharts(text) || included.Exists(i => MayHaveCharts(i.Source.Text)))
        {
            ChartSources.Add(document, catalog);
        }

        return new Prose(header, document, [.. included]);
    }

    private static bool MayHaveCharts(string text) => text.Contains("chart", StringComparison.Ordinal);

    private static bool HasIncludes(string text) => text.Contains("include", StringComparison.Ordinal);

    // Blanked out rather than removed: all other offsets stay the same.
    private string Blanked(string text, int start)
    {
        if (blanked.Count == 0)
        {
            return text;
        }

        var characters = text.ToCharArray();
        foreach (var passage in blanked)
        {
            for (var i = Math.Max(0, passage.Span.Start - start); i <= passage.Span.End - start && i < characters.Length; i++)
            {
                characters[i] = characters[i] == '\n' ? '\n' : ' ';
            }
        }

        return new string(characters);
    }

    // above: the files on the way to this text, to find circles.
    private void Expand(MarkdownDocument whole, MarkdownDocument document, SourceText source, ImmutableArray<string> above)
    {
        foreach (var include in document.Descendants<Container>().Where(c => c.Kind == ContainerKind.Include).ToList())
        {
            var parent = include.Parent!;
            var index = parent.IndexOf(include);
            parent.RemoveAt(index);
            if (!isTooMuch && Find(include, source, above) is { } part)
            {
                Insert(whole, Read(whole, part, above, include.Span.Start), parent, index);
            }
        }
    }

    private MarkdownDocument Read(MarkdownDocument whole, SourceText part, ImmutableArray<string> above, int place)
    {
        // One line of spaces before the text gives all its spans the offset of their own.
        var start = known.TryGetValue(place, out var same) ? same : end + 1;
        end = start + part.Text.Length;
        included.Add(new IncludedText(part, start, place));
        var document = html.Parse(new string(' ', start - 1) + "\n" + Blanked(part.Text, start));
        if (HasIncludes(part.Text))
        {
            Expand(whole, document, part, above.Add(part.Path));
        }

        return document;
    }

    private static void Insert(MarkdownDocument whole, MarkdownDocument part, ContainerBlock parent, int index)
    {
        Block[] blocks = [.. part];
        part.Clear();
        foreach (var block in blocks)
        {
            if (block is FootnoteGroup notes)
            {
                FootnoteOrder.Move(notes, whole);
            }
            else
            {
                parent.Insert(index++, block);
            }
        }
    }

    private SourceText? Find(Container include, SourceText source, ImmutableArray<string> above)
    {
        var (span, path) = WrittenPath(include, source);
        var file = path.Length == 0 ? null : FilePath.Join(source.Path, LinkResolver.Unescape(path));
        var part = file is null ? null : catalog.Sources.Parts.Find(file);
        var problem = path.Length == 0 ? Rules.IncludeOfNoFile(span)
            : part is null ? ExplainMissing(span, file ?? path, source.Path)
            : above.Contains(part.Path) ? Rules.IncludeInCircle(span, [.. above.SkipWhile(f => f != part.Path), part.Path])
            : above.Length > MostDeep ? Rules.IncludeTooDeep(span, MostDeep)
            : IsTooMuch(part) ? Rules.TooMuchIncluded(span, MostTexts, MostCharacters)
            : TextLimits.Find(part, 0);
        if (problem is not null)
        {
            problems.Add(problem);
        }

        return problem is null ? part : null;
    }

    private bool IsTooMuch(SourceText part)
    {
        length += part.Text.Length;
        isTooMuch = included.Count >= MostTexts || length > MostCharacters;
        return isTooMuch;
    }

    private Diagnostic ExplainMissing(SourceSpan span, string file, string from)
    {
        if (FileRoles.FromPath(file) == FileRole.Part && catalog.HasFile(file))
        {
            return Rules.IncludeOfNothing(span, file, null);
        }

        return catalog.HasFile(file)
            ? Rules.IncludeOfAnother(span, file)
            : Rules.IncludeOfNothing(span, file, FilePath.Relative(from, Nearest.To(file, catalog.Sources.Parts.Paths)));
    }

    // The path on the line of an include; the word itself where none is written.
    private (SourceSpan Span, string Path) WrittenPath(Container include, SourceText source)
    {
        var path = (include.Arguments ?? "").Trim();
        var start = Offset(include.Span.Start, source);
        var at = path.Length == 0 ? -1 : source.Text.IndexOf(path, start, StringComparison.Ordinal);
        return (at < 0 ? source.Span(start, ":::include".Length) : source.Span(at, path.Length), path);
    }

    private int Offset(int place, SourceText source) =>
        ReferenceEquals(source, header.Source) ? header.BodyStart + place
        : place - included.Last(i => i.Start <= place && ReferenceEquals(i.Source, source)).Start;
}

/// <summary>Footnotes of several texts in one list, in the order in which they are referred to.</summary>
internal static class FootnoteOrder
{
    /// <summary>Moves the footnotes of an included text behind those of the whole.</summary>
    public static void Move(FootnoteGroup notes, MarkdownDocument whole)
    {
        if (whole.OfType<FootnoteGroup>().FirstOrDefault() is not { } all)
        {
            all = new FootnoteGroup(notes.Parser!);
            whole.Add(all);
        }

        Block[] moved = [.. notes];
        notes.Clear();
        Array.ForEach(moved, all.Add);
    }

    /// <summary>Numbers all footnotes anew and sorts the list.</summary>
    public static void Renumber(MarkdownDocument whole)
    {
        if (whole.OfType<FootnoteGroup>().FirstOrDefault() is not { } all)
        {
            return;
        }

        var order = 0;
        var seen = new HashSet<Footnote>();
        foreach (var mark in whole.Descendants<FootnoteLink>().Where(l => !l.IsBackLink && seen.Add(l.Footnote)))
        {
            mark.Footnote.Order = ++order;
        }

        Block[] sorted = [.. all.OfType<Footnote>().OrderBy(n => n.Order)];
        all.Clear();
        Array.ForEach(sorted, all.Add);
    }
}
