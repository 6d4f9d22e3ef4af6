using System.Buffers;
using Explainer.Compose.Syntax;
using Explainer.Model;
using Explainer.Model.Data;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Explainer.Model.Diagnostics.SourceSpan;

namespace Explainer.Compose;

/// <summary>
/// Reports signs of other Markdown dialects that are left in the text: readers would see them. Only literal text is searched,
/// so code, comments, addresses, entities and escaped signs are left alone. It does not matter why a sign was left over:
/// whatever the parser learns to read is no longer literal, and no longer reported.
/// </summary>
internal sealed class LeftoverSigns(Prose prose, Catalog catalog, FenceSlips fences, DiagnosticBag problems)
{
    private static readonly SearchValues<char> NotInWords = SearchValues.Create("[]<>*_`");
    private static readonly SearchValues<char> Openings = SearchValues.Create(DialectSigns.Openings);

    // The file of the text that is searched: an included text has its own.
    private SourceText source = prose.Header.Source;

    // What was reported last, as offsets in the file: the closing sign of a pair is not reported again.
    private (int Start, int End) reported;

    /// <summary>Searches literal text.</summary>
    /// <param name="literal">The text.</param>
    /// <param name="other">What another check has reported there; null for nothing.</param>
    public void Check(LiteralInline literal, SourceSpan? other)
    {
        var span = prose.Span(literal);
        source = span.Source;
        Skip(other);
        var text = literal.Content.AsSpan();
        var start = StartOf(span, literal, text);
        if (start < 0)
        {
            return;
        }

        var from = literal.IsFirstCharacterEscaped ? 1 : 0;
        if (from == 0 && BeginsLine(literal) && text.IndexOfAnyExcept(" \t") is var first and >= 0
            && ReportLine(literal, start + first))
        {
            return;
        }

        for (var at = NextOpening(text, from); at >= 0; at = NextOpening(text, at + 1))
        {
            if (!IsReported(start + at))
            {
                _ = Report(DialectSigns.Find(source.Text, start + at) ?? DialectSigns.FindCitation(source.Text, start + at, catalog.Works.ContainsKey)) || ReportCitation(start + at);
            }
        }
    }

    /// <summary>Searches a bracket that opened nothing.</summary>
    public void Check(LinkDelimiterInline bracket, SourceSpan? other)
    {
        var span = prose.Span(bracket);
        source = span.Source;
        Skip(other);
        var start = span.Start;
        if (IsReported(start))
        {
            return;
        }

        _ = (BeginsLine(bracket) && Report(DialectLines.Find(source.Text, start)))
            || Report(DialectSigns.Find(source.Text, start)) || ReportCitation(start);
    }

    /// <summary>Searches code that another program would draw or run, and headings that an indent has made code.</summary>
    public void Check(CodeBlock code)
    {
        if (code is FencedCodeBlock { Info: { Length: > 0 } info } && DialectSigns.InsteadOfCode(info) is { } instead)
        {
            problems.Add(Rules.CodeOfAnotherProgram(CodeBlocks.FirstLine(prose.Span(code)), info, instead));
        }
        else if (code is not FencedCodeBlock && code.Lines.Count == 1)
        {
            var span = prose.Span(code);
            source = span.Source;
            var indent = source.Text.AsSpan(span.Start).IndexOfAnyExcept(" \t");
            Report(DialectLines.FindIndentedHeading(source.Text, span.Start + Math.Max(0, indent)));
        }
    }

    /// <summary>Searches attributes of code for the name of a program that would run it. Returns whether there is one.</summary>
    public bool CheckAttributes(FencedCodeBlock code, HtmlAttributes attributes)
    {
        if (attributes.Properties?.Find(p => p.Value is null).Key is not { } program)
        {
            return false;
        }

        if (FenceSlips.IsForTeachers(code))
        {
            return true;
        }

        problems.Add(Rules.CodeOfAnotherProgram(CodeBlocks.FirstLine(prose.Span(code)), $"{{{program}}}", DialectSigns.InsteadOfProgram(program)));
        return true;
    }

    private bool ReportLine(LiteralInline literal, int at) =>
        !IsReported(at) && (Report(fences.Check(literal, source, at)) || Report(DialectLines.Find(source.Text, at)));

    private bool Report(SourceSpan? fence)
    {
        Skip(fence);
        return fence is not null;
    }

    private bool Report(LeftoverSign? sign)
    {
        if (sign is null)
        {
            return false;
        }

        var span = source.Span(sign.Start, sign.Length);
        if (FenceSlips.IsMeantForTeachers(span.Text))
        {
            problems.Add(Rules.UnreadOpening(span, span.Text, "teacher", hidden: true));
            Skip(span);
            return true;
        }

        var wiki = TargetOfWikiLink(span);
        problems.Add(Rules.LeftoverSign(span, span.Text, InsteadOfData(span.Text) ?? (wiki is null ? sign.Instead : SignTexts.Written(wiki.Written)), sign.Escaped) with
        {
            Fix = sign.Fix is { } fix ? Fix.Replace(source.Span(sign.Start, fix.Length), fix.New) : wiki is { IsWhole: true } ? Fix.Replace(span, wiki.Written) : null,
        });
        Skip(span);
        return true;
    }

