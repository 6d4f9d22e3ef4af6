using Explainer.Import.Outlines;
using Explainer.Import.Sources;
using Explainer.Model.Texts;
using static Explainer.Import.Text.BlockSyntax;

namespace Explainer.Import.Text;

/// <summary>
/// Turns the blocks of other dialects into ours, line by line: admonitions, tabs, callouts, fenced divs and directives, includes. They
/// are no Markdown, so no parser of Markdown knows where they end.
/// </summary>
internal sealed class BlockText(PageContext page)
{
    private const int Deepest = 50;

    private readonly CodeText code = new(page);
    private readonly DirectiveText directives = new(page);
    private readonly RemarkText remarks = new(page);
    private readonly AdmonitionText admonitions = new(page);
    private readonly ComponentText components = new(page);
    private readonly DocstringText docstrings = new(page);
    private readonly ShortcodeText shortcodes = new(page);

    private int depth;

    /// <summary>Converts a body, or what stands within a block.</summary>
    public List<string> Convert(IReadOnlyList<string> lines)
    {
        if (depth >= Deepest)
        {
            return [.. lines];
        }

        depth++;
        var cursor = new LineCursor(ShortcodeText.OnOwnLines(lines, page.Dialect));
        var letters = new LetteredList(page);
        var output = new List<string>();
        var open = new Stack<string>();
        while (!cursor.IsAtEnd)
        {
            if (!TryWithin(cursor, output) && !TryCode(cursor, output, open) && !TryColons(cursor, output, open) && !admonitions.TryConvert(cursor, output, Convert)
                && !TryTag(cursor, output, open) && !remarks.TryConvert(cursor, output, Convert) && !TryInclude(cursor, output) && !TryLines(cursor, output))
            {
                output.Add(MaterialText.OfLine(RoleText.Replace(ButtonLine().Replace(RoleText.Whole(letters.Take(cursor), cursor), "$1- $2"), page), page));
            }
        }

        output.AddRange(open.Where(close => close.Length > 0));
        depth--;
        // What stands around them writes before each line.
        return [.. output.SelectMany(l => l.Split('\n'))];
    }

    private bool TryLines(LineCursor cursor, List<string> output) =>
        GridTable.TryConvert(cursor, output) || ((page.IsPandoc || page.Dialect is Dialect.Carpentries or Dialect.Plain) && DashTable.TryConvert(cursor, output)) || DroppedLine.TryTake(cursor, output, page.Dialect);

    private bool TryWithin(LineCursor cursor, List<string> output) => TryClassed(cursor, output) || TryNested(cursor, output);

    // What stands in a quotation, and what begins on the line of the sign of an item, a note or a definition.
    private bool TryNested(LineCursor cursor, List<string> output)
    {
        if (Callout().IsMatch(cursor.Current) || NestedBlock.RestOf(cursor.Current) is not { } rest || !(NestedBlock.IsQuoted(cursor.Current) || IsBlock(rest)) || NestedBlock.Take(cursor) is not { } block)
        {
            return false;
        }

        output.AddRange(block.With(string.Join('\n', Convert(block.Text.Split('\n')))));
        return true;
    }

    private bool TryClassed(LineCursor cursor, List<string> output)
    {
        if (ClassedBlock.Take(cursor, page.Dialect) is not { } quotation)
        {
            return false;
        }

        var (open, opening) = (new Stack<string>(), new List<string>());
        quotation.Passage.Begin(page, opening, open, "");
        output.AddRange(AdmonitionText.Indented([.. opening, .. Convert(quotation.Lines), open.Pop(), ""], quotation.Indent));
        return true;
    }

    private static bool IsBlock(string line) => CodeFence().IsMatch(line) || ColonFence().IsMatch(line) || Admonition().IsMatch(line) || Shortcode().IsMatch(line) || NestedBlock.RestOf(line) is not null
        || line.StartsWith("<!--", StringComparison.Ordinal) || line.StartsWith("$$", StringComparison.Ordinal);

    private static string IndentOf(string line) => line[..^line.TrimStart().Length];

