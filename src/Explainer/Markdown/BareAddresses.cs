using System.Buffers;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Markdown;

/// <summary>Web addresses without signs around them become links, as on GitHub: <c>https://example.org/a</c>, <c>www.example.org</c>.</summary>
internal sealed class BareAddressExtension : IMarkdownExtension
{
    // Its text is its address, which is printed once on paper.
    private const string Class = "bare";

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.InlineParsers.Add(new BareAddressParser());
        pipeline.InlineParsers.ReplaceOrAdd<AutolinkInlineParser>(new AutolinkParser());
    }

    /// <summary>Marks a link whose text is its address.</summary>
    public static void Mark(Inline link) => link.GetAttributes().AddClass(Class);

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // They are links like others.
    }
}

/// <summary>Parses addresses between &lt; and &gt;, as Markdig does. One of a mailbox is shown without its scheme.</summary>
internal sealed class AutolinkParser : AutolinkInlineParser
{
    private const string Mail = "mailto:";

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var isMatch = base.Match(processor, ref slice);
        // With a subject it is more than the address of a mailbox, and without a sign between two parts it is none, which is reported.
        if (isMatch && processor.Inline is AutolinkInline { IsEmail: false } mail && mail.Url.StartsWith(Mail, StringComparison.OrdinalIgnoreCase)
            && mail.Url.AsSpan(Mail.Length) is var box && box.IndexOf('@') > 0 && box[^1] != '@' && !box.ContainsAny('?', '%'))
        {
            (mail.Url, mail.IsEmail) = (mail.Url[Mail.Length..], true);
        }

        if (isMatch && processor.Inline is AutolinkInline { IsEmail: false } link && link.Url.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            BareAddressExtension.Mark(link);
        }

        return isMatch;
    }
}

/// <summary>
/// Parses a bare address at its first <c>:</c> or <c>.</c> and takes what stands before that out of the literal before it: an h
/// or w occurs too often to stop at.
/// </summary>
internal sealed partial class BareAddressParser : InlineParser
{
    // Each unclosed bracket or delimiter is a level, so looking further up for every address would be quadratic.
    private const int MaxLevels = 50;

    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\u00A0\u202F\u200B\u3000<>|\\`\"[]{}“”„«»‹›。、，；：？！（）「」『』【】《》…");

    private static readonly SearchValues<char> MailSigns = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.+-");

    public BareAddressParser() => OpeningCharacters = [':', '.', '@'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Inline is not LiteralInline { IsFirstCharacterEscaped: false } literal || literal.Content.Text != slice.Text
            || literal.Content.End != slice.Start - 1 || FindStart(literal.Content.AsSpan(), slice.AsSpan()) is not (> 0 and var before)
            || IsInBracket(literal))
        {
            return false;
        }

        var start = slice.Start - before;
        var text = slice.Text.AsSpan(start, slice.End - start + 1);
        var address = Trim(text[..(text.IndexOfAny(Ends) is var end and >= 0 ? end : text.Length)]).ToString();
        var isMail = slice.CurrentChar == '@';
        var url = isMail ? "mailto:" + address : slice.CurrentChar == '.' ? "https://" + address : address;
        if (isMail ? !Mail().IsMatch(address) : !IsOfWeb(url))
        {
            return false;
        }

        var place = processor.GetSourcePosition(start, out var line, out var column);
        var span = new SourceSpan(place, place + address.Length - 1);
        var link = new LinkInline(url, "") { Span = span, UrlSpan = span, Line = line, Column = column, IsAutoLink = true };
        link.AppendChild(new LiteralInline(new StringSlice(slice.Text, start, start + address.Length - 1)) { Span = span, Line = line, Column = column, IsClosed = true });
        link.IsClosed = true;
        BareAddressExtension.Mark(link);
        Shorten(processor, literal, before);
        processor.Inline = link;
        slice.Start = start + address.Length;
        return true;
    }

    private static bool IsOfWeb(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Host.Trim('.').Contains('.', StringComparison.Ordinal) && uri.UserInfo.Length == 0;

    // How many characters of the address stand before its first sign; 0 where none begins here.
    private static int FindStart(ReadOnlySpan<char> before, ReadOnlySpan<char> text)
    {
        if (text[0] == '@')
        {
            return before.Length - (before.LastIndexOfAnyExcept(MailSigns) + 1);
        }

        var length = text.StartsWith("://", StringComparison.Ordinal)
            ? before.EndsWith("https", StringComparison.OrdinalIgnoreCase) ? 5 : before.EndsWith("http", StringComparison.OrdinalIgnoreCase) ? 4 : 0
            : text[0] == '.' && before.EndsWith("www", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
        // A letter of Latin script would make it another word, but Chinese and Japanese write no spaces.
        return length > 0 && before[..^length] is [.., var last] && (char.IsAsciiLetterOrDigit(last) || last is '/' or '\\' or '@' or '.' or '-' or '_' or ':') ? 0 : length;
    }

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9.+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}$")]
    private static partial Regex Mail();

    // An address within the brackets of a link is its text.
    private static bool IsInBracket(Inline inline)
    {
        var around = inline.Parent;
        for (var level = 0; around is not null; around = around.Parent, level++)
        {
            if (level == MaxLevels || around is LinkDelimiterInline { IsActive: true, Type: DelimiterType.Open })
            {
                return true;
            }
        }

        return false;
    }

    // Signs at the end belong to the sentence, and so does a round bracket that is not opened within.
    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> address)
    {
        var extra = address.Count(')') - address.Count('(');
        while (address is [.., var last] && (last is '?' or '!' or '.' or ',' or ';' or ':' or '*' or '_' or '~' or '\'' or '’' || (last == ')' && extra > 0)))
        {
            extra -= last == ')' ? 1 : 0;
            address = address[..^1];
        }

        return address;
    }

    private static void Shorten(InlineProcessor processor, LiteralInline literal, int length)
    {
        if (literal.Content.Length > length)
        {
            literal.Content.End -= length;
            literal.Span.End -= length;
            return;
        }

        processor.Inline = (Inline?)literal.PreviousSibling ?? literal.Parent;
        literal.Remove();
    }
}