    private bool ReportCitation(int at)
    {
        if (catalog.HandCitations.Find(source, at, catalog.FindWork) is not { } problem)
        {
            return false;
        }

        problems.Add(problem);
        Skip(source.Span(at, 1));
        return true;
    }

    // The name of data with a slip, where a number of it was meant.
    private string? InsteadOfData(string sign) => sign is ['{', '{', .. var whole, '}', '}'] && catalog.Sources.Data.Find(whole.Trim()) is { } known
        ? SignTexts.ExampleOfData(known.Name, known.Rows.IsEmpty ? "…" : known.Rows[0][0].Text, (known.Columns.FirstOrDefault(c => c.Type == ColumnType.Number) ?? known.Columns[^1]).Name)
        : sign is ['{', '{', .. var inner, '}', '}'] && inner.Split(':') is [var name, _, ..]
        && Nearest.To(name.Trim(), catalog.Sources.Data.Names) is { } data ? SignTexts.NumberOfData(data, inner[(name.Length + 1)..], name.Trim()) : null;

    // A link of a wiki names a page by its title or by its file, wherever that is, and a picture by its file.
    private WikiTarget? TargetOfWikiLink(SourceSpan span)
    {
        if (ReadWikiLink(span.Text.TrimStart('!')) is not var (to, place, words))
        {
            return null;
        }

        var isShown = span.Text.StartsWith('!');
        var isFile = Path.HasExtension(to) && !IsPage(to) && catalog.Meant.FindNamed(to) is null;
        var file = isFile ? catalog.Meant.Find(to.Trim()) : isShown ? null : catalog.Meant.FindNamed(IsPage(to) ? to[..^3] : to);
        return FilePath.Relative(span.Source.Path, file) is { } path ? Written(words, MeantFile.Escaped(path) + place, isFile && isShown) : null;
    }

    // "[[The film#The end|its end]]", without words of its own "The film, The end"; null for another form, such as the name of a block behind #^.
    private static (string To, string Place, string Words)? ReadWikiLink(string text)
    {
        if (text is not ['[', '[', .. var inner, ']', ']'] || inner.Split('|') is not [var whole, ..] names || names.Length > 2
            || whole.Split('#') is not [{ Length: > 0 } to, .. var places] || places.Length > 1 || places is [['^', ..]])
        {
            return null;
        }

        return (to, string.Concat(places.Select(p => "#" + AnchorIds.FromHeading(p))), names.Length > 1 ? names[1] : string.Join(", ", [to.Trim(), .. places.Select(p => p.Trim())]));
    }

    private static bool IsPage(string name) => name.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    private static WikiTarget Written(string words, string path, bool isPicture) => isPicture
        ? new WikiTarget(SignTexts.PictureOf(path), IsWhole: false)
        : new WikiTarget($"[{words.Trim()}]({path})", IsWhole: words.AsSpan().IndexOfAny(NotInWords) < 0);

    /// <summary>Leaves out what another check has reported.</summary>
    public void Skip(SourceSpan? span) => reported = span is { } found ? (found.Start, found.Start + found.Length) : reported;

    private bool IsReported(int at) => at >= reported.Start && at < reported.End;

    private static int NextOpening(ReadOnlySpan<char> text, int from) =>
        from < text.Length && text[from..].IndexOfAny(Openings) is var found and >= 0 ? from + found : -1;

    // The offset of a literal's text in the file: the parser may have taken white space, a backslash or the dash of a speaker
    // from its beginning, and white space from its end. Text that it has put together from elsewhere is not searched (-1).
    private int StartOf(SourceSpan span, LiteralInline literal, ReadOnlySpan<char> text)
    {
        var from = literal.IsFirstCharacterEscaped && span.Text is ['\\', ..] ? 1 : 0;
        var found = source.Text.AsSpan(span.Start + from, span.Length - from).IndexOf(text, StringComparison.Ordinal);
        return found < 0 ? -1 : span.Start + from + found;
    }

    // A line of the text, not of the file: it may follow the marker of a list or a quotation.
    private static bool BeginsLine(Inline inline) => inline.PreviousSibling is LineBreakInline
        || (inline.PreviousSibling is null && inline.Parent is { Parent: null, ParentBlock: ParagraphBlock });
}

/// <summary>What a link of a wiki becomes.</summary>
/// <param name="Written">The link or the picture.</param>
/// <param name="IsWhole">Whether it can stand as it is; words for a picture take a writer.</param>
internal sealed record WikiTarget(string Written, bool IsWhole);

/// <summary>A sign of another dialect, as it was found.</summary>
/// <param name="Start">Where it begins, as an offset in the file.</param>
/// <param name="Length">How long it is, with what it encloses.</param>
/// <param name="Instead">What to write, as a sentence.</param>
/// <param name="Escaped">How to write the sign itself; null for none.</param>
/// <param name="Fix">How many characters at its beginning are replaced, and by what; null where that takes a writer.</param>
internal sealed record LeftoverSign(int Start, int Length, string Instead, string? Escaped, (int Length, string New)? Fix = null);