    private bool TryCode(LineCursor cursor, List<string> output, Stack<string> open)
    {
        if (CodeFence().Match(cursor.Current) is not { Success: true } fence)
        {
            return false;
        }

        var (indent, marks, info) = (fence.Groups["indent"].Value, fence.Groups["marks"].Value, fence.Groups["info"].Value.Trim());
        cursor.Take();
        var columns = LineCursor.IndentOf(indent);
        var body = cursor.TakeUntil(l => LineCursor.IndentOf(l) < columns + 4 && IsClosing(l, marks)) ?? cursor.TakeRest();
        body = body.ConvertAll(l => LineCursor.Dedent(l, columns));
        info = ClassedBlock.TakeLanguage(cursor, page.Dialect) ?? info;
        output.AddRange(GapBehindTag(output));
        if (NoCode(info, body) is { } raw)
        {
            output.AddRange(AdmonitionText.Indented(raw, indent));
            return true;
        }

        var directive = Directive().Match(info);
        if (directive.Success && TryPart(directive.Groups["name"].Value, directive.Groups["argument"].Value.Trim(), body, output, open, indent))
        {
            return true;
        }

        if (code.ChildOf(info, body) is { } child && page.Include(new IncludeText(child, null, null, null)) is { } included)
        {
            output.AddRange(AdmonitionText.Indented(["", .. Convert(included), ""], indent));
            return true;
        }

        output.AddRange(AdmonitionText.Indented(directive.Success && page.Dialect == Dialect.Myst
            ? directives.Convert(directive.Groups["name"].Value, directive.Groups["argument"].Value.Trim(), body, Convert, TargetAbove(output))
            : code.Convert(info, body), indent));
        return true;
    }

    private IEnumerable<string>? NoCode(string info, List<string> body) => RawBlock.Find(info, body, Convert) ?? AdmonishBlock.Find(info, body, Convert, page.Dialect);

    // ```{solution-start} and ```{solution-end} of Sphinx Exercise, with any blocks between them.
    private bool TryPart(string name, string argument, List<string> body, List<string> output, Stack<string> open, string indent)
    {
        if (name.EndsWith("-end", StringComparison.Ordinal) && Passage.Find(name[..^4], null, isFolded: false) is not null)
        {
            output.AddRange(open.TryPop(out var close) && close.Length > 0 ? [close] : []);
            return true;
        }

        var passage = name.EndsWith("-start", StringComparison.Ordinal) ? directives.PassageOf(name[..^6], argument, body) : null;
        passage?.Begin(page, output, open, indent);
        return passage is not null;
    }

    // The label of a figure may stand on a line of its own above it.
    private static string? TargetAbove(List<string> output) => output.FindLast(l => l.Trim().Length > 0) is { } line && Target().Match(line.Trim()) is { Success: true } target ? target.Groups["label"].Value : null;

    private static bool IsClosing(string line, string marks) => line.Trim() is var text && text.Length >= marks.Length && text.Trim(marks[0]).Length == 0;

    // Divs of Pandoc, Quarto and The Carpentries, directives of MyST, and our own form.
    private bool TryColons(LineCursor cursor, List<string> output, Stack<string> open) =>
        docstrings.TryConvert(cursor, output, Convert) || TryDiv(cursor, output, open);

    private bool TryDiv(LineCursor cursor, List<string> output, Stack<string> open)
    {
        if (ColonFence().Match(cursor.Current) is not { Success: true } fence)
        {
            return false;
        }

        cursor.Take();
        var (indent, rest) = (fence.Groups["indent"].Value, fence.Groups["rest"].Value);
        if (rest.Length == 0)
        {
            output.Add(open.TryPop(out var close) ? close : "");
            return true;
        }

        if (Directive().Match(rest) is { Success: true } directive && page.Dialect == Dialect.Myst)
        {
            var marks = fence.Groups["marks"].Value;
            var body = (cursor.TakeUntil(l => IsClosing(l, marks)) ?? cursor.TakeRest()).ConvertAll(l => LineCursor.Dedent(l, LineCursor.IndentOf(indent)));
            var (name, argument) = (directive.Groups["name"].Value, directive.Groups["argument"].Value.Trim());
            if (!TryPart(name, argument, body, output, open, indent))
            {
                output.AddRange(AdmonitionText.Indented(directives.Convert(name, argument, body, Convert, TargetAbove(output)), indent));
            }

            return true;
        }

        Open(DivOpening.Parse(rest), cursor, output, open, indent);
        return true;
    }

