using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Import.Sources;
using Explainer.Import.Text;
using Explainer.Markdown;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Import;

/// <summary>What makes an error of an imported page go away where nothing better is known: the element that has it becomes plain text or a comment.</summary>
/// <param name="Start">Where.</param>
/// <param name="Length">How much is replaced.</param>
/// <param name="New">What stands there then.</param>
internal sealed partial record ErrorMend(int Start, int Length, string New)
{
    /// <summary>Whether a person looks at it: not where readers see the same as before.</summary>
    public ImportLevel Level { get; init; } = ImportLevel.May;

    /// <summary>The change; null where nothing is known.</summary>
    /// <param name="text">The file.</param>
    /// <param name="at">The offset of the error.</param>
    /// <param name="error">The error.</param>
    /// <param name="syntax">Finds links.</param>
    /// <param name="before">How many errors that say the same stand before it.</param>
    public static ErrorMend? Find(string text, int at, Diagnostic error, MarkdownSyntax syntax, int before)
    {
        var bodyStart = FrontEnd(text, error.Place.File);
        return at < bodyStart ? OfFrontMatter(text, at, bodyStart, error) : error.Code switch
        {
            "EX205" => Unlink(text, at, bodyStart, syntax, ImportMarks.LinkToNothing) ?? EscapeAutolink(text, at) ?? Escape(text, at),
            "EX204" or "EX206" or "EX208" or "EX218" or "EX220" or "EX228" or "EX309" => Unlink(text, at, bodyStart, syntax, ImportMarks.LinkBroken) ?? EscapeAutolink(text, at) ?? Escape(text, at),
            "EX207" => WithoutFragment(text, at, bodyStart, syntax) ?? Unlink(text, at, bodyStart, syntax, ImportMarks.LinkBroken),
            "EX209" => Unlink(text, at, bodyStart, syntax, ImportMarks.LinkBroken),
            "EX201" => OfHtml(text, at),
            "EX211" => CountPages(text, at) ?? Escape(text, at),
            "EX203" or "EX210" => Escape(text, at),
            "EX256" => WithoutNumber(text, at),
            "EX267" => WithoutId(text, at),
            "EX202" => Insert(text, at, "#"),
            "EX216" or "EX217" => WithoutId(text, at) ?? OfQuestion(text, at, error, before),
            "EX221" => text.AsSpan(at).StartsWith("[^") ? Insert(text, at, "\\") : Comment(text, at, error),
            "EX230" or "EX297" or "EX231" or "EX232" or "EX233" or "EX234" or "EX240" or "EX242" => Comment(text, at, error),
            "EX235" or "EX236" or "EX237" or "EX238" or "EX239" => OfQuotation(text, at),
            "EX135" or "EX219" => Comment(text, at, error),
            _ => null,
        };
    }

    // For Pandoc, from whom others have it, a number alone counts pages.
    private static ErrorMend? CountPages(string text, int at) =>
        BareLocator().Match(text, at) is { Success: true } match ? Insert(text, match.Index + match.Length, match.Groups["several"].Success ? "pp. " : "p. ") with { Level = ImportLevel.Information } : null;

    private static int FrontEnd(string text, string file) =>
        file == FileRoles.Settings ? text.Length + 1 : text.IndexOf("\n---\n", StringComparison.Ordinal) is var end and >= 0 ? end + 5 : 0;

    // A key that is wrong becomes a remark; one that is missing gets the words that are there.
    private static ErrorMend? OfFrontMatter(string text, int at, int end, Diagnostic error)
    {
        var (start, stop) = LineAt(text, at);
        if (error.Code == "EX114" && error.Message.StartsWith("'summary'", StringComparison.Ordinal) && Title().Match(text[..end]) is { Success: true } title)
        {
            return new ErrorMend(title.Index + title.Length, 0, $"\nsummary: {title.Groups["value"].Value}");
        }

        if (error.Code is "EX225" or "EX226" or "EX227" && !text[..end].Contains("\nlink: manual\n", StringComparison.Ordinal))
        {
            return new ErrorMend(end - 4, 0, "link: manual\n");
        }

        var line = text[start..stop];
        return Key().IsMatch(line) && !line.StartsWith("title:", StringComparison.Ordinal) ? new ErrorMend(start, 0, "# ") { Level = error.Code == "EX215" ? ImportLevel.Information : ImportLevel.May } : null;
    }