    private void Open(DivOpening div, LineCursor cursor, List<string> output, Stack<string> open, string indent)
    {
        if (div.IsHidden)
        {
            output.AddRange(AdmonitionText.Indented([Mark.Comment(ImportMarks.HiddenPart, string.Join('\n', cursor.TakeDiv())), ""], indent));
            return;
        }

        if (TryProof(div, cursor, output, open, indent))
        {
            return;
        }

        if (FigureDiv.Take(page, div, cursor, Convert) is { } figure)
        {
            output.AddRange(AdmonitionText.Indented(figure, indent));
            return;
        }

        var passage = div.Types.Select(t => Passage.Find(t, div.Title, div.IsFolded)).FirstOrDefault(p => p is not null);
        if (passage is null && page.Dialect == Dialect.MkDocs)
        {
            // What no plugin that is known writes.
            output.AddRange(AdmonitionText.Indented([Mark.Comment(ImportMarks.Template, cursor.Last.Trim()), ""], indent));
            return;
        }

        if (passage is null)
        {
            // A div that only changes the looks.
            output.AddRange(div.Title is { } words ? ["", $"{indent}**{words}**", ""] : [""]);
            open.Push("");
            return;
        }

        if (div.Title is null && passage.Name != "teacher" && TitleHeading().Match(cursor.Coming) is { Success: true } heading)
        {
            cursor.TakeComing();
            passage = passage with { Title = HeadingText.Split(heading.Groups["words"].Value).Words };
        }

        passage.Begin(page, output, open, indent);
    }

    private bool TryProof(DivOpening div, LineCursor cursor, List<string> output, Stack<string> open, string indent)
    {
        var heading = TitleHeading().Match(cursor.Coming);
        if (ProofText.OfDiv(page, div.Id, div.Title ?? (heading.Success ? heading.Groups["words"].Value.Trim() : null)) is not { } proof)
        {
            return false;
        }

        _ = heading.Success && div.Title is null && cursor.TakeComing() is not null;
        proof.Begin(page, output, open, indent);
        return true;
    }

    private bool TryTag(LineCursor cursor, List<string> output, Stack<string> open) =>
        components.TryConvert(cursor, output, Convert) || shortcodes.TryConvert(cursor, output, open, Convert) || TryHighlight(cursor, output) || GitBookText.TryTake(cursor, output, open, page.Dialect);

    // {% highlight ruby %} … {% endhighlight %} of Jekyll.
    private bool TryHighlight(LineCursor cursor, List<string> output)
    {
        if (page.Dialect != Dialect.Jekyll || HighlightTag().Match(cursor.Current) is not { Success: true } tag)
        {
            return false;
        }

        cursor.Take();
        output.AddRange(AdmonitionText.Indented(code.Convert(tag.Groups["language"].Value, cursor.TakeUntil(EndOfHighlight().IsMatch) ?? cursor.TakeRest()), tag.Groups["indent"].Value));
        return true;
    }

    private bool TryInclude(LineCursor cursor, List<string> output)
    {
        if (page.Dialect == Dialect.Vault && page.Embed(cursor.Current) is { } embedded)
        {
            output.AddRange(AdmonitionText.Indented([.. Convert(embedded), ""], IndentOf(cursor.Take())));
            return true;
        }

        var asked = IncludeBlock.Take(cursor);
        foreach (var (include, written) in asked)
        {
            // A drawing that was to stand within the text is a picture like others.
            var lines = PageMap.IsPicture(include.Path) ? ["", $"![](</{include.Path.TrimStart('/')}>)", ""]
                : page.Include(include) is not { } found ? [Mark.Comment(ImportMarks.NoIncludedFile, written.Trim())]
                : include.IsCode ? code.Convert(include.Language, found) : Convert(found);
            output.AddRange(AdmonitionText.Indented(lines, IndentOf(written)));
        }

        return asked.Count > 0;
    }
}