    private static ErrorMend? Unlink(string text, int at, int bodyStart, MarkdownSyntax syntax, string reason)
    {
        if (LinkAt(text, at, bodyStart, syntax) is not { } span)
        {
            return null;
        }

        var written = text[span.Start..(span.Start + span.Length)];
        var tail = written.LastIndexOf("](", StringComparison.Ordinal);
        var words = tail < 0 ? "" : written[(written.IndexOf('[', StringComparison.Ordinal) + 1)..tail];
        return new ErrorMend(span.Start, span.Length, words + Mark.Comment(written[0] == '!' ? ImportMarks.PictureNotShown : reason, tail < 0 ? written : written[tail..].Trim(']', '(', ')')));
    }

    private static ErrorMend? WithoutFragment(string text, int at, int bodyStart, MarkdownSyntax syntax)
    {
        if (LinkAt(text, at, bodyStart, syntax) is not { } span)
        {
            return null;
        }

        var written = text[span.Start..(span.Start + span.Length)];
        return Fragment().Match(written) is { Success: true } fragment && fragment.Groups["path"].Length > 0
            ? new ErrorMend(span.Start, span.Length, written.Remove(fragment.Groups["id"].Index, fragment.Groups["id"].Length)) { Level = ImportLevel.Information } : null;
    }

    // The innermost link or image around an offset.
    private static (int Start, int Length)? LinkAt(string text, int at, int bodyStart, MarkdownSyntax syntax)
    {
        var body = text[bodyStart..];
        var place = at - bodyStart;
        var link = syntax.Parse(body).Descendants<LinkInline>().Where(l => !l.Span.IsEmpty && l.Span.Start <= place && l.Span.End >= place && l.Span.End < body.Length)
            .OrderBy(l => l.Span.Length).FirstOrDefault(l => body[l.Span.End] == ')');
        return link is null ? null : (bodyStart + link.Span.Start, link.Span.Length);
    }

    private static ErrorMend? OfHtml(string text, int at)
    {
        var tag = text.IndexOf('<', at);
        return tag < 0 || tag > LineAt(text, at).Stop ? null
            : !text.AsSpan(tag).StartsWith("<!--") ? new ErrorMend(tag, 0, "\\")
            : text.IndexOf("-->", tag, StringComparison.Ordinal) is not (var end and >= 0) ? new ErrorMend(tag, 0, "\\")
            : text.AsSpan(end + 3).StartsWith("\n\n") ? null : new ErrorMend(end + 3, 0, "\n\n");
    }

    // "<wiki:Raqqa>" (CommonMark, autolinks) has no words of its own, so it stays as text.
    private static ErrorMend? EscapeAutolink(string text, int at)
    {
        var sign = at < text.Length && text[at] == '<' ? at : at - 1;
        return sign >= 0 && text[sign] == '<' && (sign == 0 || text[sign - 1] != '\\') ? new ErrorMend(sign, 0, "\\") : null;
    }

    private static ErrorMend? Escape(string text, int at)
    {
        var sign = text.AsSpan(at).IndexOfAny('{', '[');
        var (start, stop) = LineAt(text, at);
        sign = sign >= 0 && at + sign < stop ? at + sign : text.LastIndexOf('[', at);
        return sign >= start && sign < text.Length && (sign == 0 || text[sign - 1] != '\\') ? new ErrorMend(sign, 0, "\\") : null;
    }

    // A reference to a figure or a table that has no number says what is meant.
    private static ErrorMend? WithoutNumber(string text, int at)
    {
        var (start, stop) = LineAt(text, at);
        return FigureReference().Matches(text[start..stop]).FirstOrDefault(m => start + m.Index + m.Length > at) is { } found
            ? new ErrorMend(start + found.Index, found.Length, ImportedWords.OfNumbered(found.Groups["kind"].Value) + Mark.InlineComment(ImportMarks.NoNumber, found.Value)) : null;
    }

    private static ErrorMend Insert(string text, int at, string sign) => new(Math.Min(at, text.Length), 0, sign);

    private static ErrorMend? WithoutId(string text, int at)
    {
        var (start, stop) = LineAt(text, at);
        return Id().Match(text[start..stop]) is { Success: true } id ? new ErrorMend(start + id.Index, id.Length, "") : null;
    }

    // Two questions with the same first words would have one id. Readers see the same.
    private static ErrorMend? OfQuestion(string text, int at, Diagnostic error, int before)
    {
        var (start, stop) = LineAt(text, at);
        if (Question().Match(text[start..stop]) is not { Success: true } question || SaidId().Match(error.Message) is not { Success: true } said)
        {
            return null;
        }

        var number = before + 2;
        while (text.Contains($"{{#{said.Groups["id"].Value}-{number.ToString(CultureInfo.InvariantCulture)}}}", StringComparison.Ordinal))
        {
            number++;
        }

        return new ErrorMend(start + question.Length, 0, $" {{#{said.Groups["id"].Value}-{number.ToString(CultureInfo.InvariantCulture)}}}") { Level = ImportLevel.Information };
    }

    // A last line that begins with a dash names a speaker here.
    private static ErrorMend? OfQuotation(string text, int at)
    {
        var (start, stop) = LineAt(text, at);
        while (!Dash().IsMatch(text[start..stop]) && text.AsSpan(start, stop - start).TrimStart().StartsWith(">") && stop < text.Length && LineAt(text, stop + 1) is var next && text.AsSpan(next.Start, next.Stop - next.Start).TrimStart().StartsWith(">"))
        {
            (start, stop) = next;
        }

        return Dash().Match(text[start..stop]) is { Success: true } dash ? new ErrorMend(start + dash.Groups["dash"].Index, dash.Groups["dash"].Length, "")
            : Bold().Match(text[start..stop]) is { Success: true } bold ? new ErrorMend(start + bold.Index, bold.Length, bold.Groups["words"].Value) : null;
    }

    /// <summary>The line of an error becomes a comment: the last resort, because all else of it is lost to readers too. Null where it is one already.</summary>
    /// <param name="text">The file.</param>
    /// <param name="at">The offset of the error.</param>
    /// <param name="error">The error.</param>
    public static ErrorMend? TakeLineOut(string text, int at, Diagnostic error)
    {
        var (start, stop) = LineAt(text, at);
        return at < FrontEnd(text, error.Place.File) || string.IsNullOrWhiteSpace(text[start..stop]) || text.AsSpan(start).StartsWith("<!--") ? null : Comment(text, at, error);
    }

    private static ErrorMend Comment(string text, int at, Diagnostic error)
    {
        var (start, stop) = LineAt(text, at);
        return new ErrorMend(start, stop - start, "\n" + Mark.Comment(ImportMarks.TakenOut(error.Code), text[start..stop]) + "\n");
    }

    private static (int Start, int Stop) LineAt(string text, int at)
    {
        var place = Math.Min(at, text.Length);
        var start = place == 0 ? 0 : text.LastIndexOf('\n', place - 1) + 1;
        return (start, text.IndexOf('\n', place) is var end and >= 0 ? end : text.Length);
    }

    [GeneratedRegex(@"(?m)^title: (?<value>[^\n]*)$")]
    private static partial Regex Title();

    [GeneratedRegex(@"^[a-z_]+:")]
    private static partial Regex Key();

    [GeneratedRegex(@"\]\(<?(?<path>[^#()<>\s""]*)(?<id>#[^()<>\s""]*)")]
    private static partial Regex Fragment();

    [GeneratedRegex(@"\[@(?<kind>fig|tbl):[\w-]+\]")]
    private static partial Regex FigureReference();

    [GeneratedRegex(@"[ \t]*\{[^{}\n]*#[^{}\n]*\}")]
    private static partial Regex Id();

    [GeneratedRegex(@"^[^:\n]*:{3,}[ \t]*question\b")]
    private static partial Regex Question();

    [GeneratedRegex("'(?<id>[^'{}]+)'")]
    private static partial Regex SaidId();

    [GeneratedRegex(@"^[ \t>]*(?<dash>\\?[-–—―~]+[ \t]*)")]
    private static partial Regex Dash();

    [GeneratedRegex(@"\*\*(?<words>[^*\n]+)\*\*")]
    private static partial Regex Bold();

    [GeneratedRegex(@"\G[^@\]\n;]{0,80}@(?:\{[^{}\n]{1,80}\}|" + WorkKeys.Grammar + @")[ ]?,?[ ]?(?=[0-9]{1,5}(?<several>[ ]?[-–,][0-9 ,–-]{0,20})?[ ]?[;\]])")]
    private static partial Regex BareLocator();
}
